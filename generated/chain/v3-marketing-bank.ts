// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { listUploadTasks } from '../marketing/bank/list-upload-tasks.js'
import type { uploadPackage } from '../marketing/bank/upload-package.js'

export interface V3MarketingBank {
  packages: V3MarketingBankPackages
}

export interface V3MarketingBankPackages {
  _package_id_: V3MarketingBankPackagesByPackageId
}

export interface V3MarketingBankPackagesByPackageId {
  tasks: V3MarketingBankPackagesByPackageIdTasks
}

export interface V3MarketingBankPackagesByPackageIdTasks extends Post<typeof uploadPackage> {
  /**
   * 查询上传任务列表 · List the tasks that imported user contract numbers into a package
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012466728
   */
  get: Get<typeof listUploadTasks>
  /**
   * 导入定向用户协议号 · Import a file of targeted users' contract numbers into a package
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml
   */
  post: Post<typeof uploadPackage>
}
