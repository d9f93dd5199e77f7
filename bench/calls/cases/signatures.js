// What signs and verifies for those written by hand.
import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'

const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
const bytesOf = (pem) => Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64')
const { subtle } = crypto

/** On other threads, as WebCrypto does it. */
export async function onOtherThreads({ privateKey, platformPublicKey }) {
  const signing = await subtle.importKey('pkcs8', bytesOf(privateKey), algorithm, false, ['sign'])
  const verifying = await subtle.importKey('spki', bytesOf(platformPublicKey), algorithm, false, [
    'verify',
  ])
  return {
    sign: async (text) => Buffer.from(await subtle.sign(algorithm, signing, text)),
    verify: (signature, text) => subtle.verify(algorithm, verifying, signature, text),
    during: (call) => call(),
  }
}

/** While there is one call at a time right here; several at once on other threads. As ours does it. */
export async function onTheSpot(config) {
  const elsewhere = await onOtherThreads(config)
  const signing = createPrivateKey(config.privateKey)
  const verifying = createPublicKey(config.platformPublicKey)
  let calls = 0
  return {
    sign: (text) => (calls > 1 ? elsewhere.sign(text) : sign('sha256', text, signing)),
    verify: (signature, text) =>
      calls > 1 ? elsewhere.verify(signature, text) : verify('sha256', text, verifying, signature),
    during: async (call) => {
      calls += 1
      try {
        return await call()
      } finally {
        calls -= 1
      }
    },
  }
}
