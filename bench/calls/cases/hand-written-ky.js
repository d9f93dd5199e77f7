// What one would write for a single endpoint: the same signature and verification, keys imported
// once, ky for the rest. No retries that sign again, no errors, no types.
import ky from 'ky'
import { byHand } from './by-hand.js'

export const connect = byHand((url, options) => ky.post(url, options))
