import { readFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { suggestion } from '../../runtime/base/suggest.js'
import { setupError } from '../exit.js'
import { systemMessage } from '../failure.js'
import { readJson } from './json-text.js'
import { givenText, type Settings, textFile } from './settings.js'

export const FILE_NAME = 'wechatpay-ky.config.json'

type Fields = Readonly<Record<string, unknown>>

/** Reads a configuration file, and in it a profile, whose values replace those outside. */
export const settingsFromFile = (
  file: string,
  profile: string | undefined,
  cwd: string,
): Settings => {
  const seen = relative(cwd, file)
  const place = seen === '' || seen.startsWith('..') ? file : seen
  const whole = readFields(file, place)
  const { profiles, ...outside } = whole
  const inside = profile === undefined ? {} : profileOf(profiles, profile, place)
  checkNames(outside, place)
  checkNames(inside, `${place}: profiles.${profile}`)
  const fields: Fields = { ...ofAnother(outside, inside), ...inside }
  const source = profile === undefined ? place : `${place}, profile ${profile}`
  return { source, ...settingsOf(fields, { place, folder: dirname(file), cwd, file }) }
}

/** Only a merchant has these: APIv2 is not for brands. */
const MERCHANTS = ['algorithm', 'mchid', 'apiV2KeyFile', 'signType', 'workwxSecretFile', 'appid']

/**
 * For a brand's profile in a merchant's file, or vice versa, the settings of the other kind are
 * removed.
 */
const ofAnother = (outside: Fields, inside: Fields): Fields => {
  const left = [
    ...('brandId' in inside ? MERCHANTS : []),
    ...('mchid' in inside ? ['brandId'] : []),
  ]
  return Object.fromEntries(Object.entries(outside).filter(([name]) => !left.includes(name)))
}

const readFields = (file: string, place: string): Fields => {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const reason = systemMessage({ ...(error as NodeJS.ErrnoException), path: place })
    throw setupError(
      `--config: ${reason}`,
      'For the settings of the file: wechatpay-ky doctor --help',
    )
  }
  const read = readJson(text)
  if ('problem' in read)
    throw setupError(
      `${place} is not JSON: ${read.problem}.`,
      'Mend that line, and run this again.',
    )
  if (!isFields(read.value))
    throw setupError(
      `${place}: expected an object { … }.`,
      'For the settings of the file: wechatpay-ky doctor --help',
    )
  return read.value
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const profileOf = (profiles: unknown, name: string, place: string): Fields => {
  const known = isFields(profiles) ? Object.keys(profiles) : []
  const found = isFields(profiles) && Object.hasOwn(profiles, name) ? profiles[name] : undefined
  if (isFields(found)) return found
  throw setupError(
    `--profile: ${place} has no profile "${name}".${suggestion(name, known)}`,
    known.length > 0 ? `It has: ${known.join(', ')}.` : 'Add it: { "profiles": { "NAME": { … } } }',
  )
}

const NAMES = [
  'mchid',
  'brandId',
  'serialNo',
  'privateKeyFile',
  'certificateFile',
  'apiV3KeyFile',
  'apiV3Key',
  'apiV2KeyFile',
  'signType',
  'workwxSecretFile',
  'caFile',
  'algorithm',
  'appid',
  'platformKeys',
  'certificates',
  'baseUrl',
  'backupHosts',
]

/** Option names of the library, where they hold the text itself. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  privateKey: 'Put the key into a separate file, and its path here as privateKeyFile.',
  certificate: 'Put the path of apiclient_cert.pem here as certificateFile.',
  v2: 'Put the APIv2 key into a separate file, and its path here as apiV2KeyFile.',
}

const checkNames = (fields: Fields, place: string): void => {
  for (const name of Object.keys(fields)) {
    if (NAMES.includes(name) || name === '$schema') continue
    const shown = name.length > 40 ? 'one of the names' : `"${name}"`
    throw setupError(
      `${place}: ${shown} is not a setting.${suggestion(name, NAMES)}`,
      (Object.hasOwn(ELSEWHERE, name) ? ELSEWHERE[name] : undefined) ??
        `Settings: ${NAMES.join(', ')}, profiles.`,
    )
  }
}

interface Origin {
  readonly place: string
  readonly folder: string
  readonly cwd: string
  readonly file: string
}

const settingsOf = (fields: Fields, origin: Origin): Omit<Settings, 'source'> => {
  const { place, folder, cwd, file } = origin
  const text = (name: string): string | undefined => textOf(fields[name], name, place)
  const path = (name: string) => {
    const given = text(name)
    return given === undefined ? undefined : textFile(given, folder, cwd, name)
  }
  const inline = text('apiV3Key')
  const apiV3Key = path('apiV3KeyFile') ?? (inline && { ...givenText(inline, place), file })
  const keys = Object.entries(keysOf(fields['platformKeys'], place)).map(([id, key]) => [
    id,
    textFile(key, folder, cwd, `platformKeys.${id}`),
  ])
  return {
    ...present('algorithmName', algorithmNameOf(fields['algorithm'], place)),
    ...present('mchid', numberOf(fields['mchid'], 'mchid', place)),
    ...present('brandId', numberOf(fields['brandId'], 'brandId', place)),
    ...present('serialNo', text('serialNo')),
    ...present('privateKey', path('privateKeyFile')),
    ...present('certificate', path('certificateFile')),
    ...present('apiV3Key', apiV3Key || undefined),
    ...present('apiV2Key', path('apiV2KeyFile')),
    ...present('signType', signTypeOf(fields['signType'], place)),
    ...present('workwxSecret', path('workwxSecretFile')),
    ...present('ca', path('caFile')),
    ...present('appid', text('appid')),
    platformKeys: Object.fromEntries(keys),
    ...present('certificates', autoOf(fields['certificates'], place)),
    ...present('baseUrl', text('baseUrl')),
    ...present('backupHosts', listOf(fields['backupHosts'], place)),
  }
}

/** With `exactOptionalPropertyTypes` what is missing must not be there as `undefined`. */
export const present = <Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { [Key in Name]?: Value } =>
  (value === undefined ? {} : { [name]: value }) as { [Key in Name]?: Value }

const wrong = (place: string, name: string, expected: string): Error =>
  setupError(`${place}: ${name}: expected ${expected}.`, 'An example: wechatpay-ky doctor --help')

const textOf = (value: unknown, name: string, place: string): string | undefined => {
  if (value === undefined || (typeof value === 'string' && value !== '')) return value
  throw wrong(place, name, 'text in double quotes')
}

/** 商户号 and 品牌ID look like numbers, so a number is accepted. */
const numberOf = (value: unknown, name: string, place: string): string | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value)
    ? String(value)
    : textOf(value, name, place)

const keysOf = (value: unknown, place: string): Readonly<Record<string, string>> => {
  if (value === undefined) return {}
  const isMap = isFields(value) && Object.values(value).every((path) => typeof path === 'string')
  if (isMap) return value as Record<string, string>
  throw wrong(
    place,
    'platformKeys',
    '{ "PUB_KEY_ID_…": "pub_key.pem" }, paths by ID or serial number',
  )
}

export const autoOf = (value: unknown, place: string): 'auto' | undefined => {
  if (value === undefined || value === 'auto') return value
  throw wrong(place, 'certificates', '"auto", or nothing')
}

export const algorithmNameOf = (value: unknown, place: string): Settings['algorithmName'] => {
  if (value === undefined || value === 'RSA' || value === 'SM2') return value
  throw wrong(place, 'algorithm', '"RSA" or "SM2"')
}

export const signTypeOf = (value: unknown, place: string): Settings['signType'] => {
  if (value === undefined || value === 'HMAC-SHA256' || value === 'MD5') return value
  throw wrong(place, 'signType', '"HMAC-SHA256" or "MD5"')
}

const listOf = (value: unknown, place: string): readonly string[] | undefined => {
  if (value === undefined) return undefined
  if (Array.isArray(value) && value.every((url) => typeof url === 'string')) return value
  throw wrong(place, 'backupHosts', 'a list of URLs')
}
