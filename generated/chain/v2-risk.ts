// Generated from specs/. Edit those files and run `npm run generate`.
import type { Post } from '../../runtime/chain/types.js'
import type { getCertificates } from '../v2/risk/get-certificates.js'
import type { queryViolations } from '../v2/risk/query-violations.js'
import type { getPublicKey } from '../v2/transfers/get-public-key.js'

export interface V2Risk {
  getcertficates: V2RiskGetcertficates
  getpublickey: V2RiskGetpublickey
  getviolation: V2RiskGetviolation
}

export interface V2RiskGetcertficates extends Post<typeof getCertificates> {
  /**
   * 获取平台证书 · Get the platform certificates for encrypting v2 fields
   * @see https://pay.weixin.qq.com/doc/v2/partner/4014116402
   */
  post: Post<typeof getCertificates>
}

export interface V2RiskGetpublickey extends Post<typeof getPublicKey> {
  /**
   * 获取RSA加密公钥 · Get the RSA public key that encrypts bank card fields
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011941097
   */
  post: Post<typeof getPublicKey>
}

export interface V2RiskGetviolation extends Post<typeof queryViolations> {
  /**
   * 银行特约商户违规信息查询 · Query violations of a bank's sub-merchants
   * @see https://pay.weixin.qq.com/doc/v2/institution/4011985446
   */
  post: Post<typeof queryViolations>
}
