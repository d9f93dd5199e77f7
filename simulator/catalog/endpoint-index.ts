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
  readonly segments: readonly Segment[]
  /** Sorts a path with a fixed segment before one with a parameter in its place. */
  readonly rank: string
}

/** A part of a path: `files`, `{name}` or `{name}.json`. */
interface Segment {
  readonly pattern: RegExp
  /** Of its parameters. */
  readonly names: readonly string[]
  /** 0 for a fixed segment, 1 for a mixed one, 2 for a parameter alone. */
  readonly rank: number
}

const PARAMETER = /\{([^{}]*)\}/

const readSegment = (text: string): Segment => {
  // Every second part is the name of a parameter.
  const parts = text.split(PARAMETER)
  const names = parts.filter((_, index) => index % 2 === 1)
  const pattern = parts.map((part, index) =>
    index % 2 === 1 ? '(.+)' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  )
  const isAlone = names.length === 1 && text.startsWith('{') && text.endsWith('}')
  const rank = names.length === 0 ? 0 : isAlone ? 2 : 1
  return { pattern: new RegExp(`^${pattern.join('')}$`, 's'), names, rank }
}

/** Paths have most segments in common, such as `v3`. */
const known = new Map<string, Segment>()

const segmentOf = (text: string): Segment => {
  const segment = known.get(text) ?? readSegment(text)
  known.set(text, segment)
  return segment
}

/** Finds the operation that a method and a path mean. */
export class EndpointIndex {
  /** Candidates by the number of segments, best first. */
  readonly #entries = new Map<number, Entry[]>()

  constructor(endpoints: readonly IndexedEndpoint[]) {
    for (const endpoint of endpoints) {
      const segments = endpoint.path.split('/').map(segmentOf)
      const rank = segments.map((segment) => segment.rank).join('')
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
  entry.segments.every(({ pattern }, index) => pattern.test(segments[index] ?? ''))

const readParameters = (
  { segments: described }: Entry,
  segments: readonly string[],
): Record<string, string> => {
  const parameters = described.flatMap(({ pattern, names }, index) => {
    const values = pattern.exec(segments[index] ?? '') ?? []
    return names.map((name, place): [string, string] => [name, values[place + 1] ?? ''])
  })
  return Object.fromEntries(parameters)
}
