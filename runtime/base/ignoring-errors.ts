/**
 * Runs a callback that the caller gave for logs, and ignores its error and its rejection: a failing
 * log must not fail a call, nor end the process. Resolves when the callback has ended.
 */
export const ignoringErrors = async (callback: () => unknown): Promise<void> => {
  try {
    await callback()
  } catch {
    // See above.
  }
}
