// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get } from '../../runtime/chain/types.js'
import type { downloadCertificates } from '../certificates/download-certificates.js'

export interface V3Certificates {
  /**
   * 获取平台证书列表 · Download the current WeChat Pay platform certificates
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715700
   */
  get: Get<typeof downloadCertificates>
}
