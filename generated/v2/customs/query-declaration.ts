// Generated from specs/v2/customs/query-declaration.yaml. Edit that file and run `npm run generate`.
import type { RequestOptions, WechatPay, WechatPayResponse } from '../../../runtime/operation.js'
import { callV2 } from '../../../runtime/v2/call.js'
import type { V2Operation } from '../../../runtime/v2/operation.js'

const operation: V2Operation = {
  id: 'queryDeclaration',
  method: 'POST',
  path: '/cgi-bin/mch/customs/customdeclarequery',
  request: 'xml',
  response: 'xml',
  signTypes: ['MD5'],
  sendsSignType: true,
  mchid: ['mch_id'],
  answer: {
    integers: ['count', 'duty', 'order_fee', 'product_fee', 'transport_fee'],
    families: {
      sub_orders: {
        fields: [
          'sub_order_no',
          'sub_order_id',
          'mch_customs_no',
          'customs',
          'fee_type',
          'order_fee',
          'duty',
          'transport_fee',
          'product_fee',
          'state',
          'explanation',
          'modify_time',
          'cert_check_result',
        ],
      },
    },
  },
}

/**
 * 订单附加信息查询接口 · Query an order's customs declaration
 *
 * `POST /cgi-bin/mch/customs/customdeclarequery`
 *
 * APIv3 的类似接口：`listCustomsOrders`（`wechatpay-ky/global/customs`）
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985273
 */
export function queryDeclaration(
  wxpay: WechatPay,
  request: QueryDeclarationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryDeclarationResponse>> {
  return callV2(wxpay, operation, request, options)
}
queryDeclaration.operation = operation

/** {@link queryDeclaration} 的请求 */
export interface QueryDeclarationRequest {
  xml: QueryDeclarationXml
}

/** 请求的字段 */
export interface QueryDeclarationXml {
  /** 公众账号ID，最长 32 个字符，例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号，可不填，由客户端填入自己的商户号，最长 32 个字符，例：`1230000109` */
  mch_id?: string
  /** 商户订单号，例：`20150806125346` */
  out_trade_no?: string
  /** 微信支付订单号，例：`1000320306201511078440737890` */
  transaction_id?: string
  /** 商户子订单号，例：`20150806125346` */
  sub_order_no?: string
  /** 微信子订单号，例：`20150806125346` */
  sub_order_id?: string
  /**
   * 海关，例：`SHANGHAI_ZS`
   * - `GUANGZHOU_ZS` 广州（总署版）
   * - `HANGZHOU_ZS` 杭州（总署版）
   * - `NINGBO` 宁波
   * - `ZHENGZHOU_BS` 郑州（保税物流中心）
   * - `CHONGQING` 重庆
   * - `SHANGHAI_ZS` 上海（总署版）
   * - `SHENZHEN` 深圳
   * - `ZHENGZHOU_ZH_ZS` 郑州综保（总署版）
   * - `TIANJIN` 天津
   */
  customs:
    | 'GUANGZHOU_ZS'
    | 'HANGZHOU_ZS'
    | 'NINGBO'
    | 'ZHENGZHOU_BS'
    | 'CHONGQING'
    | 'SHANGHAI_ZS'
    | 'SHENZHEN'
    | 'ZHENGZHOU_ZH_ZS'
    | 'TIANJIN'
}

/** {@link queryDeclaration} 的应答 */
export interface QueryDeclarationResponse {
  /**
   * 返回状态码
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  return_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 返回信息 */
  return_msg?: string
  /** 签名 */
  sign: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /**
   * 业务结果
   * - `SUCCESS` 成功
   * - `FAIL` 失败
   */
  result_code: 'SUCCESS' | 'FAIL' | (string & {})
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 笔数 */
  count: number
  /** 子订单列表 */
  sub_orders?: QueryDeclarationResponseSubOrders[]
  /**
   * 验核机构
   * - `UNIONPAY` 银联
   * - `NETSUNION` 网联
   * - `OTHERS` 其他
   */
  verify_department: 'UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {})
  /** 验核机构交易流水号 */
  verify_department_trade_id: string
}

/** 子订单列表 */
export interface QueryDeclarationResponseSubOrders {
  /** 商户子订单号 */
  sub_order_no?: string
  /** 微信子订单号 */
  sub_order_id?: string
  /** 商户海关备案号 */
  mch_customs_no?: string
  /**
   * 海关
   * - `GUANGZHOU_ZS` 广州（总署版）
   * - `HANGZHOU_ZS` 杭州（总署版）
   * - `NINGBO` 宁波
   * - `ZHENGZHOU_BS` 郑州（保税物流中心）
   * - `CHONGQING` 重庆
   * - `SHANGHAI_ZS` 上海（总署版）
   * - `SHENZHEN` 深圳
   * - `ZHENGZHOU_ZH_ZS` 郑州综保（总署版）
   * - `TIANJIN` 天津
   */
  customs?:
    | 'GUANGZHOU_ZS'
    | 'HANGZHOU_ZS'
    | 'NINGBO'
    | 'ZHENGZHOU_BS'
    | 'CHONGQING'
    | 'SHANGHAI_ZS'
    | 'SHENZHEN'
    | 'ZHENGZHOU_ZH_ZS'
    | 'TIANJIN'
    | (string & {})
  /** 币种 */
  fee_type?: string
  /** 应付金额（单位：分） */
  order_fee?: number
  /** 关税（单位：分） */
  duty?: number
  /** 物流费（单位：分） */
  transport_fee?: number
  /** 商品价格（单位：分） */
  product_fee?: number
  /**
   * 状态码
   * - `UNDECLARED` 未申报
   * - `SUBMITTED` 申报已提交
   * - `PROCESSING` 申报中
   * - `SUCCESS` 申报成功
   * - `FAIL` 申报失败
   * - `EXCEPT` 海关接口异常
   */
  state?: 'UNDECLARED' | 'SUBMITTED' | 'PROCESSING' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {})
  /** 申报结果说明 */
  explanation?: string
  /** 最后更新时间 */
  modify_time?: string
  /**
   * 订购人和支付人身份信息校验结果
   * - `UNCHECKED` 商户未上传订购人身份信息
   * - `SAME` 相同
   * - `DIFFERENT` 不同
   */
  cert_check_result?: 'UNCHECKED' | 'SAME' | 'DIFFERENT' | (string & {})
}
