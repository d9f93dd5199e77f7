import type { Dialect } from './schemas.js'
import {
  anything,
  defined,
  type Follow,
  flag,
  mapOf,
  oneOf,
  orRef,
  type Shape,
  text,
} from './shape.js'

/** The parts of an operation that may be written elsewhere and referred to. */
export interface Parts {
  readonly parameters: Shape
  readonly requestBodies: Shape
  readonly responses: Shape
  readonly headers: Shape
}

export const exampleKeys: Readonly<Record<string, Shape>> = {
  example: anything,
  examples: anything,
}

/** A shape that a reference may stand for: in this project's own specs, only where they use it. */
export const partOf =
  (strict: boolean, { refTo }: Dialect) =>
  (kind: Follow, shape: Shape): Shape => {
    const part = strict ? shape : orRef(shape, refTo(kind))
    return defined(kind, () => part)
  }

export function partShapes(strict: boolean, dialect: Dialect): Parts {
  const { mapping, schemas, refTo, open, prose } = dialect
  const part = partOf(strict, dialect)
  const headers = part(
    'headers',
    mapping('A header', {
      description: prose,
      required: flag,
      ...(strict ? { 'schema!': schemas } : { schema: schemas }),
      ...open({ deprecated: flag, style: text, explode: flag, content: anything, ...exampleKeys }),
    }),
  )
  const content = mapping('A media type', {
    schema: schemas,
    encoding: mapOf(
      mapping('An encoding', {
        contentType: text,
        ...open({ headers: anything, style: text, explode: flag, allowReserved: flag }),
      }),
    ),
    ...open(exampleKeys),
  })
  const mediaType = defined('mediaType', () => content)
  const responses = orRef(
    mapping('A response', {
      'description!': strict ? text : anything,
      headers: mapOf(headers),
      content: mapOf(mediaType),
      ...open({ links: anything }),
    }),
    refTo('responses'),
  )
  return {
    headers,
    parameters: part('parameters', parameterShape(strict, dialect, mediaType)),
    requestBodies: part(
      'requestBodies',
      mapping('A request body', {
        description: strict ? text : anything,
        required: flag,
        'content!': strict
          ? mapping('The content of a request', {
              'application/json': mediaType,
              'multipart/form-data': mediaType,
              'text/xml': mediaType,
            })
          : mapOf(mediaType),
      }),
    ),
    responses: defined('responses', () => responses),
  }
}

const parameterShape = (
  strict: boolean,
  { mapping, schemas, open, prose }: Dialect,
  mediaType: Shape,
): Shape =>
  mapping('A parameter', {
    'name!': text,
    'in!': oneOf('"in"', 'path', 'query', 'header', ...(strict ? [] : ['cookie'])),
    required: flag,
    description: prose,
    deprecated: flag,
    ...(strict ? { 'schema!': schemas } : { schema: schemas }),
    ...open({
      style: text,
      explode: flag,
      allowReserved: flag,
      allowEmptyValue: flag,
      content: mapOf(mediaType),
      ...exampleKeys,
    }),
  })
