import { gzipSync } from 'node:zlib'
import type { Call } from '../../call.js'
import { refusal } from '../../refusal.js'
import type { World } from '../../world.js'
import { type FileOutcome, type Flow, type Flows, flowsFor } from '../flow.js'
import { textOf } from '../request.js'
import { encryptedBill } from './encrypted.js'
import { type Entry, entriesOf } from './entries.js'
import { fundBill } from './fund-bill.js'
import { tradeBill } from './trade-bill.js'

type Write = (entries: readonly Entry[], call: Call, world: World) => Buffer
type Answer = (bill: Buffer, call: Call, world: World) => object

const requestBill =
  (write: Write, answer: Answer): Flow =>
  (call, world) => {
    const day = String(call.query['bill_date'])
    if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day))) {
      throw refusal('billDate', {
        field: 'bill_date',
        value: day,
        issue: 'must be a date like 2024-01-31',
        location: 'query',
      })
    }
    if (world.bills.isBeingMade(day)) throw refusal('statementCreating')
    const entries = entriesOf(world.state, day, textOf(call.query['sub_mchid']))
    return { facts: answer(write(entries, call, world), call, world) }
  }

/** The hash is of the content, also where that is packed. */
const linkTo: Answer = (bill, { query }, { url, state }) =>
  state.files.link(
    `${url}/v3/billdownload/file`,
    bill,
    query['tar_type'] === 'GZIP'
      ? { packed: gzipSync(bill), type: 'application/gzip', suffix: '&tartype=gzip' }
      : {},
  )

const writeTradeBill = (entries: readonly Entry[], call: Call, { merchant }: World): Buffer => {
  const billType = textOf(call.query['bill_type']) ?? 'ALL'
  const wanted = entries.filter(
    ({ kind }) =>
      (billType !== 'SUCCESS' || kind === 'payment') &&
      (billType !== 'REFUND' || kind === 'refund'),
  )
  if (wanted.length === 0) throw refusal('noStatement')
  return tradeBill(wanted, billType, merchant.mchid)
}

const writeFundBill = (entries: readonly Entry[], { query }: Call): Buffer => {
  const account = textOf(query['account_type']) ?? 'BASIC'
  if (entries.length === 0 || account !== 'BASIC') throw refusal('noStatement')
  return fundBill(entries)
}

/** Of all sub-merchants together. */
const writeSubMerchantsBill = (entries: readonly Entry[]): Buffer => {
  const theirs = entries.filter(({ order }) => textOf(order.request['sub_mchid']) !== undefined)
  if (theirs.length === 0) throw refusal('noStatement')
  return fundBill(theirs)
}

/** The file behind a link that an answer gave; for a link from elsewhere, `otherwise`. */
const download =
  (otherwise?: FileOutcome): Flow =>
  ({ query }, { state }) => {
    const file = state.files.find(String(query['token'])) ?? otherwise
    if (!file) throw refusal('fileMissing')
    return { file }
  }

/** The statement of overseas merchants. */
const statement: Flow = ({ query }, { state, merchant }) => {
  const given = String(query['date']).replaceAll('-', '')
  const day = `${given.slice(0, 4)}-${given.slice(4, 6)}-${given.slice(6, 8)}`
  const content = tradeBill(entriesOf(state, day), 'ALL', merchant.mchid)
  return { file: { type: 'text/csv; charset=utf-8', content } }
}

/** The bill operations; the content of bills comes from the orders. */
export const bills = (): Flows => ({
  'GET /v3/bill/tradebill': requestBill(writeTradeBill, linkTo),
  'GET /v3/bill/fundflowbill': requestBill(writeFundBill, linkTo),
  'GET /v3/bill/sub-merchant-fundflowbill': requestBill(writeFundBill, encryptedBill),
  'GET /v3/ecommerce/bill/fundflowbill': requestBill(writeSubMerchantsBill, encryptedBill),
})

/** The files behind the links. */
export const downloads = (otherwise?: FileOutcome): Flows => ({
  ...flowsFor(
    [
      'GET /v3/billdownload/file',
      'GET /v3/transferdownload/elecvoucherfile',
      'GET /v3/transferdownload/signfile',
    ],
    download(otherwise),
  ),
  ...flowsFor(['GET /v3/global/statements', 'GET /hk/v3/statements'], statement),
})
