// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get } from '../../runtime/chain/types.js'
import type { downloadElectronicReceipt } from '../transferdownload/download-electronic-receipt.js'
import type { downloadElectronicVoucherFile } from '../transferdownload/download-electronic-voucher-file.js'

export interface V3Transferdownload {
  elecvoucherfile: V3TransferdownloadElecvoucherfile
  signfile: V3TransferdownloadSignfile
}

export interface V3TransferdownloadElecvoucherfile {
  /**
   * 下载电子回单 · Download an electronic receipt file by the token and source of its link
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716436
   */
  get: Get<typeof downloadElectronicVoucherFile>
}

export interface V3TransferdownloadSignfile {
  /**
   * 下载电子回单 · Download a signed electronic receipt file by the token of its link
   * @see https://pay.weixin.qq.com/docs/partner/apis/bank-mode-batch-transfer-accounts/download-electron-receipt.html
   */
  get: Get<typeof downloadElectronicReceipt>
}
