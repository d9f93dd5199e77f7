/** What the runtime has to know of an operation. Generated from its spec; plain data, so that the
 * client, the chain, the simulator and the docs can all read it. */
export interface OperationDescriptor {
  /** The function's name, unique within its module: `createReturnAdvance`. */
  readonly id: string
  readonly method: HttpMethod
  /** As the documentation writes it: `/v3/ecommerce/refunds/{refund_id}/return-advance`. */
  readonly path: string
  /** How the body travels; absent where the operation has none. */
  readonly request?: RequestKind
  /** The `Content-Type` of the body, where it is not the usual one of its kind. */
  readonly mediaType?: string
  /** How lists and objects are written, by parameter: `query.ids`, `path.id`, `headers.X-Ids`. A list
   * in a query is otherwise one pair for each item. */
  readonly styles?: Readonly<Record<string, ParameterStyle>>
  readonly response: ResponseKind
  /** Of an upload to WeChat Pay: how the multipart body is put together. Without it every field of
   * `form` is a part. */
  readonly form?: FormDescriptor
  /** Fields that hold JSON as text. Callers give and receive what they hold. */
  readonly json?: JsonFields
  /** Fields that are a day, `YYYY-MM-DD`: how a `Date` there is written. Any other `Date` is written
   * as a time, `2018-06-08T10:34:56+08:00`. */
  readonly dates?: RequestFields
  /** Fields that travel encrypted. */
  readonly sensitive?: SensitiveFields
  /** Fields that hold the number of the merchant who calls, which the client fills in where callers leave
   * them out: `json.mchid`, `query.sp_mchid`. */
  readonly mchid?: readonly string[]
  /** Path parameters that the answer repeats at its top level: an answer that has another value there
   * is about something else, and is refused. */
  readonly repeats?: readonly string[]
  /** The answer has a `code` and a `message` of its own, so that these do not make an error of it. */
  readonly answersCode?: true
  /** The platform does not sign the answer: a file, or an endpoint documented as unsigned. */
  readonly unsigned?: true
  /** What is signed is `{"sha1":"…"}` with the value of this header, and not the file that the answer
   * is: the statements of overseas merchants. */
  readonly signedDigest?: 'Wechatpay-Statement-Sha1'
  /** Served by the overseas host. */
  readonly overseas?: true
  /** How the next page is asked for; see `wechatpay-ky/lists`. */
  readonly pages?: Pages
}

export type HttpMethod = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** `form`: multipart; `urlencoded`: given as `form` too; `text`: a string, given as `text`; `binary`:
 * bytes or a Blob, given as `body`. */
export type RequestKind = 'json' | 'form' | 'urlencoded' | 'text' | 'binary'

/** `comma`, `space`, `pipe`: in one pair, with that between the items; `keys`: an object's fields as
 * pairs; `deep`: `name[key]=value`; `json`: as JSON text; `simple-explode`: `key=value` with commas. */
export type ParameterStyle =
  | 'comma'
  | 'space'
  | 'pipe'
  | 'keys'
  | 'deep'
  | 'json'
  | 'simple-explode'

/** `empty`: no body (204, or 202 without one); `file`: bytes, handed over as a stream; `text`: a
 * string. A success without a body is `undefined`. */
export type ResponseKind = 'json' | 'empty' | 'file' | 'text'

/** By their place, as in `SensitiveFields`: where the text holds such text in turn, the innermost first
 * in a request, and last in an answer. */
export interface JsonFields extends RequestFields {
  /** Within the answer. Text that is no object or list in JSON stays text. */
  readonly response?: readonly string[]
}

/** Fields of a request by their place, as in `SensitiveFields`. */
export interface RequestFields {
  /** Within the JSON body, or within `form`. */
  readonly request?: readonly string[]
  /** Query parameters. */
  readonly query?: readonly string[]
}

/**
 * By their place: `payer.id_card`, `ubo_list[].name` (of each item), `phones[]` (each item itself).
 * Callers give and receive them in plain text.
 */
export interface SensitiveFields {
  /** Within the JSON body, or within `form`: `meta.contact`. RSA-OAEP with the platform's key. */
  readonly request?: readonly string[]
  /** Query parameters: `account_number`. RSA-OAEP with the platform's key. */
  readonly query?: readonly string[]
  /** Within the answer. RSA-OAEP with the merchant's key. */
  readonly response?: readonly string[]
  /** Of what is encrypted in the request, where it is not OAEP. */
  readonly padding?: 'PKCS1-v1_5'
}

/**
 * How an operation pages, by the names of its request parameters and of its answer's fields. One of
 * `offset`, `page` and `cursor` is there.
 */
export interface Pages<Items extends string = string> {
  /** The answer's field that holds the list: `data`. */
  readonly items: Items
  /** The parameter that says how many items to skip. */
  readonly offset?: string
  /** The parameter that is the number of the page. Many are called `offset` all the same. */
  readonly page?: string
  /** The number of the first page; default: 0. */
  readonly first?: number
  /** The parameter that takes what the answer's field `next` said. */
  readonly cursor?: string
  readonly next?: string
  /** The parameter that limits the items of a page. */
  readonly limit?: string
  /** The answer's field that counts the items of all pages. */
  readonly total?: string
  /** The parameters are in the query, although the request has a body. */
  readonly in?: 'query'
}

/** Of a descriptor whose operation has pages; `Items` is the name of the list: `Paged<'data'>`. */
export interface Paged<Items extends string = string> {
  readonly pages: Pages<Items>
}

/** The parts of an upload. Names differ by endpoint, so the spec says them. */
export interface FormDescriptor {
  /** The multipart field that holds the file: mostly `file`. */
  readonly file: string
  /** The key of `meta` that takes the file's name, if there is one. */
  readonly filename?: string
  /** The key of `meta` that takes the file's digest, if there is one. */
  readonly digest?: string
  /** Which digest; SHA-256 where the documentation names none. */
  readonly algorithm?: 'SHA-256' | 'SM3'
  /** The largest file that the endpoint takes, where its page says so. */
  readonly maxBytes?: number
}

/** The file of an upload. A `File` brings its name; with anything else give the name in `meta`, or
 * use `{ name, data }`. A path is not read. */
export type UploadFile = UploadContent | NamedContent

export type UploadContent = Blob | Uint8Array | ArrayBuffer

export interface NamedContent {
  readonly name: string
  readonly data: UploadContent
  /** MIME type; default: the Blob's own, or what the name's ending says. */
  readonly type?: string | undefined
}

/** For one call: what does not belong to the operation itself. */
export interface RequestOptions {
  /** Aborts the call, including pending retries; it rejects with the signal's reason. A file's
   * stream is aborted as well. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds for one attempt, body included (a file's: up to its first byte); `false` for
   * none. Default: the client's, or 10,000. */
  readonly timeout?: number | false | undefined
  /** How often to try again, a whole number, or ky's retry options. Every attempt is signed anew. */
  readonly retry?: number | RetryOptions | undefined
  /** Further headers. Those that the protocol needs (`Authorization`, `Accept`, `Content-Type`,
   * `Wechatpay-Serial`) are the client's and stay as they are. */
  readonly headers?: Readonly<Record<string, string>> | undefined
}

export interface RetryOptions {
  readonly limit?: number
  readonly methods?: readonly Lowercase<HttpMethod>[]
  readonly statusCodes?: readonly number[]
  readonly backoffLimit?: number
  readonly delay?: (attempt: number) => number
}

/** An answer whose signature held. */
export interface WechatPayResponse<Data> {
  readonly data: Data
  readonly status: number
  readonly headers: Headers
  /** `Request-ID`: quote it when you ask WeChat Pay for support. */
  readonly requestId: string | undefined
}

/** A merchant's connection to WeChat Pay, or a brand's. Made by `createWechatPay`, given to every
 * operation. */
export interface WechatPay {
  /** `''` for a brand. */
  readonly mchid: string
  /** Of a brand that calls for itself: `/brand/…` is all that it can call. */
  readonly brandId?: string
  /** What every generated function calls. Use it for an operation of your own. */
  call<Data>(
    operation: OperationDescriptor,
    request?: object,
    options?: RequestOptions,
  ): Promise<WechatPayResponse<Data>>
}
