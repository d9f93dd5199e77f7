import type { ErrorObject } from 'ajv'
import { resolveSchema } from '../../generator/model/resolve.js'
import type { Schema } from '../../generator/model/types.js'
import type { Lookup } from '../catalog/catalog.js'
import { isRecord } from './json.js'

/** A violation of a schema and its place. */
export interface Violation {
  /** JSON pointer: `/amount/total`. */
  readonly field: string
  readonly value: unknown
  /** In English: `must be integer`. */
  readonly issue: string
  /** In the words of WeChat Pay, without the field: `必填性规则校验失败，此字段为必填项`. */
  readonly rule: string
  /** 官方名称 of the field, if there is one. */
  readonly label: string
}

export const violationOf = (
  error: ErrorObject,
  root: unknown,
  schema: Schema,
  lookup: Lookup,
): Violation => {
  const missing: unknown = error.params['missingProperty']
  const field =
    typeof missing === 'string'
      ? `${error.instancePath}/${escapePointer(missing)}`
      : error.instancePath
  const steps = field.split('/').slice(1).map(unescapePointer)
  const value = valueAt(root, steps)
  return {
    field,
    value: value ?? '',
    issue: typeof missing === 'string' ? 'is required' : (error.message ?? error.keyword),
    rule: ruleOf(error, value),
    label: labelAt(schema, steps, lookup) ?? steps.at(-1) ?? '',
  }
}

const escapePointer = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1')
const unescapePointer = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~')

const ruleOf = ({ keyword, params }: ErrorObject, value: unknown): string => {
  const { limit, type, format } = params as Readonly<Record<string, unknown>>
  switch (keyword) {
    case 'required':
      return '必填性规则校验失败，此字段为必填项'
    case 'type':
      return `类型规则校验失败，此字段需要一个合法的 ${String(type)}`
    case 'enum':
      return '枚举规则校验失败，取值不在允许的范围内'
    case 'format':
      return `格式规则校验失败，此字段需要 ${String(format)} 格式`
    case 'pattern':
      return '字符串规则校验失败，格式不正确'
    case 'minLength':
      return `字符串规则校验失败，字符数 ${[...String(value)].length}，小于最小值 ${String(limit)}`
    case 'maxLength':
      return `字符串规则校验失败，字符数 ${[...String(value)].length}，大于最大值 ${String(limit)}`
    default:
      return `规则 ${keyword} 校验失败`
  }
}

const valueAt = (root: unknown, steps: readonly string[]): unknown =>
  steps.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return value[Number(step)]
    return isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined
  }, root)

const labelAt = (schema: Schema, steps: readonly string[], lookup: Lookup): string | undefined => {
  let meant: Schema | undefined = resolveSchema(schema, lookup)
  for (const step of steps) {
    const next: Schema | undefined = /^\d+$/.test(step) ? meant?.items : meant?.properties?.[step]
    meant = next && resolveSchema(next, lookup)
  }
  return meant?.description
}
