// Generated from specs/businesscircle/. Edit that file and run `npm run generate`.
export * from './get-points-commit-status.js'
export * from './notify-points.js'
export * from './query-user-authorization.js'
export * from './update-parkings.js'
