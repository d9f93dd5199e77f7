import type { InterfaceDeclaration, ParameterDeclaration, Type } from 'ts-morph'
import { type ApiChange, type ChangeKind, type Verdict, worst } from './change.js'
import { loadMorph } from './morph.js'
import type { Role } from './roles.js'
import { type Exported, textOf } from './surface.js'

/** A change of an export; the caller of this function knows which export. */
export type Judged = Omit<ApiChange, 'module' | 'name'>

/** Compares two versions of an export for callers that use it in these roles. */
export function judge(before: Exported, after: Exported, roles: ReadonlySet<Role>): Judged[] {
  const { Node: is } = loadMorph()
  const [old, now] = [before.node, after.node]
  if (is.isFunctionDeclaration(old) && is.isFunctionDeclaration(now))
    return [
      ...judgeArguments(old.getParameters(), now.getParameters()),
      ...judgeAnswer(before, after),
      ...judgeDescriptor(before.descriptor, after.descriptor),
    ]
  if (is.isInterfaceDeclaration(old) && is.isInterfaceDeclaration(now))
    return judgeFields(old, now, roles)
  const [was, is_] = [old, now].map((node) =>
    is.isTypeAliasDeclaration(node) ? node.getTypeNode() : node,
  )
  const texts = { before: was ? textOf(was) : '', after: is_ ? textOf(is_) : '' }
  if (texts.before === texts.after) return []
  const verdict = judgeType(old.getType(), now.getType(), roles)
  return [{ kind: 'type', verdict, ...texts }]
}

/** Requests may accept more, answers may promise more. Of values that an open type names, one more is
 * something to use, and one less is nothing that was promised. */
function judgeType(old: Type, now: Type, roles: ReadonlySet<Role>): Verdict {
  const takesOld = old.isAssignableTo(now)
  const isOld = now.isAssignableTo(old)
  if (takesOld && isOld) {
    const known = new Set(literalsOf(old))
    return literalsOf(now).some((value) => !known.has(value)) ? 'additive' : 'none'
  }
  return worst(
    [...roles].map((role) => ((role === 'request' ? takesOld : isOld) ? 'additive' : 'breaking')),
  )
}

const literalsOf = (type: Type): string[] =>
  (type.isUnion() ? type.getUnionTypes() : [type.getArrayElementType() ?? type])
    .filter((each) => each.isLiteral())
    .map((each) => each.getText())

interface Field {
  readonly text: string
  readonly type: Type
  readonly typeText: string
  readonly isOptional: boolean
}

function fieldsOf(declaration: InterfaceDeclaration): Map<string, Field> {
  const fields = new Map<string, Field>()
  for (const property of declaration.getProperties()) {
    const type = property.getTypeNode()
    fields.set(property.getName(), {
      text: textOf(property),
      type: property.getType(),
      typeText: type ? textOf(type) : '',
      isOptional: property.hasQuestionToken(),
    })
  }
  for (const index of declaration.getIndexSignatures()) {
    const type = index.getReturnTypeNode()
    fields.set(`[${index.getKeyName()}]`, {
      text: textOf(index),
      type: index.getReturnType(),
      typeText: type ? textOf(type) : '',
      isOptional: true,
    })
  }
  return fields
}

function judgeFields(
  old: InterfaceDeclaration,
  now: InterfaceDeclaration,
  roles: ReadonlySet<Role>,
): Judged[] {
  if (textOf(old) === textOf(now)) return []
  const [was, is] = [fieldsOf(old), fieldsOf(now)]
  const changes: Judged[] = []
  for (const [field, after] of is) {
    const before = was.get(field)
    if (!before) {
      const verdict = roles.has('request') && !after.isOptional ? 'breaking' : 'additive'
      changes.push({ field, kind: 'field-added', verdict, after: after.text })
    } else if (before.text !== after.text)
      changes.push({ field, ...judgeField(before, after, roles) })
  }
  for (const [field, { text }] of was)
    if (!is.has(field))
      changes.push({ field, kind: 'field-removed', verdict: 'breaking', before: text })
  return changes
}

function judgeField(before: Field, after: Field, roles: ReadonlySet<Role>): Judged {
  const kinds: ChangeKind[] = []
  const verdicts: Verdict[] = []
  if (before.typeText !== after.typeText) {
    kinds.push('field-type')
    verdicts.push(judgeType(before.type, after.type, roles))
  }
  if (before.isOptional !== after.isOptional) {
    kinds.push(after.isOptional ? 'field-optional' : 'field-required')
    const breaks: Role = after.isOptional ? 'answer' : 'request'
    verdicts.push(roles.has(breaks) ? 'breaking' : 'additive')
  }
  const verdict = worst(verdicts)
  return { kind: kinds[0] ?? 'field-type', verdict, before: before.text, after: after.text }
}

function judgeArguments(
  old: readonly ParameterDeclaration[],
  now: readonly ParameterDeclaration[],
): Judged[] {
  const request = new Set<Role>(['request'])
  return Array.from({ length: Math.max(old.length, now.length) }, (_, at) => {
    const [was, is] = [old[at], now[at]]
    const texts = {
      ...(was ? { before: textOf(was) } : {}),
      ...(is ? { after: textOf(is) } : {}),
    }
    if (texts.before === texts.after) return []
    const field = (is ?? was)?.getName() ?? ''
    const verdicts: Verdict[] = []
    if (!was) verdicts.push(is?.isOptional() ? 'additive' : 'breaking')
    else if (!is) verdicts.push('breaking')
    else {
      const types = [was, is].map((each) => textOf(each.getTypeNodeOrThrow()))
      if (types[0] !== types[1]) verdicts.push(judgeType(was.getType(), is.getType(), request))
      if (was.isOptional() !== is.isOptional())
        verdicts.push(is.isOptional() ? 'additive' : 'breaking')
    }
    return [{ field, kind: 'argument' as const, verdict: worst(verdicts), ...texts }]
  }).flat()
}

function judgeAnswer(before: Exported, after: Exported): Judged[] {
  const { Node: is } = loadMorph()
  const [old, now] = [before.node, after.node].map((node) =>
    is.isFunctionDeclaration(node) ? node.getReturnTypeNode() : undefined,
  )
  if (!old || !now) return []
  const texts = { before: textOf(old), after: textOf(now) }
  if (texts.before === texts.after) return []
  const verdict = judgeType(old.getType(), now.getType(), new Set<Role>(['answer']))
  return [{ kind: 'answer', verdict, ...texts }]
}

/** Another path or method is another endpoint, and the chained client has it elsewhere. All else is
 * for the client to know. */
function judgeDescriptor(
  old: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): Judged[] {
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((field) => {
    const [before, after] = [old.get(field), now.get(field)]
    if (before === after) return []
    const isPlace = field === 'path' || field === 'method'
    return [
      {
        field,
        kind: isPlace ? ('endpoint' as const) : ('descriptor' as const),
        verdict: isPlace ? ('breaking' as const) : ('none' as const),
        ...(before === undefined ? {} : { before: `${field}: ${before}` }),
        ...(after === undefined ? {} : { after: `${field}: ${after}` }),
      },
    ]
  })
}
