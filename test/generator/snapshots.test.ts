import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { generate } from '../../generator/generate.js'
import { Project, readTree, repository } from './helpers/project.js'
import { typeErrors } from './helpers/type-check.js'

/** To accept changes: npx vitest run test/generator/snapshots.test.ts -u, then read the diff. */
const fixtures = join(repository, 'test/fixtures')

describe('generated fixtures', () => {
  it('The generated fixtures equal their snapshots', async () => {
    const project = new Project({})
    const out = join(project.root, 'generated')
    const templates = join(repository, 'templates')
    const { diagnostics } = await generate({ specs: join(fixtures, 'specs'), out, templates })
    expect(diagnostics).toEqual([])
    const files = project.generated()
    for (const [path, text] of Object.entries(files))
      await expect(text).toMatchFileSnapshot(join(fixtures, 'generated', path))
    const kept = Object.keys(readTree(join(fixtures, 'generated')))
    expect(kept.filter((path) => !(path in files))).toEqual([])
  })

  it('The generated fixtures compile', async () => {
    expect(await typeErrors('typescript7', ['test/fixtures/generated'])).toBe('')
  })
})
