// Generated from specs/taxi-invoice/create-taxi-invoice-card.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createTaxiInvoiceCard',
  method: 'POST',
  path: '/v3/taxi-invoice/cards',
  request: 'json',
  response: 'json',
}

/**
 * 将出租车电子发票插入微信用户卡包 · Put a taxi fapiao into a passenger's WeChat card pack
 *
 * `POST /v3/taxi-invoice/cards` · 服务商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012461432
 */
export function createTaxiInvoiceCard(
  wxpay: WechatPay,
  request: CreateTaxiInvoiceCardRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateTaxiInvoiceCardResponse>> {
  return wxpay.call(operation, request, options)
}
createTaxiInvoiceCard.operation = operation

/** {@link createTaxiInvoiceCard} 的请求 */
export interface CreateTaxiInvoiceCardRequest {
  json: CreateTaxiInvoiceCardJson
}

/** 请求包体 */
export interface CreateTaxiInvoiceCardJson {
  /** 出租车经营主体商户号，例：`1900000109` */
  company_mchid: string
  /** 面对面付款单号，例：`10001071012021110600437180176110` */
  trade_number: string
  /** 应用ID，例：`wxb1170446a4c0a5a2` */
  appid?: string
  /** 用户标识，例：`oUypO5aQ1oOCaSiNZUpT5kxxJHuc` */
  openid: string
  /** 行政区划代码，例：`310100` */
  region_id: number
  /** 营运资格证号，例：`6298416` */
  driver_license: string
  /** 车牌号，例：`浙AD12345` */
  plate_number: string
  /** 发票卡券信息 */
  fapiao_card_information: CreateTaxiInvoiceCardJsonFapiaoCardInformation
  /** 获取乘客行程单详情的凭证，例：`ESvqG19gjw0qiiy1eeRA4VusLrOmIYQOMJ8rXX2V` */
  token?: string
}

/** 发票卡券信息 */
export interface CreateTaxiInvoiceCardJsonFapiaoCardInformation {
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
  /**
   * 密码，例：`006>299-375/326>2+7/*0-+<351059<80<4*\/5>+<11631+*3030/5*37+/-243159658+013>3409*044>4-/1+/9->*>69501*6++1997--21`
   */
  password: string
  /** 总价税合计（单位：分），例：`382895` */
  total_amount: number
  /** 总税额（单位：分），例：`44050` */
  tax_amount: number
  /** 总金额（单位：分），例：`338845` */
  amount: number
  /** 购买方信息 */
  buyer_information: CreateTaxiInvoiceCardJsonBuyerInformation
  /** 销售方信息 */
  seller_information: CreateTaxiInvoiceCardJsonSellerInformation
  /** 附加信息 */
  extra_information: CreateTaxiInvoiceCardJsonExtraInformation
  /** 发票行信息 */
  items?: CreateTaxiInvoiceCardJsonItems[]
  /** 备注信息，例：`备注` */
  remark?: string
}

/** 购买方信息 */
export interface CreateTaxiInvoiceCardJsonBuyerInformation {
  /** 购买方类型，例：`CORPORATION` */
  type: string
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
}

/** 销售方信息 */
export interface CreateTaxiInvoiceCardJsonSellerInformation {
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
export interface CreateTaxiInvoiceCardJsonExtraInformation {
  /** 收款人，例：`张三` */
  payee?: string
  /** 复核人，例：`李四` */
  reviewer?: string
  /** 开票人，例：`王五` */
  drawer: string
}

/** 发票行信息 */
export interface CreateTaxiInvoiceCardJsonItems {
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
  /** 税收优惠政策标识，例：`NO_FAVORABLE` */
  tax_prefer_mark: string
  /** 是否折扣行 */
  discount: boolean
}

/** {@link createTaxiInvoiceCard} 的应答 */
export interface CreateTaxiInvoiceCardResponse {
  /** 插入用户卡包的公众号AppID，例：`wxab8acb865bb1637e` */
  card_appid: string
  /** 用户在插卡公众号下的OpenID，例：`plN5twRbHym_j-QcqCzstl0HmwEs` */
  card_openid: string
  /** 出租车电子发票卡券模板ID，例：`p4gLgvlAYSEOpeXGFVJRFxgop6iY` */
  card_id: string
  /** 出租车电子发票在卡包中的编码，例：`379550244162` */
  card_code: string
}
