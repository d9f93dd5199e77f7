/** The rules for a folder of specs. */
export interface Profile {
  /** The rules of this project's own specs hold: one operation a file, Chinese names, the order of
   * keys, no vendor keys but ours. Otherwise whatever OpenAPI 3.0 and 3.1 allow is read. */
  readonly strict: boolean
  /** A `$ref` may leave the folder. */
  readonly allowOutside: boolean
}

export const houseProfile: Profile = { strict: true, allowOutside: false }
