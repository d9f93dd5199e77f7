/** Products by the names that the merchant platform gives them, where no operation is called so. */
const ALIASES: readonly (readonly [start: string, names: readonly string[]])[] = [
  ['/v3/fund-app/mch-transfer/transfer-bills', ['商家转账']],
  ['/v3/transfer/batches', ['商家转账到零钱']],
  ['/v3/pay/transactions/jsapi', ['公众号支付', '小程序支付']],
  ['/v3/pay/transactions/native', ['扫码支付']],
  ['/v3/pay/transactions/codepay', ['付款码支付', '刷卡支付']],
]

/** Further names of the product that a path belongs to. */
export const aliasesOf = (path: string | undefined): readonly string[] =>
  ALIASES.filter(([start]) => path?.startsWith(start)).flatMap(([, names]) => names)
