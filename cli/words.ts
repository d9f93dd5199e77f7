/** The words of a command line that may be flags: those before `--`. */
export const untilEnd = (args: readonly string[]): readonly string[] => {
  const end = args.indexOf('--')
  return end < 0 ? args : args.slice(0, end)
}
