import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** The globals of blocks: a client in both forms, and the reader's own functions. */
const given: Readonly<Record<string, string>> = {
  wxpay: "import('wechatpay-ky').WechatPay",
  wx: "import('wechatpay-ky/chain').Wechatpay",
  onNotification:
    "(event: import('wechatpay-ky/notifications').NotificationEvent) => Promise<void>",
  markPaid: '(outTradeNo: string, transactionId: string, total: number) => Promise<void>',
  markRefunded: '(id: string, outRefundNo: string) => Promise<void>',
}

/** Only what some block mentions: the types of the chain alone are a thousand files. */
function context(codes: Iterable<string>): string {
  const words = new Set([...codes].flatMap((code) => code.match(/\w+/g) ?? []))
  return Object.entries(given)
    .filter(([name]) => words.has(name))
    .map(([name, type]) => `declare const ${name}: ${type}\n`)
    .join('')
}

/** One program for all blocks of all pages: the types of a thousand operations are loaded once, and
 * what is worked out for one block is there for the next. The blocks lie in no file. */
export function openService(root: string, codes: ReadonlyMap<string, string>): ts.LanguageService {
  const folder = join(root, 'site/.snippets')
  const texts = new Map([...codes].map(([name, code]) => [join(folder, name), code]))
  texts.set(join(folder, 'context.d.ts'), context(codes.values()))
  const options = compilerOptions(root)
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [...texts.keys()],
    // Nothing changes: without this, TypeScript looks at every file before every answer.
    getProjectVersion: () => '1',
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) => {
      const text = texts.get(file) ?? ts.sys.readFile(file)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => texts.has(file) || ts.sys.fileExists(file),
    readFile: (file) => texts.get(file) ?? ts.sys.readFile(file),
    directoryExists: (path) => path === folder || ts.sys.directoryExists(path),
    getDirectories: ts.sys.getDirectories,
  }
  return ts.createLanguageService(host)
}

export const fileOf = (root: string, name: string): string => join(root, 'site/.snippets', name)

/** The entries of `exports` in package.json, with the sources of built files. */
function sourcesOfEntries(root: string): Record<string, string[]> {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    exports: Record<string, string | { types: string }>
  }
  return Object.fromEntries(
    Object.entries(exports).flatMap(([entry, target]) =>
      typeof target === 'string'
        ? []
        : [
            [
              `wechatpay-ky${entry.slice(1)}`,
              [join(root, target.types.replace('./dist/', '').replace('.d.ts', '.ts'))],
            ],
          ],
    ),
  )
}

/** A reader's own settings, the strictest; the package's entries are their sources. */
function compilerOptions(root: string): ts.CompilerOptions {
  const file = join(root, 'tsconfig.json')
  const { config } = ts.readConfigFile(file, ts.sys.readFile) as {
    config: { compilerOptions: object }
  }
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root)
  const source = (path: string) => [join(root, path)]
  return {
    ...options,
    noUnusedLocals: false,
    // Blocks await at their top without importing anything.
    moduleDetection: ts.ModuleDetectionKind.Force,
    typeRoots: source('node_modules/@types'),
    paths: {
      ...sourcesOfEntries(root),
    },
  }
}
