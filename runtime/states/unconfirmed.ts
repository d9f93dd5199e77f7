import type { Inferred } from './inferred.js'

/**
 * The fields that `awaitsConfirmation` reads of a transfer (商家转账) or of an authorization to receive
 * transfers.
 */
export interface TransferState {
  readonly state?: string
}

/**
 * A transfer for which `awaitsConfirmation` is true: it has the `package_info` for the
 * confirmation.
 */
export type UnconfirmedTransfer<Transfer> = Transfer & {
  readonly state: 'WAIT_USER_CONFIRM'
} & Required<Pick<Transfer, keyof Transfer & 'package_info'>>

/**
 * Whether a transfer waits until its receiver confirms it: whether its `state` is
 * `WAIT_USER_CONFIRM`. TypeScript then knows that `package_info` is present; the page or the app
 * opens the confirmation with it.
 *
 * ```ts
 * const { data: transfer } = await transferToUser(wxpay, { json })
 * if (awaitsConfirmation(transfer)) await send(transfer.package_info)
 * ```
 *
 * @param transfer the answer of a transfer, or of an authorization to receive transfers.
 */
export const awaitsConfirmation = <Transfer extends TransferState>(
  transfer: Transfer | Inferred<UnconfirmedTransfer<Transfer>>,
): transfer is UnconfirmedTransfer<Transfer> => transfer.state === 'WAIT_USER_CONFIRM'
