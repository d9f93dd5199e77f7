// xml-least-fetch.js within ky, which gets no body to clone: the least that a client on ky takes.

import { withinKy } from './within-ky.js'
import { byHand } from './xml-by-hand.js'

export const connect = byHand(withinKy)
