// What the scenario runs against, in a Node process of its own: simulators, and a mailbox that keeps
// notifications as they arrived, for platforms that cannot listen themselves.
//
//   GET  /settings       four fresh simulators: what a client needs to know of them
//   POST /notifications  where the simulators send notifications
//   GET  /notifications  those that came since the last /settings
//   …    /elsewhere/…    leads somewhere else
import { createServer } from 'node:http'
import { queryBalance } from 'wechatpay-ky/merchant'
import { createSimulator } from 'wechatpay-ky/simulator'

/** More than a JavaScript number holds. */
const BIG = 9_007_199_254_740_993n

/** Bills are read on the day that they are about. */
const checks = { billTime: false }

let simulators = []
let notifications = []

const routes = {
  'GET /settings': async () => {
    await Promise.all(simulators.map((each) => each.close()))
    notifications = []
    const [publicKey, certificate, sm2, tls] = await Promise.all([
      createSimulator({ checks }),
      createSimulator({ checks, signWith: 'certificate' }),
      createSimulator({ checks, algorithm: 'SM2' }),
      createSimulator({ checks, tls: true }),
    ])
    simulators = [publicKey, certificate, sm2, tls]
    publicKey.answer(queryBalance, { available_amount: BIG })
    return {
      config: withoutClock(publicKey.config),
      certificateConfig: { ...withoutClock(certificate.config), platformKeys: undefined },
      sm2Config: withoutClock(sm2.config),
      tls: {
        config: withoutClock(tls.config),
        cert: tls.keys.certificate,
        key: tls.keys.privateKey,
        ca: tls.rootCertificate,
      },
      mailbox: `${address()}/notifications`,
      elsewhere: `${address()}/elsewhere`,
    }
  },
  'POST /notifications': async (request) => {
    const chunks = await readAll(request)
    const { host: _, connection: __, ...headers } = request.headers
    notifications.push({ headers, body: Buffer.concat(chunks).toString() })
  },
  'GET /notifications': () => notifications,
}

const readAll = async (request) => {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  return chunks
}

const withoutClock = ({ clock: _, ...config }) => config

const server = createServer(async (request, response) => {
  if (request.url.startsWith('/elsewhere/')) {
    response.writeHead(302, { Location: `${address()}/notifications` }).end()
    return
  }
  const route = routes[`${request.method} ${request.url}`]
  const answer = await route?.(request)
  if (answer === undefined) response.writeHead(route ? 204 : 404).end()
  else response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(answer))
})
const address = () => `http://127.0.0.1:${server.address().port}`
server.listen(0, '127.0.0.1', () => process.stdout.write(`${address()}\n`))
