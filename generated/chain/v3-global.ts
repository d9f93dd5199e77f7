// Generated from specs/. Edit those files and run `npm run generate`.
import type { V3GlobalCertificates } from './v3-global-certificates.js'
import type { V3GlobalCustoms } from './v3-global-customs.js'
import type { V3GlobalMerchant } from './v3-global-merchant.js'
import type { V3GlobalMerchantService } from './v3-global-merchant-service.js'
import type { V3GlobalMerchantStorage } from './v3-global-merchant-storage.js'
import type { V3GlobalMerchants } from './v3-global-merchants.js'
import type { V3GlobalMicropay } from './v3-global-micropay.js'
import type { V3GlobalPapay } from './v3-global-papay.js'
import type { V3GlobalProfitSharing } from './v3-global-profit-sharing.js'
import type { V3GlobalRefund } from './v3-global-refund.js'
import type { V3GlobalRefunds } from './v3-global-refunds.js'
import type { V3GlobalSettle } from './v3-global-settle.js'
import type { V3GlobalStatements } from './v3-global-statements.js'
import type { V3GlobalTransactions } from './v3-global-transactions.js'

export interface V3Global {
  certificates: V3GlobalCertificates
  customs: V3GlobalCustoms
  merchantService: V3GlobalMerchantService
  merchantStorage: V3GlobalMerchantStorage
  merchant: V3GlobalMerchant
  merchants: V3GlobalMerchants
  micropay: V3GlobalMicropay
  papay: V3GlobalPapay
  profitSharing: V3GlobalProfitSharing
  refund: V3GlobalRefund
  refunds: V3GlobalRefunds
  settle: V3GlobalSettle
  statements: V3GlobalStatements
  transactions: V3GlobalTransactions
}
