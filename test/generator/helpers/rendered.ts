import { expect } from 'vitest'
import { headline } from './mark.js'
import { Project } from './project.js'
import { answering, asking, enums, error, withSchemas } from './specs.js'

/** The generated file of one spec. */
export async function rendered(spec: string): Promise<string> {
  const id = /operationId: (\w+)/.exec(spec)?.[1] ?? ''
  const file = id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const project = new Project({
    '_shared/enums.yaml': enums,
    '_shared/error.yaml': error,
    [`orders/${file}.yaml`]: spec,
  })
  const { diagnostics } = await project.generate()
  expect(diagnostics.map(headline)).toEqual([])
  return project.read(`generated/orders/${file}.ts`)
}

/** What follows the function: the types. */
export const typesOf = (text: string): string => text.slice(text.indexOf('.operation = '))

const asObject = (properties: string): string =>
  `type: object\nproperties:\n${properties.trim().replaceAll(/^(?=.)/gm, '  ')}`

/** The types of an operation that answers with these properties. */
export const answered = async (properties: string, schemas?: string): Promise<string> => {
  const spec = answering(asObject(properties))
  return typesOf(await rendered(schemas ? withSchemas(spec, schemas) : spec))
}

/** The types of an operation that asks for these properties. */
export const asked = async (properties: string, schemas?: string): Promise<string> => {
  const spec = asking(asObject(properties))
  return typesOf(await rendered(schemas ? withSchemas(spec, schemas) : spec))
}
