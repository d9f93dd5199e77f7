// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get } from '../../runtime/chain/types.js'
import type { listCertificates } from '../global/certificates/list-certificates.js'

export interface V3GlobalCertificates {
  /**
   * 获取平台证书列表 · Fetch the WeChat Pay platform certificates for cross-border merchants
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013878
   */
  get: Get<typeof listCertificates>
}
