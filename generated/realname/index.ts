// Generated from specs/realname/. Edit that file and run `npm run generate`.
export * from './verify-real-name.js'
