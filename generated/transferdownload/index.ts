// Generated from specs/transferdownload/. Edit that file and run `npm run generate`.
export * from './download-electronic-receipt.js'
export * from './download-electronic-voucher-file.js'
