import type { Operation, Parameter, Schema } from '../../generator/model/types.js'
import type { Described, Lookup } from '../catalog/catalog.js'
import { violationRefusal } from '../refusal.js'
import { withoutBigints } from '../schema/json.js'
import { jsonTextViolation } from '../schema/json-texts.js'
import { compile, parametersSchema, type Validate } from '../schema/validator.js'

/** The compiled schemas of an operation. */
interface Validators {
  readonly path: Validate
  readonly query: Validate
  readonly header: Validate
  readonly body: Validate | undefined
}

const compiled = new WeakMap<Operation, Validators>()

const validatorsOf = ({ endpoint, lookup }: Described<Operation>): Validators => {
  const known = compiled.get(endpoint)
  if (known) return known
  const validators = {
    path: parameters(endpoint.pathParameters, lookup),
    query: parameters(endpoint.query, lookup),
    header: parameters(endpoint.headers, lookup),
    body: endpoint.request && validate(endpoint.request.schema, lookup),
  }
  compiled.set(endpoint, validators)
  return validators
}

const parameters = (list: readonly Parameter[], lookup: Lookup): Validate =>
  list.length === 0 ? () => undefined : validate(parametersSchema(list), lookup)

/** The schema, and then what texts hold that are JSON. */
const validate = (schema: Schema, lookup: Lookup): Validate => {
  const check = compile(schema, lookup)
  return (value) => check(withoutBigints(value)) ?? jsonTextViolation(value, schema, lookup)
}

export interface Parts {
  readonly path: unknown
  readonly query: unknown
  readonly header: unknown
  readonly body: unknown
}

/** Refuses the first value that breaks the spec. */
export const checkSchemas = (described: Described<Operation>, parts: Parts): void => {
  const validators = validatorsOf(described)
  const path = validators.path(parts.path)
  if (path) throw violationRefusal(path, 'uri_template')
  const query = validators.query(parts.query)
  if (query) throw violationRefusal(query, 'query')
  const header = validators.header(parts.header)
  if (header) throw violationRefusal(header, 'header')
  if (parts.body === undefined && !described.endpoint.request?.required) return
  const body = validators.body?.(parts.body ?? {})
  if (body) throw violationRefusal(body, 'body')
}
