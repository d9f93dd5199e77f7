// Generated from specs/new-tax-control-fapiao/query-fapiao-application.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'queryFapiaoApplication',
  method: 'GET',
  path: '/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}',
  response: 'json',
  sensitive: {
    response: [
      'fapiao_information[].buyer_information.phone',
      'fapiao_information[].buyer_information.email',
    ],
  },
}

/**
 * 查询电子发票 · Look up the e-fapiao issued under one application
 *
 * `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}` · 直连商户、服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012531753
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012489258
 */
export function queryFapiaoApplication(
  wxpay: WechatPay,
  request: QueryFapiaoApplicationRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<QueryFapiaoApplicationResponse>> {
  return wxpay.call(operation, request, options)
}
queryFapiaoApplication.operation = operation

/** {@link queryFapiaoApplication} 的请求 */
export interface QueryFapiaoApplicationRequest {
  /** 发票申请单号，例：`4200000444201910177461284488` */
  fapiao_apply_id: string
  query?: QueryFapiaoApplicationQuery
}

/** 查询参数 */
export interface QueryFapiaoApplicationQuery {
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 商户发票单号，例：`20200701123456` */
  fapiao_id?: string
}

/** {@link queryFapiaoApplication} 的应答 */
export interface QueryFapiaoApplicationResponse {
  /** 发票数量，例：`5` */
  total_count: number
  /** 发票信息 */
  fapiao_information: QueryFapiaoApplicationResponseFapiaoInformation[]
}

/** 发票信息 */
export interface QueryFapiaoApplicationResponseFapiaoInformation {
  /** 商户发票单号，例：`20200701123456` */
  fapiao_id: string
  /**
   * 发票状态，例：`ISSUED`
   * - `ISSUE_ACCEPTED` 开票申请已受理
   * - `ISSUED` 发票已开具
   * - `REVERSE_ACCEPTED` 冲红申请已受理
   * - `REVERSED` 发票已冲红
   * - `ISSUE_FAILED` 发票开具已失败
   * - `REVERSE_FAILED` 发票冲红已失败
   */
  status:
    | 'ISSUE_ACCEPTED'
    | 'ISSUED'
    | 'REVERSE_ACCEPTED'
    | 'REVERSED'
    | 'ISSUE_FAILED'
    | 'REVERSE_FAILED'
    | (string & {})
  /** 蓝字发票信息 */
  blue_fapiao?: QueryFapiaoApplicationResponseBlueFapiao
  /** 红字发票信息 */
  red_fapiao?: QueryFapiaoApplicationResponseRedFapiao
  /** 电子发票插卡信息 */
  card_information?: QueryFapiaoApplicationResponseCardInformation
  /** 总价税合计（单位：分），例：`382895` */
  total_amount: number
  /** 总税额（单位：分），例：`44050` */
  tax_amount: number
  /** 总金额（单位：分），例：`338845` */
  amount: number
  /** 销售方信息 */
  seller_information: QueryFapiaoApplicationResponseSellerInformation
  /** 购买方信息 */
  buyer_information: QueryFapiaoApplicationResponseBuyerInformation
  /** 附加信息 */
  extra_information: QueryFapiaoApplicationResponseExtraInformation
  /** 发票行信息 */
  items: QueryFapiaoApplicationResponseItems[]
  /** 备注信息，例：`备注` */
  remark?: string
  /** 开票失败错误码，例：`BIZ_ERROR` */
  fapiao_error_code?: string
  /** 开票失败原因，例：`开票失败。授信额度不足，请联系主管税务机关或者登录电子税务局提额/申报。` */
  fapiao_error_message?: string
}

/** 蓝字发票信息 */
export interface QueryFapiaoApplicationResponseBlueFapiao {
  /** 发票代码，例：`044001911211` */
  fapiao_code: string
  /** 发票号码，例：`12897794` */
  fapiao_number: string
  /** 校验码，例：`69001808340631374774` */
  check_code: string
  /** 密码，例：`006>299-375/326>2+7/*0-+<351059<80<4*\/5>+<11631+*3030/5*37+` */
  password: string
  /** 开票时间，RFC 3339，例：`2020-07-01T12:00:00+08:00` */
  fapiao_time: string
}

/** 红字发票信息 */
export interface QueryFapiaoApplicationResponseRedFapiao {
  /** 发票代码，例：`044001911211` */
  fapiao_code: string
  /** 发票号码，例：`12897794` */
  fapiao_number: string
  /** 校验码，例：`69001808340631374774` */
  check_code: string
  /** 密码，例：`006>299-375/326>2+7/*0-+<351059<80<4*\/5>+<11631+*3030/5*37+` */
  password: string
  /** 开票时间，RFC 3339，例：`2020-07-01T12:00:00+08:00` */
  fapiao_time: string
}

/** 电子发票插卡信息 */
export interface QueryFapiaoApplicationResponseCardInformation {
  /** 插卡公众号AppID，例：`wxab8acb865bb1637e` */
  card_appid: string
  /** 用户在插卡公众号下的OpenID，例：`plN5twRbHym_j-QcqCzstl0HmwEs` */
  card_openid: string
  /** 电子发票卡券模板ID，例：`p4gLgvlAYSEOpeXGFVJRFxgop6iY` */
  card_id?: string
  /** 电子发票在卡包中的编码，例：`379550244162` */
  card_code?: string
  /** 发票卡券状态，例：`INSERT_ACCEPTED` */
  card_status: 'INSERT_ACCEPTED' | 'INSERTED' | 'DISCARD_ACCEPTED' | 'DISCARDED' | (string & {})
}

/** 销售方信息 */
export interface QueryFapiaoApplicationResponseSellerInformation {
  /** 名称，例：`深圳市南山区测试公司` */
  name: string
  /** 纳税人识别号，例：`202003261233701778` */
  taxpayer_id: string
  /** 地址，例：`深圳市南山区深南大道10000号` */
  address: string
  /** 电话，例：`075512345678` */
  telephone?: string
  /** 开户银行，例：`测试银行` */
  bank_name?: string
  /** 银行账号，例：`62001234567890` */
  bank_account?: string
}

/** 购买方信息 */
export interface QueryFapiaoApplicationResponseBuyerInformation {
  /** 购买方类型，例：`ORGANIZATION` */
  type: 'INDIVIDUAL' | 'ORGANIZATION' | (string & {})
  /** 名称，例：`深圳市南山区测试企业` */
  name: string
  /** 纳税人识别号，例：`202003261233701778` */
  taxpayer_id?: string
  /** 地址，例：`深圳市南山区深南大道10000号` */
  address?: string
  /** 电话，例：`075512345678` */
  telephone?: string
  /** 开户银行，例：`测试银行` */
  bank_name?: string
  /** 银行账号，例：`62001234567890` */
  bank_account?: string
  /** 手机号，敏感信息，明文即可，由运行时加解密 */
  phone?: string
  /** 邮箱地址，敏感信息，明文即可，由运行时加解密 */
  email?: string
  /** 订单金额（单位：分），例：`1000` */
  amount?: number
  /** 商户订单号，例：`order_20200701_123456` */
  out_trade_no?: string
  /** 开具的发票类型，例：`COMM_FAPIAO` */
  fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO' | (string & {})
  /** 留言信息，例：`用户留言` */
  user_apply_message?: string
}

/** 附加信息 */
export interface QueryFapiaoApplicationResponseExtraInformation {
  /** 收款人，例：`张三` */
  payee?: string
  /** 复核人，例：`李四` */
  reviewer?: string
  /** 开票人，例：`王五` */
  drawer: string
}

/** 发票行信息 */
export interface QueryFapiaoApplicationResponseItems {
  /** 货物或应税劳务、服务编码，例：`3010101020203000000` */
  tax_code: string
  /** 货物或应税劳务、服务名称，例：`出租汽车客运服务` */
  goods_name: string
  /** 规格型号，例：`A4` */
  specification?: string
  /** 单位，例：`次` */
  unit?: string
  /** 数量，例：`100000000` */
  quantity: number
  /** 单价（单位：分），例：`380442000000` */
  unit_price: number
  /** 单行金额（单位：分），例：`380442` */
  amount: number
  /** 单行税额（单位：分），例：`49458` */
  tax_amount: number
  /** 单行金额合计（单位：分），例：`429900` */
  total_amount: number
  /** 税率，例：`1300` */
  tax_rate: number
  /**
   * 税收优惠政策标识，例：`NO_FAVORABLE`
   * - `NO_FAVORABLE` 无优惠
   * - `OUTSIDE_VAT` 不征税
   * - `VAT_EXEMPT` 免税
   * - `NORMAL_ZERO_RATED` 普通零税率
   * - `EXPORT_ZERO_RATED` 出口零税率
   */
  tax_prefer_mark:
    | 'NO_FAVORABLE'
    | 'OUTSIDE_VAT'
    | 'VAT_EXEMPT'
    | 'NORMAL_ZERO_RATED'
    | 'EXPORT_ZERO_RATED'
    | (string & {})
  /** 是否折扣行 */
  discount: boolean
}
