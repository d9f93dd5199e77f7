// Compiled by `npm run types`, not run.
import { expectTypeOf } from 'vitest'
import {
  ApiError,
  type ConfigError,
  createWechatPay,
  type DecryptionError,
  type NetworkError,
  type OperationDescriptor,
  type RequestError,
  type RequestOptions,
  type Signer,
  type TimeoutError,
  type UploadFile,
  type VerificationError,
  type WechatPay,
  type WechatPayConfig,
  type WechatPayError,
  type WechatPayResponse,
} from '../../runtime/index.js'

declare const pem: string
declare const cryptoKey: CryptoKey
declare const signer: Signer
declare const environment: string | undefined
declare const wxpay: WechatPay
declare const operation: OperationDescriptor

const required = { mchid: '1900000109', serialNo: 'AB', privateKey: pem }

// The configuration
expectTypeOf(createWechatPay(required)).toEqualTypeOf<WechatPay>()
createWechatPay({ ...required, privateKey: cryptoKey })
createWechatPay({ ...required, privateKey: signer })
createWechatPay({ ...required, apiV3Key: environment, baseUrl: environment })
createWechatPay({ ...required, platformKeys: { PUB_KEY_ID_1: pem } })
createWechatPay({ ...required, fetch, clock: Date.now })
createWechatPay({ ...required, fetch: globalThis.fetch })
createWechatPay({ ...required, fetch: async (url) => new Response(url) })
createWechatPay({ ...required, ky: { timeout: false, retry: 3, headers: { a: 'b' } } })
createWechatPay({ ...required, ky: { retry: { limit: 1, delay: (attempt) => attempt } } })
createWechatPay({ ...required, ky: { hooks: { afterResponse: [() => undefined] } } })
// @ts-expect-error the private key is missing
createWechatPay({ mchid: '1900000109', serialNo: 'AB' })
// @ts-expect-error an environment variable may be undefined
createWechatPay({ ...required, serialNo: environment })
// @ts-expect-error mchid is text
createWechatPay({ ...required, mchid: 1900000109 })
// @ts-expect-error no such option
createWechatPay({ ...required, apiv3Key: pem })
// @ts-expect-error the transport is not ky's
createWechatPay({ ...required, ky: { fetch } })
// @ts-expect-error statuses are always errors
createWechatPay({ ...required, ky: { throwHttpErrors: false } })
expectTypeOf<keyof WechatPayConfig>().toEqualTypeOf<
  | 'mchid'
  | 'serialNo'
  | 'privateKey'
  | 'apiV3Key'
  | 'platformKeys'
  | 'certificates'
  | 'baseUrl'
  | 'backupHosts'
  | 'fetch'
  | 'clock'
  | 'ky'
  | 'onAttempt'
  | 'algorithm'
  | 'sm3'
  | 'v2'
>()

// The client
expectTypeOf(wxpay.call<{ id: string }>(operation)).resolves.toEqualTypeOf<
  WechatPayResponse<{ id: string }>
>()
expectTypeOf(wxpay.call(operation)).resolves.toHaveProperty('data').toEqualTypeOf<unknown>()
expectTypeOf(wxpay).not.toHaveProperty('then')
// @ts-expect-error frozen
wxpay.mchid = '1'
expectTypeOf<WechatPayResponse<undefined>['requestId']>().toEqualTypeOf<string | undefined>()

// The options of a call
declare const signal: AbortSignal | undefined
expectTypeOf({ signal, timeout: 5 }).toExtend<RequestOptions>()
expectTypeOf({ retry: 2 }).toExtend<RequestOptions>()
expectTypeOf({ retry: { limit: 1, methods: ['post' as const] } }).toExtend<RequestOptions>()
// @ts-expect-error milliseconds, not text
wxpay.call(operation, {}, { timeout: '5s' })
// @ts-expect-error no such option
wxpay.call(operation, {}, { timeOut: 5 })

// Files
expectTypeOf<File>().toExtend<UploadFile>()
expectTypeOf<Blob>().toExtend<UploadFile>()
expectTypeOf<Uint8Array>().toExtend<UploadFile>()
expectTypeOf<Buffer>().toExtend<UploadFile>()
expectTypeOf<ArrayBuffer>().toExtend<UploadFile>()
expectTypeOf<{ name: string; data: Buffer }>().toExtend<UploadFile>()
expectTypeOf<string>().not.toExtend<UploadFile>()

// Errors are told apart by class and by name.
declare const error:
  | ApiError
  | ConfigError
  | DecryptionError
  | NetworkError
  | RequestError
  | TimeoutError
  | VerificationError
expectTypeOf(error).toExtend<WechatPayError>()
if (error.name === 'ApiError') expectTypeOf(error).toEqualTypeOf<ApiError>()
if (error.name === 'VerificationError') {
  expectTypeOf(error.reason).toEqualTypeOf<
    | 'missing-header'
    | 'unknown-serial'
    | 'clock-skew'
    | 'bad-signature'
    | 'other-subject'
    | 'too-large'
    | 'missing-signature'
    | 'malformed'
    | 'probe'
  >()
}
if (error instanceof ApiError) {
  expectTypeOf(error.status).toEqualTypeOf<number>()
  expectTypeOf(error.code).toEqualTypeOf<string | undefined>()
  expectTypeOf(error.detail).toEqualTypeOf<unknown>()
  expectTypeOf(error.requestId).toEqualTypeOf<string | undefined>()
}
