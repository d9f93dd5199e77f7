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

/** Orders of one base path. Without a merchant field it is not checked whom the order is for: the
 * overseas operations take several kinds of merchants. */
const orderFlows = (base: string, merchantField?: string): Flows => {
  const prepays = Object.entries(TRADE_TYPES).map(([segment, tradeType]): [string, Flow] => [
    `POST ${base}/${segment}`,
    prepay(tradeType, merchantField),
  ])
  const query = queryOrder(merchantField)
  const close = closeOrder(merchantField)
  return {
    ...Object.fromEntries(prepays),
    [`GET ${base}/id/{transaction_id}`]: query,
    [`GET ${base}/out-trade-no/{out_trade_no}`]: query,
    [`POST ${base}/id/{transaction_id}/close`]: close,
    [`POST ${base}/out-trade-no/{out_trade_no}/close`]: close,
  }
}

const reverses = (base: string, merchantField?: string): Flows =>
  flowsFor(
    [
      `POST ${base}/out-trade-no/{out_trade_no}/reverse`,
      `POST ${base}/id/{transaction_id}/reverse`,
    ],
    reverseOrder(merchantField),
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
  ...orderFlows('/v3/pay/transactions', 'mchid'),
  ...reverses('/v3/pay/transactions', 'mchid'),
  'POST /v3/pay/transactions/codepay': payWithCode('mchid'),
  ...orderFlows('/v3/pay/partner/transactions', 'sp_mchid'),
  ...reverses('/v3/pay/partner/transactions', 'sp_mchid'),
  'POST /v3/pay/partner/transactions/codepay': payWithCode('sp_mchid'),
  ...combineFlows(),
  ...orderFlows('/v3/global/transactions'),
  ...reverses('/v3/global/micropay/transactions'),
  'POST /v3/global/micropay/transactions/pay': payWithCode(),
  ...orderFlows('/hk/v3/transactions'),
  ...reverses('/hk/v3/transactions'),
  'POST /hk/v3/transactions/micropay': payWithCode(),
})
