// least-fetch.js within ky, which gets no body to clone: what every call would take if ky made its first
// attempt as well.
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
