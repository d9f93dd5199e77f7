// One POST that ky makes with a `fetch` of the caller's, as ours does. ky gets no body to clone.
import ky from 'ky'

const retry = {
  limit: 2,
  methods: ['get', 'post'],
  statusCodes: [429, 500, 502, 503, 504],
  shouldRetry: async () => undefined,
}

export const withinKy = (url, init) =>
  ky(url, {
    method: 'POST',
    retry,
    fetch: ({ url, signal }) =>
      fetch(url, { ...init, method: 'POST', redirect: 'error', window: null, signal }),
  })
