import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { after, before, describe, it } from 'node:test'
import pg from 'pg'
import { createSimulator, type Simulator } from 'wechatpay-ky/simulator'
import { MIGRATIONS } from '../src/db/migrations.js'
import { customersOf } from './support/customers.js'
import { freePort, hasPostgres, type Postgres, startPostgres } from './support/postgres.js'
import { environment, start } from './support/program.js'

let sim: Simulator
before(async () => {
  sim = await createSimulator()
})
after(() => sim.close())

/** What is printed by a program that does not start, in one line. */
const refusal = async (env: Record<string, string>, file = 'main.js'): Promise<string> => {
  const program = start(file, env)
  let printed = ''
  for (const stream of [program.child.stdout, program.child.stderr])
    stream?.on('data', (chunk) => {
      printed += chunk
    })
  assert.equal(await program.end(), 1, printed)
  assert.equal(printed.trim().includes('\n'), false, printed)
  return printed.trim()
}

describe('start of the shop', () => {
  it('the shop names a missing or wrong setting', async () => {
    const env = environment(sim, 0)
    assert.match(await refusal({ ...env, WECHATPAY_MCHID: '' }), /^WECHATPAY_MCHID is not set/)
    const file = { WECHATPAY_PRIVATE_KEY_FILE: '/nowhere/key.pem' }
    assert.match(await refusal({ ...env, ...file }), /\/nowhere\/key\.pem cannot be read/)
    assert.match(await refusal({ ...env, PORT: 'http' }), /^PORT: a whole number, not "http"/)
  })

  it('the shop reports that its port is in use', async () => {
    const server = createServer().listen(0)
    await once(server, 'listening')
    const { port } = server.address() as { port: number }
    assert.match(await refusal(environment(sim, port)), new RegExp(`^PORT: ${port} is in use`))
    server.close()
  })

  it('the shop reports a wrong DATABASE_URL without its password', async () => {
    const env = environment(sim, 0)
    const wrong = await refusal({ ...env, DATABASE_URL: 'mysql://me:hidden@127.0.0.1/shop' })
    assert.match(wrong, /^DATABASE_URL: it must look like postgres:/)
    const DATABASE_URL = `postgres://me:hidden@127.0.0.1:${await freePort()}/shop`
    const nobody = await refusal({ ...env, DATABASE_URL })
    assert.match(nobody, /^DATABASE_URL: no database listens there/)
    assert.doesNotMatch(wrong + nobody, /hidden/)
  })
})

describe('database', { skip: !hasPostgres }, () => {
  let postgres: Postgres
  before(async () => {
    postgres = await startPostgres()
  })
  after(() => postgres.remove())

  it('a missing database is named in the error', async () => {
    const DATABASE_URL = (await postgres.database()).replace(/shop_\d+$/, 'elsewhere')
    const said = await refusal({ ...environment(sim, 0), DATABASE_URL })
    assert.match(said, /^DATABASE_URL: database "elsewhere" does not exist$/)
  })

  it('a database with an older schema is not changed until its migration, which keeps its rows', async () => {
    const DATABASE_URL = await postgres.database()
    const env = { ...environment(sim, await freePort()), DATABASE_URL }
    const client = new pg.Client(DATABASE_URL)
    await client.connect()
    await client.query(MIGRATIONS[0] ?? '')
    await client.query('create table schema_version (version integer not null)')
    await client.query('insert into schema_version values (1)')
    await client.query(
      `insert into orders (number, description, amount, scene, client_ip, state)
       values ('T0000001', 'Tea', 1200, 'native', '127.0.0.1', 'closed')`,
    )
    assert.equal(
      await refusal(env),
      `The database has version 1 of the schema, this program needs ${MIGRATIONS.length}. Run: npm run migrate`,
    )
    await start('migrate.js', env).says(/The schema was at version 1, and is at 3 now/)
    const shop = start('main.js', env)
    await shop.says(/The shop is open/)
    const { rows } = await client.query('select state from orders')
    assert.deepEqual(rows, [{ state: 'closed' }])
    await shop.end('SIGTERM')
    await client.query('update schema_version set version = 99')
    assert.match(await refusal(env), /version 99 .* newer program/)
    await client.end()
  })

  it('no payment is lost if the database is unavailable for a while', async () => {
    const DATABASE_URL = await postgres.database()
    const port = await freePort()
    const env = {
      ...environment(sim, port),
      DATABASE_URL,
      SETTLE_EVERY: '100',
      SETTLE_AFTER: '300',
    }
    const shop = start('main.js', env)
    await shop.says(/The shop is open/)
    const customers = customersOf(sim, port)
    const number = (await customers.order()) ?? ''
    assert.equal(sim.order(number)?.state, 'NOTPAY')
    postgres.stop()
    const sent = await sim.pay(number)
    assert.equal(sent.attempts[0]?.status, 500)
    assert.equal(await customers.order(), undefined)
    await shop.says(/The job waits: /)
    postgres.start()
    await shop.says(new RegExp(`TRANSACTION.SUCCESS|${number}`))
    const client = new pg.Client(DATABASE_URL)
    await client.connect()
    const state = async () =>
      (await client.query('select state from orders where number = $1', [number])).rows[0]?.state
    while ((await state()) !== 'paid') await new Promise((resolve) => setImmediate(resolve))
    await sim.redeliver(sent.id)
    const { rows } = await client.query('select order_number from shipments')
    assert.deepEqual(rows, [{ order_number: number }])
    await client.end()
    assert.equal(await shop.end('SIGTERM'), 0)
  })
})
