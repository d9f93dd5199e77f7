// Generated from specs/global/merchant-storage/. Edit that file and run `npm run generate`.
export * from './upload-file.js'
