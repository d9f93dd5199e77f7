import type { KeyPair } from './crypto/key-pool.js'
import type { Brand } from './identity/brand.js'
import type { Merchant } from './identity/merchant.js'
import type { Platform } from './identity/platform.js'
import type { Contents } from './notify/envelope.js'
import type { SentNotification } from './notify/sent.js'
import type { Numbers } from './state/numbers.js'
import type { State } from './state/state.js'
import type { SignType } from './v2/signature.js'

/** The same while it is put together: where it listens is known last, a reset brings a new state. */
export type MutableWorld = { -readonly [K in keyof World]: World[K] }

/** When and how the platform makes bills. */
export interface BillRules {
  /** The bill of this day cannot be asked for yet. */
  readonly isBeingMade: (day: string) => boolean
  /** Lines of a file of an encrypted bill. */
  readonly rowsPerFile: number
}

/** The shared state of the simulator's flows. */
export interface World {
  /** Where the simulator listens, without a slash at the end. */
  readonly url: string
  readonly merchant: Merchant
  /** Made when it is first asked for. */
  readonly brand: () => Brand
  readonly platform: Platform
  readonly numbers: Numbers
  readonly state: State
  readonly now: () => number
  readonly bills: BillRules
  /** Resolves after the first attempt. */
  readonly notify: (
    event: string,
    contents: Contents,
    url: string | undefined,
  ) => Promise<SentNotification>
  /** The same for a notification of APIv2. */
  readonly notifyByXml: (
    event: string,
    contents: Contents,
    url: string | undefined,
    options?: { readonly signType?: SignType | undefined },
  ) => Promise<SentNotification>
  /** The key that encrypts bank cards in APIv2. */
  readonly bankKey: () => Promise<KeyPair>
}
