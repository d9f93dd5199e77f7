import type { Call } from '../call.js'
import { encryptedFile } from '../flows/bills/encrypted.js'
import { isRecord, type Json, writeJson } from '../schema/json.js'
import type { World } from '../world.js'

/** Operations that serve files; other links of the documentation's examples lead to the first. */
const FILE_PATHS = [
  '/v3/billdownload/file',
  '/v3/transferdownload/elecvoucherfile',
  '/v3/transferdownload/signfile',
]

/** Makes the download links of an answer lead somewhere, and their hashes true. */
export const withLinks = (answer: Json, call: Call, world: World): Json => {
  if (Array.isArray(answer)) return answer.map((item) => withLinks(item, call, world))
  if (!isRecord(answer)) return answer
  const members = Object.entries(answer as Record<string, Json>).map(
    ([name, value]): [string, Json] => [name, withLinks(value, call, world)],
  )
  const object = Object.fromEntries(members)
  if (typeof object['download_url'] !== 'string') return object
  return { ...object, ...link(object['download_url'], object, call, world) }
}

const link = (
  example: string,
  object: Readonly<Record<string, Json>>,
  call: Call,
  { url, state }: World,
): Record<string, Json> => {
  const content = Buffer.from(`${call.operation.name}\n${writeJson(call.query)}\n`)
  const path = FILE_PATHS.find((each) => example.includes(each)) ?? FILE_PATHS[0]
  const hashType = String(object['hash_type'] ?? 'SHA1')
  // 加密账单: the key is a sensitive field of the answer, which is encrypted for the merchant later,
  // like all of them.
  if ('encrypt_key' in object && 'nonce' in object) {
    return encryptedFile(`${url}${path}`, content, call.query, { state }, hashType)
  }
  const { download_url, hash_type, hash_value } = state.files.link(`${url}${path}`, content, {
    hashType,
    ...(path?.endsWith('elecvoucherfile') ? { suffix: '&source=simulator' } : {}),
  })
  return { download_url, ...('hash_value' in object ? { hash_type, hash_value } : {}) }
}
