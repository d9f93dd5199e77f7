import type { Pages } from '../../runtime/operation.js'
import type { V2Notification, V2Operation } from './v2-types.js'

/** What `x-pages` says, which the descriptor repeats. */
export type { Pages }

/** The output of the model for the next rooms: plain JSON without YAML or OpenAPI. */

/** JSON Schema, as far as specs use it. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly description?: string
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly default?: unknown
  readonly examples?: readonly unknown[]
  readonly deprecated?: boolean
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly patternProperties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
  readonly prefixItems?: readonly Schema[]
  readonly discriminator?: Discriminator
  /** The properties of a part of `allOf` that are ignored. The model adds this key. */
  readonly omit?: readonly string[]
  /** Of a field of APIv2: the runtime writes a Date there. The model puts it there. */
  readonly takesDate?: boolean
  readonly readOnly?: boolean
  readonly writeOnly?: boolean
  readonly oneOf?: readonly Schema[]
  readonly anyOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly contentEncoding?: string
  readonly contentMediaType?: string
  readonly contentSchema?: Schema
  readonly 'x-sensitive'?: 'rsa-oaep' | 'rsa-pkcs1' | 'aes-256-gcm' | 'aes-256-ecb'
  /** Which of the client's own values the client fills in, where callers leave the field out. */
  readonly 'x-client'?: 'mchid'
  readonly 'x-numbered'?: boolean
  readonly 'x-second-sign'?: readonly string[]
  readonly 'x-enumDescriptions'?: Readonly<Record<string, string>>
}

/** Tells the alternatives of a schema apart: a value of the property, and the `$ref` it stands for. */
export interface Discriminator {
  readonly propertyName: string
  readonly mapping: Readonly<Record<string, string>>
}

/** A `$ref` in the model is absolute: `_shared/enums.yaml#/components/schemas/RefundStatus`. */
export interface Endpoint {
  readonly module: string
  readonly id: string
  /** `specs/ecommerce/refunds/create-refund.yaml` */
  readonly source: string
  /** 官方名称 */
  readonly name: string
  readonly summary: string
  readonly docs: readonly string[]
  /** Schemas of the same file that others refer to, by their absolute `$ref`. */
  readonly components: Readonly<Record<string, Schema>>
}

export interface Parameter {
  readonly name: string
  readonly required: boolean
  readonly schema: Schema
  /** The style of a list or an object, if it is not the default. */
  readonly style?: ParameterStyle
}

/** See `ParameterStyle` of the runtime. */
export type ParameterStyle =
  | 'comma'
  | 'space'
  | 'pipe'
  | 'keys'
  | 'deep'
  | 'json'
  | 'simple-explode'

export type BodyKind = 'json' | 'form' | 'xml' | 'urlencoded' | 'text' | 'binary'

export interface RequestBody {
  readonly kind: BodyKind
  readonly required: boolean
  readonly schema: Schema
  /** The media type, if it is not the usual one of its kind: `application/merge-patch+json`. */
  readonly mediaType?: string
  /** The example of the media type. */
  readonly example?: unknown
  readonly form?: Form
}

/** How an upload is put together: which part is the file, and what `meta` says of it. */
export interface Form {
  readonly file: string
  readonly filename?: string
  readonly digest?: string
  readonly algorithm?: 'SHA-256' | 'SM3'
  readonly maxBytes?: number
}

export type ResponseKind = 'json' | 'empty' | 'file' | 'text' | 'xml' | 'link'

export interface ResponseBody {
  /** `link`: nothing is sent, the call gives a URL. */
  readonly kind: ResponseKind
  /** One of several statuses that mean success comes without a body. */
  readonly mayBeEmpty?: boolean
  readonly status: number
  readonly schema?: Schema
  /** The media type of a file or a text. Missing in this project's specs. */
  readonly mediaType?: string
  /** The example of the media type. */
  readonly example?: unknown
  /** A file whose digest, in this header, is signed in its place. */
  readonly signedDigest?: string
}

/** An error that the documentation names for an operation. */
export interface DocumentedError {
  readonly status: number
  readonly code: string
  /** 余额不足 */
  readonly description: string
}

export interface Operation extends Endpoint {
  readonly kind: 'operation'
  readonly method: string
  readonly path: string
  readonly products: readonly string[]
  readonly roles: readonly string[]
  readonly updated: string
  /** The last comparison with an official source, and with which. */
  readonly compared?: { readonly date: string; readonly with: readonly string[] }
  /** The errors of the official page, in its order; empty if no table was read yet. */
  readonly errors: readonly DocumentedError[]
  readonly deprecated: boolean
  readonly overseas: boolean
  readonly unsigned: boolean
  readonly pathParameters: readonly Parameter[]
  readonly query: readonly Parameter[]
  readonly headers: readonly Parameter[]
  readonly request?: RequestBody
  readonly response: ResponseBody
  /** The paths of encrypted fields: `payer.id_card`, `ubo_list[].name`. */
  readonly sensitive: {
    readonly query: readonly string[]
    readonly request: readonly string[]
    readonly response: readonly string[]
  }
  /** The fields that the client fills with its merchant number: `json.mchid`, `query.sp_mchid`. */
  readonly mchid: readonly string[]
  /**
   * The fields whose text holds JSON: in a request the innermost first, in an answer the outermost.
   */
  readonly json: {
    readonly query: readonly string[]
    readonly request: readonly string[]
    readonly response: readonly string[]
  }
  /** The fields of a request whose Date is written as a day, `YYYY-MM-DD`. */
  readonly dates: { readonly query: readonly string[]; readonly request: readonly string[] }
  /** Encrypted fields of the request have the padding of PKCS #1 v1.5 instead of OAEP. */
  readonly pkcs1: boolean
  /** The paging of the operation; absent if it has no pages. */
  readonly pages?: Pages
  /** Since when new merchants cannot have it; `undated` if its page does not say. */
  readonly closedToNew?: string
  /** Operations of APIv3, `POST /v3/…`, that replace it, or that have the same purpose. */
  readonly replacedBy: readonly string[]
  readonly similar: readonly string[]
  /** Absent for APIv3. */
  readonly v2?: V2Operation
}

export interface Notification extends Endpoint {
  readonly kind: 'notification'
  /** The key under `webhooks:`, which is the documentation's name of the event. */
  readonly event: string
  readonly eventTypes: readonly string[]
  readonly originalTypes: readonly string[]
  /** Whom it is for, where that is not every merchant: 品牌商户. */
  readonly roles: readonly string[]
  /** The decrypted content; missing if the documentation does not describe it. */
  readonly resource?: Schema
  /** The body of a webhook without WeChat Pay's envelope. */
  readonly body?: Schema
  /** The merchant's answer, if it is more than an empty 204. */
  readonly acknowledgement?: Schema
  /** The answer has to be signed, in the header `Authorization`. */
  readonly signsAnswer: boolean
  readonly sensitive: readonly string[]
  /** The fields of the content whose text holds JSON, the outermost first. */
  readonly json: readonly string[]
  /** Absent for APIv3. */
  readonly v2?: V2Notification
}

/** An enum (or another part) that several specs refer to. */
export interface SharedSchema {
  /** `_shared/enums.yaml#/components/schemas/RefundStatus` */
  readonly ref: string
  readonly name: string
  readonly file: string
  readonly schema: Schema
}

export type Endpoints = Operation | Notification

/** The schema that an absolute `$ref` of the model leads to. */
export type Lookup = (ref: string) => Schema | undefined

/** An operation or a notification, and the schemas that it refers to. */
export interface Described<E extends Endpoints = Endpoints> {
  readonly endpoint: E
  readonly lookup: Lookup
}
