import type { XmlFields, XmlValue } from './read-xml.js'

/**
 * A family of numbered elements: `coupon_id_0`, `coupon_fee_0`, `coupon_id_1`, … Each name stands
 * for `name_$n`, and each name of an inner family for `name_$n_$m`.
 */
export interface Family {
  readonly fields: readonly string[]
  readonly families?: Families
}

/** Inner families, by the name of the list that callers get. */
export type Families = Readonly<Record<string, Family>>

/**
 * Collects numbered elements into lists. The elements decide the length of a list, because the
 * count field of a family may be missing or wrong. Numbered elements outside a family are not
 * changed.
 */
export const collectFamilies = (fields: XmlFields, families: Families): XmlFields => {
  const rest = new Map(fields)
  const lists = takeLists(rest, families, '')
  for (const [name, items] of lists) rest.set(name, items)
  return rest
}

type Lists = Map<string, readonly XmlFields[]>

/** Removes the elements of the families whose names end with `suffix`. */
const takeLists = (rest: Map<string, unknown>, families: Families, suffix: string): Lists => {
  const lists: Lists = new Map()
  for (const [list, family] of Object.entries(families)) {
    const numbers = numbersOf(rest, family, suffix)
    if (numbers.length === 0) continue
    lists.set(
      list,
      numbers.map((number) => takeItem(rest, family, `${suffix}_${number}`)),
    )
  }
  return lists
}

const takeItem = (rest: Map<string, unknown>, family: Family, suffix: string): XmlFields => {
  // The inner families come first: `coupon_refund_fee_0_1` belongs to them, `coupon_refund_fee_0`
  // does not.
  const item: Map<string, XmlValue> = new Map()
  const inner = takeLists(rest, family.families ?? {}, suffix)
  for (const name of family.fields) {
    const value = rest.get(name + suffix)
    if (typeof value === 'string') item.set(name, value)
    rest.delete(name + suffix)
  }
  for (const [name, items] of inner) item.set(name, items)
  return item
}

/** The numbers that occur, in order. */
const numbersOf = (
  rest: ReadonlyMap<string, unknown>,
  family: Family,
  suffix: string,
): string[] => {
  const found = new Set<string>()
  for (const name of namesOf(family)) {
    const start = `${name}${suffix}_`
    for (const key of rest.keys()) {
      if (!key.startsWith(start)) continue
      const [number = '', ...further] = key.slice(start.length).split('_')
      const isNumber = /^(0|[1-9]\d{0,3})$/.test(number)
      if (isNumber && further.length <= depthOf(family)) found.add(number)
    }
  }
  return [...found].sort((a, b) => Number(a) - Number(b))
}

const innerOf = ({ families = {} }: Family): Family[] => Object.values(families)

const namesOf = (family: Family): string[] => [
  ...family.fields,
  ...innerOf(family).flatMap((inner) => namesOf(inner)),
]

const depthOf = (family: Family): number =>
  innerOf(family).length === 0 ? 0 : 1 + Math.max(...innerOf(family).map(depthOf))
