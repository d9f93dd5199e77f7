// Generated from specs/payscore/permissions/assess-user-risk-level.yaml. Edit that file and run `npm run generate`.
import type {
  OperationDescriptor,
  RequestOptions,
  WechatPay,
  WechatPayResponse,
} from '../../../runtime/operation.js'

const operation: OperationDescriptor = {
  id: 'assessUserRiskLevel',
  method: 'POST',
  path: '/v3/payscore/permissions/assess-user-risk-level',
  request: 'json',
  response: 'json',
}

/**
 * 商户评估用户分层 · Assess the risk level of an authorized user
 *
 * `POST /v3/payscore/permissions/assess-user-risk-level` · 普通商户
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012856611
 */
export function assessUserRiskLevel(
  wxpay: WechatPay,
  request: AssessUserRiskLevelRequest,
  options?: RequestOptions,
): Promise<WechatPayResponse<AssessUserRiskLevelResponse>> {
  return wxpay.call(operation, request, options)
}
assessUserRiskLevel.operation = operation

/** {@link assessUserRiskLevel} 的请求 */
export interface AssessUserRiskLevelRequest {
  json: AssessUserRiskLevelJson
}

/** 请求包体 */
export interface AssessUserRiskLevelJson {
  /** 服务ID，例：`500001` */
  service_id: string
  /** 公众号ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 授权协议号，例：`1234323JKHDFE1243252` */
  authorization_code?: string
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 先用后付商品信息 */
  shopping_info?: AssessUserRiskLevelJsonShoppingInfo
}

/** 先用后付商品信息 */
export interface AssessUserRiskLevelJsonShoppingInfo {
  /** 商品列表 */
  goods: AssessUserRiskLevelJsonShoppingInfoGoods[]
}

/** 商品列表 */
export interface AssessUserRiskLevelJsonShoppingInfoGoods {
  /** 商品名称，例：`森海塞尔 MOMENTUM 4 无线耳机大馒头4 头戴式蓝牙音乐耳机自适应降噪` */
  name: string
  /**
   * 商品图片链接，例：`http://mmbiz.qpic.cn/mmbiz_png/ldTw9dg46zkjOrzyTkbQAvQkysliaiblZhdthZWewgQMyqLZwStaNEsJrYmjwh2MlK7G4wibAFOEuISQKplSnxMWA/640?wx_fmt=png&wxfrom=200`
   */
  picture: string
  /** 商品单价金额（单位：分），例：`550` */
  amount: number
  /** 商品数量，例：`1` */
  count: number
  /** 商品品类ID */
  category_id?: string[]
}

/** {@link assessUserRiskLevel} 的应答 */
export interface AssessUserRiskLevelResponse {
  /** 服务ID，例：`2002000000000558128851361561536` */
  service_id: string
  /** 公众号ID，例：`wxd678efh567hg6787` */
  appid: string
  /** 商户号，例：`1230000109` */
  mchid: string
  /** 用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  openid?: string
  /** 授权协议号，例：`1275342195190894594` */
  authorization_code?: string
  /** 授权状态，例：`UNAVAILABLE` */
  authorization_state: string
  /** 授权通知地址，例：`https://www.weixin.com` */
  notify_url?: string
  /** 最近一次解除授权时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  cancel_authorization_time?: string
  /** 最近一次授权成功时间，RFC 3339，例：`2015-05-20T13:29:35+08:00` */
  authorization_success_time?: string
  /** 子商户商户号，例：`1230000109` */
  sub_mchid?: string
  /** 子商户的公众号ID，例：`wxd678efh567hg6787` */
  sub_appid?: string
  /** 子商户的用户标识，例：`oUpF8uMuAJO_M2pxb1Q9zNjWeS6o` */
  sub_openid?: string
  /** 用户标签，例：`A` */
  user_label?: string
  /** 渠道商商户号，例：`1230000109` */
  channel_id?: string
  /** 用户分层，例：`1` */
  user_risk_level?: number
  /** 分层版本，例：`1` */
  risk_level_version?: number
}
