// Generated from specs/. Edit those files and run `npm run generate`.
import type { Post } from '../../runtime/chain/types.js'
import type { declareOrder } from '../v2/customs/declare-order.js'
import type { queryDeclaration } from '../v2/customs/query-declaration.js'
import type { redeclareOrder } from '../v2/customs/redeclare-order.js'

export interface V2CgiBin {
  mch: V2CgiBinMch
}

export interface V2CgiBinMch {
  customs: V2CgiBinMchCustoms
  newcustoms: V2CgiBinMchNewcustoms
}

export interface V2CgiBinMchCustoms {
  customdeclareorder: V2CgiBinMchCustomsCustomdeclareorder
  customdeclarequery: V2CgiBinMchCustomsCustomdeclarequery
}

export interface V2CgiBinMchCustomsCustomdeclareorder extends Post<typeof declareOrder> {
  /**
   * 订单附加信息提交接口 · Submit an order to customs
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985151
   */
  post: Post<typeof declareOrder>
}

export interface V2CgiBinMchCustomsCustomdeclarequery extends Post<typeof queryDeclaration> {
  /**
   * 订单附加信息查询接口 · Query an order's customs declaration
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985273
   */
  post: Post<typeof queryDeclaration>
}

export interface V2CgiBinMchNewcustoms {
  customdeclareredeclare: V2CgiBinMchNewcustomsCustomdeclareredeclare
}

export interface V2CgiBinMchNewcustomsCustomdeclareredeclare extends Post<typeof redeclareOrder> {
  /**
   * 订单附加信息重推接口 · Push an order to customs again
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985318
   */
  post: Post<typeof redeclareOrder>
}
