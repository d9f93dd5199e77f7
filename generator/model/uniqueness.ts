import { segmentKey } from '../../runtime/chain/tree.js'
import type { Finding } from '../diagnostics.js'
import { kebabCase } from '../names.js'
import { problems } from '../problems/index.js'
import type { Claim } from './index.js'

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
  const places = new Map<string, string>()
  const add = (source: string, finding: Finding) =>
    findings.set(source, [...(findings.get(source) ?? []), finding])
  for (const { source, module, id, endpoint, at } of claims) {
    const described = strict ? endpoint : `${module} ${endpoint}`
    const describedBy = endpoints.get(described)
    if (describedBy)
      add(source, { problem: problems.endpointDuplicate(endpoint, describedBy), at, key: true })
    else endpoints.set(described, source)
    const place = chained && !describedBy ? chainPlace(endpoint) : undefined
    const placedBy = place === undefined ? undefined : places.get(place)
    if (placedBy !== undefined)
      add(source, { problem: problems.chainClash(endpoint, placedBy), at, key: true })
    else if (place !== undefined) places.set(place, endpoint)
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

/**
 * The place of an operation in the chained client: `/a-b` and `/aB` are the same. It has no
 * webhooks.
 */
function chainPlace(endpoint: string): string | undefined {
  const [method, path = ''] = endpoint.split(' ')
  return method === 'webhook' ? undefined : `${method} ${path.split('/').map(segmentKey).join('/')}`
}
