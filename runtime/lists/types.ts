import type { Paged, RequestOptions, WechatPay, WechatPayResponse } from '../operation.js'

/** An operation that has pages: a generated function, or one of your own with such a descriptor. An
 * operation without pages does not fit, which is a type error. */
export interface PagedFunction {
  (wxpay: WechatPay, request: never, options?: RequestOptions): Promise<WechatPayResponse<unknown>>
  readonly operation: PagedDescriptor
}

/** What of a descriptor, of APIv3 or APIv2, is needed here. */
export interface PagedDescriptor extends Paged {
  readonly id: string
  readonly method: string
  readonly path: string
  /** How the body travels, and so where it is in a request. */
  readonly request?: string
  readonly unsigned?: true
}

/** For all pages: what each call takes (`timeout` is for one attempt, `signal` for everything), and a
 * limit. */
export interface PageOptions extends RequestOptions {
  /** After how many pages a list that has not ended is an error; default: 10,000. */
  readonly maxPages?: number | undefined
}

/** What comes after the client: the operation's own request, and options. */
export type PageArguments<Operation extends PagedFunction> =
  undefined extends Parameters<Operation>[1]
    ? [request?: Parameters<Operation>[1], options?: PageOptions]
    : [request: Parameters<Operation>[1], options?: PageOptions]

/** What the operation answers with, a page of its list. */
export type PageOf<Operation extends PagedFunction> = Awaited<ReturnType<Operation>>

/** An item of the operation's list. */
export type ItemOf<Operation extends PagedFunction> = Listed<
  NonNullable<PageOf<Operation>['data']>,
  Operation['operation']['pages']['items']
>

type Listed<Data, Items> = Items extends keyof Data
  ? NonNullable<Data[Items]> extends readonly (infer Item)[]
    ? Item
    : never
  : never
