// fetch as ours uses it: what is left to win.
import { byHand } from './xml-by-hand.js'

export const connect = byHand(fetch)
