import type { ScannedSpec } from './scan.js'

/** The modules that a folder of specs holds, by name. */
export function groupByModule(files: readonly ScannedSpec[]): Map<string, ScannedSpec[]> {
  const modules = new Map<string, ScannedSpec[]>()
  for (const file of files) modules.set(file.module, [...(modules.get(file.module) ?? []), file])
  return modules
}
