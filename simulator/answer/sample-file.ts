import type { FileOutcome } from '../flows/flow.js'

/** A transparent pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII='

/** A placeholder for a file that was neither uploaded nor written by a flow. */
export const sampleFile = (kind: 'text' | 'image'): FileOutcome =>
  kind === 'image'
    ? { type: 'image/png', content: Buffer.from(PIXEL, 'base64') }
    : { type: 'text/plain; charset=utf-8', content: Buffer.from('A file of the simulator.\n') }
