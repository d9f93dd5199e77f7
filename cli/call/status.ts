import type { OperationDescriptor } from '../../runtime/operation.js'
import { note, stylesOf, type Terminal } from '../terminal.js'
import { asV2 } from './api.js'
import type { CallFlags } from './flags.js'

/** Says the time since it was made: `51 ms`. */
export const stopwatch = (): (() => string) => {
  const start = performance.now()
  return () => `${Math.round(performance.now() - start)} ms`
}

/** The line about the answer on stderr, and what WeChat Pay does not sign. */
export const sayStatus = (
  status: string,
  operation: OperationDescriptor,
  { quiet }: CallFlags,
  terminal: Terminal,
): void => {
  if (quiet) return
  const { complained: style } = stylesOf(terminal)
  note(terminal, style('dim', status))
  if (asV2(operation)?.unsigned)
    note(terminal, style('dim', 'WeChat Pay does not sign this answer: only TLS protects it.'))
}
