// 国密 on every platform: sm-crypto-v2 beside the package, against a simulator whose SM2 is OpenSSL's.
import { createWechatPay } from 'wechatpay-ky'
import { gm, sm3 } from 'wechatpay-ky/gm'
import { jsapiPayment } from 'wechatpay-ky/invoke'
import { queryBalance } from 'wechatpay-ky/merchant'
import { echoMessage } from 'wechatpay-ky/security'
import { equal, matches, refused } from './expect.js'

const balance = { account_type: 'BASIC' }
const connect = ({ sm2Config }, more = {}) =>
  createWechatPay({ ...sm2Config, algorithm: gm, ...more })

/** As the other checks: the client in front is RSA's. */
export const sm2Checks = {
  'SM2: a call is signed, its answer verified': async (_, settings) => {
    equal((await queryBalance(connect(settings), balance)).status, 200)
  },
  'SM2: sensitive fields travel encrypted, both ways': async (_, settings) => {
    const json = { echo_message: '你好', encrypted_echo_message: '张三 😀' }
    const { data } = await echoMessage(connect(settings), { json })
    equal(data.encrypted_echo_message, '张三 😀')
  },
  'SM2: certificates are downloaded, opened with SM4-GCM, and verify': async (_, settings) => {
    const wxpay = connect(settings, { platformKeys: undefined, certificates: 'auto' })
    equal((await queryBalance(wxpay, balance)).status, 200)
  },
  'SM2: an answer that was tampered with is refused': async (_, settings) => {
    const headers = { 'X-Simulator-Fault': 'tampered-body' }
    const call = queryBalance(connect(settings), balance, { headers })
    await refused(call, { name: 'VerificationError', reason: 'bad-signature' })
  },
  'SM2: a payment is invoked': async (_, settings) => {
    const request = { appid: 'wx1', prepay_id: 'wx2' }
    const { paySign } = await jsapiPayment(connect(settings), request)
    matches(paySign, /^ME[\w+/]+={0,2}$/)
  },
  'SM3 of the standard’s example': async () => {
    const hash = sm3()
    hash.update(new TextEncoder().encode('abc'))
    const hex = Array.from(hash.digest(), (byte) => byte.toString(16).padStart(2, '0')).join('')
    equal(hex, '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0')
  },
}
