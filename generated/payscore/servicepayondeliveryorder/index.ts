// Generated from specs/payscore/servicepayondeliveryorder/. Edit that file and run `npm run generate`.
export * from './create-pay-on-delivery-service-order.js'
