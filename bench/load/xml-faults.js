// What is done to one call of APIv2 in twenty, and what its caller must then see.
const refused = (reason) => `VerificationError ${reason} unknown`

export const FAULTS = [
  { header: 'error; status=429; html', expected: 'success' },
  { header: 'error; status=500; html', expected: 'success' },
  { header: 'error; status=502; html', expected: 'success' },
  { header: 'error; status=503', expected: 'success' },
  { header: 'reset', expected: 'success' },
  { header: 'truncate', expected: 'success' },
  { header: 'slow; milliseconds=1000', expected: 'success' },
  { header: 'hang', expected: 'TimeoutError unknown' },
  { header: 'error', expected: 'ApiError SYSTEMERROR unknown' },
  {
    header: 'error; code=BIZERR_NEED_RETRY; carried-out',
    expected: 'ApiError BIZERR_NEED_RETRY unknown',
  },
  { header: 'error; code=NOTENOUGH', expected: 'ApiError NOTENOUGH refused' },
  { header: 'bad-signature', expected: refused('bad-signature') },
  { header: 'foreign-signature', expected: refused('bad-signature') },
  { header: 'downgraded-signature', expected: refused('bad-signature') },
  { header: 'tampered-body', expected: refused('bad-signature') },
  { header: 'stripped-element', expected: refused('bad-signature') },
  { header: 'missing-signature', expected: refused('missing-signature') },
  { header: 'duplicate-element', expected: refused('malformed') },
  { header: 'doctype', expected: refused('malformed') },
  { header: 'truncated-document', expected: refused('malformed') },
]

const EVERY = 20

/** The fault of a call, by its number. */
export const faultOf = (number) =>
  number % EVERY === 0 ? FAULTS[(number / EVERY) % FAULTS.length] : undefined

/** A `fetch` that asks the simulator for the call's fault, on the first attempt only. */
export function faultyFetch() {
  const struck = new Set()
  return (url, init) => {
    const number = /<out_refund_no>LOAD(\d+)</.exec(init.body ?? '')?.[1]
    const fault = number && faultOf(Number(number))
    if (!fault || struck.has(number)) return fetch(url, init)
    struck.add(number)
    return fetch(url, { ...init, headers: { ...init.headers, 'x-simulator-fault': fault.header } })
  }
}
