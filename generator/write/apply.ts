import { mkdirSync, readdirSync, rmdirSync, unlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plan } from './plan.js'
import { writeWhole } from './whole-file.js'

/**
 * Carries out a plan. Each file is written atomically: first to a temporary file next to its place.
 */
export function applyPlan(folder: string, plan: Plan): void {
  const made = new Set<string>()
  for (const { path, text } of [...plan.added, ...plan.changed]) {
    const file = join(folder, path)
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true })
    made.add(dirname(file))
    writeWhole(file, text)
  }
  for (const { path } of plan.removed) {
    unlinkSync(join(folder, path))
    removeEmptyFolders(folder, dirname(path))
  }
}

function removeEmptyFolders(root: string, folder: string): void {
  if (folder === '.' || readdirSync(join(root, folder)).length > 0) return
  rmdirSync(join(root, folder))
  removeEmptyFolders(root, dirname(folder))
}
