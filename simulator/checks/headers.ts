import type { Operation } from '../../generator/model/types.js'
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
  if (body.kind === 'json' && !/^application\/json\b/i.test(type)) throw refusal('contentType')
  if (body.kind === 'form' && !/^multipart\/form-data\b/i.test(type))
    throw refusal('contentTypeForm')
}
