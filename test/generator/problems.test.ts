import { describe, expect, it } from 'vitest'
import type { Problem } from '../../generator/diagnostics.js'
import { problems } from '../../generator/problems/index.js'
import { type BrokenRule, withShared } from './helpers/cases.js'
import { headline, marked } from './helpers/mark.js'
import { Project } from './helpers/project.js'
import { crossProblems } from './problems/cross-problems.js'
import { fileProblems } from './problems/file-problems.js'
import { openProblems } from './problems/open-problems.js'
import { ruleProblems } from './problems/rule-problems.js'
import { specProblems } from './problems/spec-problems.js'

describe.each([
  ['A file that cannot be read', fileProblems],
  ['A spec that is not OpenAPI 3.1', specProblems],
  ['A spec that breaks a rule', ruleProblems],
  ['A spec that does not fit the others', crossProblems],
])('%s', (_, rules) => {
  it.each(rules.map((rule) => [rule.what, rule.code, rule] as const))(
    'the generator reports %s: %s',
    async (_what, code, rule) => {
      const { files, cause, fix, at, also = [] } = rule
      const { files: specs, places } = marked(withShared(files))
      const project = new Project(specs)
      const { diagnostics, plan } = await project.generate()
      const expected = (at ? [at] : places).flatMap((place) =>
        [code, ...also].map((each) => `${place} ${each}`),
      )
      expect(diagnostics.map(headline)).toEqual(expected)
      for (const each of diagnostics.filter((found) => found.code === code)) {
        expect(each.cause).toContain(cause)
        expect(each.fix).toContain(fix)
      }
      expect(plan.added).toEqual([])
      expect(project.generated()).toEqual({})
    },
  )
})

it.each(openProblems.map((rule) => [rule.what, rule.code, rule] as const))(
  'A document of any kind is refused for %s: %s',
  async (_what, code, { files, cause, fix, at }) => {
    const { files: specs, places } = marked(files)
    const project = new Project(specs)
    const { diagnostics, plan } = await project.generate({
      profile: { strict: false, allowOutside: false },
    })
    expect(diagnostics.map(headline)).toEqual((at ? [at] : places).map((each) => `${each} ${code}`))
    for (const each of diagnostics) {
      expect(each.cause).toContain(cause)
      expect(each.fix).toContain(fix)
    }
    expect(plan.added).toEqual([])
    expect(project.generated()).toEqual({})
  },
)

it('every problem of the generator has a test', () => {
  const make = Object.values(problems) as ((...details: unknown[]) => Problem)[]
  const known = make.map((problem) => problem('x', [], []).code)
  const tested: readonly BrokenRule[] = [
    ...fileProblems,
    ...specProblems,
    ...ruleProblems,
    ...crossProblems,
    ...openProblems,
  ]
  expect([...new Set(tested.map(({ code }) => code))].sort()).toEqual(known.sort())
})
