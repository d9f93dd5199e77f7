import type { FileOutcome } from '../flows/flow.js'

/** A transparent pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII='

/** Stands for a file that nobody uploaded and no flow wrote. */
export const sampleFile = (kind: 'text' | 'image'): FileOutcome =>
  kind === 'image'
    ? { type: 'image/png', content: Buffer.from(PIXEL, 'base64') }
    : { type: 'text/plain; charset=utf-8', content: Buffer.from('A file of the simulator.\n') }
