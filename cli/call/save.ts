import {
  closeSync,
  existsSync,
  openSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { BillLink, EncryptedBill } from '../../runtime/bills/index.js'
import type { OperationDescriptor, WechatPay } from '../../runtime/operation.js'
import { setupError, usageError } from '../exit.js'
import { note, stylesOf, type Terminal } from '../terminal.js'
import type { CallFlags } from './flags.js'
import { jsonOf } from './json-output.js'

export interface Target {
  /** Absolute; missing for stdout. */
  readonly file: string | undefined
  /** As it was typed. */
  readonly shown: string
}

export const STDOUT: Target = { file: undefined, shown: '-' }

/** Checked before sending, so that no call is made whose answer cannot be saved. */
export const checkTarget = (
  { id, response }: OperationDescriptor,
  { out, force }: CallFlags,
  { cwd, stdout }: Terminal,
): Target | undefined => {
  if (out === undefined) {
    if (response !== 'file') return undefined
    if (stdout.isTTY)
      throw usageError(`${id} answers with a file: add --out FILE.`, 'Or --out - to print it.')
    return STDOUT
  }
  if (response === 'empty') throw usageError(`--out: ${id} answers with nothing.`)
  if (out === '-') return STDOUT
  const file = resolve(cwd, out)
  const folder = statSync(dirname(file), { throwIfNoEntry: false })
  if (!folder?.isDirectory())
    throw setupError(`--out: there is no folder ${dirname(out)}.`, `mkdir -p ${dirname(out)}`)
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory())
    throw setupError(`--out: ${out} is a folder.`, 'Name a file in it.')
  if (existsSync(file) && !force)
    throw setupError(`--out: ${out} exists already.`, 'Take another name, or add --force.')
  return { file, shown: out }
}

/**
 * Saves a file unchanged, the bill that an answer links to (decompressed and verified), or the
 * answer as JSON.
 */
export const saveAnswer = async (
  wxpay: WechatPay,
  operation: OperationDescriptor,
  data: unknown,
  target: Target,
  flags: CallFlags,
  terminal: Terminal,
): Promise<void> => {
  const content = await contentOf(wxpay, operation, data, flags)
  await saveContent(content, target, flags, terminal)
}

/** Saves bytes whole or not at all, and says whether WeChat Pay vouches for them. */
export const saveContent = async (
  content: Content,
  { file, shown }: Target,
  flags: CallFlags,
  terminal: Terminal,
): Promise<void> => {
  if (file === undefined) {
    for await (const chunk of content.stream) terminal.stdout.write(chunk)
    return
  }
  const bytes = await writeWhole(content.stream, file)
  const { complained: style } = stylesOf(terminal)
  const proof = content.isProven ? 'verified' : 'its content is not verified'
  if (!flags.quiet) note(terminal, style('dim', `${shown}: ${bytes} bytes, ${proof}`))
}

export interface Content {
  readonly stream: AsyncIterable<Uint8Array>
  readonly isProven: boolean
}

const contentOf = async (
  wxpay: WechatPay,
  { response, unsigned }: OperationDescriptor,
  data: unknown,
  flags: CallFlags,
): Promise<Content> => {
  if (response === 'file') {
    const stream = data as ReadableStream<Uint8Array> & AsyncIterable<Uint8Array>
    return { stream, isProven: !unsigned }
  }
  if (!isLink(data)) return { stream: textStream(`${jsonOf(data, flags)}\n`), isProven: !unsigned }
  const { downloadBill } = await import('../../runtime/bills/index.js')
  const stream = await downloadBill(wxpay, data)
  return {
    stream: stream as ReadableStream<Uint8Array> & AsyncIterable<Uint8Array>,
    isProven: isEncryptedBill(data) || data.hash_value !== undefined,
  }
}

const isLink = (data: unknown): data is BillLink | EncryptedBill =>
  typeof data === 'object' &&
  data !== null &&
  (('download_url' in data && typeof data.download_url === 'string') || isEncryptedBill(data))

/** `downloadBill` resolves only if its files have the right tags and hashes. */
const isEncryptedBill = (data: object): data is EncryptedBill => 'download_bill_list' in data

async function* textStream(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

/** Beside its place first, and in its place when all of it is there and right. Whatever ends this,
 * also Ctrl-C, nothing half-written stays. Resolves with the number of bytes. */
const writeWhole = async (stream: AsyncIterable<Uint8Array>, file: string): Promise<number> => {
  const beside = `${file}.${process.pid}.part`
  const drop = () => {
    unlinkSync(beside)
    process.exit(130)
  }
  // Before there is a file: a signal in between would leave it behind.
  process.once('SIGINT', drop).once('SIGTERM', drop)
  try {
    return await writeBeside(stream, beside, file)
  } finally {
    process.off('SIGINT', drop).off('SIGTERM', drop)
  }
}

const writeBeside = async (
  stream: AsyncIterable<Uint8Array>,
  beside: string,
  file: string,
): Promise<number> => {
  const handle = openSync(beside, 'wx', 0o600)
  try {
    const bytes = await writeAll(stream, handle).finally(() => closeSync(handle))
    renameSync(beside, file)
    return bytes
  } catch (error) {
    unlinkSync(beside)
    throw error
  }
}

const writeAll = async (stream: AsyncIterable<Uint8Array>, handle: number): Promise<number> => {
  let bytes = 0
  for await (const chunk of stream) {
    writeFileSync(handle, chunk)
    bytes += chunk.length
  }
  return bytes
}
