// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get } from '../../runtime/chain/types.js'
import type { downloadBill } from '../billdownload/download-bill.js'

export interface V3Billdownload {
  file: V3BilldownloadFile
}

export interface V3BilldownloadFile {
  /**
   * 下载账单 · Download a bill file through the link returned by a bill request
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/pay/bill/chapter3_3.shtml
   */
  get: Get<typeof downloadBill>
}
