// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get } from '../../runtime/chain/types.js'
import type { downloadStatement } from '../global/statements/download-statement.js'

export interface V3GlobalStatements {
  /**
   * 下载对账单 · Download a day's reconciliation statement
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013869
   */
  get: Get<typeof downloadStatement>
}
