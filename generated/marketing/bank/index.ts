// Generated from specs/marketing/bank/. Edit that file and run `npm run generate`.
export * from './list-upload-tasks.js'
export * from './upload-package.js'
