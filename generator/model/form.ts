import { typeOf } from './resolve.js'
import type { Form, Schema } from './types.js'

/**
 * The parts of an upload, told by their names: the documentation has no common ones. In other
 * documents, a form is an upload to WeChat Pay if it has a `meta`, one file, and else plain values.
 */
export function readForm(schema: Schema, isOpen: boolean): Form | undefined {
  const properties = Object.entries(schema.properties ?? {})
  const file = properties.find(([, part]) => isFile(part))
  if (!file) return undefined
  const others = properties.filter((part) => part !== file && part[0] !== 'meta')
  const isUpload = schema.properties?.['meta'] && others.every(([, part]) => isPlain(part))
  if (isOpen && !isUpload) return undefined
  const meta = Object.entries(schema.properties?.['meta']?.properties ?? {})
  const find = (pattern: RegExp) => meta.find(([name]) => pattern.test(name))
  const filename = find(/^file_?name$/)?.[0]
  const digest = find(/^(sha256|digest|file_digest)$/)?.[0]
  // `digest_alogrithm` is how the fapiao endpoint spells it.
  const algorithm = find(/^digest_al[a-z]+m$/)?.[1]
  const isSm3 = JSON.stringify([algorithm?.examples, algorithm?.enum]).includes('SM3')
  return {
    file: file[0],
    ...(filename ? { filename } : {}),
    ...(digest ? { digest, algorithm: isSm3 ? 'SM3' : 'SHA-256' } : {}),
    // In OpenAPI, maxLength of unencoded binary data counts bytes.
    ...(file[1].maxLength === undefined ? {} : { maxBytes: file[1].maxLength }),
  }
}

const isFile = ({ contentMediaType }: Schema): boolean =>
  contentMediaType === 'application/octet-stream'

const isPlain = (part: Schema): boolean =>
  !isFile(part) && ['string', 'number', 'integer', 'boolean'].includes(typeOf(part) ?? '')
