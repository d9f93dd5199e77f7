// Generated from specs/v2/mch/. Edit that file and run `npm run generate`.
export * from './add-sub-merchant-config.js'
export * from './manage-sub-merchant.js'
export * from './modify-sub-merchant.js'
export * from './query-sub-merchant-config.js'
export * from './set-channel.js'
export * from './upload-media.js'
