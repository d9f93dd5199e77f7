// Generated from specs/global/statements/. Edit that file and run `npm run generate`.
export * from './download-statement.js'
