import { existsSync, readFileSync } from 'node:fs'
import { Colourist } from './colour.js'

/** Colours the blocks of the guides for VitePress: `markdown: { highlight: await highlighter(…) }`.
 * TypeScript was checked and coloured when the pages were made; anything else is coloured here.
 *
 * @param blocks The file that the pages' generator has written: `site/.generated/guide-blocks.json`.
 */
export async function highlighter(
  blocks: string,
): Promise<(code: string, language: string) => string> {
  const known = existsSync(blocks)
    ? new Map(Object.entries(JSON.parse(readFileSync(blocks, 'utf8')) as Record<string, string>))
    : new Map<string, string>()
  const colourist = await Colourist.open()
  return (code, language) => {
    const text = code.replace(/\n$/, '')
    return (language === 'ts' ? known.get(text) : undefined) ?? colourist.block(text, language)
  }
}
