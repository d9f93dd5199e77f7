import type { FileOutcome } from '../flows/flow.js'

/** A transparent pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII='

/** The shortest document with one page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`

/** A placeholder for a file that was neither uploaded nor written by a flow. */
export const sampleFile = (type = 'image/png'): FileOutcome => {
  if (type === 'image/png') return { type, content: Buffer.from(PIXEL, 'base64') }
  if (type === 'application/pdf') return { type, content: Buffer.from(PDF) }
  return { type, content: Buffer.from('A file of the simulator.\n') }
}
