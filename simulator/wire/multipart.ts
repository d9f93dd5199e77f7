/** A part of a `multipart/form-data` body, RFC 7578. */
export interface Part {
  readonly name: string
  /** Only a file's. */
  readonly filename: string | undefined
  readonly type: string | undefined
  readonly content: Buffer
}

/** The parts of a multipart body, or `undefined` for another body. */
export const readMultipart = (contentType: string, body: Buffer): Part[] | undefined => {
  const boundary = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType)
  if (!/^multipart\/form-data\b/i.test(contentType) || !boundary) return undefined
  const delimiter = Buffer.from(`\r\n--${boundary[1] ?? boundary[2] ?? ''}`)
  // There is no line before the first delimiter.
  const bytes = Buffer.concat([Buffer.from('\r\n'), body])
  const parts: Part[] = []
  let start = bytes.indexOf(delimiter)
  while (start >= 0) {
    const from = start + delimiter.length
    if (bytes.subarray(from, from + 2).toString() === '--') return parts
    const end = bytes.indexOf(delimiter, from)
    const part = end < 0 ? undefined : readPart(bytes.subarray(from, end))
    if (!part) return undefined
    parts.push(part)
    start = end
  }
  return undefined
}

const HEADERS_END = Buffer.from('\r\n\r\n')

const readPart = (bytes: Buffer): Part | undefined => {
  const end = bytes.indexOf(HEADERS_END)
  if (end < 0) return undefined
  const head = bytes.subarray(0, end).toString('utf8')
  const disposition = /^content-disposition:\s*form-data(;.*)$/im.exec(head)?.[1]
  const name = disposition && parameter(disposition, 'name')
  if (disposition === undefined || name === undefined) return undefined
  return {
    name,
    filename: parameter(disposition, 'filename'),
    type: /^content-type:\s*(.+?)\s*$/im.exec(head)?.[1],
    content: bytes.subarray(end + HEADERS_END.length),
  }
}

/** Quotes and line ends are escaped as browsers do it: `%22`, `%0D`, `%0A`. */
const parameter = (disposition: string, name: string): string | undefined =>
  new RegExp(`;\\s*${name}="([^"]*)"`, 'i')
    .exec(disposition)?.[1]
    ?.replace(/%(22|0D|0A)/g, (escaped) => decodeURIComponent(escaped))
