import type { SpecFile } from '../../generator/load/scan.js'

/** Which operation a spec describes, known without parsing it. */
export interface IndexedEndpoint {
  readonly method: string
  /** `/v3/ecommerce/refunds/{refund_id}/return-advance` */
  readonly path: string
  readonly file: SpecFile
}

export interface Match {
  readonly endpoint: IndexedEndpoint
  /** Still percent-encoded. */
  readonly parameters: Readonly<Record<string, string>>
}

/** Specs have one layout, so their first lines show what they describe. */
const OPERATION = /^paths:\n {2}(['"]?)(\/\S*)\1:\n(?: {4}#.*\n)* {4}(get|post|put|patch|delete):/m
const EVENT = /^webhooks:\n {2}(['"]?)([\w.]+)\1:/m

export const readEndpoint = (file: SpecFile): IndexedEndpoint | undefined => {
  const [, , path, method] = OPERATION.exec(file.bytes.toString('utf8')) ?? []
  return path && method ? { method: method.toUpperCase(), path, file } : undefined
}

export const readEvent = (file: SpecFile): string | undefined =>
  EVENT.exec(file.bytes.toString('utf8'))?.[2]

interface Entry {
  readonly endpoint: IndexedEndpoint
  /** `undefined` for a parameter. */
  readonly segments: readonly (string | undefined)[]
  /** Sorts a path with a fixed segment before one with a parameter in its place. */
  readonly rank: string
}

/** Finds the operation that a method and a path mean. */
export class EndpointIndex {
  /** Candidates by the number of segments, best first. */
  readonly #entries = new Map<number, Entry[]>()

  constructor(endpoints: readonly IndexedEndpoint[]) {
    for (const endpoint of endpoints) {
      const segments = endpoint.path
        .split('/')
        .map((part) => (part.startsWith('{') ? undefined : part))
      const rank = segments.map((segment) => (segment === undefined ? '1' : '0')).join('')
      const entries = this.#entries.get(segments.length) ?? []
      entries.push({ endpoint, segments, rank })
      this.#entries.set(segments.length, entries)
    }
    for (const entries of this.#entries.values()) {
      entries.sort((a, b) => (a.rank < b.rank ? -1 : 1))
    }
  }

  /** The match whose fixed segments begin earliest; and the methods that the path is known with. */
  match(method: string, path: string): { match: Match | undefined; methods: readonly string[] } {
    const segments = path.split('/')
    const fitting = (this.#entries.get(segments.length) ?? []).filter((entry) =>
      fits(entry, segments),
    )
    const found = fitting.find(({ endpoint }) => endpoint.method === method)
    return {
      match: found && { endpoint: found.endpoint, parameters: readParameters(found, segments) },
      methods: [...new Set(fitting.map(({ endpoint }) => endpoint.method))],
    }
  }
}

const fits = (entry: Entry, segments: readonly string[]): boolean =>
  entry.segments.every((fixed, index) =>
    fixed === undefined ? segments[index] !== '' : fixed === segments[index],
  )

const readParameters = (
  { endpoint, segments: fixed }: Entry,
  segments: readonly string[],
): Record<string, string> => {
  const names = endpoint.path.split('/').map((part) => part.slice(1, -1))
  const parameters = segments.flatMap((segment, index) =>
    fixed[index] === undefined ? [[names[index] ?? '', segment]] : [],
  )
  return Object.fromEntries(parameters)
}
