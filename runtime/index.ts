export { beijingDate, beijingTime } from './base/beijing-time.js'
export type { KySettings } from './call/ky-options.js'
export type { AttemptEvent, AttemptFailure } from './call/observe.js'
export { createWechatPay } from './client/client.js'
export type { BrandConfig, V2OnlyConfig, WechatPayConfig } from './client/config.js'
export type { StreamingHash } from './digests/file-hash.js'
export { ApiError, type ApiErrorDetails, type SignedStrings } from './errors/api-error.js'
export { ConfigError } from './errors/config-error.js'
export { DecryptionError, type DecryptionErrorDetails } from './errors/decryption-error.js'
export { NetworkError } from './errors/network-error.js'
export type { Outcome, WechatPayErrorOptions } from './errors/outcome.js'
export { RequestError } from './errors/request-error.js'
export { TimeoutError } from './errors/timeout-error.js'
export {
  VerificationError,
  type VerificationErrorDetails,
  type VerificationReason,
} from './errors/verification-error.js'
export { type CallOrigin, WechatPayError } from './errors/wechatpay-error.js'
export type { CertificateCache } from './keys/certificate-cache.js'
export type { CertificateOptions, CertificatePath } from './keys/platform-certificates.js'
export type { Signer } from './keys/signer.js'
export type { Notification } from './notifications/notification.js'
export type {
  FormDescriptor,
  HttpMethod,
  JsonFields,
  NamedContent,
  OperationDescriptor,
  Paged,
  Pages,
  ParameterStyle,
  RequestFields,
  RequestKind,
  RequestOptions,
  ResponseKind,
  RetryOptions,
  SensitiveFields,
  UploadContent,
  UploadFile,
  WechatPay,
  WechatPayResponse,
} from './operation.js'
export { type CombinedOrderState, isPaid, type OrderState, type PaidOrder } from './states/paid.js'
export { type CompletedRefund, isRefunded, type RefundState } from './states/refunded.js'
export {
  awaitsConfirmation,
  type TransferState,
  type UnconfirmedTransfer,
} from './states/unconfirmed.js'
export type { V2Config } from './v2/config.js'
export type { SignType } from './v2/signature.js'
