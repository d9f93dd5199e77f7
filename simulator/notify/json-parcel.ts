import type { KeyObject } from 'node:crypto'
import { signatureHeaders, tamper } from '../crypto/signature-headers.js'
import { type FaultKind, isSignatureFault } from '../faults/fault.js'
import type { PlatformKey } from '../identity/platform.js'
import { breakCiphertext, type Envelope } from './envelope.js'
import { type Parcel, REDELIVERY, type Written } from './parcel.js'

export interface JsonSigning {
  readonly key: () => PlatformKey
  readonly now: () => number
  readonly foreignKey: () => Promise<KeyObject>
  readonly isBrands: boolean
}

/** A notification of APIv3. */
export const jsonParcel = (
  { id, eventType, resource, body }: Envelope,
  signing: JsonSigning,
): Parcel => ({
  id,
  eventType,
  resource,
  isV2: false,
  write: (fault) => write(body, signing, fault),
  isAccepted: ({ status }) => status === 200 || status === 204,
  redelivery: REDELIVERY,
})

const write = async (
  body: Buffer,
  { key, now, foreignKey, isBrands }: JsonSigning,
  fault: FaultKind | undefined,
): Promise<Written> => {
  const sent = fault === 'bad-ciphertext' ? breakCiphertext(body) : body
  const signature = await signatureHeaders(sent, {
    key: key(),
    now: now(),
    fault: fault && isSignatureFault(fault) ? fault : undefined,
    foreignKey,
    isBrands,
  })
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    Accept: '*/*',
    'User-Agent': 'Mozilla/4.0',
    ...signature,
  }
  return { headers, body: fault === 'tampered-body' ? tamper(sent) : sent }
}
