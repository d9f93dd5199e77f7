// Generated from specs/. Edit those files and run `npm run generate`.
import type { Post } from '../../runtime/chain/types.js'
import type { downloadComments } from '../v2/comments/download-comments.js'

export interface V2Billcommentsp {
  batchquerycomment: V2BillcommentspBatchquerycomment
}

export interface V2BillcommentspBatchquerycomment extends Post<typeof downloadComments> {
  /**
   * 拉取订单评价数据 · Download customers' comments on orders
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4014326528
   */
  post: Post<typeof downloadComments>
}
