// One case in a process of its own. Told to run for some milliseconds at a concurrency, it makes calls
// until the time is over and says how many, and what they cost.
import { profile } from './profile.js'

const [, , name] = process.argv
process.on('disconnect', () => process.exit())

let call
process.on('message', async (message) => {
  if (message.config) {
    const { connect } = await import(`./cases/${name}.js`)
    call = await connect(message.config)
    await call('first')
    process.send({ ready: true })
    return
  }
  if (message.profile) return process.send(await profile(() => slice(message)))
  process.send(await slice(message))
})

async function slice({ milliseconds, concurrency }) {
  const end = performance.now() + milliseconds
  const cpu = process.cpuUsage()
  const start = performance.now()
  let calls = 0
  const work = async () => {
    while (performance.now() < end) {
      const url = await call(String(calls++))
      if (!url.startsWith('weixin://')) throw new Error(`${name} answered ${url}`)
    }
  }
  await Promise.all(Array.from({ length: concurrency }, work))
  const wall = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(cpu)
  return {
    rate: calls / wall,
    cpu: (user + system) / 1000 / calls,
    memory: process.memoryUsage.rss() / 2 ** 20,
  }
}
