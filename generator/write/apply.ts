import { mkdirSync, readdirSync, renameSync, rmdirSync, unlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plan } from './plan.js'

/** Carries out a plan. A file appears whole or not at all: it is written beside its place first. */
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

export function writeWhole(file: string, content: string | Uint8Array): void {
  const beside = `${file}.${process.pid}.tmp`
  writeFileSync(beside, content)
  renameSync(beside, file)
}

function removeEmptyFolders(root: string, folder: string): void {
  if (folder === '.' || readdirSync(join(root, folder)).length > 0) return
  rmdirSync(join(root, folder))
  removeEmptyFolders(root, dirname(folder))
}
