import { SimulatorError } from '../error.js'
import type { Fields } from '../schema/json.js'
import { EXAMPLE_OPENID } from '../schema/synthesis.js'
import type { Resource } from '../state/resources.js'
import type { World } from '../world.js'
import { spacedTime } from './time.js'

/** 委托代扣: the stored form of a contract. Its number is the merchant's 签约协议号. */
const KIND = 'v2 contract'

const YEAR = 365 * 24 * 3600 * 1000

/** A contract that a page or an order asks the customer for. It waits for `signContract`. */
export const proposeContract = (world: World, request: Fields): Resource => {
  const { plan_id, contract_code, request_serial, contract_display_account } = request
  const { appid, sub_appid, sub_mch_id } = request
  const number = String(contract_code)
  const known = world.state.resources.find(KIND, number)
  // Signed contracts stay: the page then says that there is one already.
  if (known && known.facts['contract_state'] !== undefined) return known
  return world.state.resources.save({
    kind: KIND,
    number,
    fingerprint: '',
    facts: {
      ...{ appid, mch_id: world.merchant.mchid, sub_appid, sub_mch_id },
      ...{ plan_id, contract_code, request_serial, contract_display_account },
      notify_url: request['contract_notify_url'] ?? request['notify_url'],
    },
  })
}

export const isSigned = (world: World, contractCode: string): boolean =>
  mustFind(world, contractCode).facts['contract_state'] === 0

/** What `endContract` writes. */
const NOT_ENDED = {
  contract_terminated_time: undefined,
  contract_termination_mode: undefined,
  contract_termination_remark: undefined,
}

/** The customer agrees. A contract that was ended can be signed again. */
export const signContract = (world: World, contractCode: string, openid?: unknown): Resource => {
  const contract = mustFind(world, contractCode)
  if (isSigned(world, contractCode)) {
    throw new SimulatorError(`The contract ${contractCode} is signed already.`)
  }
  const now = world.now()
  return world.state.resources.save({
    ...contract,
    facts: {
      ...contract.facts,
      ...NOT_ENDED,
      openid: openid ?? EXAMPLE_OPENID,
      contract_id: `2${world.numbers.next(27)}`,
      contract_state: 0,
      contract_signed_time: spacedTime(now),
      contract_expired_time: spacedTime(now + YEAR),
      operate_time: spacedTime(now),
    },
  })
}

/** Who ends a contract, as the documentation numbers it. */
export type TerminationMode = 2 | 3

/** The customer (2) or the merchant by the API (3) ends it. */
export const endContract = (
  world: World,
  contract: Resource,
  mode: TerminationMode,
  remark?: unknown,
): Resource => {
  const now = spacedTime(world.now())
  const ended = {
    contract_state: 1,
    contract_terminated_time: now,
    contract_termination_mode: mode,
    contract_termination_remark: remark,
    operate_time: now,
  }
  return world.state.resources.save({ ...contract, facts: { ...contract.facts, ...ended } })
}

/** A contract that was signed, by either of the ways in which requests name it. */
export const findContract = ({ state }: World, named: Fields): Resource | undefined => {
  const { contract_id, contract_code, plan_id } = named
  const found =
    contract_id === undefined || contract_id === ''
      ? state.resources.find(KIND, String(contract_code))
      : state.resources.findBy(KIND, 'contract_id', contract_id)
  if (!found || found.facts['contract_state'] === undefined) return undefined
  const isOfPlan = plan_id === undefined || String(found.facts['plan_id']) === String(plan_id)
  return isOfPlan ? found : undefined
}

/** The content and the URL of the notification. */
export const contractFacts = (world: World, contractCode: string) => {
  const { notify_url, ...facts } = mustFind(world, contractCode).facts
  return { facts, notifyUrl: typeof notify_url === 'string' ? notify_url : undefined }
}

export const mustFind = ({ state }: World, contractCode: string): Resource => {
  const contract = state.resources.find(KIND, contractCode)
  if (contract) return contract
  const known = state.resources.of(KIND).map(({ number }) => number)
  throw new SimulatorError(
    `No contract was asked for under the number ${contractCode}. Known: ${known.join(', ') || 'none'}.`,
  )
}
