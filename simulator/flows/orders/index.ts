import { type Flow, type Flows, flowsFor } from '../flow.js'
import { combineClose, combinePrepay, combineQuery } from './combine.js'
import { closeOrder, payWithCode, queryOrder, reverseOrder } from './follow-up.js'
import { prepay } from './prepay.js'

/** The last segment of the path, and the 交易类型 that comes of it. */
const TRADE_TYPES: Readonly<Record<string, string>> = {
  jsapi: 'JSAPI',
  'jsapi-with-contract': 'JSAPI',
  miniprogram: 'JSAPI',
  app: 'APP',
  'app-with-contract': 'APP',
  h5: 'MWEB',
  mweb: 'MWEB',
  native: 'NATIVE',
  scannedpos: 'MICROPAY',
}

/** Orders of one base path. */
const orderFlows = (base: string): Flows => {
  const prepays = Object.entries(TRADE_TYPES).map(([segment, tradeType]): [string, Flow] => [
    `POST ${base}/${segment}`,
    prepay(tradeType),
  ])
  return {
    ...Object.fromEntries(prepays),
    [`GET ${base}/id/{transaction_id}`]: queryOrder,
    [`GET ${base}/out-trade-no/{out_trade_no}`]: queryOrder,
    [`POST ${base}/id/{transaction_id}/close`]: closeOrder,
    [`POST ${base}/out-trade-no/{out_trade_no}/close`]: closeOrder,
  }
}

const reverses = (base: string): Flows =>
  flowsFor(
    [
      `POST ${base}/out-trade-no/{out_trade_no}/reverse`,
      `POST ${base}/id/{transaction_id}/reverse`,
    ],
    reverseOrder,
  )

const combineFlows = (): Flows => {
  const base = '/v3/combine-transactions'
  const prepays = Object.entries(TRADE_TYPES).map(([segment, tradeType]): [string, Flow] => [
    `POST ${base}/${segment}`,
    combinePrepay(tradeType),
  ])
  return {
    ...Object.fromEntries(prepays),
    [`GET ${base}/id/{combine_transaction_id}`]: combineQuery,
    [`GET ${base}/out-trade-no/{combine_out_trade_no}`]: combineQuery,
    [`POST ${base}/out-trade-no/{combine_out_trade_no}/close`]: combineClose,
  }
}

/** Orders and their payment: 直连商户, 服务商, 合单, 境外. */
export const orders = (): Flows => ({
  ...orderFlows('/v3/pay/transactions'),
  ...reverses('/v3/pay/transactions'),
  'POST /v3/pay/transactions/codepay': payWithCode,
  ...orderFlows('/v3/pay/partner/transactions'),
  ...reverses('/v3/pay/partner/transactions'),
  'POST /v3/pay/partner/transactions/codepay': payWithCode,
  ...combineFlows(),
  ...orderFlows('/v3/global/transactions'),
  ...reverses('/v3/global/micropay/transactions'),
  'POST /v3/global/micropay/transactions/pay': payWithCode,
  ...orderFlows('/hk/v3/transactions'),
  ...reverses('/hk/v3/transactions'),
  'POST /hk/v3/transactions/micropay': payWithCode,
})
