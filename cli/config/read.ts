import { X509Certificate } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { mutualTls, trusting } from '../../node/mutual-tls.js'
import type { BrandConfig, V2OnlyConfig, WechatPayConfig } from '../../runtime/client/config.js'
import type { V2Config } from '../../runtime/v2/config.js'
import { setupError } from '../exit.js'
import { note, stylesOf, type Terminal } from '../terminal.js'
import { loadSm2 } from './algorithm.js'
import { isConfigured, settingsFromEnvironment } from './environment.js'
import { FILE_NAME, settingsFromFile } from './file.js'
import type { Settings, Text } from './settings.js'

export interface ConfigFlags {
  readonly config?: string | undefined
  readonly profile?: string | undefined
}

/**
 * Finds the configuration: the file that was named, the environment, or the file in this folder.
 * One of them and never a mixture, which could send one merchant's order with another's key.
 */
export const readSettings = async (flags: ConfigFlags, terminal: Terminal): Promise<Settings> => {
  const settings = findSettings(flags, terminal)
  return settings.algorithmName === 'SM2' ? { ...settings, algorithm: await loadSm2() } : settings
}

const findSettings = (flags: ConfigFlags, { env, cwd }: Terminal): Settings => {
  const config = flags.config ?? (env['WECHATPAY_CONFIG'] || undefined)
  const profile = flags.profile ?? (env['WECHATPAY_PROFILE'] || undefined)
  if (config !== undefined && config !== 'env')
    return settingsFromFile(resolve(cwd, config), profile, cwd)
  const file = join(cwd, FILE_NAME)
  const hasFile = config !== 'env' && existsSync(file)
  if (hasFile && isConfigured(env))
    throw setupError(
      `There are two configurations: ${FILE_NAME}, and ${env['WECHATPAY_MCHID'] ? 'WECHATPAY_MCHID' : 'WECHATPAY_BRAND_ID'} in the environment.`,
      `Say which: --config ${FILE_NAME}, or --config env.`,
    )
  if (hasFile) return settingsFromFile(file, profile, cwd)
  if (config === 'env' || isConfigured(env)) {
    refuseProfile(flags, profile)
    return settingsFromEnvironment(env, cwd)
  }
  throw setupError(
    `There is no configuration: no ${FILE_NAME} in ${cwd}, and WECHATPAY_MCHID is not set.`,
    'How to write one: wechatpay-ky doctor --help',
  )
}

/** Without this, a command for a test profile would go to the merchant of the environment. */
const refuseProfile = (flags: ConfigFlags, profile: string | undefined): void => {
  if (profile === undefined) return
  const asked = flags.profile === undefined ? 'WECHATPAY_PROFILE' : '--profile'
  throw setupError(
    `${asked}: the configuration is the environment, which has no profile "${profile}".`,
    `Profiles are in a file: add --config FILE, or leave out ${asked} to use the environment.`,
  )
}

/** Returns the options for `createWechatPay`. Reports missing and unreadable settings. */
export const readConfig = (
  settings: Settings,
  clock: () => number,
): WechatPayConfig | V2OnlyConfig | BrandConfig => {
  const { mchid, brandId, certificates, baseUrl, source } = settings
  const fetch = fetchOf(settings)
  if (brandId !== undefined)
    return { ...keysOf(settings), ...refused(settings), brandId, fetch, clock }
  const owner = mchid ?? missing('mchid', source)
  const v2 = v2Of(settings)
  if (v2 && isV2Alone(settings)) return { mchid: owner, v2, baseUrl, fetch, clock }
  const { algorithm } = settings
  return { ...keysOf(settings), algorithm, mchid: owner, v2, certificates, fetch, clock }
}

const keysOf = (settings: Settings) => {
  const { privateKey, apiV3Key, baseUrl, backupHosts, source } = settings
  const platform = Object.entries(settings.platformKeys).map(([id, key]) => [id, key.read()])
  return {
    serialNo: serialOf(settings),
    privateKey: privateKey?.read() ?? missing('privateKeyFile', source),
    apiV3Key: apiV3Key && trimmedKey(apiV3Key),
    platformKeys: Object.fromEntries(platform) as Record<string, string>,
    baseUrl,
    backupHosts,
  }
}

/** Settings that a brand cannot have are passed on, so that the client reports them. */
const refused = ({ algorithm, mchid, certificates, apiV2Key }: Settings) => ({
  ...(algorithm && { algorithm }),
  ...(mchid === undefined ? {} : { mchid }),
  ...(certificates === undefined ? {} : { certificates }),
  ...(apiV2Key ? { v2: { key: '' } } : {}),
})

/** A merchant without a key for APIv3 has only APIv2. */
export const isV2Alone = ({ apiV2Key, privateKey, certificate, serialNo }: Settings): boolean =>
  Boolean(apiV2Key) && !privateKey && !certificate && serialNo === undefined

const v2Of = ({ apiV2Key, signType, workwxSecret }: Settings): V2Config | undefined =>
  apiV2Key && {
    key: trimmedKey(apiV2Key),
    signType,
    workwxSecret: workwxSecret ? trimmedKey(workwxSecret) : undefined,
  }

/**
 * Presents the merchant's certificate to the operations of APIv2 that need it, and to no others.
 * An authority to trust counts for every client.
 */
const fetchOf = (settings: Settings) => {
  const { algorithm, brandId, certificate, privateKey, apiV2Key, ca } = settings
  // TLS takes no SM2 certificate.
  const isPresented = apiV2Key && !algorithm && brandId === undefined
  if (!isPresented || !certificate || !privateKey) return trustingFetch(settings)
  return mutualTls({ cert: certificate.read(), key: privateKey.read(), ca: ca?.read() })
}

/** A `fetch` that trusts the given authority, if there is one. */
export const trustingFetch = ({ ca }: Settings) => ca && trusting(ca.read())

/** The same from the flags, for a command that is about to call. */
export const configFor = async (
  flags: ConfigFlags,
  terminal: Terminal,
): Promise<WechatPayConfig | V2OnlyConfig | BrandConfig> => {
  const settings = await readSettings(flags, terminal)
  warnOfReadable(settings, terminal)
  return readConfig(settings, terminal.clock)
}

const VARIABLES: Readonly<Record<string, string>> = {
  mchid: 'WECHATPAY_MCHID',
  serialNo: 'WECHATPAY_SERIAL_NO',
  privateKeyFile: 'WECHATPAY_PRIVATE_KEY_FILE',
}

const missing = (name: string, source: string): never => {
  const isEnvironment = source === 'the environment'
  throw setupError(
    `${isEnvironment ? `${VARIABLES[name]} is not set.` : `${source}: ${name} is missing.`}`,
    'An example of everything: wechatpay-ky doctor --help',
  )
}

/** Given, or of the merchant certificate. */
const serialOf = ({ serialNo, certificate, source }: Settings): string => {
  if (serialNo !== undefined) return serialNo
  if (!certificate) return missing('serialNo', source)
  try {
    return new X509Certificate(certificate.read()).serialNumber
  } catch (error) {
    if (error instanceof Error && error.name === 'CliError') throw error
    throw setupError(
      `${certificate.place}: this is not a certificate in PEM (-----BEGIN CERTIFICATE-----).`,
      'Put apiclient_cert.pem there, or give serialNo.',
    )
  }
}

/** Editors end a file with a line end, which is not part of the key. */
export const trimmedKey = (key: Text): string => key.read().replace(/\r?\n$/, '')

/** A file with a secret, and the users other than its owner who can read it. */
interface Exposed {
  readonly place: string
  readonly who: string
}

/** Files with secrets that others than their owner can read. */
export const exposedFiles = (settings: Settings): readonly Exposed[] => {
  if (process.platform === 'win32') return []
  const { privateKey, apiV3Key, apiV2Key, workwxSecret } = settings
  return [privateKey, apiV3Key, apiV2Key, workwxSecret].flatMap((text) => {
    if (text?.file === undefined) return []
    const { mode = 0 } = statSync(text.file, { throwIfNoEntry: false }) ?? {}
    const who = mode & 0o004 ? 'Every user of this machine' : 'Every user of its group'
    return (mode & 0o044) === 0 ? [] : [{ place: text.place, who }]
  })
}

const warnOfReadable = (settings: Settings, terminal: Terminal): void => {
  const { complained: style } = stylesOf(terminal)
  for (const { place, who } of exposedFiles(settings))
    note(terminal, `${style('yellow', '!')} ${who} can read ${place}: chmod 600 ${place}`)
}
