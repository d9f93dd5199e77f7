import { FolderWatch } from './folder-watch.js'

/** Editors write a file in several steps; all events within this time are one change. */
const settle = 80

export interface Announcements {
  readonly say: (text: string) => void
  readonly complain: (text: string) => void
  /** Said once, after the first run. */
  readonly ready: string
}

/** Runs, and again whenever something below the folders changes, one run at a time, until Ctrl-C. */
export function watchFolders(
  folders: readonly string[],
  run: () => Promise<number>,
  { say, complain, ready }: Announcements,
): Promise<number> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined
    // A broken template, or a file that vanished meanwhile, ends a run but not the watching.
    const survive = (error: Error) => {
      complain(error.message)
      return 1
    }
    const changed = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        watched.refresh()
        last = last.then(run).catch(survive)
      }, settle)
    }
    const watched = new FolderWatch(folders, changed)
    let last = run().catch(survive)
    void last.then(() => say(ready))
    process.once('SIGINT', () => {
      clearTimeout(timer)
      watched.close()
      resolve(last)
    })
  })
}
