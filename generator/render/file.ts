/** A file that is to be: relative to `generated/`, with forward slashes. */
export interface RenderedFile {
  readonly path: string
  readonly text: string
}
