import { columns } from '../../generator/render/layout.js'
import { printable, say, stylesOf, type Terminal } from '../terminal.js'
import { type Check, type Group, NAMES, type Outcome } from './check.js'

const GROUPS: Readonly<Record<Group, string>> = {
  configuration: 'Configuration',
  merchant: 'Merchant 商户',
  platform: 'Keys of WeChat Pay 微信支付',
  connection: 'With WeChat Pay',
}

const WIDTH = 17

/** Prints a readable list, and plain text to a pipe. */
export const print = (checks: readonly Check[], terminal: Terminal): void => {
  const { said: style } = stylesOf(terminal)
  const marks: Readonly<Record<Outcome, string>> = {
    ok: style('green', '✓'),
    warning: style('yellow', '!'),
    fault: style('red', '✗'),
    unchecked: style('dim', '–'),
  }
  for (const [group, title] of Object.entries(GROUPS)) {
    say(terminal, style('bold', title))
    for (const { id, outcome, text, fix } of checks.filter((check) => check.group === group)) {
      const name = NAMES[id] ?? id
      const label = name + ' '.repeat(Math.max(1, WIDTH - columns(name)))
      const what = printable(text)
      const shown = outcome === 'unchecked' ? style('dim', `not checked: ${what}`) : what
      say(terminal, `  ${marks[outcome]} ${label}${shown}`)
      if (fix) say(terminal, `    ${' '.repeat(WIDTH)}${style('dim', '→')} ${fix}`)
    }
    say(terminal, '')
  }
  say(terminal, summary(checks, terminal))
}

const summary = (checks: readonly Check[], terminal: Terminal): string => {
  const { said: style } = stylesOf(terminal)
  const count = (outcome: Outcome) => checks.filter((check) => check.outcome === outcome).length
  const many = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
  const [faults, warnings, unchecked] = [count('fault'), count('warning'), count('unchecked')]
  const rest = [
    ...(warnings > 0 ? [style('yellow', many(warnings, 'warning'))] : []),
    ...(unchecked > 0 ? [`${unchecked} not checked`] : []),
  ]
  const head =
    faults > 0
      ? style('red', many(faults, 'fault'))
      : style('green', `${count('ok')} checks passed`)
  return [head, ...rest].join(', ')
}
