import { ConfigError } from './errors/config-error.js'

const MAINLAND = 'https://api.mch.weixin.qq.com'
const OVERSEAS = 'https://apihk.mch.weixin.qq.com'

/** Where requests go. Backup hosts will come here. */
export interface Hosts {
  readonly mainland: BaseUrl
  readonly overseas: BaseUrl
}

export interface BaseUrl {
  /** `https://api.mch.weixin.qq.com`, with the prefix, without a slash at the end. */
  readonly href: string
  /**
   * What stands before an operation's path: `/wechatpay` for a proxy of one's own at
   * `https://proxy.example/wechatpay`. Such a proxy takes it off before it passes the request on,
   * so that WeChat Pay never sees it: it is not signed.
   */
  readonly prefix: string
}

/** `baseUrl` of the configuration takes everything, the overseas operations too; without it each
 * operation goes to the host that serves it. */
export const readHosts = (baseUrl: unknown): Hosts => {
  if (baseUrl === undefined) {
    return {
      mainland: { href: MAINLAND, prefix: '' },
      overseas: { href: OVERSEAS, prefix: '' },
    }
  }
  const base = readBaseUrl(baseUrl)
  return { mainland: base, overseas: base }
}

const readBaseUrl = (given: unknown): BaseUrl => {
  const url = typeof given === 'string' && URL.canParse(given) ? new URL(given) : undefined
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw new ConfigError(`baseUrl: expected an http(s) URL like ${MAINLAND}.`)
  }
  if (url.username || url.password) {
    throw new ConfigError('baseUrl: must not hold a user name or a password.')
  }
  if (url.search || url.hash) {
    throw new ConfigError(`baseUrl: must end with the path, without ? or #: ${url.origin}`)
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new ConfigError(
      `baseUrl: http is for this machine only (127.0.0.1, localhost); ${url.host} would see every amount and every name. Use https.`,
    )
  }
  const prefix = url.pathname.replace(/\/+$/, '')
  return { href: url.origin + prefix, prefix }
}

const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' ||
  hostname.endsWith('.localhost') ||
  hostname === '[::1]' ||
  /^127\.\d+\.\d+\.\d+$/.test(hostname)
