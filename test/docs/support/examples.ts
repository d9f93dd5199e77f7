import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './pages.js'

/** An example in the documentation of an export: what an editor shows when one hovers over it. */
export interface Example {
  readonly file: string
  readonly line: number
  readonly code: string
}

const BLOCK = /^ *\* ```ts\n((?: *\*.*\n)*?) *\* ```$/gm

/** The examples of `runtime/`, `simulator/` and of what is generated besides operations. */
export const examplesInCode = (): readonly Example[] =>
  [
    'runtime',
    'simulator',
    'generated/notifications',
    'generated/v2/notifications',
    'generated/chain',
  ]
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${folder}/${name}`),
    )
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8')
      return Array.from(text.matchAll(BLOCK), ({ 1: code = '', index }) => ({
        file,
        line: text.slice(0, index).split('\n').length + 1,
        code: code.replace(/^ *\* ?/gm, ''),
      }))
    })

/** What an example leaves out, because the reader has it: where each name comes from. */
const sources: Readonly<Record<string, string>> = {
  'wechatpay-ky':
    'ApiError type_CertificateCache type_Signer WechatPayError awaitsConfirmation createWechatPay isPaid isRefunded',
  'wechatpay-ky/notifications':
    'byEventType isCombinedPayment isPayment notificationHandler readNotification',
  'wechatpay-ky/bills': 'type_TradeBillColumn billRows downloadBill',
  'wechatpay-ky/lists': 'items pages',
  'wechatpay-ky/merchant-service': 'listComplaintsV2',
  'wechatpay-ky/gm': 'gm',
  'wechatpay-ky/invoke': 'jsapiPayment',
  'wechatpay-ky/v2/invoke': 'couponH5Url couponPlugin wxpayScoreDetail wxpayScoreUse',
  'wechatpay-ky/simulator': 'createSimulator',
  'wechatpay-ky/pay/transactions': 'prepayJsapi queryOrderByOutTradeNo',
  'wechatpay-ky/refund': 'createRefund queryRefundByOutRefundNo',
  'wechatpay-ky/ecommerce/refunds': 'createReturnAdvance',
  'wechatpay-ky/bill': 'getTradeBill',
  'wechatpay-ky/fund-app/mch-transfer': 'transferToUser',
  'wechatpay-ky/ecommerce/fund': 'queryBalance',
  'node:fs/promises': 'readFile',
}

/** The example as a module, all on the lines that it has. */
export const moduleOf = ({ file, code }: Example): string => {
  const isV2 = file.includes('/v2/')
  const words = new Set(code.match(/\w+/g) ?? [])
  const imports = Object.entries(sources).flatMap(([source, names]) => {
    const used = names.split(' ').filter((name) => words.has(name.replace('type_', '')))
    const from = isV2 ? source.replace('wechatpay-ky/not', 'wechatpay-ky/v2/not') : source
    return used.length > 0
      ? [`import { ${used.join(', ').replaceAll('type_', 'type ')} } from '${from}'; `]
      : []
  })
  // A browser has globals of these names.
  const own = ['event', 'close'].filter(
    (name) => words.has(name) && !code.includes(`const ${name} `),
  )
  const head = own.length > 0 ? `const { ${own.join(', ')} } = reader; ` : ''
  const body = code.includes('return ') ? `export const example = async () => {${code}}` : code
  return `${imports.join('')}${head}${body}\nexport {}\n`
}
