export type Kind = 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array'

export type Scalar = string | number | bigint | boolean

/** The facts about a value from a sample, a table, or both. */
export interface Field {
  /** Absent if a sample does not show it, as in an empty list. */
  kind?: Kind
  /** Whether it is always there. */
  required: boolean
  nullable?: boolean
  /** The term in the documentation. */
  term?: string
  format?: string
  minLength?: number
  maxLength?: number
  isMoney?: boolean
  isEncrypted?: boolean
  /** Values, and what each is called. */
  values?: Map<Scalar, string>
  example?: Scalar
  /** The fields of an object. A Map, because a field may be called `__proto__`. */
  fields?: Fields
  /** The items of a list. */
  items?: Field
  /** The guessed facts, a word for each, to be checked by hand. */
  readonly guesses: string[]
}

export type Fields = Map<string, Field>

/** Names whose integers are mostly money, and then in 分. */
const moneyName =
  /(^|_)(amount|balance|cash|cost|deposit|discount|fee|money|payment|price|refund|total|sum)s?$/i

/** Marks an integer as money if its name suggests it. */
export function guessMoney(name: string, field: Field): void {
  if (field.isMoney || field.kind !== 'integer' || !moneyName.test(name)) return
  field.isMoney = true
  field.guesses.push('money in 分')
}
