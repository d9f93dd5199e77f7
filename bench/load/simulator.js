// The simulator, in a process of its own. Told to, it rotates its certificate; asked, it says what it
// has received since it was last asked.
import { createSimulator } from '../../dist/simulator/index.js'
import { quickClock } from './clock.js'

const seen = { transfers: 0, downloads: 0, refused: 0 }
const sim = await createSimulator({
  signWith: 'certificate',
  clock: quickClock,
  log: (line) => {
    if (line.includes('/v3/certificates')) seen.downloads += 1
    if (!line.includes('/transfer-bills')) return
    seen.transfers += 1
    if (/ 4\d\d /.test(line) && !line.includes('(fault:')) seen.refused += 1
  },
})

process.on('disconnect', () => process.exit())
process.on('message', async ({ ask }) => {
  if (ask === 'rotate') process.send(await sim.rotateCertificate({ keepOld: false }))
  if (ask === 'seen') {
    process.send({ ...seen })
    Object.assign(seen, { transfers: 0, downloads: 0, refused: 0 })
  }
})
const { clock, platformKeys, ...config } = sim.config
process.send(config)
