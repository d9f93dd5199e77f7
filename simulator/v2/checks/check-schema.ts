import type { Operation, Schema } from '../../../generator/model/types.js'
import type { Described } from '../../catalog/catalog.js'
import type { Fields } from '../../schema/json.js'
import { compile, parametersSchema, type Validate } from '../../schema/validator.js'
import type { Violation } from '../../schema/violation.js'
import { refuseValue } from '../refusal.js'

/** The schema of a request's fields, including those that the merchant's client fills in. */
export const requestSchema = ({ request, query, v2 }: Operation): Schema => {
  const schema = request?.schema ?? parametersSchema(query)
  const filled = v2?.secondSign ? [v2.secondSign.field] : []
  const file = request?.form?.file
  const required = (schema.required ?? []).filter((name) => name !== file)
  return { ...schema, required: [...required, ...filled] }
}

const compiled = new WeakMap<Operation, Validate>()

/** Refuses the first field that is missing, too long or not what the spec allows. */
export const checkSchema = ({ endpoint, lookup }: Described<Operation>, fields: Fields): void => {
  const validate = compiled.get(endpoint) ?? compile(requestSchema(endpoint), lookup)
  compiled.set(endpoint, validate)
  const violation = validate(fields)
  if (violation) throw refusalOf(violation)
}

const refusalOf = ({ field, issue }: Violation) => {
  const name = field.replace(/^\//, '')
  if (issue === 'is required') return refuseValue('', `缺少参数${name}`, `${name} is required`)
  const message = /characters/.test(issue) ? '参数长度有误' : '参数格式错误'
  return refuseValue(name, message, `${name} ${issue}`)
}
