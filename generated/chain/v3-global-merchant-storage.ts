// Generated from specs/. Edit those files and run `npm run generate`.
import type { Post } from '../../runtime/chain/types.js'
import type { uploadFile } from '../global/merchant-storage/upload-file.js'

export interface V3GlobalMerchantStorage {
  file: V3GlobalMerchantStorageFile
}

export interface V3GlobalMerchantStorageFile {
  upload: V3GlobalMerchantStorageFileUpload
}

export interface V3GlobalMerchantStorageFileUpload extends Post<typeof uploadFile> {
  /**
   * 上传文件 · Upload a file and get the ID to quote in other requests
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013024913
   */
  post: Post<typeof uploadFile>
}
