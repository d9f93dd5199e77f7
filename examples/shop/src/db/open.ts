import { sql } from 'drizzle-orm'
import { drizzle as drizzlePg } from 'drizzle-orm/node-postgres'
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite'
import { SetupError, type ShopConfig } from '../config.js'
import { MIGRATIONS } from './migrations.js'

/** The same for PostgreSQL and for PGlite, and for the transactions of both. */
export type Database = PgDatabase<PgQueryResultHKT>

export interface Opened {
  readonly db: Database
  close(): Promise<void>
}

/** Opens the database and looks whether its schema is the one that this program knows. */
export const openDatabase = async (
  config: Pick<ShopConfig, 'databaseUrl' | 'dataFolder'>,
  log: (line: string) => void,
): Promise<Opened> => {
  const opened = await connect(config, log)
  try {
    const version = await versionOf(opened.db)
    if (version === 0) await migrate(opened.db)
    else if (version !== MIGRATIONS.length) throw new SetupError(wrongVersion(version))
    return opened
  } catch (error) {
    await opened.close()
    throw error
  }
}

const wrongVersion = (version: number): string => {
  const both = `The database has version ${version} of the schema, this program needs ${MIGRATIONS.length}.`
  return version < MIGRATIONS.length
    ? `${both} Run: npm run migrate`
    : `${both} It was written by a newer program: start that one.`
}

/** Brings an older schema up to date, whole or not at all. Two programs that try at once wait for each
 * other. */
export const migrate = (db: Database): Promise<number> =>
  db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(8030)`)
    await tx.execute(sql`create table if not exists schema_version (version integer not null)`)
    const from = await versionOf(tx)
    for (const step of MIGRATIONS.slice(from))
      for (const statement of step.split(/;\s*\n?/).filter((text) => text.trim() !== ''))
        await tx.execute(sql.raw(statement))
    await tx.execute(sql`delete from schema_version`)
    await tx.execute(sql`insert into schema_version values (${MIGRATIONS.length})`)
    return from
  })

const versionOf = async (db: Database): Promise<number> => {
  const found = rowsOf<{ name: string | null }>(
    await db.execute(sql`select to_regclass('schema_version')::text as name`),
  )
  if (!found[0]?.name) return 0
  const rows = rowsOf<{ version: number }>(
    await db.execute(sql`select version from schema_version`),
  )
  return rows[0]?.version ?? 0
}

/** Both drivers answer with `rows`; the common type does not say so. */
const rowsOf = <Row>(result: unknown): readonly Row[] => (result as { rows: Row[] }).rows

export const connect = (
  { databaseUrl, dataFolder }: Pick<ShopConfig, 'databaseUrl' | 'dataFolder'>,
  log: (line: string) => void,
) => (databaseUrl ? connectPostgres(databaseUrl, log) : openPglite(dataFolder))

const connectPostgres = async (url: string, log: (line: string) => void): Promise<Opened> => {
  const { default: pg } = await import('pg')
  const pool = new pg.Pool({ connectionString: url, connectionTimeoutMillis: 5_000, max: 10 })
  // A connection that is idle when the database goes away. The pool makes another when it is back.
  pool.on('error', (error) => log(`The database went away: ${error.message}`))
  try {
    await pool.query('select 1')
  } catch (error) {
    await pool.end()
    throw new SetupError(`DATABASE_URL: ${whyNot(error)}`)
  }
  return { db: drizzlePg(pool) as unknown as Database, close: () => pool.end() }
}

const openPglite = async (folder: string): Promise<Opened> => {
  const { PGlite } = await import('@electric-sql/pglite')
  try {
    const client = await PGlite.create(folder)
    return { db: drizzlePglite(client) as unknown as Database, close: () => client.close() }
  } catch (error) {
    throw new SetupError(`DATA_FOLDER: ${folder} cannot be opened: ${whyNot(error)}`)
  }
}

const whyNot = (error: unknown): string => {
  const { message = String(error), code } = error as { message?: string; code?: string }
  if (code === 'ECONNREFUSED') return 'no database listens there. Is it running?'
  if (code === 'ENOTFOUND') return 'there is no such host.'
  return message || String(code)
}
