// Generated from specs/mch-operation-manage/. Edit that file and run `npm run generate`.
export * from './query-enhanced-due-diligence.js'
export * from './query-sub-mch-limitation.js'
export * from './submit-enhanced-due-diligence.js'
export * from './upload-enhanced-due-diligence-file.js'
