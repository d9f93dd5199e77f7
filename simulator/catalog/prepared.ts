/** Which spec describes what. */
export interface Prepared {
  /** Files that others refer to: `_shared/error.yaml`. */
  readonly shared: readonly string[]
  /** Method, path, file. */
  readonly operations: readonly (readonly [string, string, string])[]
  /** Event, file. */
  readonly events: readonly (readonly [string, string])[]
}

/**
 * The index of the package's specs. The package's build writes it here, so a simulator does not
 * read a thousand files at start. Running from the sources there is no index, because the specs
 * change.
 */
export const PREPARED: Prepared | undefined = undefined
