// The simulator, in a process of its own, with an order that can be refunded a fen at a time. Asked, it
// says which refunds it knows.
import { createOrder } from '../../dist/generated/v2/pay/index.js'
import { createWechatPay } from '../../dist/runtime/index.js'
import { createSimulator } from '../../dist/simulator/index.js'

const refunds = new Map()
let requests = 0
const sim = await createSimulator({
  log: (line) => {
    if (line.includes('/secapi/pay/refund')) requests += 1
  },
})
const order = {
  ...{ appid: 'wxd678efh567hg6787', body: 'load', out_trade_no: 'LOAD00', total_fee: 10_000_000 },
  ...{ spbill_create_ip: '127.0.0.1', notify_url: 'https://merchant.example/', trade_type: 'APP' },
}
await createOrder(createWechatPay(sim.config), { xml: order })
await sim.pay(order.out_trade_no)

process.on('disconnect', () => process.exit())
process.on('message', ({ numbers }) => {
  for (const number of numbers) {
    const refund = sim.refund(number)
    if (refund) refunds.set(number, refund.refundId)
  }
  process.send({ requests, refunds: Object.fromEntries(refunds) })
})
const { clock, platformKeys, ...config } = sim.config
process.send({ ...config, platformKeys })
