// least-fetch.js within ky: the least that a client on ky takes.
import { byHand } from './by-hand.js'
import { onTheSpot } from './signatures.js'
import { withinKy } from './within-ky.js'

export const connect = byHand(withinKy, onTheSpot)
