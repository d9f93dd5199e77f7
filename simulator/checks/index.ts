/** The simulator's checks of a request. */
export interface Checks {
  /** `Accept`, `User-Agent`, `Content-Type`. */
  readonly headers: boolean
  /** `Authorization`: form, merchant, serial number, clock, signature, and that it is new;
   * that the merchant's number in the request is the signer's. */
  readonly authorization: boolean
  /** Path, query, headers and body against the spec. */
  readonly schema: boolean
  /**
   * Refuses texts with characters beyond the Basic Multilingual Plane, such as emoji, as the
   * platform's documentation says.
   */
  readonly characters: boolean
  /** That sensitive fields are encrypted for the key that `Wechatpay-Serial` names. Without this
   * check they are taken as they come, decrypted where that is possible. */
  readonly sensitive: boolean
  /** That `meta` of an upload holds the digest of the file. */
  readonly digest: boolean
  /** That a day's bill is asked for when the platform has it, from 10 o'clock of the next day in Beijing.
   * Without this check today's bill can be asked for at once. */
  readonly billTime: boolean
}

export const ALL_CHECKS: Checks = {
  headers: true,
  authorization: true,
  schema: true,
  characters: true,
  sensitive: true,
  digest: true,
  billTime: true,
}
