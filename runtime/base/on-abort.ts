interface Listeners {
  readonly all: Set<() => void>
  readonly tell: () => void
}

const known = /* @__PURE__ */ new WeakMap<AbortSignal, Listeners>()

/**
 * Runs `listener` when the signal aborts, or now if it has; the function that it returns takes it off
 * again. A signal may be that of a thousand calls, and may live as long as the program: Node warns of
 * more than ten listeners, so that here one tells all; and `AbortSignal.any` would leave something
 * behind on the signal each time, in Node up to 22.
 */
export const onAbort = (signal: AbortSignal, listener: () => void): (() => void) => {
  if (signal.aborted) {
    listener()
    return () => undefined
  }
  const { all, tell } = known.get(signal) ?? listenTo(signal)
  all.add(listener)
  return () => {
    all.delete(listener)
    if (all.size > 0) return
    // A signal that was made of others is kept for as long as somebody listens to it.
    signal.removeEventListener('abort', tell)
    known.delete(signal)
  }
}

const listenTo = (signal: AbortSignal): Listeners => {
  const all = new Set<() => void>()
  const tell = (): void => {
    for (const listener of all) listener()
  }
  const listeners = { all, tell }
  signal.addEventListener('abort', tell)
  known.set(signal, listeners)
  return listeners
}
