import type { Resource } from '../../state/resources.js'
import type { World } from '../../world.js'
import type { XmlCall, XmlFlow, XmlFlows } from '../call.js'
import { endContract, findContract, proposeContract } from '../contracts.js'
import { ownerFacts } from '../facts.js'
import { refuseBusiness } from '../refusal.js'
import { tellOfContract } from '../tell.js'
import { checkTradeType, place, prepayFacts, queryOrder } from './orders.js'

const PAGE = 'https://payapp.weixin.qq.com/t/entrust'

/**
 * The page that the customer opens in WeChat. Opening it in the simulator proposes the contract.
 */
const openPage: XmlFlow = ({ body }, world) => {
  proposeContract(world, body)
  return { location: `${PAGE}?contract_code=${encodeURIComponent(String(body['contract_code']))}` }
}

const signByH5: XmlFlow = ({ body }, world) => {
  proposeContract(world, body)
  const code = encodeURIComponent(String(body['contract_code']))
  return { facts: { redirect_url: `${PAGE}?contract_code=${code}` } }
}

const signInApp: XmlFlow = ({ body }, world) => {
  proposeContract(world, body)
  return { facts: { pre_entrustweb_id: world.numbers.next(28) } }
}

const createOrderWithContract: XmlFlow = (call, world) => {
  const contractCode = String(call.body['contract_code'])
  const order = place(call, world, {
    tradeType: checkTradeType(call),
    v2: { contractCode },
  })
  proposeContract(world, call.body)
  const { plan_id, request_serial, contract_display_account } = call.body
  return {
    facts: {
      ...prepayFacts(order),
      ...{ contract_result_code: 'SUCCESS', contract_code: contractCode },
      ...{ plan_id, request_serial, contract_display_account, out_trade_no: order.outTradeNo },
    },
  }
}

const contractOf = ({ body }: XmlCall, world: World): Resource => {
  const contract = findContract(world, body)
  if (!contract) throw refuseBusiness('contractMissing')
  return contract
}

const queryContract: XmlFlow = (call, world) => ({ facts: contractOf(call, world).facts })

const terminateContract: XmlFlow = (call, world) => {
  const contract = contractOf(call, world)
  if (contract.facts['contract_state'] !== 0) throw refuseBusiness('contractEnded')
  const ended = endContract(world, contract, 3, call.body['contract_termination_remark'])
  return {
    facts: ended.facts,
    afterwards: () => tellOfContract(world, ended.number, 'DELETE'),
  }
}

/** Accepts a deduction: the platform carries it out later, `sim.pay(number)`. */
const applyDeduction: XmlFlow = (call, world) => {
  const contract = contractOf(call, world)
  if (contract.facts['contract_state'] !== 0) throw refuseBusiness('contractEnded')
  const { contract_id, openid } = contract.facts
  const withOpenid = { ...call, body: { openid, ...call.body } }
  const order = place(withOpenid, world, {
    tradeType: 'PAP',
    state: 'ACCEPT',
    v2: { contractId: String(contract_id) },
  })
  return { facts: ownerFacts(order) }
}

/** 车主服务, 乘车码: deductions that name no contract of this simulator's. */
const applyForTravel: XmlFlow = (call, world) => ({
  facts: ownerFacts(place(call, world, { tradeType: 'PAP', state: 'ACCEPT' })),
})

export const papayFlows: XmlFlows = {
  '/papay/entrustweb': openPage,
  '/papay/partner/entrustweb': openPage,
  '/papay/h5entrustweb': signByH5,
  '/papay/partner/h5entrustweb': signByH5,
  '/papay/preentrustweb': signInApp,
  '/papay/partner/preentrustweb': signInApp,
  '/pay/contractorder': createOrderWithContract,
  '/papay/querycontract': queryContract,
  '/papay/partner/querycontract': queryContract,
  '/papay/deletecontract': terminateContract,
  '/papay/partner/deletecontract': terminateContract,
  '/pay/pappayapply': applyDeduction,
  '/pay/partner/pappayapply': applyDeduction,
  '/pay/paporderquery': queryOrder,
  '/pay/partner/paporderquery': queryOrder,
  '/pay/facepayquery': queryOrder,
  '/transit/pay/payapply': applyForTravel,
  '/transit/partnerpay/payapply': applyForTravel,
  '/transit/queryorder': queryOrder,
  '/transit/partnerpay/queryorder': queryOrder,
  '/vehicle/pay/payapply': applyForTravel,
  '/vehicle/partnerpay/payapply': applyForTravel,
}
