// The processes of this benchmark: a server and its clients, told what to do by messages.
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** Starts a file of this folder. Should it fail, so does the whole. */
export const start = (path, ...args) => {
  const child = fork(fileURLToPath(new URL(path, import.meta.url)), args)
  child.on('exit', (code) => {
    if (!code) return
    process.stderr.write(`${[path, ...args].join(' ')} ended with ${code}\n`)
    process.exit(1)
  })
  return child
}

export const ask = async (child, message) => {
  child.send(message)
  const [answer] = await once(child, 'message')
  return answer
}
