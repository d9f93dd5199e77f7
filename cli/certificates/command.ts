import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { writeWhole } from '../../generator/write/whole-file.js'
import {
  downloadCertificates,
  hasNoCertificates,
} from '../../runtime/client/certificate-download.js'
import { createWechatPay } from '../../runtime/client/client.js'
import { type Context, contextOf } from '../../runtime/context.js'
import { DecryptionError } from '../../runtime/errors/decryption-error.js'
import { openSealed, requireApiV3Key } from '../../runtime/keys/aead.js'
import type { CertificateList, CertificatePath } from '../../runtime/keys/platform-certificates.js'
import type { Command } from '../command.js'
import { configFor } from '../config/read.js'
import { CliError, exit, setupError, usageError } from '../exit.js'
import { systemMessage } from '../failure.js'
import { configOptions, parseOptions } from '../options.js'
import { note, say, stylesOf, type Terminal } from '../terminal.js'

const OPTIONS = {
  out: { type: 'string' },
  json: { type: 'boolean' },
  path: { type: 'string' },
  ...configOptions,
} as const

const PATHS: readonly string[] = [
  '/v3/certificates',
  '/v3/global/certificates',
  '/hk/v3/certificates',
] satisfies CertificatePath[]

const isPath = (path: string): path is CertificatePath => PATHS.includes(path)

/** Downloads the platform certificates, verifies the answer, lists them, writes them if asked. */
export const certificatesCommand: Command = async (args, terminal) => {
  const { values, positionals } = parseOptions(args, OPTIONS)
  if (positionals.length > 0)
    throw usageError(`What is "${positionals[0]}"? certificates takes flags only.`)
  const path = `/${(values.path ?? '/v3/certificates').replace(/^\//, '')}`
  if (!isPath(path)) throw usageError(`--path: one of ${PATHS.join(', ')}.`)
  const config = await configFor(values, terminal)
  if ('brandId' in config)
    throw setupError(
      'Brands have no platform certificates.',
      'The public key (PUB_KEY_ID_…) is in the brand platform, next to the API certificate.',
    )
  if (config.apiV3Key === undefined)
    throw setupError(
      'Certificates are encrypted with the APIv3 key, and the configuration has no APIv3 key.',
      'Add apiV3KeyFile (WECHATPAY_API_V3_KEY_FILE). You set that key in the merchant platform: 账户中心 › API安全.',
    )
  const context = contextOf(createWechatPay(config))
  const list = await download(context, path)
  const rows = list.keys.map(({ id, notBefore, notAfter }) => ({
    serial_no: id,
    valid_from: day(notBefore),
    valid_until: day(notAfter),
    is_valid_now: notBefore <= terminal.clock() && terminal.clock() < notAfter,
  }))
  if (values.json) say(terminal, JSON.stringify(rows, undefined, 2))
  else print(rows, terminal)
  if (values.out !== undefined) await write(context, list, values.out, terminal)
  return exit.done
}

const download = async (context: Context, path: CertificatePath): Promise<CertificateList> => {
  try {
    return await downloadCertificates(context, path)
  } catch (error) {
    if (!hasNoCertificates(error)) throw error
    throw new CliError(
      exit.refused,
      'This merchant has no platform certificates: WeChat Pay signs with its public key.',
      'Nothing is missing. Its ID (PUB_KEY_ID_…) and PEM go into platformKeys.',
      { cause: error },
    )
  }
}

const day = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10)

interface Row {
  readonly serial_no: string
  readonly valid_from: string
  readonly valid_until: string
  readonly is_valid_now: boolean
}

const print = (rows: readonly Row[], terminal: Terminal): void => {
  const { said: style } = stylesOf(terminal)
  const width = Math.max(...rows.map(({ serial_no }) => serial_no.length))
  say(terminal, style('dim', `  ${'serial number'.padEnd(width)}  valid from  until`))
  for (const row of rows) {
    const mark = row.is_valid_now ? style('green', '✓') : style('yellow', '!')
    const besides = row.is_valid_now ? '' : '  not valid now'
    say(
      terminal,
      `${mark} ${row.serial_no.padEnd(width)}  ${row.valid_from}  ${row.valid_until}${besides}`,
    )
  }
}

/** Each file appears whole or not at all. */
const write = async (
  context: Context,
  { keys, answer }: CertificateList,
  out: string,
  terminal: Terminal,
): Promise<void> => {
  const { complained: style } = stylesOf(terminal)
  const key = requireApiV3Key(context.apiV3Key, 'Certificates come encrypted with it')
  const { data } = answer as { data: { serial_no: string; encrypt_certificate: object }[] }
  const folder = folderFor(out, terminal)
  for (const { id } of keys) {
    const entry = data.find(({ serial_no: serial }) => serial === id)
    const fail = (why: string) => new DecryptionError(`The platform certificate ${id}: ${why}`)
    const pem = new TextDecoder().decode(
      await openSealed(key, entry?.encrypt_certificate ?? {}, fail),
    )
    const file = join(folder, `wechatpay_${id}.pem`)
    writeWhole(file, pem.endsWith('\n') ? pem : `${pem}\n`)
    note(terminal, style('dim', `${join(out, `wechatpay_${id}.pem`)} written`))
  }
}

const folderFor = (out: string, { cwd }: Terminal): string => {
  const folder = resolve(cwd, out)
  try {
    mkdirSync(folder, { recursive: true })
    return folder
  } catch (error) {
    const isFile = (error as NodeJS.ErrnoException).code === 'EEXIST'
    const reason = systemMessage({ ...(error as NodeJS.ErrnoException), path: out })
    throw setupError(
      `--out: ${isFile ? `${out}: it is a file, not a folder.` : reason}`,
      'Name a folder that you can write to, or one that does not exist yet.',
      error,
    )
  }
}
