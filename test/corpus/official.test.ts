import { describe, expect, it } from 'vitest'
import { Judgements, type Kind, placesOf, readOfficial } from './official-facts.js'
import { readSpecs, type SpecFacts } from './spec-facts.js'

/** A field as a spec has it. */
interface Own {
  readonly required: boolean
  readonly type: string
  readonly isEncrypted: boolean
}

/** Path parameters have other names elsewhere, and no path ends in a slash. */
const bare = (endpoint: string) => endpoint.replace(/\{[^}]*\}/g, '{}').replace(/\/$/, '')

const specs = new Map(readSpecs().map((spec) => [bare(spec.endpoint), spec]))
const official = readOfficial()
const judgements = new Judgements()

/**
 * `json.a.b?: string`, `query.a: string` and the path parameter `request.a: string` are fields of a
 * request: samples put all of them into one object. `{}` is the JSON in a text.
 */
function fieldsOf(spec: SpecFacts, part: 'request' | 'response'): Map<string, Own> {
  const roots = part === 'request' ? 'json|form|query|request' : 'response'
  const pattern = new RegExp(`^(?:(${roots})(?:\\[\\])?)\\.(.+?)(\\?)?: (.*)$`)
  return new Map(
    spec.lines.flatMap((line): [string, Own][] => {
      const [, root, path, optional, type = ''] = pattern.exec(line) ?? []
      if (root === undefined || path === undefined) return []
      const at = line.slice(0, line.indexOf(optional ? '?: ' : ': '))
      const isEncrypted = spec.words.get(at)?.includes('敏感信息') ?? false
      const required = optional === undefined || spec.filled.has(at)
      return [[path, { required, type, isEncrypted }]]
    }),
  )
}

const differences = official.flatMap(({ endpoint, ...known }) => {
  const spec = specs.get(endpoint)
  if (!spec) return [`${endpoint}: no spec describes it`]
  return (['request', 'response'] as const).flatMap((part) => {
    const own = fieldsOf(spec, part)
    const found: string[] = []
    const differs = (field: string, kind: Kind, what: string) => {
      if (!judgements.covers(endpoint, part, field, kind))
        found.push(`${endpoint} ${part} ${field}: ${what}`)
    }
    for (const [path, field] of known[part]) {
      const here = placesOf(path)
        .flatMap((place) => [place, place.replaceAll('[]', '{}[]')])
        .map((place) => own.get(place))
        .find((each) => each !== undefined)
      if (!here) differs(path, 'names', 'an official source has it, the spec does not')
      if (!here) continue
      if (field.required !== undefined && field.required !== here.required)
        differs(path, 'required', `${field.required ? 'required' : 'optional'} in the Go SDK`)
      if (field.isEncrypted && !here.isEncrypted)
        differs(path, 'sensitive', 'it travels encrypted, the spec does not say so')
      const missing = here.type.includes('"')
        ? field.values.filter((value) => !here.type.includes(JSON.stringify(value)))
        : []
      if (missing.length > 0) differs(path, 'enums', `lacks ${missing.join(', ')}`)
    }
    const places = new Set([...known.response.keys()].flatMap(placesOf))
    if (part === 'response' && places.size > 0)
      for (const path of own.keys())
        if (isUnknown(path, places)) differs(path, 'extra', 'no official source has it')
    return found
  })
})

/** Below a text that holds JSON, and below an object that a source leaves blank, all may stand. */
function isUnknown(path: string, known: ReadonlySet<string>): boolean {
  if (known.has(path) || path.includes('{}')) return false
  const above = path.slice(0, path.lastIndexOf('.')).replace(/\[\]$/, '')
  const isBlank = (name: string) =>
    ![...known.keys()].some((each) => each.startsWith(`${name}.`) || each.startsWith(`${name}[].`))
  return !(path.includes('.') && known.has(above) && isBlank(above))
}

describe('specs compared with official sources', () => {
  it('The specs match the official sources in every field, unless a reason is given', () => {
    expect(differences).toEqual([])
  })

  it('The specs differ from the official sources exactly where a reason is given', () => {
    expect(judgements.unused).toEqual([])
  })

  it('The specs are compared with at least as many operations and fields as before', () => {
    const fields = official.reduce((sum, each) => sum + each.request.size + each.response.size, 0)
    expect({ operations: official.length, fields }).toEqual({
      operations: 242,
      fields: 9067,
    })
  })

  it('Exactly the compared specs name the sources of their comparison', () => {
    const said = [...specs].filter(([, spec]) => spec.comparedWith.length > 0)
    expect(new Map(said.map(([endpoint, spec]) => [endpoint, spec.comparedWith]))).toEqual(
      new Map(official.map(({ endpoint, sources }) => [endpoint, sources])),
    )
  })
})
