/**
 * The part of TypeScript's library that generated types use. Reading the whole library would take
 * longer than everything else here, and these types are only compared for equality.
 */
export const library = `
interface Array<T> { readonly length: number; [index: number]: T }
interface Boolean {}
interface Date { toISOString(): string }
interface CallableFunction extends Function {}
interface Function {}
interface IArguments {}
interface NewableFunction extends Function {}
interface Number { toFixed(): string }
interface Object {}
interface RegExp {}
interface String { charAt(): string }
interface BigInt { toLocaleString(): string }
interface Promise<T> { readonly promised: T }
interface ReadableStream<T> { readonly streamed: T }
interface Uint8Array<T = unknown> { readonly bytes: T }
type Partial<T> = { [Key in keyof T]?: T[Key] }
type Required<T> = { [Key in keyof T]-?: T[Key] }
type Readonly<T> = { readonly [Key in keyof T]: T[Key] }
type Pick<T, Names extends keyof T> = { [Key in Names]: T[Key] }
type Record<Names extends keyof any, T> = { [Key in Names]: T }
type Exclude<T, U> = T extends U ? never : T
type Extract<T, U> = T extends U ? T : never
type Omit<T, Names extends keyof any> = Pick<T, Exclude<keyof T, Names>>
`
