// Generated from specs/billdownload/. Edit that file and run `npm run generate`.
export * from './download-bill.js'
