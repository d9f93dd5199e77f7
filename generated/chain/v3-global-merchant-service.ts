// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { completeComplaint } from '../global/merchant-service/complete-complaint.js'
import type { createComplaintNotifications } from '../global/merchant-service/create-complaint-notifications.js'
import type { deleteComplaintNotifications } from '../global/merchant-service/delete-complaint-notifications.js'
import type { downloadImage } from '../global/merchant-service/download-image.js'
import type { listComplaints } from '../global/merchant-service/list-complaints.js'
import type { queryComplaint } from '../global/merchant-service/query-complaint.js'
import type { queryComplaintNotifications } from '../global/merchant-service/query-complaint-notifications.js'
import type { queryNegotiationHistory } from '../global/merchant-service/query-negotiation-history.js'
import type { respondToComplaint } from '../global/merchant-service/respond-to-complaint.js'
import type { updateComplaintNotifications } from '../global/merchant-service/update-complaint-notifications.js'
import type { uploadImage } from '../global/merchant-service/upload-image.js'

export interface V3GlobalMerchantService {
  complaintNotifications: V3GlobalMerchantServiceComplaintNotifications
  complaints: V3GlobalMerchantServiceComplaints
  images: V3GlobalMerchantServiceImages
}

export interface V3GlobalMerchantServiceComplaintNotifications
  extends Post<typeof createComplaintNotifications> {
  /** 删除投诉通知回调 · Remove the URL that receives complaint notifications */
  delete: Get<typeof deleteComplaintNotifications>
  /** 查询投诉通知回调 · Read the URL that receives complaint notifications */
  get: Get<typeof queryComplaintNotifications>
  /** 创建投诉通知回调 · Register a URL to receive complaint notifications */
  post: Post<typeof createComplaintNotifications>
  /** 更新投诉通知回调 · Change the URL that receives complaint notifications */
  put: Post<typeof updateComplaintNotifications>
}

export interface V3GlobalMerchantServiceComplaints {
  /** 查询投诉单列表 · List consumer complaints raised within a range of dates */
  get: Get<typeof listComplaints>
  _complaint_id_: V3GlobalMerchantServiceComplaintsByComplaintId
}

export interface V3GlobalMerchantServiceComplaintsByComplaintId {
  /**
   * 查询投诉单详情 · Read the details of one consumer complaint
   * @see https://pay.weixin.qq.com/docs/merchant/apis/consumer-complaint/complaints/query-complaint-v2.html
   */
  get: Get<typeof queryComplaint>
  complete: V3GlobalMerchantServiceComplaintsByComplaintIdComplete
  negotiationHistorys: V3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorys
  response: V3GlobalMerchantServiceComplaintsByComplaintIdResponse
}

export interface V3GlobalMerchantServiceComplaintsByComplaintIdComplete
  extends Post<typeof completeComplaint> {
  /** 反馈处理完成 · Report that a complaint has been fully handled */
  post: Post<typeof completeComplaint>
}

export interface V3GlobalMerchantServiceComplaintsByComplaintIdNegotiationHistorys {
  /**
   * 查询投诉协商历史 · List the messages exchanged with the consumer about a complaint
   * @see https://pay.weixin.qq.com/docs/partner/apis/consumer-complaint/complaints/query-negotiation-history-v2.html
   */
  get: Get<typeof queryNegotiationHistory>
}

export interface V3GlobalMerchantServiceComplaintsByComplaintIdResponse
  extends Post<typeof respondToComplaint> {
  /** 提交回复 · Reply to a complaint with text, images or a link */
  post: Post<typeof respondToComplaint>
}

export interface V3GlobalMerchantServiceImages {
  upload: V3GlobalMerchantServiceImagesUpload
  _media_id_: V3GlobalMerchantServiceImagesByMediaId
}

export interface V3GlobalMerchantServiceImagesUpload extends Post<typeof uploadImage> {
  /** 商户上传反馈图片 · Upload an image for use in a complaint reply */
  post: Post<typeof uploadImage>
}

export interface V3GlobalMerchantServiceImagesByMediaId {
  /** 图片下载 · Download an image attached to a complaint */
  get: Get<typeof downloadImage>
}
