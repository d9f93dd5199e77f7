// Generated from specs/papay/scheduled-deduct-sign/. Edit that file and run `npm run generate`.
export * from './pre-sign-app.js'
export * from './pre-sign-h5.js'
export * from './pre-sign-jsapi.js'
export * from './pre-sign-mini-program.js'
export * from './pre-sign-partner-app.js'
export * from './pre-sign-partner-h5.js'
export * from './pre-sign-partner-jsapi.js'
export * from './pre-sign-partner-mini-program.js'
