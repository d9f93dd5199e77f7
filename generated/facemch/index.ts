// Generated from specs/facemch/. Edit that file and run `npm run generate`.
export * from './query-user-real-name-info.js'
