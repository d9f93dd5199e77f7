import type { Problem } from '../diagnostics.js'
import { didYouMean } from './words.js'

/** Problems of `x-pages`. */
export const pageProblems = {
  pagesMissing: (start: string, items: string): Problem => ({
    code: 'pages-missing',
    cause: `The operation has the parameter "${start}" and answers with the list "${items}", but does not say how it pages.`,
    fix: `Add x-pages: "offset: ${start}" if it counts items, "page: ${start}" if it counts pages, "cursor: ${start}" if the answer says the next one; and "items: ${items}".`,
  }),
  pagesWay: (found: string): Problem => ({
    code: 'pages-way',
    cause: `x-pages says ${found === '' ? 'no way' : `several ways (${found})`} to ask for the next page.`,
    fix: 'Give exactly one of "offset" (items to skip), "page" (number of the page) and "cursor".',
  }),
  pagesNext: (): Problem => ({
    code: 'pages-next',
    cause: 'In x-pages "cursor" and "next" belong together.',
    fix: 'Name the parameter in "cursor" and the field of the answer that holds the next one in "next".',
  }),
  pagesFirst: (): Problem => ({
    code: 'pages-first',
    cause: 'In x-pages "first" is the number of the first page, but no "page" is given.',
    fix: 'Name the parameter in "page", or take "first" out.',
  }),
  pagesFieldUnknown: (key: string, name: string, known: readonly string[]): Problem => ({
    code: 'pages-field-unknown',
    cause: `x-pages says "${key}: ${name}", but ${key === 'items' || key === 'next' || key === 'total' ? 'the answer has no such field' : 'the request has no such parameter'}.`,
    fix: didYouMean(name, known),
  }),
  pagesNoList: (name: string): Problem => ({
    code: 'pages-no-list',
    cause: `x-pages says "items: ${name}", but that field is not an array.`,
    fix: 'Name the field of the answer that holds the list.',
  }),
} as const
