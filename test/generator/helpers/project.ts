import { spawn } from 'node:child_process'
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { generateCommand } from '../../../generator/command.js'
import { type Generated, type GenerateOptions, generate } from '../../../generator/generate.js'
import { styleFor } from '../../../generator/report/style.js'

export const repository = fileURLToPath(new URL('../../..', import.meta.url))

/** Files by path, with forward slashes. */
export type Files = Readonly<Record<string, string | Buffer>>

export interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A project of its own in a temporary folder: `specs/`, `templates/`, `generated/`. It is deleted
 * when the test is over. */
export class Project {
  readonly root = mkdtempSync(join(tmpdir(), 'wechatpay-ky-'))
  readonly cache = join(this.root, 'node_modules/.cache/wechatpay-ky/generate')

  constructor(specs: Files) {
    onTestFinished(() => rmSync(this.root, { recursive: true, force: true }))
    symlinkSync(join(repository, 'templates'), join(this.root, 'templates'), 'junction')
    mkdirSync(join(this.root, 'specs'))
    for (const [path, content] of Object.entries(specs)) this.write(`specs/${path}`, content)
  }

  /** The generator on this thread, without a cache unless it is asked for. */
  generate(options: Partial<GenerateOptions> = {}): Promise<Generated> {
    const [specs, out, templates] = ['specs', 'generated', 'templates'].map((name) =>
      join(this.root, name),
    ) as [string, string, string]
    return generate({ specs, out, templates, ...options })
  }

  /** The same with the cache, as the command line runs it. */
  generateCached(options: Partial<GenerateOptions> = {}): Promise<Generated> {
    return this.generate({ cache: this.cache, ...options })
  }

  /** What `npm run generate -- …` does in this project, without a process of its own. */
  async command(...args: string[]): Promise<Outcome> {
    const text = { out: '', err: '' }
    const plain = styleFor({})
    const code = await generateCommand(args, {
      root: this.root,
      say: (line) => {
        text.out += `${line}\n`
      },
      complain: (line) => {
        text.err += `${line}\n`
      },
      style: { said: plain, complained: plain },
    })
    return { code, ...text }
  }

  /** `npm run generate -- …` in this project. */
  run(...args: string[]): Promise<Outcome> {
    return this.runIn({}, ...args)
  }

  runIn(env: NodeJS.ProcessEnv, ...args: string[]): Promise<Outcome> {
    return finished(this.start(env, ...args))
  }

  start(env: NodeJS.ProcessEnv, ...args: string[]) {
    const command = [join(repository, 'scripts/run.js'), 'generator/cli.ts', ...args]
    return spawn(process.execPath, command, {
      cwd: this.root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  }

  write(path: string, content: string | Buffer): void {
    if (path.startsWith('templates/')) this.copyTemplates()
    mkdirSync(dirname(join(this.root, path)), { recursive: true })
    writeFileSync(join(this.root, path), content)
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8')
  }

  edit(path: string, from: string, to: string): void {
    this.write(path, edited(this.read(path), from, to))
  }

  delete(path: string): void {
    if (path.startsWith('templates/')) this.copyTemplates()
    rmSync(join(this.root, path), { recursive: true })
  }

  /** Most projects only read the templates, and copying them is most of what a small project costs. */
  copyTemplates(): void {
    const folder = join(this.root, 'templates')
    if (!lstatSync(folder).isSymbolicLink()) return
    unlinkSync(folder)
    cpSync(join(repository, 'templates'), folder, { recursive: true })
  }

  modified(path: string): number {
    return statSync(join(this.root, path)).mtimeMs
  }

  /** What lies directly in a folder. */
  files(path: string): string[] {
    return readdirSync(join(this.root, path)).sort()
  }

  folders(path: string): string[] {
    const entries = readdirSync(join(this.root, path), { withFileTypes: true })
    return entries.flatMap((entry) => (entry.isDirectory() ? entry.name : [])).sort()
  }

  /** Every file but those of the cache, by path. */
  everything(): Record<string, string> {
    const files = Object.entries(readTree(this.root))
    return Object.fromEntries(files.filter(([path]) => !path.startsWith('node_modules/')))
  }

  /** Everything below `generated/`, by path. */
  generated(): Record<string, string> {
    return readTree(join(this.root, 'generated'))
  }

  /** The same without the chained client, which spans all modules. */
  modules(): Record<string, string> {
    const files = Object.entries(this.generated())
    return Object.fromEntries(files.filter(([path]) => isOfModule(path)))
  }
}

const isOfModule = (path: string): boolean => !path.startsWith('chain/')

/** The files of modules in a plan. */
export const paths = (files: readonly { readonly path: string }[]): string[] =>
  files.map(({ path }) => path).filter(isOfModule)

/** Fails where the text does not hold what is to be replaced: an edit that misses tests nothing. */
export function edited(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`nothing to replace: ${from}`)
  return text.replace(from, () => to)
}

export function readTree(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {}
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
  return Object.fromEntries(
    paths.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  )
}

export const finished = (child: ReturnType<Project['start']>): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const text = { out: '', err: '' }
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      text.out += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      text.err += chunk
    })
    child.on('error', reject).on('close', (code) => resolve({ code, ...text }))
  })
