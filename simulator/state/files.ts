import { createHash } from 'node:crypto'
import { randomText } from '../crypto/random.js'

/** A file that a download link leads to. */
export interface StoredFile {
  readonly type: string
  readonly content: Buffer
}

/** The fields of an answer for a file that is ready for download. */
export interface FileLink {
  readonly download_url: string
  readonly hash_type: string
  readonly hash_value: string
}

const HASHES: Readonly<Record<string, string>> = {
  SHA1: 'sha1',
  SHA256: 'sha256',
  SM3: 'sm3',
  MD5: 'md5',
}

/** Files by their token, and uploads by their media ID. */
export class Files {
  readonly #files = new RecentFiles()
  readonly #media = new RecentFiles()

  /** The hash covers `content`; `packed` is sent if it differs. */
  link(
    url: string,
    content: Buffer,
    { type = 'text/plain', packed = content, hashType = 'SHA1', suffix = '' }: LinkOptions = {},
  ): FileLink {
    const token = randomText(64)
    this.#files.save(token, { type, content: packed })
    const hash = createHash(HASHES[hashType] ?? 'sha1')
    return {
      download_url: `${url}?token=${token}${suffix}`,
      hash_type: hashType in HASHES ? hashType : 'SHA1',
      hash_value: hash.update(content).digest('hex'),
    }
  }

  find(token: string): StoredFile | undefined {
    return this.#files.find(token)
  }

  saveMedia(mediaId: string, file: StoredFile): void {
    this.#media.save(mediaId, file)
  }

  findMedia(mediaId: string): StoredFile | undefined {
    return this.#media.find(mediaId)
  }
}

export interface LinkOptions {
  readonly type?: string
  readonly packed?: Buffer
  readonly hashType?: string
  /** A parameter of the link: `&tartype=gzip`. */
  readonly suffix?: string
}

/** Links of the platform expire after minutes, too. */
const CAPACITY = 500

/** Keeps the last files. */
class RecentFiles {
  readonly #files = new Map<string, StoredFile>()

  save(name: string, file: StoredFile): void {
    this.#files.set(name, file)
    const [oldest] = this.#files.keys()
    if (this.#files.size > CAPACITY && oldest !== undefined) this.#files.delete(oldest)
  }

  find(name: string): StoredFile | undefined {
    return this.#files.get(name)
  }
}
