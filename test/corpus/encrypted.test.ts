import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { repository } from '../generator/helpers/project.js'
import { readSpecs } from './spec-facts.js'

/**
 * Every field that travels encrypted, in `official/encrypted.txt`: an operation and its fields. The
 * list is kept by hand, so that no mark is lost in passing: without it a secret goes out as plain
 * text. It is not a snapshot, and `-u` does not change it.
 */
const file = join(repository, 'test/corpus/official/encrypted.txt')

const listed = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))

const marked = readSpecs()
  .flatMap(({ endpoint, encrypted }) => encrypted.map((path) => `${endpoint} ${path}`))
  .sort()

describe('Encrypted fields', () => {
  it('Encrypted fields keep their mark', () => {
    const marks = new Set(marked)
    expect(listed.filter((line) => !marks.has(line))).toEqual([])
  })

  it('Fields that are newly marked as encrypted are listed', () => {
    const lines = new Set(listed)
    expect(marked.filter((line) => !lines.has(line))).toEqual([])
  })
})
