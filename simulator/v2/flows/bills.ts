import { gzipSync } from 'node:zlib'
import { type Entry, entriesOf } from '../../flows/bills/entries.js'
import { fundBill } from '../../flows/bills/fund-bill.js'
import { tradeBill } from '../../flows/bills/trade-bill.js'
import { textOf } from '../../flows/request.js'
import { dateTime } from '../../state/numbers.js'
import type { World } from '../../world.js'
import type { XmlCall, XmlFlow, XmlFlows } from '../call.js'
import { refuseBill } from '../refusal.js'

/** Writes what happened on a day; nothing if there is no bill for it. */
type Write = (entries: readonly Entry[], call: XmlCall, world: World) => Buffer | undefined

/** A bill comes as the body itself: text, or gzip. */
const download =
  (write: Write): XmlFlow =>
  (call, world) => {
    const day = dayOf(String(call.body['bill_date']))
    if (world.bills.isBeingMade(day)) throw refuseBill('Bill Creating', '20002')
    const entries = entriesOf(world.state, day, textOf(call.body['sub_mch_id']))
    const bill = entries.length > 0 ? write(entries, call, world) : undefined
    if (!bill) throw refuseBill('No Bill Exist', '20002')
    const isPacked = call.body['tar_type'] === 'GZIP'
    return {
      file: isPacked
        ? { type: 'application/x-gzip', content: gzipSync(bill) }
        : { type: 'text/plain', content: bill },
    }
  }

const dayOf = (text: string): string => {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? []
  const date = `${year}-${month}-${day}`
  if (Number.isNaN(Date.parse(date))) throw refuseBill('invalid bill_date', '20001')
  return date
}

const writeTradeBill: Write = (entries, { body }, { merchant }) => {
  const billType = textOf(body['bill_type']) ?? 'ALL'
  const wanted = entries.filter(
    ({ kind }) =>
      (billType !== 'SUCCESS' || kind === 'payment') &&
      (billType !== 'REFUND' || kind === 'refund') &&
      billType !== 'RECHARGE_REFUND',
  )
  return wanted.length > 0 ? tradeBill(wanted, billType, merchant.mchid) : undefined
}

const writeFundBill: Write = (entries, { body }) =>
  body['account_type'] === 'Basic' ? fundBill(entries) : undefined

/** 拉取订单评价数据: the offset of the next page, then one line for each comment. */
const downloadComments: XmlFlow = ({ now, body }, { state }) => {
  const paid = state.orders.all.filter(({ payment }) => payment)
  const offset = Number(body['offset'])
  const page = paid.slice(offset, offset + Number(body['limit'] ?? 200))
  const lines = page.map(({ payment }) =>
    [dateTime(payment?.at ?? now), payment?.transactionId ?? '', '5', '好评', '']
      .map((value) => `\`${value}`)
      .join(','),
  )
  const content = Buffer.from([String(offset + page.length), ...lines, ''].join('\n'))
  return { file: { type: 'text/plain', content } }
}

export const billFlows: XmlFlows = {
  '/pay/downloadbill': download(writeTradeBill),
  '/pay/downloadfundflow': download(writeFundBill),
  '/billcommentsp/batchquerycomment': downloadComments,
}
