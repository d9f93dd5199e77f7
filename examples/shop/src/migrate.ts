import { readConfig, SetupError } from './config.js'
import { MIGRATIONS } from './db/migrations.js'
import { connect, migrate } from './db/open.js'

// `npm run migrate`: brings the schema of an older version up to date.
try {
  const { databaseUrl, dataFolder } = readConfig(process.env)
  const { db, close } = await connect({ databaseUrl, dataFolder }, console.log)
  const from = await migrate(db)
  console.log(`The schema was at version ${from}, and is at ${MIGRATIONS.length} now.`)
  await close()
} catch (error) {
  if (!(error instanceof SetupError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
