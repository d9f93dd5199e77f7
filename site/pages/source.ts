import type { Diagnostic } from '../../generator/diagnostics.js'
import { groupByModule } from '../../generator/load/groups.js'
import { scanSpecs } from '../../generator/load/scan.js'
import type {
  Described,
  Lookup,
  Notification,
  Operation,
  Schema,
} from '../../generator/model/types.js'
import { readModules } from '../../generator/read.js'
import { Clock } from '../../generator/timing.js'

export type { Described, Lookup }

/** What the pages are made of: the specs, as the generator's first two rooms hand them over. */
export interface Source {
  readonly operations: readonly Described<Operation>[]
  readonly notifications: readonly Described<Notification>[]
  /** Problems in specs. If there are any, no page is made. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads the specs in a folder; `wanted`: those of some modules only. */
export function readSource(specs: string, wanted?: readonly string[]): Source {
  const all = groupByModule(scanSpecs(specs).files)
  const isWanted = (module: string) => module === '_shared' || (wanted?.includes(module) ?? true)
  const modules = new Map([...all].filter(([module]) => isWanted(module)))
  const shared = new Map<string, Schema>()
  const operations: Described<Operation>[] = []
  const notifications: Described<Notification>[] = []
  const diagnostics: Diagnostic[] = []
  for (const read of readModules(modules, modules.get('_shared') ?? [], new Clock())) {
    for (const { ref, schema } of read.enums) shared.set(ref, schema)
    diagnostics.push(...read.diagnostics)
    for (const endpoint of read.endpoints) {
      const lookup: Lookup = (ref) => endpoint.components[ref] ?? shared.get(ref)
      if (endpoint.kind === 'operation') operations.push({ endpoint: onShelf(endpoint), lookup })
      else notifications.push({ endpoint, lookup })
    }
  }
  return { operations, notifications, diagnostics }
}

/** Products of APIv2 have names of APIv3's: they stand together, as parts of one. */
const onShelf = (operation: Operation): Operation =>
  operation.v2
    ? { ...operation, products: operation.products.map((product) => `APIv2 接口∙${product}`) }
    : operation
