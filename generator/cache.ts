import { mkdirSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compareText } from './diagnostics.js'
import { contentHash, type ScannedSpec, stamp } from './load/scan.js'
import type { Claim } from './model/index.js'
import type { ChainEntry } from './render/chain/entry.js'
import type { KnownTypes } from './type/index.js'
import { readText } from './write/plan.js'
import { writeWhole } from './write/whole-file.js'

export const cacheFolder = (root: string): string =>
  join(root, 'node_modules/.cache/wechatpay-ky/generate')

/** Beside it: compiled code of libraries, which no change of a spec makes stale. */
export const compiledFolder = (root: string): string =>
  join(root, 'node_modules/.cache/wechatpay-ky/compiled')

/**
 * The cache entry of a module without problems. While its key and its files are unchanged, the
 * module needs no work.
 */
export interface CachedModule {
  readonly key: string
  /** Spec → its stamp and its hash: a file whose stamp is the same need not be read to be hashed. */
  readonly specs: Readonly<Record<string, readonly [stamp: string, hash: string]>>
  /** Tells one contribution of this module to the files that span all modules from another. */
  readonly contribution: string
  readonly claims: readonly Claim[]
  /** Generated file → a stamp that changes when the file does. */
  readonly outputs: Readonly<Record<string, string>>
}

export type CachedModules = Readonly<Record<string, CachedModule>>

/** Remembered by one generator for itself: another version of it finds an empty cache. */
interface Remembered<Content> {
  readonly tool: string
  readonly content: Content
}

/**
 * The results of earlier runs in a folder of three files: every run reads the modules; only a run
 * that builds something reads the types and the chain's entries.
 */
export class Cache {
  readonly modules: CachedModules
  readonly #folder: string | undefined
  readonly #tool: string

  constructor(folder: string | undefined, templates: string) {
    this.#folder = folder
    this.#tool = folder ? toolStamp(templates) : ''
    this.modules = this.#read<CachedModules>('modules.json') ?? {}
  }

  get types(): KnownTypes {
    return this.#read<KnownTypes>('types.json') ?? {}
  }

  /** By module. */
  get chain(): Readonly<Record<string, readonly ChainEntry[]>> {
    return this.#read<Record<string, ChainEntry[]>>('chain.json') ?? {}
  }

  /** Omitted parts have not changed. */
  save(
    modules: CachedModules,
    types: KnownTypes | undefined,
    chain: Readonly<Record<string, readonly ChainEntry[]>> | undefined,
  ): void {
    this.#write('modules.json', modules)
    if (types) this.#write('types.json', types)
    if (chain) this.#write('chain.json', chain)
  }

  /** An unreadable cache is ignored: it only costs a full run. */
  #read<Content>(file: string): Content | undefined {
    if (!this.#folder) return undefined
    try {
      const text = readText(join(this.#folder, file)) ?? 'null'
      const remembered = JSON.parse(text) as Remembered<Content> | null
      return remembered?.tool === this.#tool ? remembered.content : undefined
    } catch {
      return undefined
    }
  }

  #write<Content>(file: string, content: Content): void {
    if (!this.#folder) return
    mkdirSync(this.#folder, { recursive: true })
    const remembered: Remembered<Content> = { tool: this.#tool, content }
    writeWhole(join(this.#folder, file), JSON.stringify(remembered))
  }
}

/** The inputs of a module's files except the generator: its specs and the shared ones. */
export function moduleKeys(
  modules: ReadonlyMap<string, readonly ScannedSpec[]>,
  known: CachedModules,
): ReadonlyMap<string, ModuleKey> {
  const untouched = new Map(
    [...modules].flatMap(([module, files]) => {
      const before = known[module]
      return before && isUntouched(files, before) ? [[module, before] as const] : []
    }),
  )
  // Runs in every generation, and usually nothing has changed.
  if (untouched.size === modules.size) return untouched
  const specsOf = (module: string): CachedModule['specs'] =>
    untouched.get(module)?.specs ??
    Object.fromEntries(
      modules.get(module)?.map((file) => [file.path, hashOf(file, known[module])]) ?? [],
    )
  const lines = (specs: CachedModule['specs']) =>
    Object.entries(specs).map(([path, [, hash]]) => `${path} ${hash}`)
  const shared = lines(specsOf('_shared'))
  return new Map(
    [...modules.keys()].map((module) => {
      const specs = specsOf(module)
      return [module, { key: contentHash([...shared, ...lines(specs)].join('\n')), specs }]
    }),
  )
}

/** The files have the same time stamps, so none has to be hashed. */
const isUntouched = (files: readonly ScannedSpec[], { specs }: CachedModule): boolean =>
  files.length === Object.keys(specs).length &&
  files.every((file) => specs[file.path]?.[0] === file.stamp)

export type ModuleKey = Pick<CachedModule, 'key' | 'specs'>

function hashOf(file: ScannedSpec, known: CachedModule | undefined): readonly [string, string] {
  const { stamp: now } = file
  const [before, hash] = known?.specs[file.path] ?? []
  return [now, hash !== undefined && before === now ? hash : contentHash(file.bytes)]
}

export const outputStamps = (folder: string, paths: readonly string[]): Record<string, string> =>
  Object.fromEntries(paths.map((path) => [path, stamp(`${folder}/${path}`)]))

export const isFresh = (cached: CachedModule | undefined, key: string, folder: string): boolean =>
  cached?.key === key &&
  Object.entries(cached.outputs).every(([path, seen]) => stamp(`${folder}/${path}`) === seen)

/** Tells one generator from another: its own code, the templates, and the libraries that decide
 * what comes out. */
function toolStamp(templates: string): string {
  const code = [dirname(fileURLToPath(import.meta.url)), templates].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(m?js|ts|hbs)$/.test(file))
      .sort(compareText)
      .map((file) => `${file} ${stamp(join(folder, file))}`),
  )
  const require = createRequire(import.meta.url)
  const libraries = ['openapi-typescript', 'typescript', 'handlebars', 'js-yaml'].map((library) =>
    stamp(require.resolve(`${library}/package.json`)),
  )
  return [...code, ...libraries].join('\n')
}
