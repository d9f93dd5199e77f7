import { watch } from 'node:fs'

/** Editors write a file in several steps; what comes within this time is one change. */
const settle = 80

/** Runs, and again whenever something below the folders changes, one run at a time, until Ctrl-C. */
export function watchFolders(
  folders: readonly string[],
  run: () => Promise<number>,
): Promise<number> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined
    // A broken template, or a file that vanished meanwhile, ends a run but not the watching.
    const survive = (error: Error) => {
      process.stderr.write(`${error.message}\n`)
      return 1
    }
    const changed = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        last = last.then(run).catch(survive)
      }, settle)
    }
    const watchers = folders.map((folder) => watch(folder, { recursive: true }, changed))
    let last = run().catch(survive)
    void last.then(() => {
      process.stdout.write('\nWatching specs/ and templates/. Ctrl-C ends it.\n')
    })
    process.once('SIGINT', () => {
      clearTimeout(timer)
      for (const watcher of watchers) watcher.close()
      resolve(last)
    })
  })
}
