import type { HttpMethod } from '../operation.js'
import type { Families } from './families.js'
import type { SignType } from './signature.js'

/**
 * The description of an operation of APIv2 for the runtime. Generated from its spec; plain data.
 */
export interface V2Operation {
  /** The function's name: `createOrder`. */
  readonly id: string
  readonly method: HttpMethod
  /** `/pay/unifiedorder` */
  readonly path: string
  /** `xml`: a body; `query`: signed in the query; `form`: an upload. */
  readonly request: 'xml' | 'query' | 'form'
  /** `file`: a bill, as a stream; `link`: nothing is sent, the call gives the URL. */
  readonly response: 'xml' | 'file' | 'link'
  /** Fields that stand in the URL beside an XML body, and are not signed: `?action=add`. */
  readonly inUrl?: readonly string[]
  /** The algorithms that the endpoint supports. */
  readonly signTypes: readonly SignType[]
  /** The request has a `sign_type`. */
  readonly sendsSignType?: true
  /** The request has a `nonce_str`. */
  readonly nonce?: true
  /** Fields that hold the number of the merchant who calls, which the client fills in: `mch_id`. */
  readonly mchid?: readonly string[]
  /** `https://fraud.mch.weixin.qq.com`, if it is not the default host. */
  readonly host?: string
  readonly overseas?: true
  /** The call needs the merchant's certificate (mTLS). */
  readonly certificate?: true
  /** WeChat Pay does not sign the answer. */
  readonly unsigned?: true
  /** Fields that are sent encrypted with RSA-OAEP. */
  readonly sensitive?: readonly string[]
  /**
   * The field that names the platform certificate for their encryption. If absent, the key from
   * `getPublicKey` encrypts them.
   */
  readonly serial?: string
  /** The field for WeCom's signature, and the fields that it covers. */
  readonly secondSign?: { readonly field: string; readonly over: readonly string[] }
  /** Fields of the request that hold JSON, or a URL-encoded form. */
  readonly json?: readonly string[]
  readonly urlEncoded?: readonly string[]
  /** Fields of the request in which a `Date` is written as `yyyyMMddHHmmss`, or as `yyyyMMdd`. */
  readonly times?: readonly string[]
  readonly days?: readonly string[]
  readonly answer?: AnswerShape
}

/** The conversion of an answer's or a notification's text to data. Names apply at every level. */
export interface AnswerShape {
  readonly integers?: readonly string[]
  readonly json?: readonly string[]
  readonly families?: Families
  /** Elements that may be repeated. */
  readonly lists?: readonly string[]
}
