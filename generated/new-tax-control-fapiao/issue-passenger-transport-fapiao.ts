// Generated from specs/new-tax-control-fapiao/issue-passenger-transport-fapiao.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'issuePassengerTransportFapiao',
  method: 'POST',
  path: '/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport',
  request: 'json',
  response: 'empty',
  sensitive: {
    request: [
      'buyer_information.phone',
      'buyer_information.email',
      'fapiao_information.items[].passenger_information.certificate_number',
    ],
  },
}

/**
 * 开具旅客运输行业电子发票 · Issue e-fapiao for passenger transport services
 *
 * `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport` · 服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4025863376
 */
export function issuePassengerTransportFapiao(
  wxpay: WechatPay,
  request: IssuePassengerTransportFapiaoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
issuePassengerTransportFapiao.operation = operation

/** {@link issuePassengerTransportFapiao} 的请求 */
export interface IssuePassengerTransportFapiaoRequest {
  json: IssuePassengerTransportFapiaoJson
}

/** 请求包体 */
export interface IssuePassengerTransportFapiaoJson {
  /** 子商户号，例：`1900000109` */
  sub_mchid: string
  /** 发票申请单号，例：`4200000444201910177461284488` */
  fapiao_apply_id: string
  /** 购买方信息 */
  buyer_information: IssuePassengerTransportFapiaoJsonBuyerInformation
  /** 需要开具的数电发票信息 */
  fapiao_information: IssuePassengerTransportFapiaoJsonFapiaoInformation
}

/** 购买方信息 */
export interface IssuePassengerTransportFapiaoJsonBuyerInformation {
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

/** 需要开具的数电发票信息 */
export interface IssuePassengerTransportFapiaoJsonFapiaoInformation {
  /** 商户发票单号，例：`20200701123456` */
  fapiao_id: string
  /** 总价税合计（单位：分），例：`382895` */
  total_amount: number
  /** 发票行信息 */
  items: IssuePassengerTransportFapiaoJsonItems[]
  /**
   * 出口业务适用政策代码，例：`1`
   * - `1` 退税政策
   * - `2` 免税政策
   * - `3` 征税政策
   */
  export_business_policy_code?: 1 | 2 | 3
  /**
   * 增值税即征即退代码，例：`1`
   * - `1` 软件产品
   * - `2` 资源综合利用产品
   * - `3` 管道运输服务
   * - `4` 有形动产融资租赁服务
   * - `5` 有形动产融资性售后回租服务
   * - `6` 新型墙体材料
   * - `7` 风力发电产品
   * - `8` 光伏发电产品
   * - `9` 动漫软件产品
   * - `10` 飞机维修劳务
   * - `11` 黄金
   * - `12` 铂金
   */
  vat_refund_levy_code?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12
  /** 开票人ID，例：`187776276864872` */
  billing_person_id: string
  /** 开票人名称，例：`**伟 0020` */
  billing_person?: string
  /** 发票类型，例：`COMM_FAPIAO` */
  fapiao_bill_type: 'COMM_FAPIAO' | 'VAT_FAPIAO'
  /** 交易信息 */
  transaction_information: IssuePassengerTransportFapiaoJsonTransactionInformation[]
  /** 发票备注，例：`备注` */
  remark?: string
}

/** 发票行信息 */
export interface IssuePassengerTransportFapiaoJsonItems {
  /** 税局侧规定的货物或应税劳务、服务税收分类编码，例：`3010101020203000000` */
  tax_code: string
  /** 货物或应税劳务、服务名称，例：`出租汽车客运服务` */
  goods_name: string
  /** 规格型号，例：`A4` */
  specification?: string
  /** 单位 */
  unit?: string
  /** 数量，例：`100000000` */
  quantity?: number
  /** 单行金额合计（单位：分），例：`429900` */
  total_amount: number
  /** 税率，例：`1300` */
  tax_rate: number
  /** 是否折扣行 */
  discount: boolean
  /**
   * 优惠政策标识，例：`1`
   * - `1` 简易征收
   * - `2` 稀土产品
   * - `3` 免税
   * - `4` 不征税
   * - `5` 先征后退
   * - `6` 100%先征后退
   * - `7` 50%先征后退
   * - `8` 按3%简易征收
   * - `9` 按5%简易征收
   * - `10` 按5%简易征收减按1.5%计征
   * - `11` 即征即退30%
   * - `12` 即征即退50%
   * - `13` 即征即退70%
   * - `14` 即征即退100%
   * - `15` 超税负3%即征即退
   * - `16` 超税负8%即征即退
   * - `17` 超税负12%即征即退
   * - `18` 超税负6%即征即退
   */
  preferential_policy_code?:
    | 1
    | 2
    | 3
    | 4
    | 5
    | 6
    | 7
    | 8
    | 9
    | 10
    | 11
    | 12
    | 13
    | 14
    | 15
    | 16
    | 17
    | 18
  /** 出行人额外信息 */
  passenger_information?: IssuePassengerTransportFapiaoJsonPassengerInformation
}

/** 出行人额外信息 */
export interface IssuePassengerTransportFapiaoJsonPassengerInformation {
  /** 出行人名称，例：`张三` */
  name: string
  /** 出行人证件类型，例：`IDENTITY_CARD` */
  certificate_type:
    | 'IDENTITY_CARD'
    | 'PASSPORT'
    | 'HONG_KONG_PERMIT'
    | 'MACAO_PERMIT'
    | 'TAIWAN_PERMIT'
    | 'FOREIGNER_RESIDENCE_PERMIT'
    | 'HONG_KONG_RESIDENT_CARD'
    | 'MACAO_RESIDENT_CARD'
    | 'TAIWAN_RESIDENT_CARD'
    | 'MILITARY_OFFICER_CARD'
    | 'ARMED_POLICE_OFFICER_CARD'
    | 'SOLDIER_CARD'
    | 'HOMECOMING_CERT'
    | 'TAIWAN_COMPATRIOT_CERT'
  /** 证件号码，敏感信息，明文即可，由运行时加解密 */
  certificate_number: string
  /** 出行日期，RFC 3339，例：`2026-07-01T00:00:00+08:00` */
  departure_date: string | Date
  /** 出发地，例：`北京市朝阳区` */
  departure_place: string
  /** 目的地，例：`上海市浦东新区` */
  destination: string
  /** 交通工具类型，例：`LONG_DISTANCE_BUS` */
  transportation_type:
    | 'LONG_DISTANCE_BUS'
    | 'PUBLIC_TRANSPORTATION'
    | 'CAR'
    | 'SHIP'
    | 'OTHER_TRANSPORTATION'
  /** 交通工具等级，例：`SHIP_FIRST_CLASS_CABIN` */
  transportation_classes?:
    | 'SHIP_FIRST_CLASS_CABIN'
    | 'SHIP_SECOND_CLASS_CABIN'
    | 'SHIP_THIRD_CLASS_CABIN'
}

/** 交易信息 */
export interface IssuePassengerTransportFapiaoJsonTransactionInformation {
  /** 支付渠道，例：`WECHAT_PAY` */
  pay_channel: 'WECHAT_PAY'
  /** 支付订单号，例：`4200000008202508080512076713` */
  transaction_id: string
  /** 支付商户订单号，例：`order_20200701_123456` */
  out_trade_no?: string
  /** 交易金额（单位：分），例：`382895` */
  amount: number
}
