// Generated from specs/brand-basic/. Edit that file and run `npm run generate`.
export * from './query-product-authorities.js'
