/**
 * The description of an operation for the runtime. Generated from its spec; plain data for the
 * client, the chain, the simulator and the docs.
 */
export interface OperationDescriptor {
  /** The function's name, unique within its module: `createReturnAdvance`. */
  readonly id: string
  readonly method: HttpMethod
  /** As the documentation writes it: `/v3/ecommerce/refunds/{refund_id}/return-advance`. */
  readonly path: string
  /** The encoding of the body; absent if the operation has none. */
  readonly request?: RequestKind
  /** The `Content-Type` of the body, if it is not the usual one of its kind. */
  readonly mediaType?: string
  /**
   * The styles of lists and objects by parameter: `query.ids`, `path.id`, `headers.X-Ids`. By
   * default, a list in a query is one pair for each item.
   */
  readonly styles?: Readonly<Record<string, ParameterStyle>>
  readonly response: ResponseKind
  /**
   * The structure of the multipart body of an upload to WeChat Pay. Without it every field of
   * `form` is a part.
   */
  readonly form?: FormDescriptor
  /** Fields that hold JSON as text. Callers give and receive the parsed content. */
  readonly json?: JsonFields
  /**
   * Fields whose `Date` is written as a day, `YYYY-MM-DD`. Any other `Date` is written as a time,
   * `2018-06-08T10:34:56+08:00`.
   */
  readonly dates?: RequestFields
  /** Fields that are sent or received encrypted. */
  readonly sensitive?: SensitiveFields
  /**
   * Fields that hold the number of the merchant who calls, which the client fills in if callers
   * omit them: `json.mchid`, `query.sp_mchid`.
   */
  readonly mchid?: readonly string[]
  /**
   * Path parameters that the answer repeats at its top level. An answer with another value belongs
   * to another call and is refused.
   */
  readonly repeats?: readonly string[]
  /** The answer has its own `code` and `message`, so these do not mark it as an error. */
  readonly answersCode?: true
  /** The platform does not sign the answer: a file, or an endpoint documented as unsigned. */
  readonly unsigned?: true
  /**
   * WeChat Pay signs `{"sha1":"…"}` with the value of this header instead of the file: for
   * statements of overseas merchants.
   */
  readonly signedDigest?: 'Wechatpay-Statement-Sha1'
  /** Served by the overseas host. */
  readonly overseas?: true
  /** The way to request the next page; see `wechatpay-ky/lists`. */
  readonly pages?: Pages
}

/** WeChat Pay has the first five; `HEAD` and `OPTIONS` are for endpoints of your own. */
export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD' | 'OPTIONS'

/** `form`: multipart; `urlencoded`: given as `form` too; `text`: a string, given as `text`; `binary`:
 * bytes or a Blob, given as `body`. */
export type RequestKind = 'json' | 'form' | 'urlencoded' | 'text' | 'binary'

/** `comma`, `space`, `pipe`: one pair with this separator; `keys`: an object's fields as
 * pairs; `deep`: `name[key]=value`; `json`: as JSON text; `simple-explode`: `key=value` with commas. */
export type ParameterStyle =
  | 'comma'
  | 'space'
  | 'pipe'
  | 'keys'
  | 'deep'
  | 'json'
  | 'simple-explode'

/** `empty`: no body (204, or 202 without one); `file`: bytes as a stream; `text`: a
 * string. A success without a body is `undefined`. */
export type ResponseKind = 'json' | 'empty' | 'file' | 'text'

/**
 * Fields by path, as in `SensitiveFields`. If the text contains such text itself, the innermost is
 * first in a request and last in an answer.
 */
export interface JsonFields extends RequestFields {
  /** Within the answer. Text that is not an object or a list in JSON stays text. */
  readonly response?: readonly string[]
}

/** Fields of a request by path, as in `SensitiveFields`. */
export interface RequestFields {
  /** Within the JSON body, or within `form`. */
  readonly request?: readonly string[]
  /** Query parameters. */
  readonly query?: readonly string[]
}

/**
 * Sensitive fields by path: `payer.id_card`, `ubo_list[].name` (of each item), `phones[]` (each
 * item itself). Callers give and receive them in plain text.
 */
export interface SensitiveFields {
  /** Within the JSON body, or within `form`: `meta.contact`. RSA-OAEP with the platform's key. */
  readonly request?: readonly string[]
  /** Query parameters: `account_number`. RSA-OAEP with the platform's key. */
  readonly query?: readonly string[]
  /** Within the answer. RSA-OAEP with the merchant's key. */
  readonly response?: readonly string[]
  /** The padding of encrypted request fields, if it is not OAEP. */
  readonly padding?: 'PKCS1-v1_5'
}

/**
 * The paging of an operation: the names of its request parameters and of its answer's fields.
 * Exactly one of `offset`, `page` and `cursor` is set.
 */
export interface Pages<Items extends string = string> {
  /** The answer's field that holds the list: `data`. */
  readonly items: Items
  /** The parameter that says how many items to skip. */
  readonly offset?: string
  /**
   * The parameter with the number of the page. Many of these parameters are also called `offset`.
   */
  readonly page?: string
  /** The number of the first page; default: 0. */
  readonly first?: number
  /** The parameter that takes the value of the answer's field `next`. */
  readonly cursor?: string
  readonly next?: string
  /** The parameter that limits the items of a page. */
  readonly limit?: string
  /** The answer's field that counts the items of all pages. */
  readonly total?: string
  /** The parameters are in the query, although the request has a body. */
  readonly in?: 'query'
}

/**
 * A part of the descriptor of an operation with pages; `Items` is the name of the list:
 * `Paged<'data'>`.
 */
export interface Paged<Items extends string = string> {
  readonly pages: Pages<Items>
}

/** The parts of an upload. Their names differ by endpoint and come from the spec. */
export interface FormDescriptor {
  /** The multipart field that holds the file: mostly `file`. */
  readonly file: string
  /** The key of `meta` that takes the file's name, if there is one. */
  readonly filename?: string
  /** The key of `meta` that takes the file's digest, if there is one. */
  readonly digest?: string
  /** The digest; SHA-256 if the documentation names none. */
  readonly algorithm?: 'SHA-256' | 'SM3'
  /** The maximum size of the file, if the endpoint's page gives one. */
  readonly maxBytes?: number
}

/**
 * The file of an upload. A `File` has a name. For other types use `{ name, data }`, or give the
 * name in `meta`. A path is not accepted.
 */
export type UploadFile = UploadContent | NamedContent

export type UploadContent = Blob | Uint8Array | ArrayBuffer

export interface NamedContent {
  readonly name: string
  readonly data: UploadContent
  /** MIME type; default: the Blob's own type, or derived from the file name extension. */
  readonly type?: string | undefined
}

/** The options of one call. */
export interface RequestOptions {
  /** Aborts the call, including pending retries; it rejects with the signal's reason. A file's
   * stream is aborted as well. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds for one attempt, body included (a file's: up to its first byte); `false` for
   * none. Default: the client's, or 10,000. */
  readonly timeout?: number | false | undefined
  /** The number of retries, or ky's retry options. Every attempt has a new signature. */
  readonly retry?: number | RetryOptions | undefined
  /**
   * Additional headers. The headers of the protocol (`Authorization`, `Accept`, `Content-Type`,
   * `Wechatpay-Serial`) cannot be replaced.
   */
  readonly headers?: Readonly<Record<string, string>> | undefined
}

export interface RetryOptions {
  readonly limit?: number
  readonly methods?: readonly Lowercase<HttpMethod>[]
  readonly statusCodes?: readonly number[]
  readonly backoffLimit?: number
  readonly delay?: (attempt: number) => number
}

/** A verified answer. */
export interface WechatPayResponse<Data> {
  readonly data: Data
  readonly status: number
  readonly headers: Headers
  /** `Request-ID`: quote it when you ask WeChat Pay for support. */
  readonly requestId: string | undefined
}

/**
 * A merchant's connection to WeChat Pay, or a brand's. Created by `createWechatPay` and passed to
 * every operation.
 */
export interface WechatPay {
  /** `''` for a brand. */
  readonly mchid: string
  /** The ID of a brand that calls for itself, which can only call `/brand/…`. */
  readonly brandId?: string
  /** Performs an operation. Every generated function calls it; use it for your own operations. */
  call<Data>(
    operation: OperationDescriptor,
    request?: object,
    options?: RequestOptions,
  ): Promise<WechatPayResponse<Data>>
}
