// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { listManageRecords } from '../mch-manage/list-manage-records.js'
import type { queryManageRecord } from '../mch-manage/query-manage-record.js'
import type { submitManageRecordData } from '../mch-manage/submit-manage-record-data.js'
import type { uploadSubmissionFile } from '../mch-manage/upload-submission-file.js'

export interface V3MchManage {
  mchManageRecords: V3MchManageMchManageRecords
  submissionFiles: V3MchManageSubmissionFiles
}

export interface V3MchManageMchManageRecords {
  subMchid: V3MchManageMchManageRecordsSubMchid
  _manage_record_id_: V3MchManageMchManageRecordsByManageRecordId
}

export interface V3MchManageMchManageRecordsSubMchid {
  _sub_mchid_: V3MchManageMchManageRecordsSubMchidBySubMchid
}

export interface V3MchManageMchManageRecordsSubMchidBySubMchid {
  /**
   * 分页查询子商户名下的商户管理记录 · Page through the management records of a sub-merchant
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940381
   */
  get: Get<typeof listManageRecords>
}

export interface V3MchManageMchManageRecordsByManageRecordId {
  /**
   * 查询子商户下指定商户管理记录 · Get one management record of a sub-merchant
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940383
   */
  get: Get<typeof queryManageRecord>
  mchManageSubmissions: V3MchManageMchManageRecordsByManageRecordIdMchManageSubmissions
}

export interface V3MchManageMchManageRecordsByManageRecordIdMchManageSubmissions
  extends Post<typeof submitManageRecordData> {
  /**
   * 对指定商户管理记录提交资料 · Submit the materials asked for by a management record
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940417
   */
  post: Post<typeof submitManageRecordData>
}

export interface V3MchManageSubmissionFiles {
  subMchid: V3MchManageSubmissionFilesSubMchid
}

export interface V3MchManageSubmissionFilesSubMchid {
  _sub_mchid_: V3MchManageSubmissionFilesSubMchidBySubMchid
}

export interface V3MchManageSubmissionFilesSubMchidBySubMchid {
  upload: V3MchManageSubmissionFilesSubMchidBySubMchidUpload
}

export interface V3MchManageSubmissionFilesSubMchidBySubMchidUpload
  extends Post<typeof uploadSubmissionFile> {
  /**
   * 上传商户提交资料文件 · Upload a file to include in a management record submission
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014940425
   */
  post: Post<typeof uploadSubmissionFile>
}
