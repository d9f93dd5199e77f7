import { type Fields, isRecord } from '../schema/json.js'

export const recordOf = (value: unknown): Fields => (isRecord(value) ? value : {})

export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

export const numberOf = (value: unknown): number =>
  typeof value === 'number' || typeof value === 'bigint' ? Number(value) : 0

export const listOf = (value: unknown): readonly Fields[] =>
  Array.isArray(value) ? value.map(recordOf) : []
