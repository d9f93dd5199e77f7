import { type ApiChange, byModule } from './change.js'

/** A list longer than this, of exports that come or go, says how many there are. */
const longestList = 8

/** A Markdown section for CHANGELOG.md, in the words of Keep a Changelog. */
export function changelogSection(changes: readonly ApiChange[]): string {
  const added: string[] = []
  const changed: string[] = []
  const removed: string[] = []
  for (const [module, own] of byModule(changes)) {
    const of = (kind: string) => own.filter((change) => change.kind === kind)
    added.push(...listed(module, of('export-added')))
    removed.push(...listed(module, of('export-removed')))
    for (const change of own) {
      const text = sentence(change)
      if (text) changed.push(`- ${word(change)}\`${entry(module)}\`: ${text}`)
    }
  }
  const sections = [
    ['Added', added],
    ['Changed', changed],
    ['Removed', removed],
  ] as const
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => `### ${title}\n\n${lines.join('\n')}\n`)
    .join('\n')
}

/** The import path of a module. */
export const entry = (module: string): string =>
  module === '_shared' ? 'wechatpay-ky/enums' : `wechatpay-ky/${module}`

const word = ({ verdict }: ApiChange): string => (verdict === 'breaking' ? '**Breaking:** ' : '')

function listed(module: string, changes: readonly ApiChange[]): string[] {
  const [first] = changes
  if (!first) return []
  const names = changes.map(({ name }) => `\`${name}\``)
  const rest = names.length - longestList
  const list = names.slice(0, longestList).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
  return [`- ${word(first)}\`${entry(module)}\`: ${list}.`]
}

/**
 * Describes one change. Returns nothing for changes that are listed together or that callers do not
 * notice.
 */
function sentence({ name, field, kind, before, after, to, verdict }: ApiChange): string {
  const member = `\`${name}.${field}\``
  const types = `\`${before}\` → \`${after}\``
  switch (kind) {
    case 'export-moved':
    case 'export-renamed': {
      const [module = '', other] = (to ?? '').split(': ')
      return other === undefined
        ? `\`${name}\` is \`${to}\` now.`
        : `\`${name}\` is \`${other}\` of \`${entry(module)}\` now.`
    }
    case 'field-added':
      return `\`${name}\` has \`${after}\`.`
    case 'field-removed':
      return `${member} is gone.`
    case 'field-required':
      return verdict === 'breaking' ? `${member} is required now.` : `${member} is always there.`
    case 'field-optional':
      return verdict === 'breaking' ? `${member} may be missing.` : `${member} may be left out.`
    case 'field-type':
    case 'type':
      return verdict === 'none' ? '' : `\`${name}\`, ${types}.`
    case 'argument':
    case 'answer':
    case 'endpoint':
      return `\`${name}()\`, ${types}.`
    default:
      return ''
  }
}

/** The part of a changelog between the heading Unreleased and the next version. */
export function unreleasedOf(changelog: string): string {
  const [, after = ''] = changelog.split(/^## \[?Unreleased\]?.*$/m)
  return after.split(/^## /m)[0] ?? ''
}

/** The breaking changes that a text names neither by the export nor by its module. */
export function unmentioned(changes: readonly ApiChange[], text: string): ApiChange[] {
  const words = new Set(text.match(/[\w$./-]+/g)?.map((each) => each.replace(/[./]+$/, '')))
  const isNamed = ({ module, name }: ApiChange) =>
    words.has(entry(module)) ||
    [...words].some((each) => each === name || each.startsWith(`${name}.`))
  return changes.filter((change) => change.verdict === 'breaking' && !isNamed(change))
}
