import type { RequestOptions, WechatPay } from '../operation.js'

/**
 * The types of the chained client's methods, made from those of the functions. TypeScript evaluates
 * them only for the endpoints that a program uses.
 */

/** An operation as a generated function. */
type Operation<Request, Data> = (
  wxpay: WechatPay,
  request: Request,
  options?: RequestOptions,
) => Promise<Data>

type RequestOf<Function> =
  Function extends Operation<infer Request, unknown> ? Exclude<Request, undefined> : never

type Answer<Function> = Function extends (...args: never[]) => infer Promised ? Promised : never

/**
 * `get`, and `delete` without a body: one argument, which is optional if nothing in it is required.
 */
export type Get<Function> = (
  ...args: Optional<ChainOptions<RequestOf<Function>>>
) => Answer<Function>

/** Methods with a body: the body, then path parameters, `params` and the options of the call. */
export type Post<Function> = (
  ...args: [...BodyArgument<RequestOf<Function>>, ...Optional<ChainOptions<RequestOf<Function>>>]
) => Answer<Function>

type Optional<Options> = object extends Options ? [options?: Options] : [options: Options]

/** An operation without a body takes nothing (or an empty object) in the body's place. */
type BodyArgument<Request> = Request extends
  | { json: infer Body }
  | { form: infer Body }
  | { xml: infer Body }
  | { text: infer Body }
  | { body: infer Body }
  ? [body: Body]
  : Request extends
        | { json?: infer Body }
        | { form?: infer Body }
        | { xml?: infer Body }
        | { text?: infer Body }
        | { body?: infer Body }
    ? unknown extends Body
      ? NoBody<Request>
      : [body: Body | undefined]
    : NoBody<Request>

type Nothing = Readonly<Record<string, never>> | undefined

/** A required argument cannot follow an optional one. */
type NoBody<Request> = object extends ChainOptions<Request> ? [body?: Nothing] : [body: Nothing]

/** Path parameters by name, the query as `params`, and what every call takes. */
export type ChainOptions<Request> = PathParameters<Request> &
  Params<Request> &
  OtherOptions<Request>

type PathParameters<Request> = string extends keyof Request
  ? unknown
  : Omit<Request, 'json' | 'form' | 'xml' | 'text' | 'body' | 'query' | 'headers'>

type Params<Request> = Request extends { query: infer Query }
  ? { readonly params: Query }
  : Request extends { query?: infer Query }
    ? unknown extends Query
      ? unknown
      : { readonly params?: Query | undefined }
    : unknown

type OtherOptions<Request> = Request extends { headers: infer Headers }
  ? Omit<RequestOptions, 'headers'> & { readonly headers: Headers & Record<string, string> }
  : RequestOptions
