import { styleText } from 'node:util'

type Format = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'

export type Style = (format: Format, text: string) => string

/** Colours on a terminal that wants them, plain text everywhere else. */
export const styleFor = (stream: { isTTY?: boolean }): Style =>
  stream.isTTY && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb'
    ? (format, text) => styleText(format, text)
    : (_format, text) => text
