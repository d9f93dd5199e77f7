// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { queryEnhancedDueDiligence } from '../mch-operation-manage/query-enhanced-due-diligence.js'
import type { querySubMchLimitation } from '../mch-operation-manage/query-sub-mch-limitation.js'
import type { submitEnhancedDueDiligence } from '../mch-operation-manage/submit-enhanced-due-diligence.js'
import type { uploadEnhancedDueDiligenceFile } from '../mch-operation-manage/upload-enhanced-due-diligence-file.js'

export interface V3MchOperationManage {
  enhancedDueDiligence: V3MchOperationManageEnhancedDueDiligence
  merchantLimitations: V3MchOperationManageMerchantLimitations
}

export interface V3MchOperationManageEnhancedDueDiligence {
  _due_diligence_id_: V3MchOperationManageEnhancedDueDiligenceByDueDiligenceId
}

export interface V3MchOperationManageEnhancedDueDiligenceByDueDiligenceId {
  /**
   * 查询子商户强化尽调单信息 · Get a sub-merchant's enhanced due diligence case
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015631048
   */
  get: Get<typeof queryEnhancedDueDiligence>
  submit: V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmit
  upload: V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUpload
}

export interface V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdSubmit
  extends Post<typeof submitEnhancedDueDiligence> {
  /**
   * 提交尽调资料 · Submit the materials for an enhanced due diligence case
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015631033
   */
  post: Post<typeof submitEnhancedDueDiligence>
}

export interface V3MchOperationManageEnhancedDueDiligenceByDueDiligenceIdUpload
  extends Post<typeof uploadEnhancedDueDiligenceFile> {
  /**
   * 上传尽调资料文件 · Upload a file for an enhanced due diligence case
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015631042
   */
  post: Post<typeof uploadEnhancedDueDiligenceFile>
}

export interface V3MchOperationManageMerchantLimitations {
  subMchid: V3MchOperationManageMerchantLimitationsSubMchid
}

export interface V3MchOperationManageMerchantLimitationsSubMchid {
  _sub_mchid_: V3MchOperationManageMerchantLimitationsSubMchidBySubMchid
}

export interface V3MchOperationManageMerchantLimitationsSubMchidBySubMchid {
  /**
   * 查询子商户管控情况 · Get a sub-merchant's restricted functions and how to lift them
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012803072
   */
  get: Get<typeof querySubMchLimitation>
}
