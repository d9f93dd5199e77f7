import type { WechatPayConfig } from '../../runtime/client/config.js'
import type { RequestOptions } from '../../runtime/operation.js'
import type { Command } from '../command.js'
import { configFor } from '../config/read.js'
import { exit, usageError } from '../exit.js'
import { parseOptions } from '../options.js'
import { note, say, stylesOf, type Terminal } from '../terminal.js'
import { callAll, withPages } from './all.js'
import { findOperation } from './find.js'
import { type CallFlags, callOptions, pathFlags } from './flags.js'
import { jsonOf } from './json-output.js'
import { perform, type TypedCall } from './perform.js'
import { buildRequest } from './request.js'
import { checkTarget, saveAnswer } from './save.js'
import { sayStatus, stopwatch } from './status.js'

/** Calls an operation, and prints the data of its answer, or all items of a list. */
export const callCommand: Command = async (args, terminal) => {
  const { values, positionals } = parseOptions(args, callOptions())
  const flags: CallFlags = values
  if (flags.list) return (await import('./list.js')).list(positionals, terminal)
  const found = findOperation(positionals, flags.method)
  const { operation } = found
  const list = flags.all ? withPages(operation) : undefined
  const request = await buildRequest(found, flags, pathFlags(values), terminal)
  const target = checkTarget(operation, flags, terminal)
  const options = requestOptions(flags)
  const config = await configFor(flags, terminal)
  const { createWechatPay } = await import('../../runtime/client/client.js')
  const wxpay = createWechatPay({ ...config, ...(flags.verbose ? observed(terminal) : {}) })
  const call = { wxpay, operation, request, options, target, flags }
  await (list ? callAll({ ...call, operation: list }, terminal) : callOnce(call, terminal))
  return exit.done
}

const callOnce = async (call: TypedCall, terminal: Terminal): Promise<void> => {
  const { wxpay, operation, target, flags } = call
  const elapsed = stopwatch()
  const answer = await perform(call, terminal)
  if (!answer) return
  const requestId = answer.requestId ?? 'unknown'
  const status = `${answer.status} · ${operation.id} · Request-ID ${requestId} · ${elapsed()}`
  sayStatus(status, operation, flags, terminal)
  const { complained: style } = stylesOf(terminal)
  if (flags.verbose)
    for (const [name, value] of answer.headers) note(terminal, style('dim', `  ${name}: ${value}`))
  if (target) await saveAnswer(wxpay, operation, answer.data, target, flags, terminal)
  else if (answer.data !== undefined) say(terminal, jsonOf(answer.data, flags))
}

const requestOptions = ({ timeout, retry }: CallFlags): RequestOptions => {
  const number = (
    name: string,
    text: string,
    { expected, isRight }: { expected: string; isRight: (value: number) => boolean },
  ): number => {
    const value = text.trim() === '' ? Number.NaN : Number(text)
    if (isRight(value)) return value
    throw usageError(`--${name}: expected ${expected}, not "${text}".`)
  }
  return {
    ...(timeout === undefined ? {} : { timeout: 1000 * number('timeout', timeout, SECONDS) }),
    ...(retry === undefined ? {} : { retry: number('retry', retry, TIMES) }),
  }
}

const SECONDS = {
  expected: 'a number of seconds above 0, at most 600',
  isRight: (value: number) => value > 0 && value <= 600,
}

const TIMES = {
  expected: 'a whole number from 0 to 20',
  isRight: (value: number) => Number.isInteger(value) && value >= 0 && value <= 20,
}

/** A line for each attempt: host, result, duration. */
const observed = (terminal: Terminal): Pick<WechatPayConfig, 'onAttempt'> => {
  const { complained: style } = stylesOf(terminal)
  return {
    onAttempt: ({ attempt, method, host, path, status, error, duration }) => {
      const outcome = error ? [error.name, error.reason].filter(Boolean).join(' ') : status
      const text = `${attempt}. ${method} ${host}${path}: ${outcome}, ${Math.round(duration)} ms`
      note(terminal, style('dim', text))
    },
  }
}
