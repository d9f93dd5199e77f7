// Generated from specs/mch-manage/. Edit that file and run `npm run generate`.
export * from './list-manage-records.js'
export * from './query-manage-record.js'
export * from './submit-manage-record-data.js'
export * from './upload-submission-file.js'
