/**
 * Time that passes 120 times as fast, for client and platform alike. A client looks for a certificate
 * that it does not know once in five minutes at most, so that nobody can make it download endlessly;
 * on this clock some minutes pass between two rotations though the run takes half a minute.
 */
export const quickClock = () => since + (Date.now() - since) * 120

// The same in both processes: the hour that has begun.
const since = Math.floor(Date.now() / 3_600_000) * 3_600_000
