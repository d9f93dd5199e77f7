// Generated from specs/iotmanage/. Edit that file and run `npm run generate`.
export * from './list-devices.js'
export * from './query-device-inspection.js'
