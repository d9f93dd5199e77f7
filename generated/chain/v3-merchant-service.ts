// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { completeComplaintV2 } from '../merchant-service/complete-complaint-v2.js'
import type { createComplaintNotifications } from '../merchant-service/create-complaint-notifications.js'
import type { deleteComplaintNotifications } from '../merchant-service/delete-complaint-notifications.js'
import type { downloadImage } from '../merchant-service/download-image.js'
import type { listComplaints } from '../merchant-service/list-complaints.js'
import type { listComplaintsV2 } from '../merchant-service/list-complaints-v2.js'
import type { queryComplaintByTransactionId } from '../merchant-service/query-complaint-by-transaction-id.js'
import type { queryComplaintNotifications } from '../merchant-service/query-complaint-notifications.js'
import type { queryComplaintV2 } from '../merchant-service/query-complaint-v2.js'
import type { queryNegotiationHistoryByTransactionId } from '../merchant-service/query-negotiation-history-by-transaction-id.js'
import type { queryNegotiationHistoryV2 } from '../merchant-service/query-negotiation-history-v2.js'
import type { respondToComplaintV2 } from '../merchant-service/respond-to-complaint-v2.js'
import type { respondToImmediateServiceComplaint } from '../merchant-service/respond-to-immediate-service-complaint.js'
import type { submitFeedback } from '../merchant-service/submit-feedback.js'
import type { updateComplaintNotifications } from '../merchant-service/update-complaint-notifications.js'
import type { updateRefundProgress } from '../merchant-service/update-refund-progress.js'
import type { uploadImage } from '../merchant-service/upload-image.js'

export interface V3MerchantService {
  complaintNotifications: V3MerchantServiceComplaintNotifications
  complaints: V3MerchantServiceComplaints
  complaintsV2: V3MerchantServiceComplaintsV2
  feedbacks: V3MerchantServiceFeedbacks
  images: V3MerchantServiceImages
}

export interface V3MerchantServiceComplaintNotifications
  extends Post<typeof createComplaintNotifications> {
  /**
   * 删除投诉通知回调 · Remove the URL that receives complaint callbacks
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012460452
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460474
   */
  delete: Get<typeof deleteComplaintNotifications>
  /**
   * 查询投诉通知回调 · Look up the URL that receives complaint callbacks
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012459014
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012459065
   */
  get: Get<typeof queryComplaintNotifications>
  /**
   * 创建投诉通知回调 · Register the URL that receives complaint callbacks
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458679
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458106
   */
  post: Post<typeof createComplaintNotifications>
  /**
   * 更新投诉通知回调 · Change the URL that receives complaint callbacks
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012459282
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012459287
   */
  put: Post<typeof updateComplaintNotifications>
}

export interface V3MerchantServiceComplaints {
  /**
   * 查询投诉信息 · List complaints in a date range (first-generation API)
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml
   * @deprecated
   */
  get: Get<typeof listComplaints>
  _transaction_id_: V3MerchantServiceComplaintsByTransactionId
}

export interface V3MerchantServiceComplaintsByTransactionId {
  /**
   * 查询投诉详情 · Get a complaint by its transaction id (first-generation API)
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml
   * @deprecated
   */
  get: Get<typeof queryComplaintByTransactionId>
  negotiationHistorys: V3MerchantServiceComplaintsByTransactionIdNegotiationHistorys
}

export interface V3MerchantServiceComplaintsByTransactionIdNegotiationHistorys {
  /**
   * 查询投诉协商历史 · Get a complaint's negotiation history by transaction id (first-generation API)
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml
   * @deprecated
   */
  get: Get<typeof queryNegotiationHistoryByTransactionId>
}

export interface V3MerchantServiceComplaintsV2 {
  /**
   * 查询投诉单列表 · List complaints in a date range, optionally for one merchant
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533431
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691285
   */
  get: Get<typeof listComplaintsV2>
  _complaint_id_: V3MerchantServiceComplaintsV2ByComplaintId
}

export interface V3MerchantServiceComplaintsV2ByComplaintId {
  /**
   * 查询投诉单详情 · Get the details of one complaint
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533436
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691648
   */
  get: Get<typeof queryComplaintV2>
  complete: V3MerchantServiceComplaintsV2ByComplaintIdComplete
  negotiationHistorys: V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorys
  response: V3MerchantServiceComplaintsV2ByComplaintIdResponse
  responseImmediateService: V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateService
  updateRefundProgress: V3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgress
}

export interface V3MerchantServiceComplaintsV2ByComplaintIdComplete
  extends Post<typeof completeComplaintV2> {
  /**
   * 反馈处理完成 · Mark a complaint as fully handled
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467255
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467217
   */
  post: Post<typeof completeComplaintV2>
}

export interface V3MerchantServiceComplaintsV2ByComplaintIdNegotiationHistorys {
  /**
   * 查询投诉协商历史 · Page through the negotiation history of a complaint
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012533439
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691802
   */
  get: Get<typeof queryNegotiationHistoryV2>
}

export interface V3MerchantServiceComplaintsV2ByComplaintIdResponse
  extends Post<typeof respondToComplaintV2> {
  /**
   * 提交回复 · Reply to the user who filed a complaint
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467254
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467213
   */
  post: Post<typeof respondToComplaintV2>
}

export interface V3MerchantServiceComplaintsV2ByComplaintIdResponseImmediateService
  extends Post<typeof respondToImmediateServiceComplaint> {
  /**
   * 回复需要即时服务的投诉单 · Reply to a complaint whose user asks for immediate service
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017151596
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017151726
   */
  post: Post<typeof respondToImmediateServiceComplaint>
}

export interface V3MerchantServiceComplaintsV2ByComplaintIdUpdateRefundProgress
  extends Post<typeof updateRefundProgress> {
  /**
   * 更新退款审批结果 · Approve or reject the refund that a complaint asks for
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467256
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467218
   */
  post: Post<typeof updateRefundProgress>
}

export interface V3MerchantServiceFeedbacks extends Post<typeof submitFeedback> {
  /**
   * 商户反馈 · Submit the merchant's feedback on a complaint (first-generation API)
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml
   * @deprecated
   */
  post: Post<typeof submitFeedback>
}

export interface V3MerchantServiceImages {
  upload: V3MerchantServiceImagesUpload
  _media_id_: V3MerchantServiceImagesByMediaId
}

export interface V3MerchantServiceImagesUpload extends Post<typeof uploadImage> {
  /**
   * 商户上传反馈图片 · Upload an image to attach to a complaint reply
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467250
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467222
   */
  post: Post<typeof uploadImage>
}

export interface V3MerchantServiceImagesByMediaId {
  /**
   * 图片下载 · Download an image attached to a complaint
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467251
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467223
   */
  get: Get<typeof downloadImage>
}
