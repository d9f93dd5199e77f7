import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { compareText } from '../diagnostics.js'
import type { RenderedFile } from '../render/file.js'

/** The changes that a run would make on the disk. */
export interface Plan {
  readonly added: readonly RenderedFile[]
  readonly changed: readonly (RenderedFile & { readonly before: string })[]
  /** Files of specs that are gone. */
  readonly removed: readonly { readonly path: string; readonly before: string }[]
  readonly unchanged: number
  /**
   * Files that no run has written, which are never changed. If a folder may contain such files,
   * only those that block a generated file.
   */
  readonly foreign: readonly string[]
  /** Something foreign stands in place of a generated file: nothing is written. */
  readonly isBlocked: boolean
}

export interface PlanOptions {
  /** Files of modules that were not built because nothing in them changed. */
  readonly kept: ReadonlySet<string>
  /** Only these modules are compared; all if it is missing. */
  readonly modules?: ReadonlySet<string>
  /** The folder may hold other files: those are generated whose first line holds this. */
  readonly mark?: string
}

/** Compares the rendered files with those on the disk. */
export function planWrites(
  folder: string,
  files: readonly RenderedFile[],
  options: PlanOptions,
): Plan {
  const isOurs = ({ before }: { before: string }) => isGenerated(before, options.mark)
  const added: RenderedFile[] = []
  const changed: (RenderedFile & { before: string })[] = []
  const obstacles = new Set<string>()
  for (const file of files) {
    const { obstacle, before } = readPlace(folder, file.path)
    if (obstacle !== undefined) obstacles.add(obstacle)
    else if (before === undefined) added.push(file)
    else if (before !== file.text) changed.push({ ...file, before })
  }
  const inTheWay = options.mark ? changed.filter((file) => !isOurs(file)) : []
  const expected = new Set([...files.map((file) => file.path), ...options.kept])
  const strangers = listFiles(folder).filter(
    (path) => !expected.has(path) && (options.modules?.has(moduleOf(path)) ?? true),
  )
  const removed = strangers.map((path) => ({ path, before: readText(join(folder, path)) ?? '' }))
  return {
    added,
    changed,
    removed: removed.filter(isOurs),
    unchanged: expected.size - added.length - changed.length,
    foreign: [
      ...obstacles,
      ...(options.mark ? inTheWay : removed.filter((file) => !isOurs(file))).map(
        (file) => file.path,
      ),
    ],
    isBlocked: obstacles.size + inTheWay.length > 0,
  }
}

/** The text at a place, or the path of what makes it impossible to write a file there. */
function readPlace(folder: string, path: string): { before?: string; obstacle?: string } {
  try {
    const before = readText(join(folder, path))
    return before === undefined ? {} : { before }
  } catch (error) {
    const obstacle = obstacleTo(folder, path)
    if (obstacle === undefined) throw error
    return { obstacle }
  }
}

/** A folder in place of the file, or a file in place of one of its folders. */
function obstacleTo(folder: string, path: string): string | undefined {
  const segments = path.split('/')
  const places = segments.map((_, index) => segments.slice(0, index).join('/'))
  const isNoFolder = (place: string) =>
    statSync(join(folder, place), { throwIfNoEntry: false })?.isDirectory() === false
  const inPlaceOfFolder = places.find(isNoFolder)
  return inPlaceOfFolder ?? (isNoFolder(path) ? undefined : path)
}

const isGenerated = (text: string, mark = ''): boolean =>
  text.startsWith('// Generated from ') && text.slice(0, text.indexOf('\n')).includes(mark)

const moduleOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

export const readText = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/** Links to folders, broken links and sockets are none. */
const isFile = (path: string): boolean => {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

export function listFiles(root: string): string[] {
  const files: string[] = []
  const visit = (folder: string): void => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (entry.name.startsWith('.')) continue // hidden files of file managers may be removed
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) visit(path)
      else if (entry.isFile() || isFile(join(root, path))) files.push(path)
    }
  }
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory()) visit('')
  return files.sort(compareText)
}
