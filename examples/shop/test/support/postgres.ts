import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'

const VERSIONS = '/usr/lib/postgresql'

const binaries = (): string | undefined => {
  const versions = existsSync(VERSIONS) ? readdirSync(VERSIONS) : []
  return versions
    .map((version) => join(VERSIONS, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb')))
}

/** Debian's package is installed. */
export const hasPostgres = binaries() !== undefined

export interface Postgres {
  /** Of a new, empty database. */
  database(): Promise<string>
  stop(): void
  start(): void
  remove(): void
}

/** A server of its own in a temporary folder, on a free port. */
export const startPostgres = async (): Promise<Postgres> => {
  const folder = mkdtempSync(join(tmpdir(), 'shop-postgres-'))
  const port = await freePort()
  const data = join(folder, 'data')
  run('initdb', folder, ['-D', data, '-U', 'shop', '--auth=trust', '-E', 'UTF8'])
  const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories=${folder}`
  const start = () =>
    run('pg_ctl', folder, ['-D', data, '-w', '-l', join(folder, 'log'), '-o', settings, 'start'])
  const stop = () => run('pg_ctl', folder, ['-D', data, '-w', '-m', 'immediate', 'stop'])
  start()
  let made = 0
  return {
    database: async () => {
      made += 1
      const url = (name: string) => `postgres://shop@127.0.0.1:${port}/${name}`
      const client = new pg.Client(url('postgres'))
      await client.connect()
      await client.query(`create database shop_${made}`)
      await client.end()
      return url(`shop_${made}`)
    },
    start,
    stop,
    remove: () => {
      stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** PostgreSQL does not run as root. */
const run = (command: string, folder: string, args: readonly string[]): void => {
  const file = join(binaries() ?? '', command)
  const isRoot = process.getuid?.() === 0
  if (isRoot) {
    execFileSync('chown', ['-R', 'postgres', folder])
    chmodSync(folder, 0o700)
  }
  const [program, ...rest] = isRoot
    ? ['runuser', '-u', 'postgres', '--', file, ...args]
    : [file, ...args]
  execFileSync(program ?? '', rest, { stdio: 'ignore', cwd: '/' })
}

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
