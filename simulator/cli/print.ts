import type { SimulatorConfig } from '../options.js'
import type { Simulator } from '../simulator.js'

/** The output after the start: the URL, the merchant, and a configuration to paste. */
export const introduction = (simulator: Simulator): string => {
  const { url, config, keys } = simulator
  const { mchid, serialNo, privateKey, apiV3Key, v2 } = config
  const isSm2 = keys.algorithm === 'SM2'
  return `WeChat Pay simulator: ${url}

merchant      ${mchid}
certificate   ${serialNo}
platform      ${Object.keys(config.platformKeys).join(', ')}
APIv3 key     ${apiV3Key}
APIv2 key     ${v2.key}
${isSm2 ? 'algorithm     SM2' : `brand         ${simulator.brand.brandId}`}

import { createWechatPay } from 'wechatpay-ky'
${isSm2 ? "import { gm } from 'wechatpay-ky/gm'\n" : ''}
const wxpay = createWechatPay({
${isSm2 ? '  algorithm: gm,\n' : ''}  mchid: '${mchid}',
  serialNo: '${serialNo}',
  privateKey: \`${privateKey.trim()}\`,
  apiV3Key: '${apiV3Key}',
  v2: { key: '${v2.key}', workwxSecret: '${v2.workwxSecret}' },
  platformKeys: {
${platformKeys(config)}
  },
  baseUrl: '${url}',
})
${isSm2 ? '' : brandOf(simulator)}
In the browser: ${url}/

Let a customer pay, let a refund succeed, see what happened:

${command(url, 'pay', '{"out_trade_no":"…"}')}
${command(url, 'complete-refund', '{"out_refund_no":"…"}')}
  ${curl(url)} ${url}/simulator/state

Ctrl-C ends it.
`
}

const platformKeys = ({ platformKeys: keys }: SimulatorConfig): string =>
  Object.entries(keys)
    .map(([id, pem]) => `    '${id}': \`${pem.trim()}\`,`)
    .join('\n')

const brandOf = ({ url, brand, config }: Simulator): string => `
A brand that calls for itself:

const brand = createWechatPay({
  brandId: '${brand.brandId}',
  serialNo: '${brand.serialNo}',
  privateKey: \`${brand.privateKey.trim()}\`,
  apiV3Key: '${brand.apiV3Key}',
  platformKeys: {
${platformKeys(config)}
  },
  baseUrl: '${url}',
})
`

const command = (url: string, name: string, body: string): string =>
  `  ${curl(url)} -H 'Content-Type: application/json' -d '${body}' ${url}/simulator/${name}`

/** With HTTPS, curl needs the certificate to trust. */
const curl = (url: string): string => (url.startsWith('https:') ? 'curl --cacert ca.pem' : 'curl')
