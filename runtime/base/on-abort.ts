interface Listeners {
  readonly all: Set<() => void>
  readonly tell: () => void
}

const known = /* @__PURE__ */ new WeakMap<AbortSignal, Listeners>()

/**
 * Runs `listener` when the signal aborts, or at once if it has already aborted. Returns a function
 * that removes the listener. One signal may serve a thousand calls and live as long as the program.
 * Node warns about more than ten listeners, so one listener per signal dispatches to all;
 * `AbortSignal.any` leaks memory on such a signal in Node up to 22.
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
    // A composite signal stays in memory while it has a listener.
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
