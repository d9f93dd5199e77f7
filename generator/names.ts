/** Every name that the generator makes is made here. */

/** `createReturnAdvance` → `create-return-advance`: the file of an operation. */
export const kebabCase = (name: string): string =>
  name.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '-').toLowerCase()

/** `refund_id`, `return-advance`, `createRefund` → `RefundId`, `ReturnAdvance`, `CreateRefund`. */
export const pascalCase = (name: string): string =>
  name
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

/** `return-advance` → `returnAdvance`: a path segment in the chained client. */
export const camelCase = (name: string): string => {
  const pascal = pascalCase(name)
  return pascal.charAt(0).toLowerCase() + pascal.slice(1)
}

export const isCamelCase = (name: string): boolean => /^[a-z][A-Za-z0-9]*$/.test(name)

/** A property name as TypeScript writes it. */
export const propertyName = (name: string): string =>
  /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name)

/** Text as TypeScript writes it. A line end in it must not end the line that it stands in. */
export const quoted = (text: string): string =>
  `'${text.replace(/[\\']/g, '\\$&').replace(/[\p{Cc}\u2028\u2029]/gu, escaped)}'`

const escaped = (character: string): string =>
  character === '\n' ? '\\n' : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A file's name within a comment of one line. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ')

/** The name of an operation whose document has none that is valid for a function: `GET
 * /pets/{petId}` → `getPetsByPetId`. */
export const madeName = (method: string, path: string): string => {
  const words = path.replace(/\{([^}]*)\}/g, '/by/$1/')
  return camelCase(`${method}/${words}`.replace(/^(\w+)[^A-Za-z0-9]*$/, '$1/root'))
}

/** The name of a schema as a TypeScript type: its own name, if that is valid. */
export function typeName(name: string): string {
  const plain = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? name : pascalCase(name)
  if (plain === '') return ''
  if (/^\d/.test(plain)) return `Schema${plain}`
  return takenTypes.has(plain) || reservedWords.has(plain) ? `${plain}Schema` : plain
}

/** A name that no other type has: with `Type` behind it where another one has it. */
export const freeTypeName = (name: string, isTaken: (name: string) => boolean): string =>
  isTaken(name) ? freeTypeName(`${name}Type`, isTaken) : name

/** A name that nothing else has: with a number behind it where it is taken. */
export const numbered = (name: string, isTaken: (name: string) => boolean): string => {
  let free = name
  for (let number = 2; isTaken(free); number++) free = name + number
  return free
}

/** Types that generated code uses, or that TypeScript does not allow to be declared. */
const takenTypes: ReadonlySet<string> = new Set(
  (
    'any unknown never undefined object string number boolean bigint symbol Array Promise Record ' +
    'Required Pick Omit Date ReadableStream Uint8Array Blob ArrayBuffer Readonly Notification ' +
    'WechatPayNotification NotificationReplies ' +
    'OperationDescriptor Paged RequestOptions UploadContent UploadFile WechatPay WechatPayResponse ' +
    '__proto__ constructor'
  ).split(' '),
)

/** Longer names are shortened, because they are hard to read and push fields off the screen. */
const longestName = 50

/**
 * The name of a nested type: the root's name and the way to it, `CreateRefundJson` + `amount`,
 * `from` → `CreateRefundJsonAmountFrom`. Where that is too long, segments are left out from the
 * left, so that the field's own name stays. Where the short name is taken, the segment that tells
 * the two apart is put in front: `…ResponseSequentialUsageRuleDayPeriodList`.
 *
 * @param holder The path of the nested type that has a name already, if one has.
 */
export function nestedName(
  root: string,
  path: readonly string[],
  holder: (name: string) => readonly string[] | undefined,
): string {
  const segments = path.map(pascalCase)
  const nameOf = (parts: readonly string[]) => root + parts.join('')
  const suffixes = segments.map((_, index) => segments.slice(index))
  const short = suffixes.map(nameOf).find((name) => name.length <= longestName && !holder(name))
  if (short) return short
  for (const suffix of suffixes.toReversed()) {
    const rival = holder(nameOf(suffix))
    if (!rival) return nameOf(suffix)
    const difference = path.slice(0, -suffix.length).findLast((segment) => !rival.includes(segment))
    const name = difference && nameOf([pascalCase(difference), ...suffix])
    if (name && !holder(name)) return name
  }
  return numbered(nameOf(segments), (name) => holder(name) !== undefined)
}

/** Words that cannot name a function or a variable, and files that every module has. */
export const reservedWords: ReadonlySet<string> = new Set(
  (
    'await break case catch class const continue debugger default delete do else enum export ' +
    'extends false finally for function if implements import in instanceof interface let new null ' +
    'package private protected public return static super switch this throw true try typeof var ' +
    'void while with yield arguments eval operation ' +
    'index events'
  ).split(' '),
)
