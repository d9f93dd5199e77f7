import type { Simulator } from '../simulator.js'

/** What is said once the simulator runs: where, who, and what to paste. */
export const introduction = ({ url, config, brand }: Simulator): string => {
  const { mchid, serialNo, privateKey, apiV3Key, platformKeys, v2 } = config
  const keys = Object.entries(platformKeys).map(([id, pem]) => `    '${id}': \`${pem.trim()}\`,`)
  return `WeChat Pay simulator: ${url}

merchant      ${mchid}
certificate   ${serialNo}
platform      ${Object.keys(platformKeys).join(', ')}
APIv3 key     ${apiV3Key}
APIv2 key     ${v2.key}
brand         ${brand.brandId}

import { createWechatPay } from 'wechatpay-ky'

const wxpay = createWechatPay({
  mchid: '${mchid}',
  serialNo: '${serialNo}',
  privateKey: \`${privateKey.trim()}\`,
  apiV3Key: '${apiV3Key}',
  v2: { key: '${v2.key}', workwxSecret: '${v2.workwxSecret}' },
  platformKeys: {
${keys.join('\n')}
  },
  baseUrl: '${url}',
})

A brand that calls for itself:

const brand = createWechatPay({
  brandId: '${brand.brandId}',
  serialNo: '${brand.serialNo}',
  privateKey: \`${brand.privateKey.trim()}\`,
  apiV3Key: '${brand.apiV3Key}',
  platformKeys: {
${keys.join('\n')}
  },
  baseUrl: '${url}',
})

In the browser: ${url}/

Let a customer pay, let a refund succeed, see what happened:

${command(url, 'pay', '{"out_trade_no":"…"}')}
${command(url, 'complete-refund', '{"out_refund_no":"…"}')}
  ${curl(url)} ${url}/simulator/state

Ctrl-C ends it.
`
}

const command = (url: string, name: string, body: string): string =>
  `  ${curl(url)} -H 'Content-Type: application/json' -d '${body}' ${url}/simulator/${name}`

/** With HTTPS, curl has to be told whom to trust. */
const curl = (url: string): string => (url.startsWith('https:') ? 'curl --cacert ca.pem' : 'curl')
