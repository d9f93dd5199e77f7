import { eachSchema } from '../model/discriminators.js'
import type { Schema } from '../model/index.js'
import { freeTypeName, numbered, pascalCase } from '../names.js'
import { documentOf, inOrderOfNaming, isNamed, nameFor } from './component-names.js'
import { type Direction, type FlatSchema, Hoist, type NamedTypes } from './hoist.js'
import { isTime } from './schema-kinds.js'
import { openFor, reference } from './special.js'
import { hoistRoot } from './walk.js'

export interface SchemaClash {
  readonly ref: string
  readonly name: string
  /** The schema that has the name; nothing where no name can be made. */
  readonly other?: string
}

type Components = Readonly<Record<string, Schema>>

/**
 * The schemas of a module that have names: each becomes a type of its own. One that a request and an
 * answer see differently becomes two, `Pet` and `PetInput`; the second gives way to a schema that is
 * called `PetInput` itself.
 */
export class ComponentTypes implements NamedTypes {
  readonly clashes: SchemaClash[] = []
  readonly #components: Components
  readonly #names = new Map<string, string>()
  /** The names of the types for requests, by the names of the types for answers. */
  readonly #inputs = new Map<string, string>()
  /** The schemas that have such a name, if they become two types. */
  readonly #inputOwners = new Map<string, string[]>()
  readonly #given = new Set<string>()
  readonly #used = new Map<string, Set<Direction>>()
  readonly #differing: ReadonlySet<string>

  /** `functions` are the names of the functions, which the module exports beside the types. */
  constructor(components: Components, functions: ReadonlySet<string>) {
    this.#components = components
    this.#differing = differing(components)
    this.#giveNames(functions)
    this.#giveInputs()
  }

  isTaken(name: string): boolean {
    const owners = this.#inputOwners.get(name) ?? []
    return this.#given.has(name) || owners.some((ref) => this.#isTwo(ref))
  }

  /** Says which of the schemas a root refers to, however far away, and in which direction. */
  use(root: Schema | undefined, direction: Direction): void {
    const waiting = [root]
    for (let schema = waiting.pop(); schema !== undefined; schema = waiting.pop())
      eachSchema(schema, ({ $ref }) => {
        const target = $ref === undefined ? undefined : this.#components[$ref]
        if ($ref === undefined || target === undefined) return
        const known = this.#used.get($ref) ?? new Set()
        if (known.has(direction)) return
        this.#used.set($ref, known.add(direction))
        waiting.push(target)
      })
  }

  schema(ref: string): Schema | undefined {
    const schema = this.#components[ref]
    return schema?.$ref ? (this.schema(schema.$ref) ?? schema) : schema
  }

  typeOf(ref: string, direction: Direction): FlatSchema | undefined {
    const name = this.nameOf(ref, direction)
    if (name === undefined) return undefined
    const { enum: values } = this.schema(ref) ?? {}
    const open = direction === 'response' && values ? openFor(values) : []
    return open.length > 0 ? { anyOf: [reference(name), ...open] } : reference(name)
  }

  nameOf(ref: string, direction: Direction): string | undefined {
    const name = this.#names.get(ref)
    return name !== undefined && direction === 'request' && this.#isTwo(ref)
      ? this.#inputs.get(name)
      : name
  }

  /** Declares all of them. */
  hoist(): Hoist {
    const hoist = new Hoist({}, this)
    const declared = new Set<string>()
    for (const [ref, directions] of this.#used)
      for (const direction of directions) {
        const name = this.nameOf(ref, direction)
        const schema = this.#components[ref]
        if (name === undefined || schema === undefined || declared.has(name)) continue
        declared.add(name)
        hoistRoot(hoist, name, schema, this.#isEnum(ref) ? 'request' : direction)
      }
    return hoist
  }

  #isTwo(ref: string): boolean {
    return this.#differing.has(ref) && this.#used.get(ref)?.size === 2
  }

  /** An enum is declared closed, and answers open it. */
  #isEnum(ref: string): boolean {
    return this.#components[ref]?.enum !== undefined
  }

  #giveNames(functions: ReadonlySet<string>): void {
    const owners = new Map<string, string>()
    const isTaken = (name: string) => owners.has(name) || functions.has(name)
    for (const ref of inOrderOfNaming(Object.keys(this.#components), functions)) {
      const wanted = nameFor(ref)
      const base = functions.has(wanted) ? pascalCase(wanted) : wanted
      const owner = owners.get(base)
      const isSame = owner !== undefined && this.#same(owner, ref)
      const isForeign = owner !== undefined && documentOf(owner) !== documentOf(ref)
      if (wanted === '') this.clashes.push({ ref, name: ref.split('/').at(-1) ?? ref })
      else if (!isSame && isForeign && isNamed(ref))
        this.clashes.push({ ref, name: base, other: owner })
      const name = isSame ? base : numbered(base, isTaken)
      if (!owners.has(name)) owners.set(name, ref)
      this.#names.set(ref, name)
      this.#given.add(name)
    }
  }

  /** The schemas of the document keep their names, whatever order they are in. */
  #giveInputs(): void {
    const isTaken = (name: string) => this.#given.has(name) || this.#inputOwners.has(name)
    for (const ref of this.#differing) {
      const name = this.#names.get(ref) ?? ''
      const input = this.#inputs.get(name) ?? freeTypeName(`${name}Input`, isTaken)
      this.#inputs.set(name, input)
      this.#inputOwners.set(input, [...(this.#inputOwners.get(input) ?? []), ref])
    }
  }

  /** Documents of a module often bring the same schemas along. */
  #same(a: string, b: string): boolean {
    const text = (ref: string) =>
      JSON.stringify(this.#components[ref], (key, value: unknown) =>
        key === '$ref' && typeof value === 'string' ? nameFor(value) : value,
      )
    return text(a) === text(b)
  }
}

/** The schemas that a request and an answer see differently, by themselves or by what they hold. */
function differing(components: Components): ReadonlySet<string> {
  const users = new Map<string, string[]>()
  const found = new Set<string>()
  const isEnum = (ref: string): boolean => {
    const schema = components[ref]
    return schema?.enum !== undefined || (schema?.$ref !== undefined && isEnum(schema.$ref))
  }
  for (const [ref, root] of Object.entries(components)) {
    if (root === null || typeof root !== 'object') continue
    if (root.enum === undefined)
      eachSchema(root, (schema) => {
        if (schema.enum || schema.readOnly || schema.writeOnly || isTime(schema)) found.add(ref)
        if (schema.$ref === undefined) return
        if (isEnum(schema.$ref) && schema !== root) found.add(ref)
        users.set(schema.$ref, [...(users.get(schema.$ref) ?? []), ref])
      })
  }
  const spread = [...found]
  for (const ref of spread)
    for (const user of users.get(ref) ?? [])
      if (!found.has(user)) {
        found.add(user)
        spread.push(user)
      }
  return found
}
