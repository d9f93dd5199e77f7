// Generated from specs/pay-devices/. Edit that file and run `npm run generate`.
export * from './bind-speaker.js'
export * from './create-print-order.js'
export * from './pre-bind-speaker.js'
export * from './query-print-order.js'
export * from './query-speaker-binding.js'
export * from './report-speaker-payment-result.js'
export * from './unbind-speaker.js'
