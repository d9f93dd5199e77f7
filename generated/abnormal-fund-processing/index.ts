// Generated from specs/abnormal-fund-processing/. Edit that file and run `npm run generate`.
export * from './create-transfer-instruction.js'
export * from './query-fund-receipt.js'
export * from './query-transfer-instruction.js'
