// Generated from specs/new-tax-control-fapiao/insert-fapiao-cards.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'insertFapiaoCards',
  method: 'POST',
  path: '/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards',
  request: 'json',
  response: 'empty',
  sensitive: { request: ['buyer_information.phone', 'buyer_information.email'] },
}

/**
 * 将电子发票插入微信用户卡包 · Put issued e-fapiao into the user's WeChat card pack
 *
 * `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards` · 直连商户、服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538365
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012474078
 */
export function insertFapiaoCards(
  wxpay: WechatPay,
  request: InsertFapiaoCardsRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
insertFapiaoCards.operation = operation

/** {@link insertFapiaoCards} 的请求 */
export interface InsertFapiaoCardsRequest {
  /** 发票申请单号，例：`4200000444201910177461284488` */
  fapiao_apply_id: string
  json: InsertFapiaoCardsJson
}

/** 请求包体 */
export interface InsertFapiaoCardsJson {
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 插卡场景，例：`WITH_WECHATPAY` */
  scene: 'WITH_WECHATPAY' | 'WITHOUT_WECHATPAY'
  /** 购买方信息 */
  buyer_information: InsertFapiaoCardsJsonBuyerInformation
  /** 电子发票卡券信息列表 */
  fapiao_card_information: InsertFapiaoCardsJsonFapiaoCardInformation[]
}

/** 购买方信息 */
export interface InsertFapiaoCardsJsonBuyerInformation {
  /** 购买方类型，例：`ORGANIZATION` */
  type: 'INDIVIDUAL' | 'ORGANIZATION'
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
  fapiao_bill_type?: 'COMM_FAPIAO' | 'VAT_FAPIAO'
  /** 留言信息，例：`用户留言` */
  user_apply_message?: string
}

/** 电子发票卡券信息列表 */
export interface InsertFapiaoCardsJsonFapiaoCardInformation {
  /** 电子发票文件ID，例：`ASNFZ4mrze/+3LqYdlQyEA==` */
  fapiao_media_id: string
  /** 发票号码，例：`12897794` */
  fapiao_number: string
  /** 发票代码，例：`044001911211` */
  fapiao_code: string
  /** 开票时间，RFC 3339，例：`2020-07-01T12:00:00+08:00` */
  fapiao_time: string | Date
  /** 校验码，例：`69001808340631374774` */
  check_code: string
  /** 密码，例：`006>299-375/326>2+7/*0-+<3510` */
  password: string
  /** 总价税合计（单位：分），例：`382895` */
  total_amount: number
  /** 总税额（单位：分），例：`44050` */
  tax_amount: number
  /** 总金额（单位：分），例：`338845` */
  amount: number
  /** 销售方信息 */
  seller_information: InsertFapiaoCardsJsonSellerInformation
  /** 附加信息 */
  extra_information: InsertFapiaoCardsJsonExtraInformation
  /** 发票行信息 */
  items: InsertFapiaoCardsJsonFapiaoCardInformationItems[]
  /** 备注信息，例：`备注` */
  remark?: string
}

/** 销售方信息 */
export interface InsertFapiaoCardsJsonSellerInformation {
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

/** 附加信息 */
export interface InsertFapiaoCardsJsonExtraInformation {
  /** 收款人，例：`张三` */
  payee?: string
  /** 复核人，例：`李四` */
  reviewer?: string
  /** 开票人，例：`王五` */
  drawer: string
}

/** 发票行信息 */
export interface InsertFapiaoCardsJsonFapiaoCardInformationItems {
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
  /** 是否折扣行 */
  discount: boolean
}
