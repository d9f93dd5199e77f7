/** The description of an operation of APIv2 for the runtime; see `V2Operation` there. */
export interface V2Operation {
  readonly request: string
  readonly response: string
  readonly inUrl: readonly string[]
  readonly signTypes: readonly string[]
  readonly sendsSignType: boolean
  readonly nonce: boolean
  readonly mchid: readonly string[]
  readonly host: string | undefined
  readonly certificate: boolean
  readonly sensitive: readonly string[]
  readonly serial: string | undefined
  readonly secondSign: { readonly field: string; readonly over: readonly string[] } | undefined
  readonly json: readonly string[]
  readonly urlEncoded: readonly string[]
  /** Fields that are a time, `yyyyMMddHHmmss`, and those that are a day, `yyyyMMdd`. */
  readonly times: readonly string[]
  readonly days: readonly string[]
  readonly answer: AnswerShape | undefined
}

export interface V2Notification {
  readonly signed: boolean
  /** The fields that identify it, which it always has. */
  readonly required: readonly string[]
  readonly eventType: string | undefined
  /** The field that holds sealed content, how it is sealed, and the fields in it. */
  readonly sealed:
    | { readonly field: string; readonly by: string; readonly names: readonly string[] }
    | undefined
  readonly answer: AnswerShape
}

export interface AnswerShape {
  readonly integers: readonly string[]
  readonly json: readonly string[]
  readonly families: Families
  readonly lists: readonly string[]
}

export type Families = { readonly [list: string]: Family }

export interface Family {
  readonly fields: readonly string[]
  readonly families?: Families
}
