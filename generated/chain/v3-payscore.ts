// Generated from specs/. Edit those files and run `npm run generate`.
import type { V3PayscoreAcquiringbank } from './v3-payscore-acquiringbank.js'
import type { V3PayscoreMerchantBill } from './v3-payscore-merchant-bill.js'
import type { V3PayscoreOversea } from './v3-payscore-oversea.js'
import type { V3PayscorePartner } from './v3-payscore-partner.js'
import type { V3PayscorePayafterOrders } from './v3-payscore-payafter-orders.js'
import type { V3PayscorePermissions } from './v3-payscore-permissions.js'
import type { V3PayscorePlan } from './v3-payscore-plan.js'
import type { V3PayscoreServiceorder } from './v3-payscore-serviceorder.js'
import type { V3PayscoreServicepayondeliveryorder } from './v3-payscore-servicepayondeliveryorder.js'
import type { V3PayscoreSignPlan } from './v3-payscore-sign-plan.js'
import type { V3PayscoreSmartretailOrders } from './v3-payscore-smartretail-orders.js'
import type { V3PayscoreUserServiceState } from './v3-payscore-user-service-state.js'
import type { V3PayscoreUsers } from './v3-payscore-users.js'

export interface V3Payscore {
  acquiringbank: V3PayscoreAcquiringbank
  merchantBill: V3PayscoreMerchantBill
  oversea: V3PayscoreOversea
  partner: V3PayscorePartner
  payafterOrders: V3PayscorePayafterOrders
  permissions: V3PayscorePermissions
  plan: V3PayscorePlan
  serviceorder: V3PayscoreServiceorder
  servicepayondeliveryorder: V3PayscoreServicepayondeliveryorder
  signPlan: V3PayscoreSignPlan
  smartretailOrders: V3PayscoreSmartretailOrders
  userServiceState: V3PayscoreUserServiceState
  users: V3PayscoreUsers
}
