import { codeOf } from '../../runtime/base/safe-cause.js'
import { readHosts } from '../../runtime/request/hosts.js'
import { trustingFetch } from '../config/read.js'
import type { Settings } from '../config/settings.js'
import { type Check, checksOf, type Examination, sentence } from './check.js'

const { ok, warning, fault, unchecked } = checksOf('connection')

export interface Reach {
  readonly checks: readonly Check[]
  readonly isReachable: boolean
}

/** Asks without a signature: WeChat Pay refuses that, which shows that it is there, and what time it
 * has. */
export const checkReach = async ({ settings, now }: Examination): Promise<Reach> => {
  const base = baseOf(settings)
  if (typeof base !== 'string') return { checks: [base, noClock], isReachable: false }
  const asked = now()
  const start = performance.now()
  try {
    const response = await (trustingFetch(settings) ?? fetch)(`${base}/v3/certificates`, {
      headers: { accept: 'application/json', 'user-agent': 'wechatpay-ky doctor' },
      redirect: 'manual',
      signal: AbortSignal.timeout(10_000),
    })
    await response.body?.cancel()
    const took = performance.now() - start
    const reached = ok('reachable', `${base} answers in ${Math.round(took)} ms`)
    const clock = checkClock(response.headers.get('date'), asked + took / 2)
    return { checks: [reached, clock], isReachable: true }
  } catch (error) {
    const isLate = error instanceof Error && error.name === 'TimeoutError'
    const why = isLate ? 'no answer within 10 seconds' : (codeOf(error) ?? 'no connection')
    const check = fault(
      'reachable',
      `${base} cannot be reached: ${why}.`,
      'Is baseUrl right? Does this machine need a proxy, or does a firewall stop it?',
    )
    return { checks: [check, noClock], isReachable: false }
  }
}

const noClock = unchecked('clock', 'WeChat Pay, whose time it is compared with, cannot be reached.')

const baseOf = ({ baseUrl, backupHosts }: Settings): string | Check => {
  try {
    return readHosts(baseUrl, backupHosts).mainland.href
  } catch (error) {
    const { text, fix } = sentence(error)
    return fault('reachable', text, fix)
  }
}

/** Seconds. WeChat Pay and this client refuse what is 300 or more apart. */
const TOO_FAR = 300
const FAR = 30

const checkClock = (date: string | null, now: number): Check => {
  const theirs = date === null ? Number.NaN : Date.parse(date)
  if (Number.isNaN(theirs))
    return unchecked('clock', 'the answer has no Date header to compare it with.')
  // The header has whole seconds: half a second is in the middle of what it can mean.
  const seconds = (now - theirs - 500) / 1000
  const apart = Math.abs(seconds)
  const shown = apart < 10 ? apart.toFixed(1) : Math.round(apart)
  const side = seconds > 0 ? 'ahead of' : 'behind'
  const text = `This machine's clock is ${shown} s ${side} WeChat Pay's`
  const fix =
    "Set it by NTP: timedatectl set-ntp true (Linux), or the system's date and time settings."
  if (apart >= TOO_FAR)
    return fault('clock', `${text}; from ${TOO_FAR} s on everything is refused.`, fix)
  if (apart >= FAR) return warning('clock', `${text}.`, fix)
  return ok('clock', apart < 1.5 ? "agrees with WeChat Pay's" : `${shown} s ${side} WeChat Pay's`)
}
