import type { Paged, RequestOptions, WechatPay, WechatPayResponse } from '../operation.js'

/**
 * An operation with pages: a generated function, or your own with such a descriptor. An operation
 * without pages is a type error.
 */
export interface PagedFunction {
  (wxpay: WechatPay, request: never, options?: RequestOptions): Promise<WechatPayResponse<unknown>>
  readonly operation: PagedDescriptor
}

/** The required parts of a descriptor of APIv3 or APIv2. */
export interface PagedDescriptor extends Paged {
  readonly id: string
  readonly method: string
  readonly path: string
  /** The encoding of the body, which decides its place in a request. */
  readonly request?: string
  readonly unsigned?: true
}

/**
 * The options of each call (`timeout` is for one attempt, `signal` for the whole loop), and a limit
 * of pages.
 */
export interface PageOptions extends RequestOptions {
  /** The maximum number of pages; a longer list is an error. Default: 10,000. */
  readonly maxPages?: number | undefined
}

/** The arguments after the client: the operation's request and the options. */
export type PageArguments<Operation extends PagedFunction> =
  undefined extends Parameters<Operation>[1]
    ? [request?: Parameters<Operation>[1], options?: PageOptions]
    : [request: Parameters<Operation>[1], options?: PageOptions]

/** The operation's answer, a page of its list. */
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
