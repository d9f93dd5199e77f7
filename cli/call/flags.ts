import { configOptions } from '../options.js'
import { pathParameters } from './operations.js'

const OWN = {
  method: { type: 'string', short: 'X' },
  query: { type: 'string', multiple: true },
  header: { type: 'string', multiple: true },
  json: { type: 'string' },
  xml: { type: 'string' },
  file: { type: 'string' },
  out: { type: 'string' },
  force: { type: 'boolean' },
  all: { type: 'boolean' },
  compact: { type: 'boolean' },
  verbose: { type: 'boolean' },
  quiet: { type: 'boolean' },
  timeout: { type: 'string' },
  retry: { type: 'string' },
  list: { type: 'boolean' },
  ...configOptions,
} as const

type OptionValue<Option> = Option extends { multiple: true }
  ? string[]
  : Option extends { type: 'string' }
    ? string
    : boolean

export type CallFlags = {
  readonly [Name in keyof typeof OWN]?: OptionValue<(typeof OWN)[Name]> | undefined
}

/** `call`'s flags, and one for every path parameter there is: `--out_trade_no`, `--out-trade-no`. */
export const callOptions = () => {
  const names = pathParameters().flatMap((name) => [name, name.replaceAll('_', '-')])
  const parameters = Object.fromEntries(names.map((name) => [name, { type: 'string' } as const]))
  return { ...parameters, ...OWN }
}

export const flagNames = (): readonly string[] => Object.keys(OWN)

/** The path parameters among the flags, by their own names. */
export const pathFlags = (values: Readonly<Record<string, unknown>>): Record<string, string> => {
  const given = pathParameters().flatMap((name) => {
    const value = values[name] ?? values[name.replaceAll('_', '-')]
    return typeof value === 'string' ? [[name, value] as const] : []
  })
  return Object.fromEntries(given)
}
