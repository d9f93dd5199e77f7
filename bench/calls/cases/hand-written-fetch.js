// The same without ky: what there is left to win.
import { byHand } from './by-hand.js'

export const connect = byHand((url, options) => fetch(url, { ...options, method: 'POST' }))
