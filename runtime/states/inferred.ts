/**
 * `T`, and not a place to infer it from: a guard that names its result beside its parameter would infer
 * one member of a union from it. TypeScript has `NoInfer` for this since 5.4; this works before as well.
 */
export type Inferred<T> = [T][T extends unknown ? 0 : never]
