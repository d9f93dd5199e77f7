// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get } from '../../runtime/chain/types.js'
import type { listSettlements } from '../global/settle/list-settlements.js'

export interface V3GlobalSettle {
  settlements: V3GlobalSettleSettlements
}

export interface V3GlobalSettleSettlements {
  /**
   * 查询结算资金明细 · List settled or unsettled funds within a range of dates
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013893
   */
  get: Get<typeof listSettlements>
}
