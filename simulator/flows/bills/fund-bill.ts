import { dateTime } from '../../state/numbers.js'
import { billTime, sum, writeBill, yuan } from './csv.js'
import type { Entry } from './entries.js'

const TITLES = [
  '记账时间',
  '微信支付业务单号',
  '资金流水单号',
  '业务名称',
  '业务类型',
  '收支类型',
  '收支金额(元)',
  '账户结余(元)',
  '资金变更提交申请人',
  '备注',
  '业务凭证号',
] as const

const TOTAL_TITLES = ['资金流水总笔数', '收入笔数', '收入金额', '支出笔数', '支出金额'] as const

/** In 分; refunds are negative. */
const amountOf = (entry: Entry): number =>
  entry.kind === 'payment' ? entry.order.total : -entry.refund.amount

/** 资金账单 of the basic account, which begins the day empty. */
export const fundBill = (entries: readonly Entry[]): Buffer => {
  const amounts = entries.map(amountOf)
  const rows = entries.map((entry, index) => {
    const isIncome = entry.kind === 'payment'
    return [
      billTime(dateTime(entry.at)),
      isIncome ? entry.payment.transactionId : entry.refund.refundId,
      `${entry.at}${String(index).padStart(6, '0')}`,
      isIncome ? '交易' : '退款',
      isIncome ? '交易' : '退款',
      isIncome ? '收入' : '支出',
      yuan(Math.abs(amountOf(entry))),
      yuan(sum(amounts.slice(0, index + 1))),
      'system',
      '',
      isIncome ? entry.order.outTradeNo : entry.refund.outRefundNo,
    ]
  })
  const income = amounts.filter((amount) => amount > 0)
  const expense = amounts.filter((amount) => amount < 0)
  return writeBill(TITLES, rows, TOTAL_TITLES, [
    String(entries.length),
    String(income.length),
    yuan(sum(income)),
    String(expense.length),
    yuan(-sum(expense)),
  ])
}
