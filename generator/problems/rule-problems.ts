import type { Problem } from '../diagnostics.js'
import { didYouMean } from './words.js'

/** Problems of specs that break a rule. */
export const ruleProblems = {
  oneOperation: (found: number): Problem => ({
    code: 'one-operation-per-file',
    cause: `A spec describes one operation; this one describes ${found}.`,
    fix: found === 0 ? 'Add a path with one method.' : 'Give each operation a file of its own.',
  }),
  operationIdCase: (id: string): Problem => ({
    code: 'operation-id-case',
    cause: `operationId "${id}" is not a camelCase name.`,
    fix: 'Begin with a lower-case letter and use letters and digits only, like "createRefund".',
  }),
  operationIdReserved: (id: string): Problem => ({
    code: 'operation-id-reserved',
    cause: `operationId "${id}" is a reserved word, or names a file that modules have anyway.`,
    fix: `Say what is acted on, like "${id}Order".`,
  }),
  operationIdFile: (id: string, expected: string): Problem => ({
    code: 'operation-id-file-name',
    cause: `operationId "${id}" belongs in a file named "${expected}".`,
    fix: `Rename the file to "${expected}", or correct the operationId.`,
  }),
  operationIdDuplicate: (id: string, other: string): Problem => ({
    code: 'operation-id-duplicate',
    cause: `operationId "${id}" is taken in this module by ${other}.`,
    fix: 'Give one of the two another operationId (and file name).',
  }),
  endpointDuplicate: (endpoint: string, other: string): Problem => ({
    code: 'endpoint-duplicate',
    cause: `${endpoint} is described by ${other} too.`,
    fix: 'Delete one of the two specs, or correct its method or path.',
  }),
  chainClash: (endpoint: string, other: string): Problem => ({
    code: 'chain-clash',
    cause: `The chained client has ${endpoint} at the same place as ${other}.`,
    fix: 'Change one of the paths, or generate without the chained client.',
  }),
  pathFormat: (path: string): Problem => ({
    code: 'path-format',
    cause: `"${path}" is no path of segments: letters, digits, "-", "_", "." or one {parameter}.`,
    fix: 'Begin with "/", leave out "." and ".." as segments, and declare what stands behind a "?" as query parameters.',
  }),
  pathParameterUndeclared: (name: string): Problem => ({
    code: 'path-parameter-undeclared',
    cause: `The path holds {${name}}, but no parameter declares it.`,
    fix: `Add a parameter with "name: ${name}" and "in: path", or correct the path.`,
  }),
  pathParameterUnknown: (name: string, inPath: readonly string[]): Problem => ({
    code: 'path-parameter-unknown',
    cause: `The parameter "${name}" is in the path, but the path holds no {${name}}.`,
    fix: inPath.length > 0 ? didYouMean(name, inPath) : 'Correct "in", or put it into the path.',
  }),
  pathParameterOptional: (name: string): Problem => ({
    code: 'path-parameter-optional',
    cause: `The path parameter "${name}" is not required, but a path cannot do without it.`,
    fix: 'Add "required: true".',
  }),
  parameterDuplicate: (name: string): Problem => ({
    code: 'parameter-duplicate',
    cause: `The parameter "${name}" is declared twice.`,
    fix: 'Delete one of the two.',
  }),
  parameterReserved: (name: string): Problem => ({
    code: 'parameter-reserved',
    cause: `A path parameter cannot be called "${name}": requests use that name for something else.`,
    fix: 'Rename it in the path and in the parameter; its name is not sent.',
  }),
  requiredUnknown: (name: string, known: readonly string[]): Problem => ({
    code: 'required-unknown',
    cause: `"${name}" is required, but there is no such property.`,
    fix: didYouMean(name, known),
  }),
  requiredDuplicate: (name: string): Problem => ({
    code: 'required-duplicate',
    cause: `"${name}" is required twice.`,
    fix: 'Delete one of the two.',
  }),
  exampleNotInEnum: (example: unknown, values: readonly unknown[]): Problem => ({
    code: 'example-not-in-enum',
    cause: `The example ${JSON.stringify(example)} is not one of the enum's values.`,
    fix: `Use one of ${values.map((value) => JSON.stringify(value)).join(', ')}, or add it to the enum.`,
  }),
  exampleType: (example: unknown, type: string): Problem => ({
    code: 'example-type',
    cause: `The example ${JSON.stringify(example)} is not of type ${type}.`,
    fix: 'Correct the example or the type (quote text that looks like a number).',
  }),
  enumType: (value: unknown, type: string): Problem => ({
    code: 'enum-type',
    cause: `The enum lists ${JSON.stringify(value)}, which is not of type ${type}.`,
    fix: 'Correct the value or the type (quote text that looks like a number).',
  }),
  enumDuplicate: (value: unknown): Problem => ({
    code: 'enum-duplicate',
    cause: `The enum lists ${JSON.stringify(value)} twice.`,
    fix: 'Delete one of the two.',
  }),
  enumTermUnknown: (value: string): Problem => ({
    code: 'enum-term-unknown',
    cause: `x-enumDescriptions explains "${value}", which the enum does not list.`,
    fix: 'Correct the value, or add it to the enum.',
  }),
  sensitiveType: (type: string): Problem => ({
    code: 'sensitive-not-string',
    cause: `Only text can travel encrypted, but this field is ${type}.`,
    fix: 'Make it "type: string", or take "x-sensitive" out.',
  }),
  clientPlace: (): Problem => ({
    code: 'client-place',
    cause:
      'The client fills in text only: query parameters, and fields directly in a request body.',
    fix: 'Take "x-client" out, or move the field there.',
  }),
  nameClash: (name: string, other: string): Problem => ({
    code: 'name-clash',
    cause: `The type ${name} is also made from ${other}; a module exports a name once.`,
    fix: 'Rename the operationId of one of the two.',
  }),
} as const
