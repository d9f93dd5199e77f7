// ky around a fetch of one's own, without a body to clone and without a copy of it in undici, a call
// that is alone signed on the spot: the least that ky costs, and how ours uses it. What ours takes
// beyond this is ours.
import ky from 'ky'
import { byHand } from './by-hand.js'
import { onTheSpot } from './signatures.js'

const retry = {
  limit: 2,
  methods: ['get', 'post'],
  statusCodes: [429, 500, 502, 503, 504],
  shouldRetry: async () => undefined,
}

export const connect = byHand(
  (url, options) =>
    ky(url, {
      method: 'POST',
      retry,
      fetch: ({ url, signal }) =>
        fetch(url, { ...options, method: 'POST', redirect: 'error', window: null, signal }),
    }),
  onTheSpot,
)
