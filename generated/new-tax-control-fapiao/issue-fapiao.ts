// Generated from specs/new-tax-control-fapiao/issue-fapiao.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'issueFapiao',
  method: 'POST',
  path: '/v3/new-tax-control-fapiao/fapiao-applications',
  request: 'json',
  response: 'empty',
  sensitive: { request: ['buyer_information.phone', 'buyer_information.email'] },
}

/**
 * 开具电子发票 · Issue e-fapiao for a transaction and its buyer
 *
 * `POST /v3/new-tax-control-fapiao/fapiao-applications` · 直连商户、服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538301
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012474060
 */
export function issueFapiao(
  wxpay: WechatPay,
  request: IssueFapiaoRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<undefined>> {
  return wxpay.call(operation, request, options)
}
issueFapiao.operation = operation

/** {@link issueFapiao} 的请求 */
export interface IssueFapiaoRequest {
  json: IssueFapiaoJson
}

/** 请求包体 */
export interface IssueFapiaoJson {
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 开票场景，例：`WITH_WECHATPAY` */
  scene: string
  /** 发票申请单号，例：`4200000444201910177461284488` */
  fapiao_apply_id: string
  /** 购买方信息 */
  buyer_information: IssueFapiaoJsonBuyerInformation
  /** 需要开具的发票信息 */
  fapiao_information: IssueFapiaoJsonFapiaoInformation[]
}

/** 购买方信息 */
export interface IssueFapiaoJsonBuyerInformation {
  /** 购买方类型，例：`ORGANIZATION` */
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
  /** 手机号，敏感信息，明文即可，由运行时加解密 */
  phone?: string
  /** 邮箱地址，敏感信息，明文即可，由运行时加解密 */
  email?: string
}

/** 需要开具的发票信息 */
export interface IssueFapiaoJsonFapiaoInformation {
  /** 商户发票单号，例：`20200701123456` */
  fapiao_id: string
  /** 总价税合计（单位：分），例：`382895` */
  total_amount: number
  /** 是否以清单形式开具发票 */
  need_list: boolean
  /** 发票备注，例：`备注` */
  remark?: string
  /** 发票行信息 */
  items: IssueFapiaoJsonFapiaoInformationItems[]
}

/** 发票行信息 */
export interface IssueFapiaoJsonFapiaoInformationItems {
  /** 税局侧规定的货物或应税劳务、服务税收分类编码，例：`3010101020203000000` */
  tax_code: string
  /** 税局侧规定的货物或应税劳务、服务分类名称，例：`运输服务` */
  goods_category?: string
  /** 货物或应税劳务、服务名称，例：`出租汽车客运服务` */
  goods_name?: string
  /** 企业侧维护的货物或应税劳务、服务编码，例：`1` */
  goods_id?: number
  /** 规格型号，例：`A4` */
  specification?: string
  /** 单位，例：`次` */
  unit?: string
  /** 数量，例：`100000000` */
  quantity: number
  /** 单行金额合计（单位：分），例：`429900` */
  total_amount: number
  /** 税率，例：`1300` */
  tax_rate?: number
  /** 税收优惠政策标识，例：`NO_FAVORABLE` */
  tax_prefer_mark?: string
  /** 是否折扣行 */
  discount: boolean
}
