/**
 * `T`, excluded from type inference: otherwise a guard would infer `T` as one member of a union.
 * TypeScript has `NoInfer` for this since 5.4; this also works in older versions.
 */
export type Inferred<T> = [T][T extends unknown ? 0 : never]
