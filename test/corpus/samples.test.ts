import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kebabCase } from '../../generator/names.js'
import { repository } from '../generator/helpers/project.js'
import { readGenerated } from './generated-facts.js'
import { readSpecs } from './spec-facts.js'

/**
 * Facts of the documentation, picked by hand, as they stand in the generated files. They are
 * written as in `spec-facts.ts`: `[]` is an item of a list, `{}` what text holds as JSON, `…` any
 * other value.
 */
const facts: Readonly<Record<string, readonly string[]>> = {
  'POST /v3/pay/transactions/jsapi': [
    'json.amount.total: number',
    'json.payer: object',
    'json.payer.openid?: string',
    'json.settle_info.profit_sharing?: boolean',
    'json.scene_info.store_info.id: string',
    'json.detail.goods_detail[].quantity: number',
    'json.limit_pay?: ("no_balance" | "no_credit" | "no_debit" | "balance_only")[]',
    'response.prepay_id: string',
  ],
  'GET /v3/pay/transactions/id/{transaction_id}': [
    'request.transaction_id: string',
    'query.mchid?: string',
    'response.out_trade_no: string',
    'response.transaction_id?: string',
    'response.trade_state: "SUCCESS" | "REFUND" | "NOTPAY" | "CLOSED" | "REVOKED" | "USERPAYING" | "PAYERROR" | "ACCEPT" | …',
    'response.amount.payer_total?: number',
  ],
  'POST /v3/refund/domestic/refunds': [
    'json.transaction_id?: string',
    'json.out_refund_no: string',
    'json.amount: object',
    'json.amount.refund: number',
    'json.amount.from?: object[]',
    'json.amount.from[].account: "AVAILABLE" | "UNAVAILABLE"',
    'json.funds_account?: "AVAILABLE" | "UNSETTLED"',
  ],
  'GET /v3/refund/domestic/refunds/{out_refund_no}': [
    'response.success_time?: string',
    'response.refund_account?: "REFUND_SOURCE_PARTNER_ADVANCE" | "REFUND_SOURCE_SUB_MERCHANT" | "REFUND_SOURCE_SUB_MERCHANT_ADVANCE" | …',
    'response.amount.advance?: number',
  ],
  // An e-commerce platform names an order by one number, and is not 个人收款.
  'POST /v3/ecommerce/refunds/apply': [
    'json.transaction_id?: string',
    'json.out_trade_no?: string',
    'json.combine_transaction_id?: string',
  ],
  // Ordinary merchants have no sub-merchants.
  'POST /v3/combine-transactions/jsapi': [
    'json.sub_orders[].mchid: string',
    'json.sub_orders[].sub_mchid?: string',
  ],
  'GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}': [
    'response.combine_transaction_id?: string',
    'response.sub_orders[].amount.payer_amount?: number',
  ],
  // Overseas, a direct merchant has no sp_mchid, and an institution no mchid.
  'POST /v3/global/transactions/jsapi': [
    'json.mchid?: string',
    'json.sp_mchid?: string',
    'json.sub_mchid?: string',
  ],
  'GET /v3/global/transactions/id/{transaction_id}': [
    'query.mchid?: string',
    'query.sp_mchid?: string',
    'response.id?: string',
    'response.success_time?: string',
  ],
  'POST /v3/ecommerce/refunds/{refund_id}/return-advance': [
    'request.refund_id: string',
    'json.sub_mchid: string',
    'response.return_amount: number',
    'response.success_time?: string',
  ],
  'POST /v3/profitsharing/orders': [
    'json.receivers: object[]',
    'json.receivers[].type: "MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID"',
    'json.receivers[].amount: number',
    'json.unfreeze_unsplit: boolean',
    'response.receivers[].result: "PENDING" | "SUCCESS" | "CLOSED" | …',
  ],
  'POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close': [
    'request.combine_out_trade_no: string',
    'json.sub_orders[].out_trade_no: string',
    'response: undefined',
  ],
  'POST /v3/applyment4sub/applyment/': [
    'json.subject_info.business_license_info.license_number: string',
    'json.bank_account_info.bank_account_type: "BANK_ACCOUNT_TYPE_CORPORATE" | "BANK_ACCOUNT_TYPE_PERSONAL"',
    'json.settlement_info.qualifications?: string[]',
    'json.contact_info.openid?: string',
    'response.applyment_id: number | bigint',
  ],
  // One underscore, and a direct merchant has no sub-merchant.
  'POST /v3/med-ins/refunds/notify': [
    'json.sub_mchid?: string',
    'json.med_refund_gov_fee: number',
    'json.med_refund_self_fee: number',
    'json.med_refund_other_fee: number',
  ],
  // Licence with a c, and the channel's number in the body.
  'POST /v3/apply4subject/applyment': [
    'json.channel_id?: string',
    'json.subject_info.business_licence_info?: object',
    'json.subject_info.special_operation_list[].operation_copy_list?: string[]',
    'json.ubo_info.ubo_name?: string',
  ],
  // Six scenes, where the documentation names one.
  'POST /v3/marketing/paygiftactivity/unique-threshold-activity': [
    'json.advanced_setting.payment_mode.payment_scene_list?: ("APP_SCENE" | "SWING_CARD_SCENE" | "NO_SECRET_SCENE" | "MINIAPP_SCENE" | "FACE_PAY_SCENE" | "OTHER_SCENE")[]',
  ],
  'GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes': [
    'query.status?: "AVAILABLE" | "DISPATCHED"',
  ],
  'GET /v3/marketing/busifavor/callbacks': ['query.mchid?: string'],
  // An answer that the documentation does not show.
  'GET /v3/businesscircle/users/{openid}/points/commit_status': [
    'response.points_commit_status?: "PENDING" | "FINISHED" | …',
  ],
  'GET /v3/ecommerce/subject-sub-merchants': [
    'query.cert_number: string',
    'response.data[].sub_mchid: string',
  ],
  'POST /v3/marketing/favor/stocks/{stock_id}/stop': [
    'json.stock_creator_mchid: string',
    'response.stop_time: string',
  ],
  // WeChat Pay replaced SEQUENTIAL in November 2025.
  'POST /v3/marketing/partner/product-coupon/product-coupons': [
    'json.usage_mode: "SINGLE" | "PROGRESSIVE_BUNDLE"',
    'json.progressive_bundle_usage_info.count: number',
    'json.stock?: object',
    'json.stock_bundle?: object',
    'json.stock_bundle.progressive_bundle_usage_rule.normal_coupon_list[].discount_amount: number',
    'response.stock_bundle.stock_list[].stock_bundle_info.stock_bundle_index: number',
    'response.brand_id: string',
  ],
  'POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use': [
    'json.associated_order_info?: object',
    'json.associated_pay_score_order_info?: object',
  ],
  'POST /v3/marketing/partner/delivery-plan/delivery-plans': [
    'json.reuse_coupon_config: boolean',
    'json.stock_id?: string',
  ],
  'POST /v3/brand/partner/card-member/cards': ['json.out_request_no: string'],
  'POST /v3/brand/partner/card-member/user-feeds': ['json.cell: string', 'response.cell: string'],
  'POST /v3/brand/partner/card-member/user-cards/import-by-openid': [
    'json.valid_date_information: object',
  ],
  'POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm': [
    'json.card_id: string',
  ],
  'POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm': [
    'json.result: "POINT_EXCHANGE_COUPON_ALLOW" | "POINT_EXCHANGE_COUPON_REJECT"',
    'json.reject_reason?: string',
  ],
  'POST /brand/marketing/product-coupon/users/{openid}/coupons': [
    'json.send_request_no: string',
    'response.coupon_state: "CONFIRMING" | "PENDING" | "EFFECTIVE" | "USED" | "EXPIRED" | "DELETED" | "DEACTIVATED" | …',
  ],
  'POST /brand/card-member/user-feeds': ['json.cell: string'],
  'webhook PRODUCT_COUPON.SEND': [
    'event_type: "PRODUCT_COUPON.SEND"',
    'original_type: "product_coupon"',
    'resource.coupon_code: string',
  ],
  'GET /v3/certificates': [
    'query.algorithm_type?: "SM2" | "RSA" | "ALL"',
    'response.data[].encrypt_certificate.ciphertext: string',
  ],
  'POST /v3/merchant/media/upload': [
    'form.file: file',
    'form.meta.sha256?: string',
    'response.media_id: string',
  ],
  'POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file': [
    'form.meta.digest_alogrithm: string',
    'form.meta.file_type: string',
  ],
  'GET /v3/billdownload/file': ['query.token: string', 'query.tartype?: string', 'response: file'],
  'GET /v3/merchant-service/images/{media_id}': ['request.media_id: string', 'response: file'],
  'GET /hk/v3/statements': ['query.date: string', 'response: file'],
  'GET /v3/merchant-service/complaints-v2': [
    'query.begin_date: string | Date',
    'query.limit?: number',
    'response.data[].complaint_state: "PENDING" | "PROCESSING" | "PROCESSED" | …',
  ],
  'POST /v3/marketing/favor/coupon-stocks': [
    'json.stock_use_rule.max_coupons: number',
    'json.stock_use_rule.prevent_api_abuse: boolean',
    'json.coupon_use_rule.coupon_available_time.fix_available_time.available_week_day?: (0 | 1 | 2 | 3 | 4 | 5 | 6)[]',
  ],
  'POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions': [
    'json.submit_data.record_fields[].type?: 1 | 2 | 3 | 4 | 5 | 6',
    'json.submit_data.record_fields[].repeated_field_data[].longitude?: string',
  ],
  'POST /v3/global/merchants': [
    'headers.Idempotency-Key?: string',
    'json.h5_payment_apply_info.h5_website_url: string | null',
  ],
  'POST /v3/marketing/partnerships/build': ['headers.Idempotency-Key: string'],
  'POST /v3/ecommerce/applyments/': [
    'json.organization_type: "2401" | "2500" | "4" | "2" | "3" | "2502" | "1708"',
    'json.ubo_info_list[].ubo_id_doc_copy: string',
  ],
  'webhook TRANSACTION.SUCCESS': [
    'event_type: "TRANSACTION.SUCCESS"',
    'original_type: "transaction"',
    'resource.payer.openid: string',
    'resource.sp_mchid: string',
    'resource.combine_out_trade_no: string',
    'resource.sub_orders: object[]',
  ],
  'webhook REFUND.SUCCESS': [
    'original_type: "refund"',
    'resource.refund_status: "SUCCESS" | "CLOSED" | "ABNORMAL" | …',
    'resource.amount.refund: number',
  ],
  'webhook CROSS_BORDER_PAY.GET_MCH_INFO': [
    'acknowledgement.code: "SUCCESS" | "FAIL"',
    'acknowledgement.acq_tid: string',
    'acknowledgement.message?: string',
  ],
  'webhook MEMBERCARDSP.USER_CARD.CREATE': ['resource: unknown'],
}

/** Words above a field. */
const words: readonly (readonly [endpoint: string, path: string, words: string])[] = [
  ['POST /v3/pay/transactions/jsapi', 'json.amount.total', '（单位：分）'],
  ['POST /v3/refund/domestic/refunds', 'json.amount.refund', '（单位：分）'],
  ['POST /v3/pay/transactions/jsapi', 'json.out_trade_no', '6–32 个字符'],
  [
    'GET /v3/bill/sub-merchant-fundflowbill',
    'response.download_bill_list[].encrypt_key',
    '敏感信息',
  ],
  ['POST /v3/ecommerce/refunds/{refund_id}/return-advance', 'response.success_time', 'RFC 3339'],
  ['POST /v3/ecommerce/applyments/', 'json.organization_type', '`2401` 小微商户'],
  ['POST /v3/ecommerce/applyments/', 'json.id_card_info.id_card_name', '敏感信息'],
  ['GET /v3/aggracct-bc/wb-channel/account/balance', 'query.bal_account_no', '敏感信息'],
  ['POST /v3/merchant/media/upload', 'form.meta.sha256', '文件摘要'],
]

/** Whether a field travels encrypted. Each of these was wrong once: a secret went out as plain text. */
const encrypted: readonly (readonly [
  endpoint: string,
  part: 'query' | 'request' | 'response',
  field: string,
  is: boolean,
])[] = [
  [
    'POST /v3/applyment4sub/applyment/',
    'request',
    'subject_info.identity_info.id_doc_info.id_doc_name',
    true,
  ],
  [
    'POST /v3/applyment4sub/applyment/',
    'request',
    'subject_info.identity_info.id_doc_info.id_doc_number',
    true,
  ],
  [
    'POST /v3/applyment4sub/applyment/',
    'request',
    'subject_info.identity_info.id_doc_info.id_doc_address',
    true,
  ],
  ['POST /v3/applyment4sub/applyment/', 'request', 'contact_info.openid', false],
  ['POST /hk/v3/merchants', 'request', 'contact.phone', true],
  ['PUT /hk/v3/merchants', 'request', 'contact.email', true],
  ['GET /hk/v3/merchants/{sub_mchid}', 'response', 'contact.name', true],
  ['POST /global/v3/customs/verify-certificate', 'request', 'certificate_id', true],
  [
    'GET /v3/ecommerce/applyments/{applyment_id}',
    'response',
    'account_validation.account_no',
    true,
  ],
  [
    'GET /v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}',
    'response',
    'username',
    true,
  ],
  ['POST /v3/eduschoolpay/contracts/presign', 'request', 'identity.credential_type', false],
  ['GET /v3/ecommerce/subject-sub-merchants', 'query', 'cert_number', true],
]

const specs = new Map(readSpecs().map((spec) => [spec.endpoint, spec]))

function generated(endpoint: string) {
  const spec = specs.get(endpoint)
  if (!spec) throw new Error(`no spec describes ${endpoint}`)
  return readGenerated(`${spec.module}/${kebabCase(spec.operationId)}.ts`)
}

/** The paths of a descriptor's `sensitive`. */
const encryptedPlaces = (text: string, part: string): string[] => {
  const [, all = ''] = /\bsensitive: \{([^}]*)\}/.exec(text) ?? []
  const [, list = ''] = new RegExp(`\\b${part}: \\[([^\\]]*)\\]`).exec(all) ?? []
  return [...list.matchAll(/'([^']+)'/g)].map(([, path = '']) => path)
}

describe('facts of the documentation', () => {
  it.each(Object.entries(facts))(
    'the generated code has a field in the right place: %s',
    (endpoint, lines) => {
      const made = generated(endpoint).lines
      expect(lines.filter((line) => !made.includes(line))).toEqual([])
    },
  )

  it.each(encrypted)(
    'an operation encrypts exactly its secret fields: %s',
    async (endpoint, part, field, is) => {
      const spec = specs.get(endpoint)
      if (!spec) throw new Error(`no spec describes ${endpoint}`)
      const file = join(repository, 'generated', spec.module, `${kebabCase(spec.operationId)}.ts`)
      const places = encryptedPlaces(readFileSync(file, 'utf8'), part)
      expect(places.includes(field)).toBe(is)
    },
  )

  it.each(words)('the generated documentation states a fact: %s %s %s', (endpoint, path, word) => {
    expect(generated(endpoint).docs.get(path)).toContain(word)
  })
})
