// What is done to one call in twenty, and what its caller must then see.
export const FAULTS = [
  { header: 'error; status=429', expected: 'success' },
  { header: 'error; status=500', expected: 'success' },
  { header: 'error; status=502; html', expected: 'success' },
  { header: 'error; status=503', expected: 'success' },
  { header: 'reset', expected: 'success' },
  { header: 'truncate', expected: 'success' },
  { header: 'slow; milliseconds=1000', expected: 'success' },
  { header: 'hang', expected: 'TimeoutError' },
  { header: 'bad-signature', expected: 'VerificationError bad-signature' },
  { header: 'foreign-signature', expected: 'VerificationError bad-signature' },
  { header: 'tampered-body', expected: 'VerificationError bad-signature' },
  { header: 'missing-signature', expected: 'VerificationError missing-header' },
  { header: 'stale-signature', expected: 'VerificationError clock-skew' },
  { header: 'probe-signature', expected: 'VerificationError probe' },
  { header: 'unknown-serial', expected: 'VerificationError unknown-serial' },
]

const EVERY = 20

/** The fault of a call, by its number. */
export const faultOf = (number) =>
  number % EVERY === 0 ? FAULTS[(number / EVERY) % FAULTS.length] : undefined

/** A `fetch` that asks the simulator for the call's fault, on the first attempt only. */
export function faultyFetch() {
  const struck = new Set()
  return (url, init) => {
    const number = /"out_bill_no":"LOAD(\d+)"/.exec(init.body ?? '')?.[1]
    const fault = number && faultOf(Number(number))
    if (!fault || struck.has(number)) return fetch(url, init)
    struck.add(number)
    const headers = { ...init.headers, 'x-simulator-fault': fault.header }
    return fetch(url, { ...init, headers })
  }
}
