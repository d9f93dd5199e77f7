// What signing and verifying cost beside `openssl speed`, which does nothing else. CPU time on both
// sides: ours is spread over threads.
//   npm run crypto [-- ROUNDS]      (after `npm run build` in the root; needs the openssl command)
import { execFileSync } from 'node:child_process'
import { createCipheriv, createSign, generateKeyPairSync, randomBytes } from 'node:crypto'
import { readNotification } from '../dist/generated/notifications/index.js'
import { createWechatPay } from '../dist/runtime/index.js'
import { jsapiPayment } from '../dist/runtime/invoke.js'
import { machine, median } from './lib/measure.js'
import { table, writeSection } from './lib/results.js'

const rounds = Number(process.argv[2] ?? 5)
const CALLS = 1_000
const AT_ONCE = 8

const { publicKey, privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})
const platform = 'PUB_KEY_ID_0119000001092024102100001234567890'
const apiV3Key = randomBytes(16).toString('hex')
const wxpay = createWechatPay({
  mchid: '1900000109',
  serialNo: '3775B6A45ACD588826D15E583A95F5DD27A1B1C5',
  privateKey,
  apiV3Key,
  platformKeys: { [platform]: publicKey },
})

const sign = () =>
  jsapiPayment(wxpay, {
    appid: 'wxd678efh567hg6787',
    prepay_id: 'wx201410272009395522657a690389285100',
  })
const notification = encryptedNotification()
const read = () => readNotification(wxpay, notification)

const samples = []
await cpuPerCall(sign)
await cpuPerCall(read)
for (let round = 0; round < rounds; round++)
  samples.push({ openssl: openssl(), sign: await cpuPerCall(sign), read: await cpuPerCall(read) })

const of = (pick) => median(samples.map(pick))
const two = (number) => number.toFixed(2)
const text = `## Signing and verifying

RSA-2048, SHA-256; CPU time per operation, medians of ${rounds} rounds in turn with \`openssl speed\`
(${execFileSync('openssl', ['version'], { encoding: 'utf8' }).split(' ').slice(0, 2).join(' ')}; Node's own is ${process.versions.openssl}). Signing is an invocation of JSAPI from the
fields to the Base64; reading is a notification, verified, decrypted and parsed.
\`npm run crypto -- ${rounds}\` on ${machine()}, ${new Date().toISOString().slice(0, 10)}.

${table(
  ['', 'ours (ms)', 'openssl (ms)', 'ours / openssl'],
  [
    [
      'sign',
      two(of(({ sign }) => sign)),
      two(of(({ openssl }) => openssl.sign)),
      two(of(({ sign, openssl }) => sign / openssl.sign)),
    ],
    [
      'read a notification / verify',
      two(of(({ read }) => read)),
      two(of(({ openssl }) => openssl.verify)),
      two(of(({ read, openssl }) => read / openssl.verify)),
    ],
  ],
)}
`
process.stdout.write(`${text}\n`)
writeSection('crypto', text)

/** Milliseconds of CPU. */
async function cpuPerCall(work) {
  const before = process.cpuUsage()
  let left = CALLS
  const worker = async () => {
    while (left-- > 0) await work()
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / CALLS
}

/** Milliseconds of CPU of one signature and one verification. */
function openssl() {
  const options = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }
  const output = execFileSync('openssl', ['speed', '-seconds', '1', '-mr', 'rsa2048'], options)
  const [, , , sign, verify] = output.match(/^\+F2:.*$/m)[0].split(':')
  return { sign: 1000 / Number(sign), verify: 1000 / Number(verify) }
}

function encryptedNotification() {
  const nonce = 'fdasflkja484'
  const cipher = createCipheriv('aes-256-gcm', apiV3Key, nonce)
  cipher.setAAD(Buffer.from('transaction'))
  const plain = JSON.stringify({
    mchid: '1900000109',
    out_trade_no: '1217752501201407033233368018',
    transaction_id: '1217752501201407033233368018',
    trade_state: 'SUCCESS',
    amount: { total: 100, payer_total: 100, currency: 'CNY', payer_currency: 'CNY' },
  })
  const sealed = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
  const body = JSON.stringify({
    id: 'EV-2018022511223320873',
    create_time: '2015-05-20T13:29:35+08:00',
    event_type: 'TRANSACTION.SUCCESS',
    resource_type: 'encrypt-resource',
    summary: '支付成功',
    resource: {
      algorithm: 'AEAD_AES_256_GCM',
      original_type: 'transaction',
      associated_data: 'transaction',
      nonce,
      ciphertext: sealed.toString('base64'),
    },
  })
  const timestamp = String(Math.floor(Date.now() / 1000))
  const signature = createSign('sha256')
    .update(`${timestamp}\n${nonce}\n${body}\n`)
    .sign(privateKey)
  return {
    headers: {
      'wechatpay-timestamp': timestamp,
      'wechatpay-nonce': nonce,
      'wechatpay-serial': platform,
      'wechatpay-signature': signature.toString('base64'),
    },
    body,
  }
}
