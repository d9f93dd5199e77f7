import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repository } from './project.js'

/** The versions that the project promises to work with: both are development dependencies. */
export const compilers = ['typescript', 'typescript7'] as const

/** What a compiler says about these folders of the repository; nothing where all is well. It is
 * stricter than most callers: `exactOptionalPropertyTypes`, and libraries are not skipped. */
export async function typeErrors(
  compiler: (typeof compilers)[number],
  folders: readonly string[],
  options: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-ky-types-'))
  const config = join(folder, 'tsconfig.json')
  writeFileSync(
    config,
    JSON.stringify({
      extends: join(repository, 'tsconfig.json'),
      compilerOptions: {
        skipLibCheck: false,
        typeRoots: [join(repository, 'node_modules/@types')],
        ...options,
      },
      include: folders.map((each) => join(repository, each)),
    }),
  )
  const tsc = join(repository, 'node_modules', compiler, 'bin/tsc')
  try {
    return await new Promise((resolve) => {
      const args = [tsc, '--noEmit', '--pretty', 'false', '-p', config]
      execFile(process.execPath, args, { cwd: repository, maxBuffer: 2 ** 26 }, (error, out, err) =>
        resolve(error ? `${out}${err}` || error.message : ''),
      )
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}
