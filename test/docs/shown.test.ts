import { describe, expect, it } from 'vitest'
import { merchantOf } from '../cli/helpers/merchant.js'
import { blocksOf, englishOf, pages } from './support/pages.js'

// The code of the Chinese pages is the same: `blocks.test.ts` sees to it.
const shown = pages
  .filter((page) => englishOf(page) === undefined)
  .flatMap(blocksOf)
  .filter(({ language, code }) => language === 'text' && code.startsWith('Configuration\n'))

/** What differs from merchant to merchant, and from run to run. */
const alike = (text: string): readonly string[] =>
  text
    .replace(/https?:\/\/\S+/g, 'HOST')
    .replace(/PUB_KEY_ID_[\w…]+/g, 'ID')
    .replace(/\b[0-9A-F]{40}\b/g, 'SERIAL')
    .replace(/\d{4}-\d\d-\d\d/g, 'DATE')
    .replace(/\d+ ms/g, 'MS')
    .trim()
    .split('\n')

describe('output of doctor in the docs', () => {
  it('the shown output is doctor’s output for a typo in the APIv3 key', async () => {
    const merchant = await merchantOf()
    const { platformKeys, apiV3Key } = merchant.sim.config
    const [[id, pem] = ['', '']] = Object.entries(platformKeys)
    merchant.write('pub_key.pem', pem)
    merchant.write('apiv3_key.txt', `${apiV3Key}x`)
    merchant.configure({ platformKeys: { [id]: 'pub_key.pem' } })
    const { out } = await merchant.run(['doctor'])
    expect(shown.map(({ code }) => alike(code))).toEqual([alike(out)])
  })
})
