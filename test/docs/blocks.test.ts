import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createSimulator } from '../../simulator/index.js'
import { Project } from '../generator/helpers/project.js'
import { makeKeys, writeFiles, writePkcs12 } from './support/identity.js'
import { withoutComments } from './support/modules.js'
import { type Block, blocksOf, englishOf, pages, root, textOf } from './support/pages.js'
import { run } from './support/shell.js'

const blocks = pages.flatMap(blocksOf)
const inLanguage = (language: string) => blocks.filter((block) => block.language === language)

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}

/** The commands of a block, without what a shell would ignore. */
const commandsOf = ({ code }: Block): string[] =>
  code
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '')

describe('a page', () => {
  it.each(pages)('%s has one title, and its links lead somewhere', (page) => {
    const text = textOf(page).replace(/^```.*?^```$/gms, '')
    expect(text.match(/^# .+$/gm) ?? [], page).toHaveLength(1)
    const links = Array.from(text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g), ([, link = '']) => link)
    const broken = links
      .filter((link) => !/^https?:/.test(link))
      .filter((link) => !existsSync(join(root, dirname(page), link)))
      // Written beside this page, by those who make the command line.
      .filter((link) => !link.endsWith('cli.md'))
    expect(broken, page).toEqual([])
  })

  it.each(pages)('%s names tests that exist', (page) => {
    const named = Array.from(
      textOf(page).matchAll(/`(test\/[\w/.-]+\.ts)`/g),
      ([, file = '']) => file,
    )
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([])
  })

  it('has only languages that are checked', () => {
    const known = ['ts', 'sh', 'json', 'yaml']
    expect(blocks.filter(({ language }) => !known.includes(language))).toEqual([])
    // Indented, as in a list, a block would be passed over.
    expect(pages.filter((page) => /^[ \t]+```/m.test(textOf(page)))).toEqual([])
  })
})

describe('a Chinese page', () => {
  const chinese = pages.flatMap((page) => {
    const english = englishOf(page)
    return english === undefined ? [] : [{ page, english }]
  })

  it.each(chinese)('$page has the code of $english, comments aside', ({ page, english }) => {
    const codeOf = (name: string) =>
      blocksOf(name).map(({ language, noRun, stage, code }) => ({
        language,
        runs: noRun === undefined,
        stage,
        code: language === 'ts' ? withoutComments(code) : code.replace(/(^|\s+)#.*$/gm, ''),
      }))
    expect(codeOf(page)).toEqual(codeOf(english))
  })

  it.each(chinese)('$page has the sections of $english', ({ page, english }) => {
    const levelsOf = (name: string) =>
      (
        textOf(name)
          .replace(/^```.*?^```$/gms, '')
          .match(/^#+(?= )/gm) ?? []
      ).map(String)
    expect(levelsOf(page)).toEqual(levelsOf(english))
  })

  it('is there for every guide', () => {
    const guides = ['chain', 'edge', 'errors', 'extending', 'keys', 'notifications', 'security']
    const all = [...guides, 'testing', 'uploads-and-bills'].map((name) => `docs/zh/${name}.md`)
    expect(all.filter((page) => !pages.includes(page))).toEqual([])
  })
})

describe('a block of JSON', () => {
  it.each(inLanguage('json'))('parses: $page, line $line', ({ code }) => {
    expect(() => JSON.parse(code)).not.toThrow()
  })
})

describe('a block of YAML', () => {
  const specs = inLanguage('yaml').filter(({ page }) => englishOf(page) === undefined)

  it.each(specs)('is a spec that the generator takes: $page, line $line', async ({ code }) => {
    const [, path = '', module, name] = /^# specs\/((.+)\/(.+)\.yaml)$/m.exec(code) ?? []
    const shared = readFileSync(join(root, 'specs/_shared/error.yaml'))
    const project = new Project({ [path]: code, '_shared/error.yaml': shared })
    const { diagnostics, counts } = await project.generate()
    expect(diagnostics).toEqual([])
    expect(counts.operations).toBe(1)
    const generated = readFileSync(join(project.root, `generated/${module}/${name}.ts`), 'utf8')
    expect(generated).toContain('export function queryStore(')
    expect(generated).toContain("sensitive: { response: ['contact_name'] }")
  })

  it('is there', () => {
    expect(specs).not.toEqual([])
  })
})

describe('a block of shell', () => {
  it.each(inLanguage('sh'))('names commands that exist: $page, line $line', (block) => {
    expect(commandsOf(block).map(problemOf).filter(Boolean)).toEqual([])
  })

  it('with openssl does what it says, on files as the merchant platform names them', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'wechatpay-ky-docs-sh-'))
    try {
      const keys = await makeKeys()
      writeFiles(folder, keys)
      writePkcs12(folder)
      const commands = inLanguage('sh')
        .filter(({ page }) => page === 'docs/keys.md')
        .flatMap(commandsOf)
      const printed: string[] = []
      for (const command of commands) printed.push(await run(command, folder))
      expect(commands.length).toBeGreaterThan(4)
      expect(printed.join('')).toContain(`serial=${keys.serialNo}`)
      // "Both commands print the same."
      expect(printed.at(-1)).toBe(printed.at(-2))
      // What was made is what the client takes.
      const made = ['apiclient_key.pem', 'apiclient_key_pkcs8.pem']
      for (const name of made) {
        expect(readFileSync(join(folder, name), 'utf8')).toContain('-----BEGIN PRIVATE KEY-----')
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('with curl reaches the simulator', async () => {
    const sim = await createSimulator()
    try {
      const commands = inLanguage('sh')
        .flatMap(commandsOf)
        .filter((line) => line.startsWith('curl'))
      expect(commands.length).toBeGreaterThan(1)
      for (const command of commands) {
        expect(command).toContain('http://127.0.0.1:8030/')
        const answer = await run(command.replace('http://127.0.0.1:8030', sim.url))
        expect(Object.keys(JSON.parse(answer) as object)).not.toEqual([])
      }
    } finally {
      await sim.close()
    }
  })
})

/** Of `npx wechatpay-ky`. */
const COMMANDS = ['call', 'certificates', 'doctor', 'simulate', 'generate']

/** Why this command cannot be typed as it stands. */
const problemOf = (command: string): string | undefined => {
  const [tool = '', verb = '', name = ''] = command.split(/\s+/)
  if (['openssl', 'curl', 'cp', 'deno', 'bun'].includes(tool)) return undefined
  if (tool === 'npx') {
    if (verb === 'wrangler') return undefined
    const isKnown = verb === 'wechatpay-ky' && COMMANDS.includes(name)
    return isKnown ? undefined : `npx: what is ${verb} ${name}?`
  }
  if (tool !== 'npm') return `${tool}: not a command that a reader has`
  if (['ci', 'install'].includes(verb)) {
    const next = command.split('&&')[1]?.trim()
    return next ? problemOf(next) : undefined
  }
  const script = verb === 'run' ? name : verb
  return manifest.scripts[script] ? undefined : `npm: there is no script ${script}`
}
