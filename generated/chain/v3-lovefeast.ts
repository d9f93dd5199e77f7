// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get } from '../../runtime/chain/types.js'
import type { getBrand } from '../lovefeast/get-brand.js'
import type { listOrdersByUser } from '../lovefeast/list-orders-by-user.js'
import type { queryOrderByUser } from '../lovefeast/query-order-by-user.js'

export interface V3Lovefeast {
  brands: V3LovefeastBrands
  users: V3LovefeastUsers
}

export interface V3LovefeastBrands {
  _brand_id_: V3LovefeastBrandsByBrandId
}

export interface V3LovefeastBrandsByBrandId {
  /**
   * 查询爱心餐品牌信息 · Read how many meals a brand's donors have given and its diners have eaten
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012472863
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466619
   */
  get: Get<typeof getBrand>
}

export interface V3LovefeastUsers {
  _openid_: V3LovefeastUsersByOpenid
}

export interface V3LovefeastUsersByOpenid {
  orders: V3LovefeastUsersByOpenidOrders
}

export interface V3LovefeastUsersByOpenidOrders {
  brandId: V3LovefeastUsersByOpenidOrdersBrandId
  outTradeNo: V3LovefeastUsersByOpenidOrdersOutTradeNo
}

export interface V3LovefeastUsersByOpenidOrdersBrandId {
  _brand_id_: V3LovefeastUsersByOpenidOrdersBrandIdByBrandId
}

export interface V3LovefeastUsersByOpenidOrdersBrandIdByBrandId {
  /** 查询用户捐赠单列表 · List a user's meal donations to one brand */
  get: Get<typeof listOrdersByUser>
}

export interface V3LovefeastUsersByOpenidOrdersOutTradeNo {
  _out_trade_no_: V3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNo
}

export interface V3LovefeastUsersByOpenidOrdersOutTradeNoByOutTradeNo {
  /** 查询用户捐赠单详情 · Read one of a user's meal donations by the merchant order number */
  get: Get<typeof queryOrderByUser>
}
