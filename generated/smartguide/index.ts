// Generated from specs/smartguide/. Edit that file and run `npm run generate`.
export * from './assign-guide.js'
export * from './list-guides.js'
export * from './register-guide.js'
export * from './update-guide.js'
