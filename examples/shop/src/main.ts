import { serve } from '@hono/node-server'
import { startJob } from './job.js'
import { startReconciling } from './reconcile.js'
import { openShop } from './start.js'
import { createApp } from './web/app.js'

const { shop, close } = await openShop()
const { port, url } = shop.config
const app = createApp(shop)
const server = serve({ fetch: app.fetch, port }, () => console.log(`The shop is open: ${url}/`))
server.on('error', (error: NodeJS.ErrnoException) => {
  const why = error.code === 'EADDRINUSE' ? 'is in use. Take another with PORT' : error.message
  console.error(`PORT: ${port} ${why}.`)
  process.exit(1)
})
const stopJob = startJob(shop)
const stopReconciling = startReconciling(shop)

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, async () => {
    stopReconciling()
    server.close()
    if ('closeAllConnections' in server) server.closeAllConnections()
    await stopJob()
    await close()
    process.exit(0)
  })
}
