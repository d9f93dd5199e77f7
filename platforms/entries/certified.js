// A `fetch` with the merchant's certificate on platforms that run a file, as docs/apiv2.md writes it.

/** @param {{ cert: string, key: string, ca: string }} tls */
export const certifiedFetch = async ({ cert, key, ca }) => {
  if ('Deno' in globalThis) {
    const client = Deno.createHttpClient({ cert, key, caCerts: [ca] })
    return (url, init) => fetch(url, 'clientCertificate' in init ? { ...init, client } : init)
  }
  if ('Bun' in globalThis) {
    const tls = { cert, key, ca }
    return (url, init) => fetch(url, 'clientCertificate' in init ? { ...init, tls } : init)
  }
  const { mutualTls } = await import('wechatpay-ky/node')
  return mutualTls({ cert, key, ca })
}
