import { createHash } from 'node:crypto'
import type { Form } from '../../generator/model/types.js'
import type { UploadedFile } from '../call.js'
import { refusal } from '../refusal.js'
import { type Fields, isRecord } from '../schema/json.js'

const HASHES = { 'SHA-256': 'sha256', SM3: 'sm3' } as const

/** That `meta` holds the digest of the file that came with it. */
export const checkDigest = (
  { digest, algorithm = 'SHA-256' }: Form,
  fields: Fields,
  file: UploadedFile | undefined,
): void => {
  if (digest === undefined || !file) return
  const meta = isRecord(fields['meta']) ? fields['meta'] : {}
  const given = meta[digest]
  const place = { field: `/meta/${digest}`, location: 'body' }
  if (typeof given !== 'string' || given === '') {
    throw refusal('digestMissing', { ...place, value: '', issue: 'is required' })
  }
  const actual = createHash(HASHES[algorithm]).update(file.content).digest('hex')
  if (given.toLowerCase() === actual) return
  const issue = `the ${algorithm} of the ${file.content.length} bytes received is ${actual}`
  throw refusal('digestWrong', { ...place, value: given, issue })
}
