export type Kind = 'string' | 'integer' | 'number' | 'boolean' | 'object' | 'array'

export type Scalar = string | number | bigint | boolean

/** What is known of a value: out of a sample, out of a table, or out of both. */
export interface Field {
  /** Nothing where a sample shows none, in an empty list for instance. */
  kind?: Kind
  /** Whether it is always there. */
  required: boolean
  nullable?: boolean
  /** What the documentation calls it. */
  term?: string
  format?: string
  minLength?: number
  maxLength?: number
  isMoney?: boolean
  isEncrypted?: boolean
  /** Values, and what each is called. */
  values?: Map<Scalar, string>
  example?: Scalar
  /** Of an object. A Map: a field may be called `__proto__`. */
  fields?: Fields
  /** Of a list. */
  items?: Field
  /** What was not said, but guessed: a word for each, to be checked by a person. */
  readonly guesses: string[]
}

export type Fields = Map<string, Field>

/** Names whose integers are mostly money, and then in 分. */
const moneyName =
  /(^|_)(amount|balance|cash|cost|deposit|discount|fee|money|payment|price|refund|total|sum)s?$/i

/** Marks an integer as money where its name says so. */
export function guessMoney(name: string, field: Field): void {
  if (field.isMoney || field.kind !== 'integer' || !moneyName.test(name)) return
  field.isMoney = true
  field.guesses.push('money in 分')
}
