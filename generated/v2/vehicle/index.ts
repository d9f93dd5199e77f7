// Generated from specs/v2/vehicle/. Edit that file and run `npm run generate`.
export * from './apply-deduction.js'
export * from './notify-entry.js'
export * from './query-user-state.js'
