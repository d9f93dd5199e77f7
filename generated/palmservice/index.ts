// Generated from specs/palmservice/. Edit that file and run `npm run generate`.
export * from './pre-authorize-service.js'
export * from './query-authorization.js'
