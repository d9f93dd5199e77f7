import type { WireRequest } from '../wire/message.js'
import { isToThisMachine } from '../wire/this-machine.js'
import type { Checks } from './index.js'

const HEADER = 'X-Simulator-Unsigned'

/** Sent with the answer, so that the caller knows that WeChat Pay would not accept the request. */
const HINT = 'This request was not signed: WeChat Pay refuses it.'

/** The caller says that the request is not signed, and its sensitive fields are in plain text: it comes
 * from curl, or from a page of the documentation. A page in a browser cannot send the header
 * without a preflight request, which the simulator does not answer. */
const isUnsigned = ({ header }: WireRequest): boolean =>
  header(HEADER.toLowerCase()) === 'true' && isToThisMachine(header)

export const checksFor = (request: WireRequest, checks: Checks): Checks =>
  isUnsigned(request) ? { ...checks, authorization: false, sensitive: false } : checks

export const unsignedHint = (request: WireRequest): Readonly<Record<string, string>> =>
  isUnsigned(request) ? { 'X-Simulator-Hint': HINT } : {}
