// Generated from specs/payscore/users/. Edit that file and run `npm run generate`.
export * from './terminate-user-permissions.js'
