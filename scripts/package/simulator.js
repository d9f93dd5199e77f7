// The simulator as it is in the packed package, with nothing installed beside it.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bare } from './installed.js'
import { node } from './run.js'

/** @returns {Promise<typeof import('../../simulator/index.js').createSimulator>} */
export async function packedSimulator() {
  const entry = join(await bare(), 'node_modules/wechatpay-ky/dist/simulator/index.js')
  return (await import(pathToFileURL(entry).href)).createSimulator
}

/** From the start of the process to the first answer, in milliseconds. */
const FIRST_ANSWER = `
  const { createSimulator } = LOAD
  createSimulator().then(async (sim) => {
    const answer = await fetch(sim.url + '/v3/certificates')
    process.stdout.write(answer.status + ' ' + Math.round(performance.now()))
    await sim.close()
  })
`
const WAYS = {
  'simulate.mjs': "await import('wechatpay-ky/simulator')",
  'simulate.cjs': "require('wechatpay-ky/simulator')",
}

/** An answer to an unsigned call: 401. How long it takes is said, the best of five: other programs may
 * run beside this. */
export async function simulatorRunsAlone() {
  const folder = await bare()
  const figures = []
  for (const [file, load] of Object.entries(WAYS)) {
    writeFileSync(join(folder, file), FIRST_ANSWER.replace('LOAD', load))
    const times = []
    for (let run = 0; run < 5; run++) {
      const [status, time] = (await node([file], { cwd: folder })).split(' ')
      assert.equal(status, '401')
      times.push(Number(time))
    }
    figures.push(`${file.slice(-3)}: first answer after ${Math.min(...times)} ms`)
  }
  return figures.join('; ')
}

/** `npx wechatpay-ky simulate` in that folder: its page and its first answer. */
export async function commandSimulates() {
  const folder = await bare()
  const main = join(folder, 'node_modules/.bin/wechatpay-ky')
  const child = spawn(process.execPath, [main, 'simulate', '--port', '0'], { cwd: folder })
  try {
    let printed = ''
    for await (const chunk of child.stdout) {
      printed += chunk
      const [url] = /http:\/\/127\.0\.0\.1:\d+/.exec(printed) ?? []
      if (!url) continue
      assert.equal((await fetch(`${url}/v3/certificates`)).status, 401)
      return
    }
    assert.fail(`it ended: ${printed}`)
  } finally {
    child.kill()
  }
}
