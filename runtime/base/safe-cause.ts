/**
 * Copies a foreign error so that it is safe as the `cause` of ours: its name, message, stack and
 * code, and the same of its own causes. Other properties are dropped. ky's errors hold the request
 * and its headers, undici's parser error holds bytes of an unverified answer, and a custom
 * transport may attach its whole configuration, including `Authorization`.
 */
export const bareCause = (error: unknown, depth = 0): unknown => {
  if (typeof error === 'string') return redact(error)
  if (!(error instanceof Error) || depth > 4) return undefined
  const inner = error.cause === undefined ? undefined : bareCause(error.cause, depth + 1)
  const bare = new Error(redact(error.message), inner === undefined ? undefined : { cause: inner })
  define(bare, 'name', error.name)
  if (error.stack !== undefined) define(bare, 'stack', redact(error.stack))
  const { code } = error as { code?: unknown }
  if (typeof code === 'string') define(bare, 'code', code)
  // "Happy eyeballs" reports one error for each address that was tried.
  const { errors } = error as { errors?: unknown }
  if (Array.isArray(errors)) {
    define(
      bare,
      'errors',
      errors.map((one: unknown) => bareCause(one, depth + 1)),
    )
  }
  return bare
}

/** The first `code` in the chain of causes: `ECONNREFUSED`, `UND_ERR_SOCKET`, … */
export const codeOf = (error: unknown, depth = 0): string | undefined => {
  if (!(error instanceof Error) || depth > 4) return undefined
  const { code } = error as { code?: unknown }
  return typeof code === 'string' ? code : codeOf(error.cause, depth + 1)
}

const define = (error: Error, key: string, value: unknown): void => {
  Object.defineProperty(error, key, { value, configurable: true, writable: true })
}

/** A transport may print request headers into its message. */
const redact = (text: string): string =>
  text
    .replace(/WECHATPAY2-[A-Z0-9-]+ [^\n]*/g, 'WECHATPAY2-…')
    .replace(/(signature=\\*")[^"\\]*/g, '$1…')
