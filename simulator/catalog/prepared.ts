/** Which spec describes what. */
export interface Prepared {
  /** Files that others refer to: `_shared/error.yaml`. */
  readonly shared: readonly string[]
  /** Method, path, file. */
  readonly operations: readonly (readonly [string, string, string])[]
  /** Event, file. */
  readonly events: readonly (readonly [string, string])[]
}

/** Of the specs that come with the package. Building the package puts it here, so that no simulator
 * reads a thousand files to begin with; from the sources there is none, since they change. */
export const PREPARED: Prepared | undefined = undefined
