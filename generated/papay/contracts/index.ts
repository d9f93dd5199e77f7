// Generated from specs/papay/contracts/. Edit that file and run `npm run generate`.
export * from './notify-deduction.js'
export * from './notify-deduction-retry.js'
