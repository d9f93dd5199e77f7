// Generated from specs/global/certificates/. Edit that file and run `npm run generate`.
export * from './list-certificates.js'
