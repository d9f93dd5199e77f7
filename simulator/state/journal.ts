import type { FaultKind } from '../faults/fault.js'
import { isRecord } from '../schema/json.js'

/** A request that the simulator received, and what it answered. */
export interface SeenRequest {
  /** Milliseconds since 1970, by the simulator's clock. */
  readonly at: number
  readonly method: string
  /** Path and query as they were sent. */
  readonly target: string
  /** `POST /v3/pay/transactions/jsapi`; `undefined` if there is no such endpoint. */
  readonly endpoint: string | undefined
  /** The operation's ID: `prepayJsapi`. */
  readonly operation: string | undefined
  readonly header: (name: string) => string | undefined
  /** All of them, names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** As it came. */
  readonly rawBody: Buffer
  /** Query and body with sensitive fields in plain text; `undefined` if the request was refused
   * before they were read. */
  readonly query: unknown
  readonly body: unknown
  /** Of the answer; also where a fault kept it from arriving. */
  readonly status: number
  /** The error code of a refusal: `PARAM_ERROR`. */
  readonly code: string | undefined
  /** The answer's JSON, sensitive fields in plain text. */
  readonly answer: unknown
  /** The headers of the answer, including its signature. */
  readonly answerHeaders: Readonly<Record<string, string>>
  readonly requestId: string
  /** The fault that was injected into the answer. */
  readonly fault: FaultKind | undefined
}

/** The last requests, and as many as there is room for: a simulator may run for days. */
const CAPACITY = 1_000
const ROOM = 64 * 1024 * 1024

export class Journal {
  readonly #log: (line: string) => void
  #requests: SeenRequest[] = []
  #bytes = 0

  constructor(log: (line: string) => void) {
    this.#log = log
  }

  get requests(): readonly SeenRequest[] {
    return this.#requests
  }

  add(request: SeenRequest): void {
    this.#requests.push(request)
    this.#log(lineOf(request))
    this.#bytes += request.rawBody.length
    while (this.#requests.length > CAPACITY || this.#bytes > ROOM) {
      this.#bytes -= this.#requests.shift()?.rawBody.length ?? this.#bytes
    }
  }

  clear(): void {
    this.#requests = []
    this.#bytes = 0
  }
}

/** `POST /v3/pay/transactions/jsapi 400 PARAM_ERROR 输入源…` */
const lineOf = ({ method, target, status, code, answer, fault }: SeenRequest): string => {
  const said = isRecord(answer) && code !== undefined ? answer['message'] : undefined
  const parts = [method, target, status, code, said, fault && `(fault: ${fault})`]
  return parts.filter((part) => part !== undefined).join(' ')
}
