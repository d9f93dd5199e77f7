// workerd, the runtime of Cloudflare Workers: takes a bundle, as it is deployed, and a configuration.
// Without compatibility flags: there is no node: module in there, though a process that says it is Node.
import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { CommandError } from '../../scripts/package/run.js'
import { merged } from './platforms.js'

const COMPATIBILITY_DATE = '2026-10-01'

/**
 * The worker may speak to this machine, and to nothing else. `MERCHANT` is what Cloudflare makes of a
 * certificate that is bound to a worker.
 */
const configOf = (
  /** @type {string} */ address,
) => `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "main", worker = .main),
    (name = "this-machine", network = (allow = ["local"])),
    (name = "merchant", external = .merchant),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);

const main :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "${COMPATIBILITY_DATE}",
  globalOutbound = "this-machine",
  bindings = [(name = "MERCHANT", service = "merchant")],
);

const merchant :Workerd.ExternalServer = (
  address = "${address}",
  https = (
    tlsOptions = (
      keypair = (privateKey = embed "key.pem", certificateChain = embed "cert.pem"),
      trustedCertificates = [embed "ca.pem"],
    ),
    certificateHost = "localhost",
  ),
);
`

/**
 * @param {string} binary
 * @param {string} consumer
 * @param {string} counterpart
 * @returns {Promise<import('./platforms.js').Outcome>}
 */
export async function runInWorkerd(binary, consumer, counterpart) {
  const settings = await (await fetch(`${counterpart}/settings`)).json()
  const folder = join(consumer, 'worker')
  await bundle(consumer, folder, settings)
  const worker = await serve(binary, folder)
  try {
    const body = JSON.stringify(settings)
    const outcome = await (await worker.fetch('/scenario', { method: 'POST', body })).json()
    return merged(outcome, await sharedBetweenRequests(worker))
  } finally {
    await worker.stop()
  }
}

/** @param {string} consumer @param {string} outdir @param {object} settings */
async function bundle(consumer, outdir, settings) {
  mkdirSync(outdir, { recursive: true })
  const { config, ...pems } = settings.tls
  writeFileSync(join(outdir, 'workerd.capnp'), configOf(new URL(config.baseUrl).host))
  for (const [name, pem] of Object.entries(pems)) writeFileSync(join(outdir, `${name}.pem`), pem)
  await build({
    absWorkingDir: consumer,
    entryPoints: ['worker.js'],
    outfile: join(outdir, 'worker.js'),
    bundle: true,
    format: 'esm',
    conditions: ['workerd', 'worker'],
    define: { SETTINGS: JSON.stringify(settings) },
    logLevel: 'error',
  })
}

/** What is made outside of any request works in all of them, at the same time. */
async function sharedBetweenRequests(worker) {
  const checks = {
    'a client made at the start serves requests at the same time': ['/shared', 200],
    'so does one that downloads certificates': ['/certificates', 200],
    'a handler made at the start answers': ['/handler', 401],
  }
  const failed = []
  for (const [name, [path, expected]] of Object.entries(checks)) {
    const init = { method: 'POST', body: '{}' }
    const answers = await Promise.all([1, 2, 3].map(() => worker.fetch(path, init)))
    const statuses = answers.map(({ status }) => status)
    if (!statuses.every((status) => status === expected)) {
      failed.push({ name, why: `expected status ${expected}, got ${statuses}` })
    }
  }
  return { passed: Object.keys(checks).length - failed.length, failed }
}

/** @param {string} binary @param {string} cwd */
async function serve(binary, cwd) {
  const child = spawn(binary, ['serve', 'workerd.capnp', '--control-fd=3'], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  const ended = new Promise((resolve) => child.once('close', resolve))
  process.once('exit', () => child.kill())
  const port = await listening(child)
  return {
    fetch: (path, init) =>
      fetch(`http://127.0.0.1:${port}${path}`, { ...init, signal: AbortSignal.timeout(60_000) }),
    stop: async () => {
      child.kill()
      await ended
    },
  }
}

/** The port that it says it listens on. */
const listening = (child) =>
  new Promise((resolve, reject) => {
    let said = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        said += text
      })
    }
    child.stdio[3].setEncoding('utf8').on('data', (text) => {
      const port = /"event":"listen".*"port":(\d+)/.exec(text)?.[1]
      if (port) resolve(Number(port))
    })
    child.once('close', (code) => reject(new CommandError(`workerd: exit code ${code}\n${said}`)))
    child.once('error', (error) => reject(new CommandError(`workerd: ${error.message}`)))
  })
