// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { bindStoreRecipients } from '../merchant-store/bind-store-recipients.js'
import type { createStore } from '../merchant-store/create-store.js'
import type { queryStore } from '../merchant-store/query-store.js'
import type { unbindStoreRecipients } from '../merchant-store/unbind-store-recipients.js'
import type { updateStore } from '../merchant-store/update-store.js'

export interface V3MerchantStore {
  stores: V3MerchantStoreStores
}

export interface V3MerchantStoreStores extends Post<typeof createStore> {
  /**
   * 创建门店 · Register a physical store under a merchant
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014085766
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013948546
   */
  post: Post<typeof createStore>
  _store_id_: V3MerchantStoreStoresByStoreId
}

export interface V3MerchantStoreStoresByStoreId {
  /**
   * 查询门店 · Look up a store's profile, address, business details and state
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014085769
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013948577
   */
  get: Get<typeof queryStore>
  /**
   * 修改门店 · Change a store's profile, address or business details
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014085768
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013948551
   */
  patch: Post<typeof updateStore>
  recipients: V3MerchantStoreStoresByStoreIdRecipients
}

export interface V3MerchantStoreStoresByStoreIdRecipients {
  bind: V3MerchantStoreStoresByStoreIdRecipientsBind
  unbind: V3MerchantStoreStoresByStoreIdRecipientsUnbind
}

export interface V3MerchantStoreStoresByStoreIdRecipientsBind
  extends Post<typeof bindStoreRecipients> {
  /**
   * 绑定门店收款信息 · Link payee accounts to a store
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014085771
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013948579
   */
  post: Post<typeof bindStoreRecipients>
}

export interface V3MerchantStoreStoresByStoreIdRecipientsUnbind
  extends Post<typeof unbindStoreRecipients> {
  /**
   * 解除门店收款信息绑定 · Unlink payee accounts from a store
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014085773
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013948580
   */
  post: Post<typeof unbindStoreRecipients>
}
