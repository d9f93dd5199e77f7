/** The output of the type room for the templates: text to be laid out. */

export interface Field {
  /** The name in TypeScript syntax, quoted if necessary. */
  readonly name: string
  readonly optional: boolean
  readonly type: TypeText
  readonly doc: readonly string[]
}

/** A type, and the members of its union if it is one: a long union gets a line for each. */
export interface TypeText {
  readonly text: string
  readonly members: readonly string[]
  /** The union is the element of an array. */
  readonly isArray: boolean
}

/** `export interface Name { … }`, or `export type Name = …` where `type` is given. */
export interface Declaration {
  readonly name: string
  readonly doc: readonly string[]
  readonly fields: readonly Field[]
  readonly type?: TypeText
  /** Types that it is besides: `export type Name = And & { … }`. */
  readonly and?: readonly string[]
  /** The type of fields with any other name. */
  readonly index?: string
}

/** The types of one operation, notification or shared file, in reading order. */
export interface TypedFile {
  readonly declarations: readonly Declaration[]
  /** The names of the endpoint's own types. */
  readonly names: TypeNames
  /** Shared enums that the declarations mention. */
  readonly enums: readonly string[]
  /** Schemas of the module that the declarations mention. */
  readonly schemas: readonly string[]
  /** Uploads take a file: its type comes from the runtime. */
  readonly usesFile: boolean
  /** So does the type of a body that is sent as it is. */
  readonly usesContent: boolean
}

export type TypeNames = Readonly<
  Record<
    | 'request'
    | 'query'
    | 'headers'
    | 'json'
    | 'xml'
    | 'form'
    | 'response'
    | 'notification'
    | 'resource'
    | 'acknowledgement',
    string
  >
>
