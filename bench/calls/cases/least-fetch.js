// fetch as ours uses it: without a copy of the body in undici, a call that is alone signed on the spot.
// What ours takes beyond this is ours.
import { byHand } from './by-hand.js'
import { onTheSpot } from './signatures.js'

export const connect = byHand(
  (url, options) => fetch(url, { ...options, method: 'POST', redirect: 'error', window: null }),
  onTheSpot,
)
