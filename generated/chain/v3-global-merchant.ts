// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { createH5DomainApplication } from '../global/merchant/create-h5-domain-application.js'
import type { createH5PermissionApplication } from '../global/merchant/create-h5-permission-application.js'
import type { queryH5DomainApplication } from '../global/merchant/query-h5-domain-application.js'
import type { queryH5PermissionApplication } from '../global/merchant/query-h5-permission-application.js'
import type { queryH5PermissionState } from '../global/merchant/query-h5-permission-state.js'
import type { updateH5DomainApplication } from '../global/merchant/update-h5-domain-application.js'
import type { updateH5PermissionApplication } from '../global/merchant/update-h5-permission-application.js'

export interface V3GlobalMerchant {
  h5: V3GlobalMerchantH5
}

export interface V3GlobalMerchantH5 {
  permission: V3GlobalMerchantH5Permission
}

export interface V3GlobalMerchantH5Permission {
  applications: V3GlobalMerchantH5PermissionApplications
  domain: V3GlobalMerchantH5PermissionDomain
  _sub_mchid_: V3GlobalMerchantH5PermissionBySubMchid
}

export interface V3GlobalMerchantH5PermissionApplications
  extends Post<typeof createH5PermissionApplication> {
  /**
   * 创建H5支付权限申请单 · Apply for H5 payment permission for a sub-merchant
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025106
   */
  post: Post<typeof createH5PermissionApplication>
  _applyment_id_: V3GlobalMerchantH5PermissionApplicationsByApplymentId
}

export interface V3GlobalMerchantH5PermissionApplicationsByApplymentId {
  /**
   * 查询H5支付权限申请单详情 · Look up an application for H5 payment permission and its review result
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025107
   */
  get: Get<typeof queryH5PermissionApplication>
  /**
   * 修改H5支付权限申请单 · Edit an application for H5 payment permission
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025109
   */
  patch: Post<typeof updateH5PermissionApplication>
}

export interface V3GlobalMerchantH5PermissionDomain {
  applications: V3GlobalMerchantH5PermissionDomainApplications
}

export interface V3GlobalMerchantH5PermissionDomainApplications
  extends Post<typeof createH5DomainApplication> {
  /**
   * 创建H5支付域名修改申请单 · Apply to change the domains a sub-merchant takes H5 payments on
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025110
   */
  post: Post<typeof createH5DomainApplication>
  _applyment_id_: V3GlobalMerchantH5PermissionDomainApplicationsByApplymentId
}

export interface V3GlobalMerchantH5PermissionDomainApplicationsByApplymentId {
  /**
   * 查询H5支付域名修改申请单 · Look up an application to change H5 payment domains
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025112
   */
  get: Get<typeof queryH5DomainApplication>
  /**
   * 修改H5支付域名修改申请单 · Edit an application to change H5 payment domains
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025114
   */
  patch: Post<typeof updateH5DomainApplication>
}

export interface V3GlobalMerchantH5PermissionBySubMchid {
  /**
   * 查询子商户H5支付权限状态 · Check whether a sub-merchant may take H5 payments
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025117
   */
  get: Get<typeof queryH5PermissionState>
}
