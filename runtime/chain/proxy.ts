import { own } from '../base/own.js'
import { nearest } from '../base/suggest.js'
import { RequestError } from '../errors/request-error.js'
import type { OperationDescriptor, RequestOptions, WechatPay } from '../operation.js'
import { chainTree, type Node, nodeAt } from './tree.js'

/**
 * The chained client: one lazy Proxy over a table of descriptors. Nodes are created on first access
 * and then kept.
 *
 * `table` is the text that the generator writes; see `tree.ts`.
 */
export function createChain<Root extends object>(
  wxpay: WechatPay,
  table: string,
  performV2?: Perform,
): Root {
  if (performV2) performers.set(wxpay, performV2)
  const tree = chainTree(table)
  const declared = (path: string): unknown => {
    const node = nodeAt(tree, path)
    return node ? proxyOf(wxpay, node) : unknownEndpoint(tree, path)
  }
  const root = proxyOf(wxpay, tree, (key) => {
    if (key === 'chain') return declared
    return key.includes('/') ? declared(key) : undefined
  })
  return root as Root
}

/**
 * Performs an operation of APIv2. The generated client passes it in, so this file does not import
 * APIv2.
 */
export type Perform = (
  wxpay: WechatPay,
  operation: OperationDescriptor,
  request: object,
  options: RequestOptions,
) => Promise<unknown>

const performers = /* @__PURE__ */ new WeakMap<WechatPay, Perform>()

type Extra = (key: string) => unknown

const made = /* @__PURE__ */ new WeakMap<WechatPay, Map<Node, object>>()

function proxyOf(wxpay: WechatPay, node: Node, extra?: Extra): object {
  const known = made.get(wxpay) ?? new Map<Node, object>()
  made.set(wxpay, known)
  const before = extra ? undefined : known.get(node)
  if (before) return before
  const proxy = new Proxy(targetOf(node), handlerOf(wxpay, node, extra))
  if (!extra) known.set(node, proxy)
  return proxy
}

/** The target of a proxy. Node's inspect reads it and bypasses every trap. */
const targetOf = (node: Node): (() => void) => {
  const target = () => {}
  Object.defineProperty(target, Symbol.for('nodejs.util.inspect.custom'), {
    value: () => `[wechatpay ${describe(node)}]`,
    // Must be configurable, or `ownKeys` would have to list it.
    configurable: true,
  })
  return target
}

/** `/v3/pay/transactions/jsapi post` */
const describe = (node: Node): string => {
  const methods = Object.keys(node.methods)
  return `/${node.path}${methods.length > 0 ? ` ${methods.join(' ')}` : ''}`
}

function handlerOf(
  wxpay: WechatPay,
  node: Node,
  extra: Extra | undefined,
): ProxyHandler<() => void> {
  const keys = () => [...node.children.keys(), ...Object.keys(node.methods)]
  const methods = new Map<string, unknown>()
  const lookUp = (key: string): unknown => {
    const child = node.children.get(key)
    if (child) return proxyOf(wxpay, child)
    const operation = node.methods[key]
    if (!operation) return undefined
    const method = methods.get(key) ?? methodOf(wxpay, operation)
    methods.set(key, method)
    return method
  }
  return {
    get: (target, key, receiver) => {
      if (typeof key === 'symbol') return Reflect.get(target, key, receiver)
      const value = lookUp(key) ?? extra?.(key)
      if (value !== undefined) return value
      // A node converts to its path as text, in templates, comparisons and logs.
      if (key === 'toJSON' || key === 'toString') return () => `/${node.path}`
      // A node is not thenable, and properties of every function or object keep their meaning.
      if (notEndpoints.has(key) || key in target) return Reflect.get(target, key, receiver)
      return unknownEndpoint(node, key)
    },
    has: (_, key) => typeof key === 'string' && lookUp(key) !== undefined,
    ownKeys: () => keys(),
    getOwnPropertyDescriptor: (_, key) => {
      const value = typeof key === 'string' ? lookUp(key) : undefined
      return value === undefined ? undefined : { value, enumerable: true, configurable: true }
    },
    apply: (_target, _self, args: unknown[]) => {
      const post = node.methods['post']
      if (post) return methodOf(wxpay, post)(...args)
      return Promise.reject(notCallable(node))
    },
    set: () => false,
    deleteProperty: () => false,
    defineProperty: () => false,
  }
}

/** Property names that tools read on any value, to await, compare or print it. */
const notEndpoints: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'then',
  'catch',
  'finally',
  'asymmetricMatch',
  'nodeType',
  'tagName',
  'hasAttribute',
  '$$typeof',
  '@@__IMMUTABLE_ITERABLE__@@',
  '@@__IMMUTABLE_RECORD__@@',
  'inspect',
  'prototype',
])

type Method = (...args: unknown[]) => Promise<unknown>

/** A function that takes its arguments as the chain does and calls the operation. */
const methodOf =
  (wxpay: WechatPay, operation: OperationDescriptor): Method =>
  async (...args) => {
    const part = partOf(operation)
    const takesBody = part !== undefined || !/^(GET|DELETE|HEAD|OPTIONS)$/.test(operation.method)
    const [body, given] = takesBody ? args : [undefined, ...args]
    const { params, signal, timeout, retry, headers, ...path } = own(given ?? {}) as ChainArguments
    const request: Record<string, unknown> = { ...path }
    if (params !== undefined) request['query'] = params
    if (part) request[part] = body
    else refuseBody(operation, body)
    const options = { signal, timeout, retry, headers }
    const perform = 'signTypes' in operation ? performers.get(wxpay) : undefined
    return perform
      ? perform(wxpay, operation, request, options)
      : wxpay.call(operation, request, options)
  }

/**
 * The part of the request that takes the body. Some operations of APIv2 send their fields in the
 * query.
 */
const partOf = ({ request }: { readonly request?: string }): string | undefined => {
  if (request === 'query') return undefined
  return request === 'urlencoded' ? 'form' : request === 'binary' ? 'body' : request
}

interface ChainArguments {
  readonly params?: unknown
  readonly signal?: AbortSignal
  readonly timeout?: number | false
  readonly retry?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly [pathParameter: string]: unknown
}

const refuseBody = ({ id }: OperationDescriptor, body: unknown): void => {
  if (body === undefined || body === null) return
  if (typeof body === 'object' && Object.keys(body).length === 0) return
  throw new RequestError(`${id}: this operation has no body. Give undefined in its place.`)
}

const notCallable = (node: Node): RequestError => {
  const methods = Object.keys(node.methods)
  const has = methods.length > 0 ? `It has ${methods.join(', ')}.` : childrenOf(node)
  return new RequestError(`/${node.path} has no post, and a direct call means post. ${has}`)
}

const childrenOf = (node: Node): string => {
  const names = [...node.children.keys()]
  const shown = names.slice(0, 12).join(', ')
  return `Below it are: ${shown}${names.length > 12 ? `, … (${names.length} in all)` : ''}.`
}

/**
 * Represents an endpoint that does not exist. It can be chained further, but a call fails before
 * anything is sent, with an error that suggests the nearest endpoint.
 */
function unknownEndpoint(node: Node, key: string): unknown {
  const isPath = key.includes('/')
  const known = isPath
    ? [...node.declared.keys()]
    : [...node.children.keys(), ...Object.keys(node.methods)]
  const guess = nearest(key, known)
  const place = isPath ? 'No endpoint' : `/${node.path} has no`
  const hint = guess
    ? ` Did you mean ${JSON.stringify(guess)}?`
    : isPath
      ? ''
      : ` ${childrenOf(node)}`
  const error = () => new RequestError(`${place} ${JSON.stringify(key)}.${hint}`)
  const refuse = () => Promise.reject(error())
  const chained: unknown = new Proxy(refuse, {
    get: (target, name, receiver) =>
      typeof name === 'symbol' || notEndpoints.has(name) || name in target
        ? Reflect.get(target, name, receiver)
        : chained,
    apply: refuse,
  })
  return chained
}
