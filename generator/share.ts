import { buildModules } from './build.js'
import type { Outcome, Share } from './parallel.js'
import { loadTemplates } from './render/templates.js'
import { Clock } from './timing.js'
import { TypeBook } from './type/index.js'

/** The work of one thread. */
export function buildShare({ modules, shared, templates, runtime, types }: Share): Outcome {
  const clock = new Clock()
  const book = new TypeBook(types)
  const options = { render: loadTemplates(templates), ...(runtime ? { runtime } : {}) }
  const built = buildModules(modules, shared, options, book, clock)
  return { built, types: book.used, spent: clock.spent }
}
