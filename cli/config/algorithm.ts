import type { Algorithm } from '../../runtime/keys/algorithm.js'
import { requirePeers } from '../generate/peers.js'

/** 国密, loaded only if the configuration uses it, because it needs sm-crypto-v2. */
export const loadSm2 = async (): Promise<Algorithm> => {
  requirePeers(undefined, { names: ['sm-crypto-v2'], what: '"algorithm": "SM2"' })
  const { gm } = await import('../../runtime/gm/index.js')
  return gm
}
