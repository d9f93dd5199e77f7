import type { Generated } from '../generate.js'
import type { Stage } from '../timing.js'
import type { ModuleChanges } from '../write/api-changes.js'
import type { Style } from './style.js'

/** What a run did, in a few lines. */
export function formatSummary(
  { counts, plan, spent }: Generated,
  elapsed: number,
  check: boolean,
  style: Style,
): string {
  const { added, changed, removed, unchanged } = plan
  const stages = (Object.keys(spent) as Stage[]).map((stage) => `${stage} ${seconds(spent[stage])}`)
  const written = added.length + changed.length
  const verb = check ? 'to write' : 'written'
  return [
    [
      counted(counts.operations, 'operation'),
      counted(counts.notifications, 'notification'),
      counted(counts.modules, 'module'),
    ].join(' · '),
    `${counted(written, 'file')} ${verb}, ${removed.length} ${check ? 'to remove' : 'removed'}, ${unchanged} unchanged`,
    style('dim', `${stages.join(' · ')} · ${seconds(elapsed)} in all`),
  ].join('\n')
}

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`

/** Above this a list says how many there are instead. */
const longestList = 12

/** The API report: what callers would notice, by module. */
export function formatChanges(changes: readonly ModuleChanges[], style: Style): string {
  if (changes.length === 0) return ''
  const many = changes.length > longestList
  const lines = changes.flatMap((change) =>
    many ? [shortLine(change)] : moduleLines(change, style),
  )
  return [style('bold', 'API changes'), ...lines].join('\n')
}

const shortLine = ({ module, added, removed, changed }: ModuleChanges): string =>
  `  ${module}: ${added.length} added, ${removed.length} removed, ${changed.length} changed`

function moduleLines({ module, added, removed, changed }: ModuleChanges, style: Style): string[] {
  const list = (sign: string, format: 'green' | 'red', names: readonly string[]) =>
    names.length > longestList
      ? [style(format, `    ${sign} ${names.length} exports: ${names.slice(0, 3).join(', ')}, …`)]
      : names.map((name) => style(format, `    ${sign} ${name}`))
  return [
    `  ${module}`,
    ...list('+', 'green', added),
    ...list('-', 'red', removed),
    ...changed.flatMap(({ name, details }) => [
      style('yellow', `    ~ ${name}`),
      ...details.slice(0, 40).map((detail) => `        ${detail}`),
    ]),
  ]
}
