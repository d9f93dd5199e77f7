import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { listFiles, readText } from '../write/plan.js'
import type { Versions } from './trees.js'

/** Why there is nothing to compare with; the message is one line for a person. */
export class RefError extends Error {
  override name = 'RefError' as const
}

/** The generated files of a commit, and the current ones in the folder. */
export function versionsSince(ref: string, root: string, folder: string): Versions {
  const commit = commitOf(ref, root)
  const then = blobsOf(commit, root, folder)
  const now = new Map(
    listFiles(join(root, folder)).map((path) => [path, readText(join(root, folder, path)) ?? '']),
  )
  const kept = new Set(
    git(root, ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', commit, '--', folder])
      .split('\0')
      .map((path) => path.slice(folder.length + 1)),
  )
  const isSame = (path: string) => then.has(path) && now.has(path) && !kept.has(path)
  const changedThen = [...then].filter(([path]) => !isSame(path))
  return {
    before: readBlobs(root, new Map(changedThen)),
    after: new Map([...now].filter(([path]) => !isSame(path))),
    unchanged: (path) => (isSame(path) ? now.get(path) : undefined),
    unchangedIn: (module) =>
      [...now.keys()].filter((path) => path.startsWith(`${module}/`) && isSame(path)),
  }
}

function git(root: string, args: readonly string[], input?: string): string {
  return run(root, args, input).toString('utf8')
}

function run(root: string, args: readonly string[], input?: string): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: root,
    maxBuffer: 1 << 30,
    ...(input === undefined ? {} : { input }),
  })
  if (error) throw new RefError(`git cannot be run: ${error.message}`)
  if (status !== 0) throw new RefError(String(stderr).trim().split('\n')[0] ?? 'git failed')
  return stdout
}

function commitOf(ref: string, root: string): string {
  git(root, ['rev-parse', '--git-dir'])
  try {
    return git(root, [
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${ref}^{commit}`,
    ]).trim()
  } catch {
    throw new RefError(`--since: git knows no commit, branch or tag "${ref}".`)
  }
}

/** Path → blob. */
function blobsOf(commit: string, root: string, folder: string): Map<string, string> {
  const lines = git(root, ['ls-tree', '-r', '-z', commit, '--', `${folder}/`]).split('\0')
  return new Map(
    lines.flatMap((line) => {
      const [head = '', path = ''] = line.split('\t')
      const [, type, blob = ''] = head.split(' ')
      return type === 'blob' ? [[path.slice(folder.length + 1), blob] as const] : []
    }),
  )
}

/** All of them in one process of git. */
function readBlobs(root: string, blobs: ReadonlyMap<string, string>): Map<string, string> {
  if (blobs.size === 0) return new Map()
  const all = run(root, ['cat-file', '--batch'], `${[...blobs.values()].join('\n')}\n`)
  const texts = new Map<string, string>()
  let at = 0
  for (const path of blobs.keys()) {
    const end = all.indexOf(10, at)
    const size = Number(all.toString('utf8', at, end).split(' ')[2])
    texts.set(path, all.toString('utf8', end + 1, end + 1 + size))
    at = end + 1 + size + 1
  }
  return texts
}
