import { dateTime } from '../../state/numbers.js'
import { recordOf, textOf } from '../request.js'
import { billTime, preciseYuan, sum, writeBill, yuan } from './csv.js'
import type { Entry } from './entries.js'

type Cell = (entry: Entry, mchid: string) => string

/** 0.6 %, what most merchants pay. */
const FEE_RATE = 0.006
const feeOf = (fen: number): number => Math.round(fen * FEE_RATE)

const request =
  (...names: readonly string[]): Cell =>
  ({ order }) =>
    names.map((name) => textOf(order.request[name])).find((value) => value !== undefined) ?? ''

const refundOnly =
  (cell: (refund: Extract<Entry, { kind: 'refund' }>) => string, otherwise: string): Cell =>
  (entry) =>
    entry.kind === 'refund' ? cell(entry) : otherwise

const paymentAmount: Cell = ({ kind, order }) => yuan(kind === 'payment' ? order.total : 0)

const IN_REFUND = ['REFUND']
const NOT_IN_SUCCESS = ['ALL', 'REFUND']

/** 交易账单, column by column: title, content, and the kinds of bill that have it, if not all. */
const COLUMNS: readonly (readonly [title: string, cell: Cell, kinds?: readonly string[]])[] = [
  ['交易时间', ({ at }) => billTime(dateTime(at))],
  ['公众账号ID', request('appid', 'sp_appid')],
  ['商户号', (_, mchid) => mchid],
  ['特约商户号', (entry) => request('sub_mchid')(entry, '') || '0'],
  ['设备号', ({ order }) => textOf(recordOf(order.request['scene_info'])['device_id']) ?? ''],
  ['微信订单号', ({ payment }) => payment.transactionId],
  ['商户订单号', ({ order }) => order.outTradeNo],
  [
    '用户标识',
    ({ payment }) => textOf(payment.payer['openid'] ?? payment.payer['sp_openid']) ?? '',
  ],
  ['交易类型', ({ order }) => order.tradeType],
  ['交易状态', ({ kind }) => (kind === 'refund' ? 'REFUND' : 'SUCCESS')],
  ['付款银行', ({ payment }) => payment.bankType],
  ['货币种类', ({ order }) => order.currency],
  ['应结订单金额', paymentAmount],
  [
    '代金券金额',
    ({ kind, order, payment }) => yuan(kind === 'payment' ? order.total - payment.payerTotal : 0),
  ],
  ['退款申请时间', refundOnly(({ refund }) => billTime(dateTime(refund.createdAt)), ''), IN_REFUND],
  [
    '退款成功时间',
    refundOnly(
      ({ refund: { finishedAt } }) => billTime(finishedAt ? dateTime(finishedAt) : ''),
      '',
    ),
    IN_REFUND,
  ],
  ['微信退款单号', refundOnly(({ refund }) => refund.refundId, '0'), NOT_IN_SUCCESS],
  ['商户退款单号', refundOnly(({ refund }) => refund.outRefundNo, '0'), NOT_IN_SUCCESS],
  ['退款金额', refundOnly(({ refund }) => yuan(refund.amount), '0.00'), NOT_IN_SUCCESS],
  ['充值券退款金额', () => '0.00', NOT_IN_SUCCESS],
  ['退款类型', refundOnly(() => 'ORIGINAL', ''), NOT_IN_SUCCESS],
  ['退款状态', refundOnly(({ refund }) => refund.state, ''), NOT_IN_SUCCESS],
  ['商品名称', request('description')],
  ['商户数据包', request('attach')],
  [
    '手续费',
    (entry) =>
      preciseYuan(
        entry.kind === 'payment' ? feeOf(entry.order.total) : -feeOf(entry.refund.amount),
      ),
  ],
  ['费率', () => `${(FEE_RATE * 100).toFixed(2)}%`],
  ['订单金额', paymentAmount],
  ['申请退款金额', refundOnly(({ refund }) => yuan(refund.amount), '0.00'), NOT_IN_SUCCESS],
  ['费率备注', () => ''],
]

const TOTAL_TITLES = [
  '总交易单数',
  '应结订单总金额',
  '退款总金额',
  '充值券退款总金额',
  '手续费总金额',
  '订单总金额',
  '申请退款总金额',
] as const

/** `ALL`, `SUCCESS` or `REFUND`; other documented types are written like `ALL`. */
export const tradeBill = (entries: readonly Entry[], billType: string, mchid: string): Buffer => {
  const kind = billType === 'SUCCESS' || billType === 'REFUND' ? billType : 'ALL'
  const columns = COLUMNS.filter(([, , kinds]) => kinds?.includes(kind) ?? true)
  const rows = entries.map((entry) => columns.map(([, cell]) => cell(entry, mchid)))
  return writeBill(
    columns.map(([title]) => title),
    rows,
    TOTAL_TITLES,
    totals(entries),
  )
}

const totals = (entries: readonly Entry[]): string[] => {
  const paid = sum(entries.map(({ kind, order }) => (kind === 'payment' ? order.total : 0)))
  const refunds = entries.flatMap((entry) => (entry.kind === 'refund' ? [entry.refund.amount] : []))
  const fees = sum(
    entries.map((entry) =>
      entry.kind === 'payment' ? feeOf(entry.order.total) : -feeOf(entry.refund.amount),
    ),
  )
  const refunded = yuan(sum(refunds))
  return [
    String(entries.length),
    yuan(paid),
    refunded,
    '0.00',
    preciseYuan(fees),
    yuan(paid),
    refunded,
  ]
}
