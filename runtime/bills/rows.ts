import { WechatPayError } from '../errors/wechatpay-error.js'

/** One line of a bill: its values as text, by the names in the bill's first line. Amounts are in yuan
 * (`'0.02'`), unlike anywhere else. */
export type BillRow<Column extends string = string> = { readonly [Name in Column]?: string }

/**
 * The rows of a bill, one after the other.
 *
 * ```ts
 * const rows = billRows<TradeBillColumn>(await downloadBill(wxpay, data))
 * for await (const row of rows) await book(row.微信订单号, row.应结订单金额)
 * check(rows.totals?.['总交易单数'])
 * ```
 *
 * The hash of a bill is checked at the end of the loop: if the loop throws, discard all rows. A
 * line of more than 1 MiB (2^20 characters) ends the loop with a `WechatPayError`: no bill has such
 * a line, and the content is unverified until its end.
 */
export const billRows = <Column extends string = string>(
  bill: ReadableStream<Uint8Array>,
): BillRows<Column> => new BillRows(bill)

/** The rows of a bill; see `billRows`. It can be iterated once. */
export class BillRows<Column extends string = string> implements AsyncIterable<BillRow<Column>> {
  readonly #bill: ReadableStream<Uint8Array>
  #totals: BillRow | undefined

  constructor(bill: ReadableStream<Uint8Array>) {
    this.#bill = bill
  }

  /** The bill's last line (`总交易单数`, `应结订单总金额`, …); `undefined` until all rows were read. */
  get totals(): BillRow | undefined {
    return this.#totals
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<BillRow<Column>, void, undefined> {
    const reading = new Reading()
    for await (const line of linesOf(this.#bill)) {
      const row = reading.take(line)
      if (row) yield row as BillRow<Column>
    }
    const { rows, totals } = reading.end()
    for (const row of rows) yield row as BillRow<Column>
    this.#totals = totals
  }
}

/**
 * The last two lines are the names and the values of the totals, so the reader always keeps two
 * lines back.
 */
class Reading {
  #columns: readonly string[] | undefined
  #held: { readonly line: string; readonly number: number }[] = []
  #number = 0

  take(line: string): BillRow | undefined {
    this.#number += 1
    if (line === '') return undefined
    if (!this.#columns) {
      this.#columns = valuesOf(line)
      return undefined
    }
    this.#held.push({ line, number: this.#number })
    const first = this.#held.length > 2 ? this.#held.shift() : undefined
    return first && this.#row(first)
  }

  end(): { rows: BillRow[]; totals: BillRow | undefined } {
    const [names, values] = this.#held
    // The names of the totals have no backtick, like the names of the columns.
    if (names && values && !isMarked(names.line)) {
      return { rows: [], totals: rowOf(valuesOf(names.line), values.line, values.number) }
    }
    return { rows: this.#held.map((held) => this.#row(held)), totals: undefined }
  }

  #row({ line, number }: { readonly line: string; readonly number: number }): BillRow {
    return rowOf(this.#columns ?? [], line, number)
  }
}

const rowOf = (columns: readonly string[], line: string, number: number): BillRow => {
  const values = valuesOf(line)
  if (values.length !== columns.length) {
    throw new WechatPayError(
      `billRows: line ${number} has ${values.length} values for ${columns.length} columns. Is this a bill, and complete?`,
    )
  }
  return Object.fromEntries(columns.map((column, index) => [column, values[index] ?? '']))
}

const isMarked = (line: string): boolean => line.startsWith('`')

/**
 * WeChat Pay puts a backtick before every value, so spreadsheets treat it as text. The backtick
 * also shows that a comma within a value is not a separator.
 */
const valuesOf = (line: string): string[] =>
  isMarked(line) ? line.slice(1).split(',`') : line.split(',').map(unquoted)

const unquoted = (value: string): string => value.trim().replace(/^"(.*)"$/, '$1')

/** Characters. */
const LONGEST_LINE = 2 ** 20

async function* linesOf(
  bytes: ReadableStream<Uint8Array>,
): AsyncGenerator<string, void, undefined> {
  const decoder = new TextDecoder()
  const reader = bytes.getReader()
  let rest = ''
  let number = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      const [first = '', ...others] = decoder.decode(value, { stream: !done }).split('\n')
      if (rest.length + first.length > LONGEST_LINE) throw tooLong(number + 1)
      rest += first
      for (const next of others) {
        number += 1
        if (next.length > LONGEST_LINE) throw tooLong(number + 1)
        yield rest.replace(/\r$/, '')
        rest = next
      }
      if (done) break
    }
    if (rest !== '') yield rest.replace(/\r$/, '')
  } finally {
    // The caller may have seen enough; after the end this does nothing.
    await reader.cancel().catch(() => undefined)
  }
}

const tooLong = (number: number): WechatPayError =>
  new WechatPayError(
    `billRows: line ${number} has more than ${LONGEST_LINE} characters. Is this a bill? Discard what you have read.`,
  )

/** The columns of a 交易账单. `bill_type` decides which of them a bill has. */
export type TradeBillColumn =
  | '交易时间'
  | '公众账号ID'
  | '商户号'
  | '特约商户号'
  | '设备号'
  | '微信订单号'
  | '商户订单号'
  | '用户标识'
  | '交易类型'
  | '交易状态'
  | '付款银行'
  | '货币种类'
  | '应结订单金额'
  | '代金券金额'
  | '退款申请时间'
  | '退款成功时间'
  | '微信退款单号'
  | '商户退款单号'
  | '退款金额'
  | '充值券退款金额'
  | '退款类型'
  | '退款状态'
  | '商品名称'
  | '商户数据包'
  | '手续费'
  | '费率'
  | '订单金额'
  | '申请退款金额'
  | '费率备注'

/** The columns of a 资金账单. */
export type FundFlowBillColumn =
  | '记账时间'
  | '微信支付业务单号'
  | '资金流水单号'
  | '业务名称'
  | '业务类型'
  | '收支类型'
  | '收支金额(元)'
  | '账户结余(元)'
  | '资金变更提交申请人'
  | '备注'
  | '业务凭证号'
