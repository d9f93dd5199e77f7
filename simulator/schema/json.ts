import { randomUUID } from 'node:crypto'

/** A value that JSON can hold; integers beyond 2^53 are bigints. */
export type Json = null | boolean | number | bigint | string | Json[] | JsonObject

export interface JsonObject {
  [name: string]: Json
}

export type Fields = Readonly<Record<string, unknown>>

export const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `JSON.stringify` that writes bigints as the integers they are. */
export const writeJson = (value: unknown): string => {
  if (typeof value === 'bigint') return String(value)
  if (Array.isArray(value)) return `[${value.map(writeJson).join(',')}]`
  if (!isRecord(value)) return JSON.stringify(value ?? null)
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => `${JSON.stringify(name)}:${writeJson(member)}`)
  return `{${members.join(',')}}`
}

/** `JSON.parse` that reads integers beyond 2^53 as bigints. */
export const readJson = (text: string): unknown => {
  const value: unknown = JSON.parse(text)
  if (!/\d{16}/.test(text)) return value
  // The reviver of Node 20 does not see how a number was written: integers that JSON.parse would round
  // become texts that begin with a mark, which cannot be in the text already.
  const mark = `bigint-${randomUUID()}:`
  const marked = text.replace(TOKEN, (token) =>
    /^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${mark}${token}"` : token,
  )
  return JSON.parse(marked, (_, given: unknown) =>
    typeof given === 'string' && given.startsWith(mark) ? BigInt(given.slice(mark.length)) : given,
  )
}

/** The integer of some digits: beyond 2^53 a number would be another one. */
export const integerOf = (digits: string): number | bigint =>
  Number.isSafeInteger(Number(digits)) ? Number(digits) : BigInt(digits)

/** A whole text, to skip the digits within it, or a whole number. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

/** A value as ajv knows it: bigints rounded to numbers. */
export const withoutBigints = (value: unknown): unknown => {
  if (typeof value === 'bigint') return Number(value)
  if (Array.isArray(value)) return value.map(withoutBigints)
  if (!isRecord(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, withoutBigints(member)]),
  )
}

/** The same text for the same content, whatever the order of the members. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (!isRecord(value)) return writeJson(value)
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}

/** `patch` laid over `value`; lists and scalars are replaced whole. */
export const mergeJson = (value: unknown, patch: unknown): unknown => {
  if (!isRecord(value) || !isRecord(patch)) return patch === undefined ? value : patch
  const merged: Record<string, unknown> = { ...value }
  for (const [name, member] of Object.entries(patch)) merged[name] = mergeJson(value[name], member)
  return merged
}
