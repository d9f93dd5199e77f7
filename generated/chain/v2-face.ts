// Generated from specs/. Edit those files and run `npm run generate`.
import type { Post } from '../../runtime/chain/types.js'
import type { getAuthInfo } from '../v2/facepay/get-auth-info.js'

export interface V2Face {
  get_wxpayface_authinfo: V2FaceGetWxpayfaceAuthinfo
}

export interface V2FaceGetWxpayfaceAuthinfo extends Post<typeof getAuthInfo> {
  /**
   * 人脸识别SDK-获取调用凭证 · Get the credential that starts the face recognition SDK
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html
   */
  post: Post<typeof getAuthInfo>
}
