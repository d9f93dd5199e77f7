import { createClient } from 'redis'

/**
 * Shares the platform certificates among all processes of a merchant. The store is not trusted: it
 * holds WeChat Pay's answer, encrypted with the APIv3 key, and each process verifies it again.
 *
 * @param {string} url `redis://127.0.0.1:6379`
 */
export async function redisCache(url) {
  const client = createClient({ url })
  // Without a listener, a Redis that goes away would end the process.
  client.on('error', (error) => console.error(`Redis: ${error.message}`))
  await client.connect()
  return {
    /** @type {import('wechatpay-ky').CertificateCache} */
    cache: {
      get: (key) => client.get(key),
      // WeChat Pay's certificates are asked for every 12 hours anyway.
      set: (key, value) => client.set(key, value, { expiration: { type: 'EX', value: 24 * 3600 } }),
    },
    close: () => client.close(),
  }
}
