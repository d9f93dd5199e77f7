export interface ReceivedPart {
  readonly headers: string
  readonly body: Buffer
  readonly text: string
}

/** Takes a multipart body apart; the names in the order of the parts. */
export const partsOf = (boundary: string, body: Buffer): Map<string, ReceivedPart> => {
  const text = body.toString('latin1')
  const parts = text.split(`--${boundary}`).slice(1, -1)
  return new Map(
    parts.map((part) => {
      const end = part.indexOf('\r\n\r\n')
      const headers = Buffer.from(part.slice(2, end), 'latin1').toString()
      const content = Buffer.from(part.slice(end + 4, -2), 'latin1')
      const name = / name="([^"]*)"/.exec(headers)?.[1] ?? ''
      return [name, { headers, body: content, text: content.toString() }]
    }),
  )
}
