/** What the type room hands to the templates: text, ready to be laid out. */

export interface Field {
  /** As TypeScript writes it: quoted where it has to be. */
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
}

/** The types of one operation, notification or shared file, in reading order. */
export interface TypedFile {
  readonly declarations: readonly Declaration[]
  /** Shared enums that the declarations mention. */
  readonly enums: readonly string[]
  /** Uploads take a file: its type comes from the runtime. */
  readonly usesFile: boolean
}
