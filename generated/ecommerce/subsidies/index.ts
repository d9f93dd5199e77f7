// Generated from specs/ecommerce/subsidies/. Edit that file and run `npm run generate`.
export type { SubsidyCancelState, SubsidyState } from '../../_shared/enums.js'
export * from './cancel-subsidy.js'
export * from './create-subsidy.js'
export * from './return-subsidy.js'
