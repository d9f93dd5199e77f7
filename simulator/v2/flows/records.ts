import { createHash } from 'node:crypto'
import { canonicalJson, type Fields } from '../../schema/json.js'
import type { World } from '../../world.js'
import type { XmlCall, XmlFlow, XmlFlows } from '../call.js'
import { refuseBusiness } from '../refusal.js'
import { spacedTime } from '../time.js'

/** Money that goes out under a number of the merchant's, and can be asked for by it. The same number
 * with the same parameters gives the same answer; with others it is refused. */
interface Kind {
  readonly kind: string
  readonly number: string
  readonly create: readonly string[]
  readonly query: readonly string[]
  /** The facts after sending, in addition to the request. `sim.update` changes them. */
  readonly begin: (call: XmlCall, world: World) => Fields
}

const RED_PACK = {
  number: 'mch_billno',
  begin: ({ body, now }: XmlCall, { numbers }: World): Fields => ({
    send_listid: numbers.next(28),
    status: 'SENT',
    send_type: 'API',
    hb_type: 'NORMAL',
    total_num: body['total_num'] ?? 1,
    send_time: spacedTime(now),
  }),
} as const

const POCKET = {
  number: 'partner_trade_no',
  begin: ({ body, now }: XmlCall, { numbers }: World): Fields => ({
    payment_no: numbers.next(28),
    payment_time: spacedTime(now),
    transfer_time: spacedTime(now),
    transfer_name: body['re_user_name'],
    payment_amount: body['amount'],
    status: 'SUCCESS',
  }),
} as const

const KINDS: readonly Kind[] = [
  {
    ...RED_PACK,
    kind: 'v2 red packet',
    create: ['/mmpaymkttransfers/sendredpack', '/mmpaymkttransfers/sendminiprogramhb'],
    query: ['/mmpaymkttransfers/gethbinfo'],
  },
  {
    ...RED_PACK,
    kind: 'v2 WeCom red packet',
    create: ['/mmpaymkttransfers/sendworkwxredpack'],
    query: ['/mmpaymkttransfers/queryworkwxredpack'],
  },
  {
    ...POCKET,
    kind: 'v2 transfer',
    create: ['/mmpaymkttransfers/promotion/transfers'],
    query: ['/mmpaymkttransfers/gettransferinfo'],
  },
  {
    ...POCKET,
    kind: 'v2 WeCom transfer',
    create: ['/mmpaymkttransfers/promotion/paywwsptrans2pocket'],
    query: ['/mmpaymkttransfers/promotion/querywwsptrans2pocket'],
  },
  {
    kind: 'v2 bank card transfer',
    number: 'partner_trade_no',
    create: ['/mmpaysptrans/pay_bank'],
    query: ['/mmpaysptrans/query_bank'],
    begin: ({ body, now }, { numbers }) => ({
      payment_no: numbers.next(28),
      cmms_amt: feeOf(Number(body['amount'])),
      bank_no_md5: md5(body['enc_bank_no']),
      true_name_md5: md5(body['enc_true_name']),
      // A bank takes its time: `sim.update(number, { status: 'SUCCESS' })`.
      status: 'PROCESSING',
      create_time: spacedTime(now),
    }),
  },
]

/** 0.1 %, at least 1 yuan and at most 25. */
const feeOf = (fen: number): number => Math.min(2500, Math.max(100, Math.round(fen / 1000)))

const md5 = (value: unknown): string => createHash('md5').update(String(value)).digest('hex')

const create =
  ({ kind, number: field, begin }: Kind): XmlFlow =>
  (call, world) => {
    const { resources } = world.state
    const number = String(call.body[field])
    const { nonce_str, sign, workwx_sign, ...said } = call.body
    const fingerprint = canonicalJson(said)
    const known = resources.find(kind, number)
    if (known && known.fingerprint !== fingerprint) throw refuseBusiness('numberUsed')
    if (known) return { facts: known.facts }
    const facts = { ...call.body, ...begin(call, world) }
    return { facts: resources.save({ kind, number, fingerprint, facts }).facts }
  }

const query =
  ({ kind, number: field }: Kind): XmlFlow =>
  (call, { state }) => {
    const known = state.resources.find(kind, String(call.body[field]))
    if (!known) throw refuseBusiness('recordMissing')
    return { facts: queriedFacts(known.facts) }
  }

/** Queries use other names for some fields, and a received red packet lists its receiver. */
const queriedFacts = (facts: Fields): Fields => {
  const { re_openid: openid, total_amount: amount, status } = facts
  const receipt = { openid, amount, rcv_time: facts['rcv_time'] ?? facts['send_time'] }
  return {
    ...facts,
    detail_id: facts['send_listid'] ?? facts['payment_no'],
    ...(status === 'RECEIVED' ? { hblist: { hbinfo: [receipt] }, ...receipt } : {}),
  }
}

export const recordFlows: XmlFlows = Object.fromEntries(
  KINDS.flatMap((kind) => [
    ...kind.create.map((path) => [path, create(kind)] as const),
    ...kind.query.map((path) => [path, query(kind)] as const),
  ]),
)
