import { type ApiChange, byModule, releaseOf, type Verdict, worst } from '../api/change.js'
import type { Style } from './style.js'

/** Above this a list says how many there are instead. */
const longestList = 12

/** Above this many details of one export the rest is left out. */
const mostDetails = 40

/** The API report: the changes that callers notice, by module, with their effect. */
export function formatChanges(changes: readonly ApiChange[], style: Style): string {
  if (changes.length === 0) return ''
  const modules = byModule(changes)
  const many = modules.length > longestList
  const lines = modules.flatMap(([module, own]) =>
    many ? [shortLine(module, own, style)] : moduleLines(module, own, style),
  )
  return [style('bold', `API changes (${releaseOf(changes)})`), ...lines].join('\n')
}

const isComing = ({ kind }: ApiChange): boolean => kind === 'export-added'

const goings = new Set<string>(['export-removed', 'export-moved', 'export-renamed'])

const isGoing = ({ kind }: ApiChange): boolean => goings.has(kind)

/** The changes of exports that stay, by name. */
function stayings(changes: readonly ApiChange[]): Map<string, ApiChange[]> {
  const exports = new Map<string, ApiChange[]>()
  for (const change of changes)
    if (!isComing(change) && !isGoing(change))
      exports.set(change.name, [...(exports.get(change.name) ?? []), change])
  return exports
}

const word = (verdict: Verdict, style: Style): string => {
  if (verdict === 'none') return ''
  return `  ${style(verdict === 'breaking' ? 'red' : 'green', verdict)}`
}

const verdictOf = (changes: readonly ApiChange[]): Verdict =>
  worst(changes.map(({ verdict }) => verdict))

function shortLine(module: string, changes: readonly ApiChange[], style: Style): string {
  const counts = [
    `${changes.filter(isComing).length} added`,
    `${changes.filter(isGoing).length} removed`,
    `${stayings(changes).size} changed`,
  ]
  return `  ${module}: ${counts.join(', ')}${word(verdictOf(changes), style)}`
}

function moduleLines(module: string, changes: readonly ApiChange[], style: Style): string[] {
  const list = (sign: string, format: 'green' | 'red', of: readonly ApiChange[]) => {
    const names = of.map(({ name, to }) => (to === undefined ? name : `${name} → ${to}`))
    const meaning = word(verdictOf(of), style)
    const some = `    ${sign} ${of.length} exports: ${names.slice(0, 3).join(', ')}, …`
    return of.length > longestList
      ? [style(format, some) + meaning]
      : names.map((name) => style(format, `    ${sign} ${name}`) + meaning)
  }
  return [
    `  ${module}`,
    ...list('+', 'green', changes.filter(isComing)),
    ...list('-', 'red', changes.filter(isGoing)),
    ...[...stayings(changes)].flatMap(([name, details]) => [
      style('yellow', `    ~ ${name}`),
      ...details
        .slice(0, mostDetails)
        .map((each) => `        ${detail(each)}${word(each.verdict, style)}`),
    ]),
  ]
}

const detail = ({ before, after }: ApiChange): string => {
  if (before === undefined) return `+ ${after}`
  return after === undefined ? `- ${before}` : `~ ${before} → ${after}`
}
