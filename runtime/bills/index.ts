export { downloadBill } from './download.js'
export {
  type BillRow,
  BillRows,
  billRows,
  type FundFlowBillColumn,
  type TradeBillColumn,
} from './rows.js'
export type {
  BillLink,
  DownloadBillOptions,
  EncryptedBill,
  EncryptedBillFile,
} from './types.js'
