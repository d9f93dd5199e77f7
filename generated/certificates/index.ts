// Generated from specs/certificates/. Edit that file and run `npm run generate`.
export * from './download-certificates.js'
