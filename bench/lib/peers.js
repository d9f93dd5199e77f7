// The tools that generate a client from the bundle, and how they are called.
import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(dirname(fileURLToPath(import.meta.url)))
const bin = (file) => join(here, 'node_modules', file)

/** Those that take half a minute each. */
export const SLOW = new Set(['swagger-typescript-api', 'kubb'])

/** Commands that read the bundle and write into a folder, each under a name of its own. */
export const peersFor = (bundle, out) =>
  [
    ['openapi-typescript', 'openapi-typescript/bin/cli.js', bundle, '-o', join(out, 'ots.ts')],
    [
      'openapi-typescript-codegen',
      'openapi-typescript-codegen/bin/index.js',
      '--input',
      bundle,
      '--output',
      join(out, 'codegen'),
    ],
    // It takes what it writes to for relative to where it runs.
    ['typed-openapi', 'typed-openapi/bin.js', bundle, '-o', relative(here, join(out, 'typed.ts'))],
    ['orval', 'orval/dist/bin/orval.mjs', '--input', bundle, '--output', join(out, 'orval.ts')],
    ['@hey-api/openapi-ts', '@hey-api/openapi-ts/bin/run.js', '-i', bundle, '-o', join(out, 'hey')],
    [
      'swagger-typescript-api',
      'swagger-typescript-api/dist/cli.mjs',
      'generate',
      '-p',
      bundle,
      '-o',
      join(out, 'sta'),
    ],
    ['kubb', '@kubb/cli/bin/kubb.cjs', 'generate', '--config', join(here, 'kubb.config.js')],
  ].map(([name, file, ...args]) => ({
    name,
    command: [bin(file), ...args],
    cwd: here,
    env: { BUNDLE: bundle, KUBB_OUT: join(out, 'kubb') },
  }))

export const versionOf = (name) =>
  JSON.parse(readFileSync(bin(`${name}/package.json`), 'utf8')).version

export const labelOf = (name) => `${name} ${versionOf(name === 'kubb' ? '@kubb/cli' : name)}`
