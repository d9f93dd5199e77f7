import { join } from 'node:path'
import { parseFlags, UsageError } from '../flags.js'
import { readText } from '../write/plan.js'
import { type ApiChange, releaseOf } from './change.js'
import { changelogSection, entry, unmentioned, unreleasedOf } from './changelog.js'
import { apiChanges } from './compare.js'
import { RefError, versionsSince } from './since.js'

/** The working folder and the outputs of a command. */
export interface Place {
  readonly root: string
  readonly say: (text: string) => void
  readonly complain: (text: string) => void
}

const usage = `What has changed for callers of generated/ since a commit, and which version that asks for.

  npm run api-changes -- --since v0.1.0              a section for CHANGELOG.md
  npm run api-changes -- --since v0.1.0 --json       { verdict, changes }
  npm run api-changes -- --since v0.1.0 --check      nothing but a failure, where CHANGELOG.md's
                                                     Unreleased does not mention a breaking change

Exit code: 0 done, 1 a breaking change is not mentioned, 2 bad usage.`

/** `npm run api-changes`, in a repository. The exit code. */
export function apiChangesCommand(args: readonly string[], place: Place): number {
  try {
    return run(args, place)
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof RefError)) throw error
    place.complain(`${error.message}\nTry: npm run api-changes -- --help`)
    return 2
  }
}

function run(args: readonly string[], place: Place): number {
  const { root, say } = place
  const { values, positionals } = parseFlags(args, {
    since: { type: 'string' },
    json: { type: 'boolean' },
    check: { type: 'boolean' },
  })
  if (values.help) {
    say(usage)
    return 0
  }
  if (positionals.length > 0)
    throw new UsageError(`What is "${positionals[0]}"? Only flags are taken.`)
  if (!values.since)
    throw new UsageError('--since: say which commit, branch or tag to compare with.')
  if (values.json && values.check) throw new UsageError('--json and --check exclude each other.')
  const changes = apiChanges(versionsSince(values.since, root, 'generated'))
  if (values.check) return check(changes, values.since, place)
  const verdict = releaseOf(changes)
  if (values.json) say(JSON.stringify({ verdict, changes }, null, 2))
  else say(`<!-- Since ${values.since}: ${verdict} -->\n\n${changelogSection(changes)}`.trimEnd())
  return 0
}

function check(changes: readonly ApiChange[], since: string, { root, complain }: Place): number {
  const changelog = readText(join(root, 'CHANGELOG.md')) ?? ''
  const missing = unmentioned(changes, unreleasedOf(changelog))
  if (missing.length === 0) return 0
  const lines = missing.map(({ module, name, field }) => {
    const member = field === undefined ? name : `${name}.${field}`
    return `  ${entry(module)}: ${member}`
  })
  complain(
    `CHANGELOG.md, Unreleased, does not mention these breaking changes since ${since}:\n` +
      `${[...new Set(lines)].join('\n')}\n\n` +
      `Name the export, or its module. Text to start from: npm run api-changes -- --since ${since}`,
  )
  return 1
}
