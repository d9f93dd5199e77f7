import { edited, type Files } from './project.js'
import { createOrder, enums, error } from './specs.js'

/** A rule that is broken once. */
export interface BrokenRule {
  /** Goes on after "reports". */
  readonly what: string
  readonly code: string
  readonly files: Files
  /** A part of what the person reads. */
  readonly cause: string
  readonly fix: string
  /** Where no mark in the files can show it: `specs/orders/create-order.yaml:1:1`. */
  readonly at?: string
  /** Codes of problems that come with it, at the same place. */
  readonly also?: readonly string[]
}

type Words = readonly [cause: string, fix: string]

export const file = 'orders/create-order.yaml'

/** With the shared files that the specs here refer to. */
export const withShared = (files: Files): Files => ({
  '_shared/enums.yaml': enums,
  '_shared/error.yaml': error,
  ...files,
})

/** `createOrder` with one place changed; `‸` in the new text marks where the problem is. */
export const changed = (
  what: string,
  code: string,
  [from, to]: readonly [string, string],
  [cause, fix]: Words,
): BrokenRule => ({ what, code, files: { [file]: edited(createOrder, from, to) }, cause, fix })

export const given = (
  what: string,
  code: string,
  files: Files,
  [cause, fix]: Words,
  at?: string,
): BrokenRule => ({ what, code, files, cause, fix, ...(at ? { at } : {}) })
