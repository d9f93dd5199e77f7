import { md5 } from '@noble/hashes/legacy.js'
import { toHex } from '../base/bytes.js'
import { mediaTypeOf } from '../request/media-type.js'
import { encodeMultipart } from '../request/multipart.js'
import type { PreparedBody } from '../request/prepare.js'
import { refuse } from '../request/request-error.js'
import { readFile } from '../request/upload.js'
import type { V2Operation } from './operation.js'

type Fields = Readonly<Record<string, unknown>>

/** 图片大小不超过2M, says the page of the one upload that APIv2 has. */
const MAX_BYTES = 2 * 2 ** 20

/**
 * An upload of APIv2: the fields are signed, the file is not. The signed field `media_hash`, which
 * is filled in, holds the file's MD5.
 */
export const uploadOf = async (
  operation: V2Operation,
  { media, ...given }: Fields,
): Promise<{ fields: Fields; body: (fields: ReadonlyMap<string, string>) => PreparedBody }> => {
  const { bytes, name, type } = await readFile(
    operation,
    { file: 'media', maxBytes: MAX_BYTES },
    media,
  )
  if (name === undefined || name === '') {
    throw refuse(operation, 'form.media: the file has no name. Give a File or { name, data }.')
  }
  return {
    fields: { media_hash: toHex(md5(bytes)), ...given },
    body: (fields) => {
      const parts = [...fields].map(([field, content]) => ({ name: field, content }))
      const file = {
        name: 'media',
        content: bytes,
        filename: name,
        type: type || mediaTypeOf(name),
      }
      const { body, contentType } = encodeMultipart([...parts, file])
      return { content: body, contentType, signed: '' }
    },
  }
}
