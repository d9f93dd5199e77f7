import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs'
import { join } from 'node:path'

/**
 * Watches folders and everything below them. Node's own recursive watching loses sight of a file on
 * Linux once an editor has saved it by putting another in its place, as vim does. A folder never
 * misses that; so each folder is watched by itself.
 */
export class FolderWatch {
  readonly #roots: readonly string[]
  readonly #changed: () => void
  readonly #watchers = new Map<string, { readonly inode: number; readonly watcher: FSWatcher }>()

  constructor(roots: readonly string[], changed: () => void) {
    this.#roots = roots
    this.#changed = changed
    this.refresh()
  }

  /** Starts watchers for new folders and stops those of deleted ones. */
  refresh(): void {
    const inodes = new Map(this.#roots.flatMap(foldersBelow))
    for (const [folder, { inode, watcher }] of this.#watchers)
      if (inodes.get(folder) !== inode) {
        watcher.close()
        this.#watchers.delete(folder)
      }
    for (const [folder, inode] of inodes)
      if (!this.#watchers.has(folder)) {
        // A deleted folder ends its watcher; the parent's watcher reports it.
        const watcher = watch(folder, this.#changed).on('error', this.#changed)
        this.#watchers.set(folder, { inode, watcher })
      }
  }

  close(): void {
    for (const { watcher } of this.#watchers.values()) watcher.close()
  }
}

/** The folder and its descendants. Empty if the folder is deleted, even during the scan. */
function foldersBelow(folder: string): [folder: string, inode: number][] {
  try {
    const below = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() && !entry.name.startsWith('.')
        ? foldersBelow(join(folder, entry.name))
        : [],
    )
    return [[folder, statSync(folder).ino], ...below]
  } catch {
    return []
  }
}
