// least-ky.js without ky: beside it one sees what ky takes.
import { byHand } from './by-hand.js'
import { onTheSpot } from './signatures.js'

export const connect = byHand(
  (url, options) => fetch(url, { ...options, method: 'POST', redirect: 'error', window: null }),
  onTheSpot,
)
