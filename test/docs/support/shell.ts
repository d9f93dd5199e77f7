import { execFile } from 'node:child_process'

/** Runs a command while this process goes on serving; resolves with what it printed. */
export const run = (command: string, cwd?: string): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile('sh', ['-ec', command], { cwd, encoding: 'utf8' }, (error, stdout) => {
      if (error) reject(error)
      else resolve(stdout)
    })
  })
