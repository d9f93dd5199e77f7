import type { RequestOptions } from '../operation.js'

/** The answer of an operation that prepares a file: a bill or an electronic receipt. */
export interface BillLink {
  readonly download_url: string
  /** `SHA1`, `SHA256` or `SM3`; `SHA1` where it is left out. */
  readonly hash_type?: string | undefined
  /** The hash of the uncompressed content, hexadecimal. */
  readonly hash_value?: string | undefined
}

/** One file of an encrypted bill: an item of `download_bill_list`. */
export interface EncryptedBillFile extends BillLink {
  /** 加密密钥. The answer of a generated function has it decrypted: 32 characters. Base64 as WeChat
   * Pay sent it is opened with the merchant's key. */
  readonly encrypt_key: string
  /** 随机字符串, as text. */
  readonly nonce: string
  /** 账单文件序号, from 1. */
  readonly bill_sequence?: number | undefined
}

/** The answer of `getSubMchFundFlowBill`, `getAllSubMchFundFlowBill` and `queryMerchantBill`. */
export interface EncryptedBill {
  readonly download_bill_count: number
  readonly download_bill_list?: readonly EncryptedBillFile[] | undefined
}

/** The options of a call, and a limit for encrypted bills. */
export interface DownloadBillOptions extends RequestOptions {
  /**
   * The largest encrypted bill to accept, in bytes: all its files together, as they are downloaded.
   * An encrypted bill is held in memory until its check has passed; opening it takes about five times
   * its size on Node (measured: 1.3 GB for 256 MiB). Bills that are not encrypted are streamed and have
   * no limit. At most 2,147,483,647.
   *
   * @default 67_108_864 (64 MiB)
   */
  readonly maxEncryptedBytes?: number | undefined
}
