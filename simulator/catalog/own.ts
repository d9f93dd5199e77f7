import type { Diagnostic } from '../../generator/diagnostics.js'
import { groupByModule } from '../../generator/load/groups.js'
import { sharedSpecs } from '../../generator/load/lent.js'
import { parseSpec } from '../../generator/load/parse.js'
import { createResolver } from '../../generator/load/refs.js'
import { type SpecFile, scanSpecs } from '../../generator/load/scan.js'
import type { Described, Lookup, Schema } from '../../generator/model/types.js'
import { readOpenModules } from '../../generator/read-open.js'
import { Clock } from '../../generator/timing.js'
import { SimulatorError } from '../error.js'
import { locateSpecs } from './locate.js'

/** Ordinary OpenAPI documents, as `wechatpay-ky generate` reads them. */
const profile = { strict: false, allowOutside: false }

/** The simulator has no flag that allows references out of the folder. */
const fixOf = ({ code, fix }: Diagnostic): string =>
  code === 'ref-outside' ? 'Move the file into the folder.' : fix

/**
 * The content of a folder of the caller's specs, in any layout that OpenAPI allows. References to
 * `_shared` use the folder's own files, otherwise the package's.
 */
export function readOwn(root: string): readonly Described[] {
  const modules = groupByModule(scanSpecs(root, profile).files)
  const { shared } = sharedSpecs(modules, { root: locateSpecs(), enums: '' })
  const own = new Map([...modules].filter(([module]) => module !== '_shared'))
  const files = [...own.values()].flat()
  const reading = readOpenModules(
    { modules: own, files: [...files, ...shared], root, profile },
    new Clock(),
  )
  const sharedSchema = lookupIn(shared)
  return [...reading].flatMap(({ endpoints, components = {}, diagnostics }) => {
    const [first] = diagnostics
    if (first)
      throw new SimulatorError(
        `specs: ${first.file}:${first.line}:${first.column} ${first.cause} ${fixOf(first)} \`wechatpay-ky generate\` shows all problems.`,
      )
    const lookup: Lookup = (ref) => components[ref] ?? sharedSchema(ref)
    return endpoints.map((endpoint) => ({ endpoint, lookup }))
  })
}

/** The schemas of the shared files: those of enums have modules of their own and do not come along. */
const lookupIn = (shared: readonly SpecFile[]): Lookup => {
  const documents = shared.flatMap((file) => {
    const parsed = parseSpec(file)
    return 'document' in parsed ? [[file.path, parsed.document] as const] : []
  })
  const resolve = createResolver(new Map(documents))
  return (ref) => resolve('', ref)?.value as Schema | undefined
}
