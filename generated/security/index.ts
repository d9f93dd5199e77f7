// Generated from specs/security/. Edit that file and run `npm run generate`.
export * from './echo-message.js'
