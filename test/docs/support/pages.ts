import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../..', import.meta.url))

/** A fenced block of a page. */
export interface Block {
  /** `docs/keys.md` */
  readonly page: string
  /** Of its first line of code. */
  readonly line: number
  /** `ts`, `sh`, …; `''` if the fence names none. */
  readonly language: string
  /** Why it is not run, in the words of its fence: ```` ```ts no-run needs a KMS ````. */
  readonly noRun: string | undefined
  /** What happens around it, of its fence; CONTRIBUTING.md says what there is. */
  readonly stage: Readonly<Record<string, string>>
  readonly code: string
}

const FENCE = /^```(\w*)([^\n]*)\n([\s\S]*?)^```$/gm

/** Every page that a reader of the project comes upon, by its path in the repository. */
export const pages: readonly string[] = [
  ...readdirSync(root).filter((name) => name.endsWith('.md') && name !== 'CHANGELOG.md'),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.includes('node_modules'))
    .map((name) => `docs/${name.replaceAll('\\', '/')}`),
].sort()

/** The skill for assistants, whose code is that of the guides. */
export const skillPages: readonly string[] = readdirSync(join(root, 'skills/wechatpay-ky'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((name) => name.endsWith('.md'))
  .map((name) => `skills/wechatpay-ky/${name.replaceAll('\\', '/')}`)
  .sort()

export const textOf = (page: string): string => readFileSync(join(root, page), 'utf8')

export const blocksOf = (page: string): readonly Block[] => {
  const text = textOf(page)
  return Array.from(
    text.matchAll(FENCE),
    ({ 1: language = '', 2: info = '', 3: code = '', index }) => ({
      page,
      line: text.slice(0, index).split('\n').length + 1,
      language,
      noRun: /^ no-run (.+)$/.exec(info)?.[1],
      stage: stageOf(page, info),
      code,
    }),
  )
}

const stageOf = (page: string, info: string): Record<string, string> => {
  if (/^ no-run /.test(info)) return {}
  const parts = info.trim().split(/\s+/).filter(Boolean)
  return Object.fromEntries(
    parts.map((part) => {
      const match = /^(paid|fault|pay|notify|fetch)=(\S+)$/.exec(part)
      if (!match) throw new Error(`${page}: the fence says "${part}", which nobody understands.`)
      return [match[1] ?? '', match[2] ?? '']
    }),
  )
}

/** The page that a Chinese page is the counterpart of. */
export const englishOf = (page: string): string | undefined => {
  if (page === 'README.zh-CN.md') return 'README.md'
  return page.startsWith('docs/zh/') ? page.replace('docs/zh/', 'docs/') : undefined
}

/** The name that the files of a block have while it is checked and run. */
export const fileOf = ({ page, line }: Pick<Block, 'page' | 'line'>): string =>
  `${page.replace(/\.md$/, '').replace(/[^\w-]/g, '-')}-line-${line}`
