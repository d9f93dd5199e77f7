/** The simulator was used in a way that cannot work: an order that nobody placed cannot be paid. The
 * message says what to do. What a merchant does wrong over HTTP is refused over HTTP, not thrown. */
export class SimulatorError extends Error {
  override name = 'SimulatorError' as const
}
