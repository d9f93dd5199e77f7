import { posix } from 'node:path'
import type { Project, SourceFile } from 'ts-morph'
import { library } from './library.js'
import { loadMorph } from './morph.js'
import { importedPath, standIns } from './stand-ins.js'

/** Generated files by their path below the folder that they are generated into. */
export type Files = ReadonlyMap<string, string>

/** The changed files, before and after, and others on demand. */
export interface Versions {
  readonly before: Files
  readonly after: Files
  /** A file that is unchanged in both versions; nothing if it does not exist. */
  readonly unchanged: (path: string) => string | undefined
  /** The files of a module that are in both as they were. */
  readonly unchangedIn: (module: string) => readonly string[]
}

/** The files of one version, all in one program with those of the other: only so can the type checker
 * compare them. */
export type Tree = ReadonlyMap<string, SourceFile>

export const moduleOf = (path: string): string => posix.dirname(path)

/** Barrels, the union of all notifications and the chained client follow what modules say themselves. */
export const isOfModule = (path: string): boolean =>
  path.endsWith('.ts') &&
  !/(^|\/)(index|events)\.ts$/.test(path) &&
  !path.startsWith('chain/') &&
  moduleOf(path) !== '.' &&
  !path.startsWith('..')

export function openTrees(versions: Versions): { readonly before: Tree; readonly after: Tree } {
  const { Project } = loadMorph()
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    compilerOptions: { noLib: true, strict: true, exactOptionalPropertyTypes: true },
  })
  project.createSourceFile('/library.d.ts', library)
  return {
    before: openTree(project, 'before', versions.before, versions),
    after: openTree(project, 'after', versions.after, versions),
  }
}

function openTree(
  project: Project,
  version: 'before' | 'after',
  changed: Files,
  { unchanged, unchangedIn }: Versions,
): Map<string, SourceFile> {
  const tree = new Map<string, SourceFile>()
  const root = `/${version}/generated`
  const add = (path: string): void => {
    if (tree.has(path)) return
    const text = changed.get(path) ?? unchanged(path)
    if (text === undefined) return
    const file = project.createSourceFile(`${root}/${path}`, text)
    tree.set(path, file)
    for (const declaration of file.getImportDeclarations()) {
      const imported = importedPath(path, declaration.getModuleSpecifierValue())
      if (imported !== undefined && isOfModule(imported)) add(imported)
    }
  }
  for (const path of changed.keys()) {
    if (!isOfModule(path)) continue
    add(path)
    // The operations that use a schema decide whether callers give it or get it.
    if (path.endsWith('/schemas.ts'))
      for (const user of unchangedIn(moduleOf(path))) if (isOfModule(user)) add(user)
  }
  standIns(project, root, tree)
  return tree
}
