import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { specSchema } from './shapes/json-schema.js'
import { writeWhole } from './write/whole-file.js'

/** `npm run schema`: writes schema/, out of the tables that diagnostics are made from. */
const folder = join(process.cwd(), 'schema')
mkdirSync(folder, { recursive: true })
for (const [file, strict] of [
  ['spec.json', false],
  ['spec-strict.json', true],
] as const)
  writeWhole(join(folder, file), `${JSON.stringify(specSchema(strict), null, 2)}\n`)
