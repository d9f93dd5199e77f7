// Generated from specs/marketing/paygiftactivity/. Edit that file and run `npm run generate`.
export type {
  ActivityStatus,
  ActivityType,
  AwardType,
  BackgroundColor,
  DeliveryPurpose,
  MerchantOption,
  PaymentScene,
  SendContent,
} from '../../_shared/enums.js'
export * from './add-activity-merchant.js'
export * from './create-full-send-act.js'
export * from './delete-activity-merchant.js'
export * from './get-act-detail.js'
export * from './list-activities.js'
export * from './list-activity-merchant.js'
export * from './list-activity-sku.js'
export * from './terminate-activity.js'
