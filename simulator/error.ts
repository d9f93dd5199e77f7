/**
 * The simulator was used in a way that cannot work: for example, an order that does not exist
 * cannot be paid. The message says what to do. Mistakes of a merchant over HTTP are answered over
 * HTTP, not thrown.
 */
export class SimulatorError extends Error {
  override name = 'SimulatorError' as const
}
