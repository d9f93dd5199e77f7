// Generated from specs/payscore/merchant-bill/. Edit that file and run `npm run generate`.
export type { BillTarType } from '../../_shared/enums.js'
export * from './query-merchant-bill.js'
