/**
 * Runs a callback that the caller gave for logs, and ignores its error and its rejection: a failing
 * log must not fail a call, nor end the process.
 */
export const ignoringErrors = (callback: () => unknown): void => {
  try {
    Promise.resolve(callback()).catch(() => undefined)
  } catch {
    // See above.
  }
}
