import { ConfigError } from '../errors/config-error.js'
import { Failover } from './failover.js'

const MAINLAND = 'https://api.mch.weixin.qq.com'
const MAINLAND_BACKUP = 'https://api2.mch.weixin.qq.com'
const OVERSEAS = 'https://apihk.mch.weixin.qq.com'

/** The hosts of WeChat Pay. Download links must lead to one of them. */
const ORIGINS: readonly string[] = [
  MAINLAND,
  MAINLAND_BACKUP,
  OVERSEAS,
  'https://api2.wechatpay.cn',
]

/** The hosts that requests are sent to. */
export interface Hosts {
  /** True if `baseUrl` is given: all requests go there. */
  readonly isGiven: boolean
  readonly mainland: BaseUrl
  readonly overseas: BaseUrl
}

export interface BaseUrl {
  /** `https://api.mch.weixin.qq.com`, with the prefix, without a trailing slash. */
  readonly href: string
  /**
   * The prefix of all paths: `/wechatpay` for your own proxy at `https://proxy.example/wechatpay`.
   * The proxy removes it before it forwards the request, so it is not signed.
   */
  readonly prefix: string
  readonly failover: Failover
}

/**
 * With `baseUrl`, all requests go there, including overseas operations; without it, each operation
 * uses the host that serves it.
 */
export const readHosts = (baseUrl: unknown, backupHosts: unknown): Hosts => {
  const backups = readBackups(backupHosts)
  if (baseUrl === undefined) {
    return {
      isGiven: false,
      mainland: host(MAINLAND, backups ?? [MAINLAND_BACKUP]),
      overseas: host(OVERSEAS),
    }
  }
  const { href, prefix } = readBaseUrl('baseUrl', baseUrl)
  const base = { href, prefix, failover: new Failover(href, backups ?? []) }
  return { isGiven: true, mainland: base, overseas: base }
}

/** A host without a path prefix, with those that replace it when it fails. */
export const host = (href: string, backups: readonly string[] = []): BaseUrl => ({
  href,
  prefix: '',
  failover: new Failover(href, backups),
})

/** The origin that serves this download link; `undefined` if the host is not WeChat Pay's. */
export const hostOfLink = (
  hosts: Hosts,
  { origin, protocol, username, password }: URL,
): BaseUrl | undefined => {
  const { mainland, overseas, isGiven } = hosts
  if (username || password) return undefined
  // The origin of `blob:https://host/` is that of the inner URL.
  if (protocol !== 'https:' && protocol !== new URL(mainland.href).protocol) return undefined
  if (origin === new URL(mainland.href).origin) return mainland
  if (!ORIGINS.includes(origin)) return undefined
  if (isGiven) return mainland
  return origin === overseas.href ? overseas : host(origin)
}

const readBackups = (given: unknown): string[] | undefined => {
  if (given === undefined) return undefined
  if (!Array.isArray(given)) {
    throw new ConfigError(`backupHosts: expected a list of URLs like ['${MAINLAND_BACKUP}'].`)
  }
  return given.map((url: unknown, index) => readBaseUrl(`backupHosts[${index}]`, url).href)
}

const readBaseUrl = (name: string, given: unknown): { href: string; prefix: string } => {
  const url = typeof given === 'string' && URL.canParse(given) ? new URL(given) : undefined
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') {
    throw new ConfigError(`${name}: expected an http(s) URL like ${MAINLAND}.`)
  }
  if (url.username || url.password) {
    throw new ConfigError(`${name}: must not hold a user name or a password.`)
  }
  if (url.search || url.hash) {
    throw new ConfigError(`${name}: must end with the path, without ? or #: ${url.origin}`)
  }
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new ConfigError(
      `${name}: http is for this machine only (127.0.0.1, localhost); ${url.host} would see every amount and every name. Use https.`,
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
