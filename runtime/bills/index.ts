export { type BillLink, downloadBill } from './download.js'
export {
  type BillRow,
  BillRows,
  billRows,
  type FundFlowBillColumn,
  type TradeBillColumn,
} from './rows.js'
