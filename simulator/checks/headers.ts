import type { Operation, RequestBody } from '../../generator/model/types.js'
import { refusal } from '../refusal.js'
import type { WireRequest } from '../wire/message.js'

/** Headers that every request needs. The platform looks at them before anything else. */
export const checkHeaders = (request: WireRequest, { request: body }: Operation): void => {
  const accept = request.header('accept')
  if (!request.header('user-agent') || !accept || !/\*\/\*|application\/json|text\//.test(accept)) {
    throw refusal('headersMissing')
  }
  if (!body || request.body.length === 0) return
  const type = request.header('content-type') ?? ''
  if (body.kind === 'json' && !isJsonOf(type, body)) throw refusal('contentType')
  if (body.kind === 'form' && !/^multipart\/form-data\b/i.test(type))
    throw refusal('contentTypeForm')
}

/** JSON, or the media type that the spec has in its place: `application/merge-patch+json`. */
const isJsonOf = (type: string, { mediaType = '' }: RequestBody): boolean =>
  /^application\/json\b/i.test(type) || (mediaType !== '' && bare(type) === bare(mediaType))

const bare = (type: string): string => type.split(';', 1)[0]?.trim().toLowerCase() ?? ''
