export type { WechatPayNotification } from '../generated/webhooks/events.js'
export type { Notification, UnknownNotification } from './notification.js'
export type { NotificationHeaders, RawNotification } from './notification-body.js'
export {
  type Acknowledgement,
  type NotificationCallback,
  type NotificationHandlerOptions,
  notificationHandler,
} from './notification-handler.js'
export { type NotificationEvent, readNotification } from './read-notification.js'
export {
  type CombinedPaymentEvent,
  type EventState,
  isCombinedPayment,
  isPayment,
  type PaymentEvent,
} from './states/payment.js'
