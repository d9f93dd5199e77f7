// `npm run lint:specs`: has an independent validator, Redocly, look at every spec and at the bundle
// of all, under the rules of redocly.yaml. Says nothing of files that are in order.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const { resolve } = createRequire(import.meta.url)
const redocly = join(resolve('@redocly/cli/package.json'), '../bin/cli.js')
const bundle = 'node_modules/.cache/wechatpay-ky/bundle.json'

const run = (...args) =>
  spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  })

const lint = (what, target) => {
  const { status, stdout, stderr } = run(
    redocly,
    'lint',
    target,
    '--format=stylish',
    '--max-problems=1000',
  )
  if (status === 0 && !/^\s+\d+:\d+\s/m.test(stdout)) {
    process.stdout.write(`${what}: valid OpenAPI, no warnings\n`)
    return true
  }
  process.stderr.write(
    `${what}:\n${stdout}\n${stderr.replace(/^.*(validating|validated).*\n/gm, '')}\n`,
  )
  return false
}

const bundled = run('scripts/run.js', 'generator/bundle-cli.ts', bundle)
process.stdout.write(bundled.stdout)
process.stderr.write(bundled.stderr)
const results =
  bundled.status === 0
    ? [lint('specs/**/*.yaml', 'specs/**/*.yaml'), lint('the bundle of all specs', bundle)]
    : [false]
process.exitCode = results.every(Boolean) ? 0 : 1
