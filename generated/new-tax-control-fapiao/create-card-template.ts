// Generated from specs/new-tax-control-fapiao/create-card-template.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'createCardTemplate',
  method: 'POST',
  path: '/v3/new-tax-control-fapiao/card-template',
  request: 'json',
  response: 'json',
}

/**
 * 创建电子发票卡券模板 · Create the card template that e-fapiao are shown with in the card pack
 *
 * `POST /v3/new-tax-control-fapiao/card-template` · 直连商户、服务商、渠道商
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529382
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012474026
 */
export function createCardTemplate(
  wxpay: WechatPay,
  request: CreateCardTemplateRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<CreateCardTemplateResponse>> {
  return wxpay.call(operation, request, options)
}
createCardTemplate.operation = operation

/** {@link createCardTemplate} 的请求 */
export interface CreateCardTemplateRequest {
  json: CreateCardTemplateJson
}

/** 请求包体 */
export interface CreateCardTemplateJson {
  /** 子商户号，例：`1900000109` */
  sub_mchid?: string
  /** 插卡公众号AppID，例：`wxb1170446a4c0a5a2` */
  card_appid: string
  /** 卡券模板信息 */
  card_template_information: CreateCardTemplateJsonCardTemplateInformation
}

/** 卡券模板信息 */
export interface CreateCardTemplateJsonCardTemplateInformation {
  /** 收款方名称，例：`某公司` */
  payee_name?: string
  /**
   * 卡券logo地址，例：`http://mmbiz.qpic.cn/mmbiz/iaL1LJM1mF9aRKPZJkmG8xXhiaHqkKSVMMWeN3hLut7X7hicFNjakmxibMLGWpXrEXB33367o7zHN0CwngnQY7zb7g/0`
   */
  logo_url: string
  /** 卡券自定义cell位配置 */
  custom_cell?: CreateCardTemplateJsonCustomCell
}

/** 卡券自定义cell位配置 */
export interface CreateCardTemplateJsonCustomCell {
  /** cell位文字，例：`电子发票` */
  words: string
  /** cell位描述，例：`查看发票` */
  description: string
  /** 点击cell位跳转的地址，例：`http://www.qq.com` */
  jump_url?: string
  /** 点击cell位跳转的小程序的用户名，例：`gh_86a091e50ad4@app` */
  miniprogram_user_name?: string
  /** 点击cell位跳转的小程序的页面路径，例：`pages/xxxPage` */
  miniprogram_path?: string
}

/** {@link createCardTemplate} 的应答 */
export interface CreateCardTemplateResponse {
  /** 插卡公众号AppID，例：`wxb1170446a4c0a5a2` */
  card_appid: string
  /** 卡券模板id，例：`p4gLgvn_cxVCQez17kaBJnZHPcXs` */
  card_id: string
}
