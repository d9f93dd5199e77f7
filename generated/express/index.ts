// Generated from specs/express/. Edit that file and run `npm run generate`.
export * from './transform-user-openid.js'
