import type { OperationSelector } from '../selector.js'

/** Faults of the signature of an answer or a notification. */
export type SignatureFault =
  /** The right key, but it signed something else. */
  | 'bad-signature'
  /** None of the four headers. */
  | 'missing-signature'
  /** A good signature, 10 minutes old. */
  | 'stale-signature'
  /** `WECHATPAY/SIGNTEST/…`, which the platform sends on purpose. */
  | 'probe-signature'
  /** Signed with a foreign key under the platform's serial number. */
  | 'foreign-signature'
  /** Signed with a foreign key under its own serial number. */
  | 'unknown-serial'
  /** The body is changed after it was signed; it is still the same JSON. */
  | 'tampered-body'

/** Faults of an answer of APIv2. */
export type XmlFault =
  /** Signed with the right key, but not with the algorithm of the request. */
  | 'downgraded-signature'
  /** One of the elements is taken out after it was signed. */
  | 'stripped-element'
  /** An element is there twice. */
  | 'duplicate-element'
  /** The document begins with a DOCTYPE that defines an entity. */
  | 'doctype'
  /** The document ends in the middle, the body does not. */
  | 'truncated-document'
  /** 付款码支付: the customer has to enter a password; the order is `USERPAYING` until `sim.pay`. */
  | 'user-paying'

/** Faults during the transfer of an answer. */
export type TransportFault =
  /** It comes late: `milliseconds`, or 1,000. */
  | 'slow'
  /** It never comes. */
  | 'hang'
  /** The connection ends in the middle of the body. */
  | 'truncate'
  /** The connection is reset in place of an answer. */
  | 'reset'

/** Faults of notifications only. */
export type NotificationFault =
  /** It is sent twice at once. */
  | 'duplicate'
  /** The notification is sent after the next one. */
  | 'out-of-order'
  /** The notification is lost; the platform repeats it by its schedule. */
  | 'lost'
  /** Its ciphertext does not decrypt. */
  | 'bad-ciphertext'

/** `error`: the operation answers with an error, by default 500 `SYSTEM_ERROR`; in APIv2 200 and
 * `SYSTEMERROR`. */
export type FaultKind = SignatureFault | XmlFault | TransportFault | NotificationFault | 'error'

/** Which answers or notifications a fault strikes, and how. */
export interface FaultRule {
  /** How many it strikes; default: 1. `Infinity`: all, until removed. */
  readonly times?: number | undefined
  /** How many are left alone before; default: 0. */
  readonly after?: number | undefined
  /** Only answers of this operation. */
  readonly operation?: OperationSelector | undefined
  /** Limits the fault to requests for this path, as sent, without the query. */
  readonly path?: string | RegExp | undefined
  /** Default: answers; notifications if the fault or `event` concerns these only. */
  readonly on?: 'answer' | 'notification' | undefined
  /** Only notifications with this `event_type`. */
  readonly event?: string | undefined
  /** The status of `error`: 500 by default, 200 in APIv2. */
  readonly status?: number | undefined
  /** The code of `error`; default: the platform's code for this status. */
  readonly code?: string | undefined
  readonly message?: string | undefined
  /** Of `error`: the body is a page of HTML, as gateways write it. */
  readonly html?: boolean | undefined
  /** The delay of `slow`. */
  readonly milliseconds?: number | undefined
  /**
   * Whether the operation is carried out despite the fault. Default: `false` for `error`, otherwise
   * `true`, so the caller cannot know the outcome.
   */
  readonly carriedOut?: boolean | undefined
}

/** A fault that waits for its turn. */
export interface Fault extends FaultRule {
  readonly kind: FaultKind
}

/** The result of `sim.fault`. */
export interface FaultHandle {
  /** How often it struck. */
  readonly hits: number
  remove(): void
}

const SIGNATURE_FAULTS: ReadonlySet<string> = new Set<SignatureFault>([
  'bad-signature',
  'missing-signature',
  'stale-signature',
  'probe-signature',
  'foreign-signature',
  'unknown-serial',
  'tampered-body',
])

const XML_FAULTS: ReadonlySet<string> = new Set<XmlFault>([
  'downgraded-signature',
  'stripped-element',
  'duplicate-element',
  'doctype',
  'truncated-document',
  'user-paying',
])

/** APIv2 has no signature headers, serial numbers or timestamps. */
const JSON_FAULTS: ReadonlySet<string> = new Set<SignatureFault>([
  'stale-signature',
  'probe-signature',
  'unknown-serial',
])

const NOTIFICATION_FAULTS: ReadonlySet<string> = new Set<NotificationFault>([
  'duplicate',
  'out-of-order',
  'lost',
  'bad-ciphertext',
])

const ANSWER_FAULTS: ReadonlySet<string> = new Set<TransportFault | 'error'>([
  'slow',
  'hang',
  'truncate',
  'reset',
  'error',
])

export const isSignatureFault = (kind: string): kind is SignatureFault => SIGNATURE_FAULTS.has(kind)

/** Whether a fault is one of the API that an answer or a notification belongs to. */
export const isFaultOf = (kind: string, isV2: boolean): boolean =>
  isV2 ? !JSON_FAULTS.has(kind) : !XML_FAULTS.has(kind)

export const isXmlFault = (kind: string): kind is XmlFault => XML_FAULTS.has(kind)

export const isNotificationFault = (kind: string): kind is NotificationFault =>
  NOTIFICATION_FAULTS.has(kind)

export const isFaultKind = (kind: string): kind is FaultKind =>
  isSignatureFault(kind) || isXmlFault(kind) || isNotificationFault(kind) || ANSWER_FAULTS.has(kind)

export const FAULT_KINDS: readonly string[] = [
  ...SIGNATURE_FAULTS,
  ...XML_FAULTS,
  ...ANSWER_FAULTS,
  ...NOTIFICATION_FAULTS,
]
