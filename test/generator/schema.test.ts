import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { CORE_SCHEMA, load as loadYaml } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { type Finding, Place, reportInto } from '../../generator/diagnostics.js'
import { parseSpec } from '../../generator/load/parse.js'
import { shapesOf } from '../../generator/shapes/document.js'
import { specSchema } from '../../generator/shapes/json-schema.js'
import { cli, folderOf } from '../cli/helpers/terminal.js'
import { type BrokenRule, withShared } from './helpers/cases.js'
import { marked } from './helpers/mark.js'
import { repository } from './helpers/project.js'
import { crossProblems } from './problems/cross-problems.js'
import { fileProblems } from './problems/file-problems.js'
import { openProblems } from './problems/open-problems.js'
import { ruleProblems } from './problems/rule-problems.js'
import { specProblems } from './problems/spec-problems.js'

/** As the generator reads it: a day is text. */
const load = (text: string) => loadYaml(text, { schema: CORE_SCHEMA })

const read = (path: string) => readFileSync(join(repository, path), 'utf8')

const files = { strict: 'schema/spec-strict.json', open: 'schema/spec.json' } as const

const validator = (strict: boolean) =>
  new Ajv({ strict: false, allErrors: false }).compile(specSchema(strict) as object)

describe('JSON Schema of specs', () => {
  it.each(Object.entries(files))(
    'The committed JSON Schema equals the tables: %s',
    (kind, path) => {
      const text = `${JSON.stringify(specSchema(kind === 'strict'), null, 2)}\n`
      expect(read(path) === text, 'run `npm run schema` and commit the result').toBe(true)
    },
  )

  it("The JSON Schema of specs accepts every spec of this package's own, as both kinds", () => {
    const [strict, open] = [validator(true), validator(false)]
    const paths = readdirSync(join(repository, 'specs'), { recursive: true, encoding: 'utf8' })
    const specs = paths.filter((path) => path.endsWith('.yaml'))
    expect(specs.length).toBeGreaterThan(1000)
    for (const path of specs) {
      const document = load(read(`specs/${path}`))
      expect(strict(document), `${path}: ${JSON.stringify(strict.errors)}`).toBe(true)
      expect(open(document), `${path}: ${JSON.stringify(open.errors)}`).toBe(true)
    }
  })

  it('The JSON Schema of specs accepts the output of wechatpay-ky spec, which refers to it', async () => {
    const cwd = folderOf({ 'a.json': '{ "total": 1, "list": [{ "at": null }] }' })
    const args = ['spec', 'POST /v3/shop/stores/{id}?limit=1', '--request', 'a.json']
    const { out } = await cli(args, { cwd })
    expect(validator(false)(load(out))).toBe(true)
    expect(out).toMatch(/^# yaml-language-server: \$schema=\S+\/schema\/spec\.json\n/)
  })

  it('Editors check the specs of this repository with the JSON Schema', () => {
    const settings = JSON.parse(read('.vscode/settings.json')) as Record<string, unknown>
    expect(settings['yaml.schemas']).toEqual({ [`./${files.strict}`]: 'specs/**/*.yaml' })
  })

  it('The JSON Schema of specs explains the vendor keys', () => {
    const text = JSON.stringify(specSchema(false))
    for (const key of ['x-name', 'x-docs', 'x-sensitive', 'x-unsigned-response', 'x-region'])
      expect(text).toMatch(new RegExp(`"${key}":\\{.{0,120}"description":"`))
  })
})

/** Every document of a fixture that can be read. */
function documentsOf({ files: given }: BrokenRule, strict: boolean) {
  const profile = { strict, allowOutside: false }
  const all = Object.entries(marked(strict ? withShared(given) : given).files)
  return all.flatMap(([path, content]) => {
    if (!/\.(yaml|json)$/.test(path)) return []
    const module = path.split('/').slice(0, -1).join('/')
    const parsed = parseSpec({ root: '', path, module, bytes: Buffer.from(content) }, profile)
    return 'document' in parsed ? [{ path, content: parsed.document.content }] : []
  })
}

describe.each([
  ['of this package', true, [...fileProblems, ...specProblems, ...ruleProblems, ...crossProblems]],
  ['of any kind', false, openProblems],
] as const)('On the specs %s that have problems', (_, strict, rules) => {
  const validate = validator(strict)
  const verdicts = rules.flatMap((rule) =>
    documentsOf(rule, strict)
      .filter(({ content }) => strict || isOpenApi(content))
      .map(({ path, content }) => {
        const findings: Finding[] = []
        shapesOf(strict).document(content, Place.root, reportInto(findings))
        return { what: `${rule.what}, ${path}`, content, isRight: findings.length === 0 }
      }),
  )

  it('the schema refuses exactly the specs that the tables refuse', () => {
    for (const { what, content, isRight } of verdicts) expect(validate(content), what).toBe(isRight)
  })

  it('the corpus has enough accepted and refused specs for a comparison', () => {
    const refused = verdicts.filter(({ isRight }) => !isRight).length
    expect(refused).toBeGreaterThan(strict ? 30 : 4)
    expect(verdicts.length - refused).toBeGreaterThan(10)
  })
})

const isOpenApi = (content: unknown) =>
  typeof content === 'object' && content !== null && 'openapi' in content
