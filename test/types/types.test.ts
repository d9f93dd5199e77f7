import { expect, it } from 'vitest'
import { typeErrors } from '../generator/helpers/type-check.js'

/** Compiles the `*.test-d.ts` of this folder, so that they fail here as other tests do. `npm run
 * types` compiles them as well, with TypeScript 5. */
it('the types accept and refuse the code that callers may and may not write', async () => {
  const options = { skipLibCheck: true }
  expect(await typeErrors('typescript7', ['test/types/*.test-d.ts'], options)).toBe('')
}, 60_000)
