import { segmentKey } from '../../runtime/chain/tree.js'
import type { Finding } from '../diagnostics.js'
import { kebabCase } from '../names.js'
import { problems } from '../problems/index.js'
import type { Claim } from './index.js'
import { withoutFragment } from './operation-rules.js'

/**
 * Two specs may not describe one endpoint, nor share an operationId within a module. The findings
 * are grouped by source; of two specs, only the second in the order of paths is reported. In other
 * projects, two modules may describe two services with the same paths.
 */
export function checkUniqueness(
  claims: readonly Claim[],
  strict = true,
  chained = false,
): Map<string, Finding[]> {
  const findings = new Map<string, Finding[]>()
  const endpoints = new Map<string, string>()
  const ids = new Map<string, string>()
  const places = new ChainPlaces()
  const add = (source: string, finding: Finding) =>
    findings.set(source, [...(findings.get(source) ?? []), finding])
  for (const { source, module, id, endpoint, at } of claims) {
    const described = strict ? endpoint : `${module} ${endpoint}`
    const describedBy = endpoints.get(described)
    if (describedBy)
      add(source, { problem: problems.endpointDuplicate(endpoint, describedBy), at, key: true })
    else endpoints.set(described, source)
    const placedBy = chained && !describedBy ? places.take(withoutFragment(endpoint)) : undefined
    if (placedBy !== undefined)
      add(source, { problem: problems.chainClash(endpoint, placedBy), at, key: true })
    if (id === undefined) continue
    const key = `${module} ${kebabCase(id)}`
    const takenBy = ids.get(key)
    if (takenBy)
      add(source, {
        problem: problems.operationIdDuplicate(id, takenBy),
        at: [...at, 'operationId'],
      })
    else ids.set(key, source)
  }
  return findings
}

/** What stands at a place in the chained client: a method, or a part of the tree. */
interface Tenant {
  readonly isMethod: boolean
  readonly name: string
}

/**
 * The places of operations in the chained client. `/a-b` and `/aB` are the same one, and so are the
 * method of `DELETE /a` and the segment of `/a/delete`. It has no webhooks.
 */
class ChainPlaces {
  readonly #tenants = new Map<string, Tenant>([
    ['/chain', { isMethod: true, name: 'its own function chain' }],
  ])

  /** Takes the places of an endpoint, or names what is at one of them. */
  take(endpoint: string): string | undefined {
    const [method = '', path = ''] = endpoint.split(' ')
    if (method === 'webhook') return undefined
    const tree = path
      .split('/')
      .filter(Boolean)
      .map((_, index, segments) => placeOf(segments.slice(0, index + 1)))
    const own = `${tree.at(-1) ?? ''}/${method.toLowerCase()}`
    const taken =
      this.#tenants.get(own) ??
      tree.map((place) => this.#tenants.get(place)).find((tenant) => tenant?.isMethod)
    if (taken) return taken.name
    for (const place of tree)
      if (!this.#tenants.has(place)) this.#tenants.set(place, { isMethod: false, name: endpoint })
    this.#tenants.set(own, { isMethod: true, name: endpoint })
    return undefined
  }
}

const placeOf = (segments: readonly string[]): string =>
  segments.map((segment) => `/${segmentKey(segment)}`).join('')
