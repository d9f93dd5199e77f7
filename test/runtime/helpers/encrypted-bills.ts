import { createCipheriv, createHash, randomBytes } from 'node:crypto'
import type { Platform, PlatformAnswer } from './platform.js'

/** A file as it lies on the platform: AES-256-GCM by node:crypto, the tag behind the ciphertext. */
export const sealFile = (content: string | Uint8Array, key: string, nonce: string): Buffer => {
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(key), Buffer.from(nonce))
  return Buffer.concat([cipher.update(content), cipher.final(), cipher.getAuthTag()])
}

export interface BillFile {
  readonly content: string
  /** What is encrypted: the content, or the content packed. */
  readonly packed?: Uint8Array
  readonly nonce?: string
  readonly sequence?: number
}

const textOf = (bytes: number): string => randomBytes(bytes / 2).toString('hex')

/** Puts an encrypted bill onto a test platform. */
export class BillOnPlatform {
  /** As the client's call returns it: its keys are in plain text. */
  readonly answer
  readonly files = new Map<string, Buffer>()
  readonly #platform: Platform

  constructor(platform: Platform, parts: readonly BillFile[]) {
    this.#platform = platform
    const list = parts.map((part, index) => {
      const { content, packed = content, nonce = textOf(16), sequence = index + 1 } = part
      const encrypt_key = textOf(32)
      const path = `/v3/bill/downloadurl?token=${sequence}-${index}`
      this.files.set(path, sealFile(packed, encrypt_key, nonce))
      return {
        bill_sequence: sequence,
        download_url: platform.url + path,
        encrypt_key,
        hash_type: 'SHA1',
        hash_value: createHash('sha1').update(content).digest('hex'),
        nonce,
      }
    })
    this.answer = { download_bill_count: list.length, download_bill_list: list }
    this.serve()
  }

  /** The first file, which most tests are about. */
  get item() {
    const [item] = this.answer.download_bill_list
    if (!item) throw new Error('The bill has no file.')
    return item
  }

  get file(): Buffer {
    const [file] = this.files.values()
    if (!file) throw new Error('The bill has no file.')
    return file
  }

  /** Answers the links; the list itself with its keys encrypted for the merchant. */
  serve(change: (file: Buffer) => Buffer = (file) => file, more: PlatformAnswer = {}): void {
    this.#platform.answers(({ target }) => {
      const file = this.files.get(target)
      if (file) return { status: 200, signed: false, body: change(file), ...more }
      const list = this.answer.download_bill_list.map((item) => ({
        ...item,
        encrypt_key: this.#platform.encrypt(item.encrypt_key),
      }))
      return { body: { ...this.answer, download_bill_list: list } }
    })
  }
}
