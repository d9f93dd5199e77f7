import type { Schema } from '../../../generator/model/types.js'
import { fieldDoc } from '../../../generator/type/doc.js'

/** Format, limits and example, in the words of the generated comments. */
export function notes(schema: Schema): string[] {
  const {
    description: _term,
    'x-sensitive': sensitive,
    'x-enumDescriptions': _terms,
    ...said
  } = schema
  // The example of an encrypted field is ciphertext, which callers must not pass.
  const { examples: _ciphertext, ...plain } = said
  const [words = ''] = fieldDoc(sensitive ? plain : said)
  return words === '' || words.startsWith('@') ? [] : [words.replaceAll('`', '')]
}
