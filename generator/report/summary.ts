import type { Generated } from '../generate.js'
import type { Stage } from '../timing.js'
import type { Style } from './style.js'

/** Summarises a run in a few lines. */
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
