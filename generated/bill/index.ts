// Generated from specs/bill/. Edit that file and run `npm run generate`.
export type { BillAccountType, BillTarType } from '../_shared/enums.js'
export * from './get-fund-bill.js'
export * from './get-sub-mch-fund-flow-bill.js'
export * from './get-trade-bill.js'
