import type { Operation } from '../generator/model/types.js'
import type { Lookup } from './catalog/catalog.js'
import type { Fields } from './schema/json.js'

/** A request that passed every check, as the flows see it. */
export interface Call {
  readonly operation: Operation
  readonly lookup: Lookup
  /** `POST /v3/pay/transactions/jsapi` */
  readonly endpoint: string
  /** Decoded. */
  readonly path: Readonly<Record<string, string>>
  /** Converted to the types that the spec gives. */
  readonly query: Fields
  /** The JSON body or the form's fields, sensitive fields in plain text; `{}` without a body. */
  readonly body: Fields
  readonly upload: UploadedFile | undefined
  /** `Wechatpay-Serial`: the platform key that the caller names. */
  readonly serial: string | undefined
  /** Milliseconds since 1970, by the simulator's clock. */
  readonly now: number
}

export interface UploadedFile {
  readonly name: string
  readonly type: string
  readonly content: Buffer
}

export const endpointOf = ({ method, path }: Operation): string => `${method} ${path}`
