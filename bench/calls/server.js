// A WeChat Pay that does as little as it can, in a process of its own: it answers every POST with one
// signed body. The signature is made anew each second and shared by the answers of that second, so
// that what is measured is the client. One request in a hundred is checked, signature and all.
import { createPrivateKey, createPublicKey, randomBytes, sign, verify } from 'node:crypto'
import { createServer } from 'node:http'

const answer = Buffer.from('{"code_url":"weixin://wxpay/bizpayurl?pr=p4lpSuKzz"}')
const seen = { requests: 0, checked: 0, wrong: 0 }
let merchantKey
let platform
let signed = { second: 0, headers: {} }

process.on('message', (message) => {
  if (message.stats) return process.send({ stats: seen })
  merchantKey = createPublicKey(message.merchantPublicKey)
  platform = { key: createPrivateKey(message.platformPrivateKey), serial: message.platformSerial }
  server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }))
})
process.on('disconnect', () => process.exit())

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    if (seen.requests++ % 100 === 0) check(request, Buffer.concat(chunks))
    response.writeHead(200, headers())
    response.end(answer)
  })
})

function headers() {
  const second = Math.floor(Date.now() / 1000)
  if (second === signed.second) return signed.headers
  const nonce = randomBytes(16).toString('hex')
  const text = Buffer.concat([Buffer.from(`${second}\n${nonce}\n`), answer, Buffer.from('\n')])
  signed = {
    second,
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Length': answer.length,
      'Request-ID': nonce,
      'Wechatpay-Timestamp': String(second),
      'Wechatpay-Nonce': nonce,
      'Wechatpay-Serial': platform.serial,
      'Wechatpay-Signature': sign('sha256', text, platform.key).toString('base64'),
    },
  }
  return signed.headers
}

/** That a case really signs what it sends. */
function check({ method, url, headers: { authorization = '' } }, body) {
  const { nonce_str, timestamp, signature } = Object.fromEntries(
    [...authorization.matchAll(/(\w+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  )
  const text = `${method}\n${url}\n${timestamp}\n${nonce_str}\n${body}\n`
  const holds = verify(
    'sha256',
    Buffer.from(text),
    merchantKey,
    Buffer.from(`${signature}`, 'base64'),
  )
  seen.checked += 1
  if (!holds) seen.wrong += 1
}
