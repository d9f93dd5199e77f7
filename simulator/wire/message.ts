import type { X509Certificate } from 'node:crypto'

/** A received request with its body. */
export interface WireRequest {
  readonly method: string
  /** Path and query, byte for byte as they were sent: that is what is signed. */
  readonly target: string
  readonly header: (name: string) => string | undefined
  /** All of them, names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  /** Of a connection with TLS: the certificate that the caller presented, if any. */
  readonly tls?: { readonly certificate: X509Certificate | undefined } | undefined
}

/** An answer as it goes out. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** The fate of an answer during the transfer. */
export type Fate =
  | { readonly kind: 'delivered' }
  | { readonly kind: 'slow'; readonly milliseconds: number }
  | { readonly kind: 'hung' | 'truncated' | 'reset' }

export interface Reply {
  readonly answer: Answer
  readonly fate: Fate
}

const NOTHING = Buffer.alloc(0)

export const emptyAnswer = (status: number): Answer => ({ status, headers: {}, body: NOTHING })

export const textAnswer = (status: number, type: string, body: string | Buffer): Answer => ({
  status,
  headers: { 'Content-Type': type },
  body: Buffer.from(body),
})

export const jsonAnswer = (status: number, json: string): Answer =>
  textAnswer(status, 'application/json; charset=utf-8', json)

/** The path of a target, without its query. */
export const pathOf = (target: string): string => target.split('?')[0] ?? ''

/** The query of a target, still percent-encoded. */
export const searchOf = (target: string): string => {
  const start = target.indexOf('?')
  return start < 0 ? '' : target.slice(start + 1)
}

export const queryOf = (target: string): URLSearchParams => new URLSearchParams(searchOf(target))
