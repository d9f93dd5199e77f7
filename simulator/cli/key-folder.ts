import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { UsageError } from '../../generator/flags.js'
import type { SimulatorKeys } from '../options.js'

/**
 * One file with everything for the next run, and next to it the files with the platform's names.
 */
const ALL = 'simulator.json'

/** Each start with HTTPS writes this file. */
const AUTHORITY = 'ca.pem'

/** The keys of an earlier run, if the folder holds any. */
export const readKeys = (folder: string): SimulatorKeys | undefined => {
  const file = join(folder, ALL)
  if (!existsSync(file)) return undefined
  try {
    const keys = JSON.parse(readFileSync(file, 'utf8')) as SimulatorKeys
    if (typeof keys.mchid === 'string' && Array.isArray(keys.platform)) return keys
  } catch {
    // Said below, in other words.
  }
  throw new UsageError(
    `--keys: ${file} is not what the simulator wrote. Delete it, or take another folder.`,
  )
}

/**
 * Writes the keys, and nothing over a file that is there: it may be a merchant's real key. `besides`
 * are the names of files that each start writes.
 */
export const writeKeys = (
  folder: string,
  keys: SimulatorKeys,
  besides: readonly string[] = [],
): readonly string[] => {
  const files = filesOf(keys)
  const names = [...files.map(({ name }) => name), AUTHORITY, ...besides]
  const taken = names.find((name) => existsSync(join(folder, name)))
  if (taken !== undefined) {
    throw new UsageError(
      `--keys: ${join(folder, taken)} is there already, and not from the simulator. Take another folder.`,
    )
  }
  mkdirSync(folder, { recursive: true })
  for (const { name, text, isSecret } of files) {
    writeFileSync(join(folder, name), text, { flag: 'wx', mode: isSecret ? 0o600 : 0o644 })
  }
  return files.map(({ name }) => name)
}

/** For a simulator with HTTPS: the certificate that its callers have to trust. */
export const writeAuthority = (folder: string, pem: string): void =>
  writeFileSync(join(folder, AUTHORITY), pem)

interface KeyFile {
  readonly name: string
  readonly text: string
  readonly isSecret: boolean
}

const brandFiles = (brand: SimulatorKeys['brand']): readonly KeyFile[] =>
  brand
    ? [
        { name: 'brand_key.pem', text: brand.privateKey, isSecret: true },
        { name: 'brand_cert.pem', text: brand.certificate, isSecret: false },
        { name: 'brand_apiv3_key.txt', text: `${brand.apiV3Key}\n`, isSecret: true },
      ]
    : []

const filesOf = (keys: SimulatorKeys): readonly KeyFile[] => [
  { name: 'apiclient_key.pem', text: keys.privateKey, isSecret: true },
  { name: 'apiclient_cert.pem', text: keys.certificate, isSecret: false },
  { name: 'apiv3_key.txt', text: `${keys.apiV3Key}\n`, isSecret: true },
  { name: 'apiv2_key.txt', text: `${keys.apiV2Key}\n`, isSecret: true },
  ...brandFiles(keys.brand),
  ...keys.platform.map(({ id, pem }) => ({
    name: id.startsWith('PUB_KEY_ID_') ? 'pub_key.pem' : `wechatpay_${id}.pem`,
    text: pem,
    isSecret: false,
  })),
  { name: ALL, text: `${JSON.stringify(keys, undefined, 2)}\n`, isSecret: true },
]
