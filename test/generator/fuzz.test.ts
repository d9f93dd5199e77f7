import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import type { Diagnostic, Problem } from '../../generator/diagnostics.js'
import { problems } from '../../generator/problems/index.js'
import { headline } from './helpers/mark.js'
import { mutatedText, mutatedTree, pick, type Random, random } from './helpers/mutate.js'
import { type Files, Project, repository } from './helpers/project.js'

/** More of them on demand: FUZZ=2000 npx vitest run test/generator/fuzz.test.ts */
const rounds = Number(process.env['FUZZ'] ?? 150)
const seed = Number(process.env['FUZZ_SEED'] ?? 1)
const perRun = 25

const specOf = (path: string): string => readFileSync(join(repository, 'specs', path), 'utf8')

const shared = ['enums', 'error', 'notification'].map((name) => `_shared/${name}.yaml`)

/** One of each kind: nested objects, enums, uploads, files, alternatives, JSON in text. */
const samples = [
  'ecommerce/refunds/create-refund.yaml',
  'ecommerce/applyments/submit-applyment.yaml',
  'merchant/upload-image.yaml',
  'merchant-service/download-image.yaml',
  'mch-manage/query-manage-record.yaml',
  'global/merchants/create-sub-merchant.yaml',
  'aggracct-bc/query-channel-quota.yaml',
  'webhooks/transaction-success.yaml',
  'webhooks/refund-success.yaml',
]

const codes = new Set(
  (Object.values(problems) as ((...details: unknown[]) => Problem)[]).map(
    (problem) => problem('x', [], []).code,
  ),
)

/** Lines and columns that exist, words that say something. */
function expectValid(each: Diagnostic, project: Project): void {
  const lines = project.read(each.file).split('\n')
  const line = lines[each.line - 1]
  const where = headline(each)
  expect(line, where).toBeDefined()
  expect(each.column, where).toBeGreaterThan(0)
  expect(each.column, where).toBeLessThanOrEqual((line ?? '').length + 1)
  expect(codes, where).toContain(each.code)
  expect(each.cause.length * each.fix.length, where).toBeGreaterThan(0)
}

function expectTypeScript(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true })
    expect(diagnostics.map(({ messageText }) => `${path}: ${messageText}\n${text}`)).toEqual([])
  }
}

/** Each mutant in a module of its own, at the depth of the original. */
function mutants(mutated: (text: string, next: Random) => string, next: Random): Files {
  const files: Record<string, string> = Object.fromEntries(
    shared.map((path) => [path, specOf(path)]),
  )
  for (let index = 0; index < perRun; index++) {
    const path = pick([...samples, ...shared], next)
    const isShared = path.startsWith('_shared/')
    files[isShared ? path : `m${index}-${path}`] = mutated(specOf(path), next)
  }
  return files
}

describe.each([
  ['nodes', mutatedTree],
  ['characters', mutatedText],
])('Specs with %s changed at random', (_, mutated) => {
  it.each(Array.from({ length: Math.ceil(rounds / perRun) }, (_, index) => seed + index))(
    'randomly changed specs either generate or have problems with a place, and never crash (seed %i)',
    async (own) => {
      const next = random(own)
      const project = new Project(mutants(mutated, next))
      const { diagnostics } = await project.generate()
      for (const each of diagnostics) expectValid(each, project)
      // Those without a problem, by themselves: what is made of them is TypeScript.
      const broken = new Set(diagnostics.map(({ file }) => file.split('/')[1]))
      for (const folder of project.folders('specs'))
        if (broken.has(folder) && folder !== '_shared') project.delete(`specs/${folder}`)
      for (const path of shared) project.write(`specs/${path}`, specOf(path))
      await project.generate()
      expectTypeScript(project.generated())
    },
  )
})
