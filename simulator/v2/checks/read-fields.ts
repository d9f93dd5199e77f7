import type { Operation } from '../../../generator/model/types.js'
import type { UploadedFile } from '../../call.js'
import { queryOf, type WireRequest } from '../../wire/message.js'
import { readMultipart } from '../../wire/multipart.js'
import { refuseProtocol } from '../refusal.js'
import type { WireFields } from '../signature.js'
import { readXml, XmlProblem } from '../xml/read.js'

export interface ReadFields {
  readonly fields: WireFields
  readonly upload: UploadedFile | undefined
}

/** The fields of a request, wherever its operation has them. */
export const readFields = (
  request: WireRequest,
  { v2 }: Operation,
  checksHeaders: boolean,
): ReadFields => {
  if (v2?.request === 'query') {
    return { fields: Object.fromEntries(queryOf(request.target)), upload: undefined }
  }
  if (v2?.request === 'form') return readForm(request)
  const type = request.header('content-type') ?? ''
  if (checksHeaders && !/^(text|application)\/xml\b/.test(type)) {
    throw refuseProtocol('contentType', `Content-Type is ${type || 'missing'}, not text/xml`)
  }
  try {
    return { fields: Object.fromEntries(readXml(request.body)), upload: undefined }
  } catch (error) {
    if (error instanceof XmlProblem) throw refuseProtocol('xml', error.message)
    throw error
  }
}

/** The fields that stand in the URL beside a body. They are not signed. */
export const fieldsInUrl = ({ target }: WireRequest, { v2 }: Operation): WireFields => {
  const inUrl = v2?.inUrl ?? []
  return Object.fromEntries([...queryOf(target)].filter(([name]) => inUrl.includes(name)))
}

/** The file itself is not signed, and not among the fields. */
const readForm = (request: WireRequest): ReadFields => {
  const parts = readMultipart(request.header('content-type') ?? '', request.body)
  if (!parts) throw refuseProtocol('xml', 'the body is not multipart/form-data')
  const file = parts.find(({ filename }) => filename !== undefined)
  const fields = parts
    .filter((part) => part !== file)
    .map(({ name, content }) => [name, content.toString('utf8')])
  return {
    fields: Object.fromEntries(fields),
    upload: file && {
      name: file.filename ?? '',
      type: file.type ?? 'application/octet-stream',
      content: file.content,
    },
  }
}
