// A signed POST whose answer is verified, written for one endpoint; how it is sent is the caller's.
import { orderOf, PATH } from './order.js'
import { onOtherThreads } from './signatures.js'

/** @param {(url: string, options: { body: string, headers: Record<string, string> }) => Promise<Response>} post */
export const byHand =
  (post, signatures = onOtherThreads) =>
  async (config) => {
    const { mchid, serialNo, platformSerial, baseUrl } = config
    const { sign, verify, during } = await signatures(config)
    const call = async (number) => {
      const body = JSON.stringify(orderOf(config, number))
      const timestamp = Math.floor(Date.now() / 1000)
      const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('hex')
      const text = Buffer.from(`POST\n${PATH}\n${timestamp}\n${nonce}\n${body}\n`)
      const signature = (await sign(text)).toString('base64')
      const response = await post(`${baseUrl}${PATH}`, {
        body,
        headers: {
          Accept: 'application/json',
          'Content-Type': 'application/json',
          Authorization: `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",nonce_str="${nonce}",signature="${signature}",timestamp="${timestamp}",serial_no="${serialNo}"`,
        },
      })
      const answer = await response.text()
      const header = (name) => response.headers.get(`Wechatpay-${name}`) ?? ''
      if (header('Serial') !== platformSerial) throw new Error('unknown serial')
      if (Math.abs(Number(header('Timestamp')) - Date.now() / 1000) > 300) throw new Error('stale')
      const holds = await verify(
        Buffer.from(header('Signature'), 'base64'),
        Buffer.from(`${header('Timestamp')}\n${header('Nonce')}\n${answer}\n`),
      )
      if (!holds) throw new Error('bad signature')
      return JSON.parse(answer).code_url
    }
    return (number) => during(() => call(number))
  }
