// Generated from specs/. Edit those files and run `npm run generate`.
import type { V3MarketingBank } from './v3-marketing-bank.js'
import type { V3MarketingBankFavor } from './v3-marketing-bank-favor.js'
import type { V3MarketingBusifavor } from './v3-marketing-busifavor.js'
import type { V3MarketingFavor } from './v3-marketing-favor.js'
import type { V3MarketingGoodsSubsidyActivity } from './v3-marketing-goods-subsidy-activity.js'
import type { V3MarketingMembercardActivity } from './v3-marketing-membercard-activity.js'
import type { V3MarketingMembercardOpen } from './v3-marketing-membercard-open.js'
import type { V3MarketingPartner } from './v3-marketing-partner.js'
import type { V3MarketingPartnerships } from './v3-marketing-partnerships.js'
import type { V3MarketingPaygiftactivity } from './v3-marketing-paygiftactivity.js'
import type { V3MarketingShoppingReceipt } from './v3-marketing-shopping-receipt.js'
import type { V3MarketingWeeklyDiscount } from './v3-marketing-weekly-discount.js'
import type { V3MarketingWithdrawFavor } from './v3-marketing-withdraw-favor.js'

export interface V3Marketing {
  bankFavor: V3MarketingBankFavor
  bank: V3MarketingBank
  busifavor: V3MarketingBusifavor
  favor: V3MarketingFavor
  goodsSubsidyActivity: V3MarketingGoodsSubsidyActivity
  membercardActivity: V3MarketingMembercardActivity
  membercardOpen: V3MarketingMembercardOpen
  partner: V3MarketingPartner
  partnerships: V3MarketingPartnerships
  paygiftactivity: V3MarketingPaygiftactivity
  shoppingReceipt: V3MarketingShoppingReceipt
  weeklyDiscount: V3MarketingWeeklyDiscount
  withdrawFavor: V3MarketingWithdrawFavor
}
