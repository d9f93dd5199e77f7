import { expect } from 'vitest'
import type { ApiChange } from '../../../generator/api/change.js'
import { Project } from './project.js'
import { orders, queryOrder } from './specs.js'

export const order = 'specs/orders/create-order.yaml'
export const query = 'specs/orders/query-order.yaml'

/** What a second run reports after a change. */
export async function changesOf(change: (project: Project) => void) {
  const project = new Project(orders)
  await project.generate()
  change(project)
  const { diagnostics, changes } = await project.generate()
  expect(diagnostics).toEqual([])
  return changes
}

/** A change in one row: whose, what, how it was and is, and what it means. */
export const row = ({ module, name, field, kind, verdict, before, after, to }: ApiChange) => [
  [module, name, ...(field === undefined ? [] : [field])].join(' '),
  kind,
  [before, after, to].filter((each) => each !== undefined).join(' → '),
  verdict,
]

export const rows = async (change: (project: Project) => void) => (await changesOf(change)).map(row)

/** `queryOrder` answers with an object of its own. */
export const answer = (project: Project, properties: string, required = '[status]') =>
  project.write(
    query,
    queryOrder
      .replace('required: [status]', `required: ${required}`)
      .replace(
        /properties:\n +status:\n.*\n$/,
        `properties:\n                  ${properties.replaceAll('\n', '\n                  ')}\n`,
      ),
  )

/** How the answer changes that has `from` and gets `to`. */
export async function answerRows(from: string, to: string, required?: readonly [string, string]) {
  const project = new Project(orders)
  answer(project, from, required?.[0])
  await project.generate()
  answer(project, to, required?.[1])
  const { diagnostics, changes } = await project.generate()
  expect(diagnostics).toEqual([])
  return changes.map(row)
}
