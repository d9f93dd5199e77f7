import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { root } from '../docs/support/pages.js'

const repositoryWith = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'release-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const all = {
    'package.json': '{"version":"0.2.0","repository":"github:shop/wechatpay-ky"}',
    'runtime/base/version.ts': "/** This package's. */\nexport const VERSION = '0.2.0'\n",
    'CHANGELOG.md': '# Changelog\n\n## Unreleased\n\n## 0.2.0 (2027-01-02)\n',
    ...files,
  }
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

const problemsOf = (folder: string, tag: string): string[] => {
  const script = join(root, 'scripts/check-release.js')
  const { status, stderr } = spawnSync(process.execPath, [script, tag], {
    cwd: folder,
    encoding: 'utf8',
  })
  const problems = stderr.split('\n').filter(Boolean)
  expect(status).toBe(problems.length > 0 ? 1 : 0)
  return problems
}

it('a commit whose version is the tag can be released', () => {
  expect(problemsOf(repositoryWith({}), 'v0.2.0')).toEqual([])
})

it.each<[string, string, Record<string, string>, RegExp]>([
  ['a tag of another version', 'v0.2.1', {}, /expected the tag v0\.2\.0/],
  ['a tag without v', '0.2.0', {}, /expected the tag v0\.2\.0/],
  [
    'another version in the code',
    'v0.2.0',
    { 'runtime/base/version.ts': "export const VERSION = '0.1.0'\n" },
    /version\.ts says 0\.1\.0/,
  ],
  ['no heading in the changelog', 'v0.2.0', { 'CHANGELOG.md': '## Unreleased\n' }, /no heading/],
  [
    'a heading of a version that begins alike',
    'v0.2.0',
    { 'CHANGELOG.md': '## 0.2.0-beta\n' },
    /no heading/,
  ],
  ['no repository', 'v0.2.0', { 'package.json': '{"version":"0.2.0"}' }, /no repository/],
])('the release is refused for %s', (_, tag, files, says) => {
  const [problem, ...more] = problemsOf(repositoryWith(files), tag)
  expect(problem).toMatch(says)
  expect(more).toEqual([])
})
