import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import yaml from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { root } from '../docs/support/pages.js'

interface Step {
  readonly uses?: string
  readonly run?: string
}
interface Job {
  readonly container?: string
  readonly permissions?: Readonly<Record<string, string>>
  readonly strategy?: { readonly matrix: { readonly node: readonly number[] } }
  readonly 'timeout-minutes'?: number
  readonly needs?: string
  readonly steps: readonly Step[]
}
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>
  readonly on: Readonly<Record<string, unknown>>
  readonly jobs: Readonly<Record<string, Job>>
}

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const load = (path: string) => yaml.load(read(path), { schema: yaml.CORE_SCHEMA })
const workflow = (name: string) => load(`.github/workflows/${name}`) as Workflow
const scripts = Object.keys(JSON.parse(read('package.json')).scripts)

describe.each(readdirSync(join(root, '.github/workflows')))('The workflow %s', (name) => {
  const { permissions, jobs } = workflow(name)
  const steps = Object.values(jobs).flatMap((job) => job.steps)

  it('the workflow names each action by its commit, with the version in a comment', () => {
    const used = read(`.github/workflows/${name}`).match(/uses: .*/g) ?? []
    expect(used.length).toBe(steps.filter((step) => step.uses).length)
    for (const line of used)
      expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('the workflow has only read access to the repository', () => {
    expect(permissions).toEqual({ contents: 'read' })
    for (const [id, job] of Object.entries(jobs)) {
      const own = { contents: 'read', 'id-token': 'write' }
      expect(job.permissions).toEqual(id === 'publish' ? own : undefined)
      expect(job['timeout-minutes']).toBeGreaterThan(0)
    }
  })

  it('the workflow runs only scripts and files that exist', () => {
    for (const { run = '' } of steps) {
      for (const [, script = ''] of run.matchAll(/npm run ([\w:-]+)/g))
        expect(scripts).toContain(script)
      for (const [file] of run.matchAll(/(?:\.ci|scripts)\/[\w.-]+/g))
        expect(existsSync(join(root, file))).toBe(true)
      if (run.includes('.ci/run')) accessSync(join(root, '.ci/run'), constants.X_OK)
    }
  })
})

it('CI runs on every version of Node that the project names, and the whole of it on the oldest', () => {
  const { jobs } = workflow('ci.yml')
  const others = jobs['check']?.strategy?.matrix.node
  expect(others).toEqual([22, 24])
  expect(jobs['whole']?.container).toBe(`node:${read('.nvmrc').trim()}-bookworm`)
  expect(JSON.parse(read('package.json')).engines.node).toMatch(/^>=20\./)
})

describe('release', () => {
  const { on, jobs } = workflow('release.yml')
  const runs = (id: string) => (jobs[id]?.steps ?? []).flatMap(({ run }) => run ?? []).join('\n')

  it('The release starts with a tag, and checks it before anything is built', () => {
    expect(on).toEqual({ push: { tags: ['v*'] } })
    const order = ['check-release.js "$GITHUB_REF_NAME"', '.ci/run', 'npm pack']
    const places = order.map((text) => runs('pack').indexOf(text))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect([...places].sort((a, b) => a - b)).toEqual(places)
  })

  it('The release publishes the packed tarball with provenance, and runs no code of the repository', () => {
    expect(jobs['publish']?.needs).toBe('pack')
    expect(runs('publish')).toContain(
      'npm publish ./wechatpay-ky-*.tgz --provenance --access public',
    )
    expect(runs('publish')).not.toMatch(/npm (ci|run|test)|\.ci\/|scripts\//)
    expect(JSON.stringify(jobs['publish']?.steps)).not.toContain('actions/checkout')
  })

  it('docs/releasing.md describes the steps of the release', () => {
    const page = read('docs/releasing.md')
    for (const line of [
      'npm publish ./wechatpay-ky-*.tgz --provenance --access public',
      'release.yml',
      'check-release.js',
    ])
      expect(page).toContain(line)
  })
})

describe.each(['bug.yml', 'missing-endpoint.yml'])('The issue form %s', (name) => {
  interface Field {
    readonly type: string
    readonly id?: string
    readonly attributes: {
      readonly label?: string
      readonly value?: string
      readonly options?: string[]
    }
  }
  const form = load(`.github/ISSUE_TEMPLATE/${name}`) as {
    readonly name: string
    readonly description: string
    readonly body: readonly Field[]
  }

  it('the issue form is valid for GitHub', () => {
    expect(form.name.length).toBeGreaterThan(0)
    expect(form.description.length).toBeLessThan(200)
    const ids = form.body.flatMap(({ id }) => id ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    for (const { type, id, attributes } of form.body) {
      expect(['markdown', 'textarea', 'input', 'dropdown', 'checkboxes']).toContain(type)
      if (type === 'markdown') expect(attributes.value).toBeTruthy()
      else expect([id, attributes.label]).toEqual([expect.any(String), expect.any(String)])
      if (type === 'dropdown') expect(attributes.options?.length).toBeGreaterThan(1)
    }
  })
})

it('the devcontainer starts the simulator on the port that it forwards', () => {
  const container = JSON.parse(read('.devcontainer/devcontainer.json'))
  expect(container.image).toContain(`:${read('.nvmrc').trim()}-`)
  expect(container.postAttachCommand.simulator).toBe('npm run simulate')
  expect(scripts).toContain('simulate')
  expect(container.forwardPorts).toEqual([8030])
})
