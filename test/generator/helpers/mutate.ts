import { CORE_SCHEMA, dump, load } from 'js-yaml'

/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export type Random = () => number

export const pick = <Item>(items: readonly Item[], next: Random): Item =>
  items[Math.floor(next() * items.length)] as Item

/** What nobody expects where something else should be. */
const oddities = (): readonly unknown[] => [
  null,
  true,
  0,
  -1.5,
  Number.NaN,
  1e300,
  '',
  'object',
  'toString',
  '__proto__',
  '订单 */ \u0007',
  '#/components/schemas/%',
  '../_shared/enums.yaml#/info',
  [],
  [null],
  [[]],
  ['string', 'string'],
  {},
  { toString: 1, valueOf: null },
  { $ref: null },
  { $ref: '#' },
  { type: 'object', properties: null },
  { type: ['null', {}], enum: [{ toString: 1 }], examples: [null] },
]

const oddKeys = ['$ref', '__proto__', 'constructor', 'toString', 'x-', '', '200', 'é', 'required']

type Holder = Record<string | number, unknown>

/** Also a `__proto__`, which an assignment would not add. */
const define = (holder: Holder, key: string, value: unknown) =>
  Object.defineProperty(holder, key, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  })

/** Changes one node of a document, somewhere. */
function mutateNode(document: unknown, next: Random): void {
  const holders: Holder[] = []
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return
    if (Object.keys(value).length > 0) holders.push(value as Holder)
    for (const child of Object.values(value)) visit(child)
  }
  visit(document)
  const holder = pick(holders, next)
  const key = pick(Object.keys(holder), next)
  const action = next()
  if (action < 0.2) delete holder[key]
  else if (action < 0.35) {
    const value = holder[key]
    delete holder[key]
    define(holder, pick(oddKeys, next), value)
  } else if (action < 0.5) holder[key] = structuredClone(pick(holders, next))
  else holder[key] = pick(oddities(), next)
}

/** A spec with some of its nodes changed. */
export function mutatedTree(text: string, next: Random): string {
  const document = load(text, { schema: CORE_SCHEMA })
  const count = 1 + Math.floor(next() * 3)
  for (let index = 0; index < count; index++) mutateNode(document, next)
  return dump(document, { schema: CORE_SCHEMA, noRefs: true, skipInvalid: true })
}

const scraps = [
  '\t',
  '\n',
  ': ',
  '- ',
  '[',
  '}',
  "'",
  '"',
  '&a ',
  '*a',
  '? ',
  '|',
  '---\n',
  '#',
  '\u0000',
  '😀',
  '<<: ',
]

/** A spec with some of its characters changed. */
export function mutatedText(text: string, next: Random): string {
  let mutated = text
  const count = 1 + Math.floor(next() * 3)
  for (let index = 0; index < count; index++) {
    const at = Math.floor(next() * mutated.length)
    const end = at + Math.floor(next() ** 4 * 200)
    mutated = mutated.slice(0, at) + (next() < 0.7 ? pick(scraps, next) : '') + mutated.slice(end)
  }
  return mutated
}
