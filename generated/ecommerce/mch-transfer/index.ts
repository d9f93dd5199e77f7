// Generated from specs/ecommerce/mch-transfer/. Edit that file and run `npm run generate`.
export type { TransferBillState } from '../../_shared/enums.js'
export * from './cancel-transfer.js'
export * from './create-authorization.js'
export * from './get-authorization.js'
export * from './get-transfer-bill-by-no.js'
export * from './get-transfer-bill-by-out-no.js'
export * from './transfer-to-user.js'
