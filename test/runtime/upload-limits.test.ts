import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { uploadMemberImage } from '../../generated/brand/card-member/index.js'
import { uploadImage as uploadBrandCouponImage } from '../../generated/brand/product-coupon/index.js'
import { uploadMedia as uploadCancelMedia } from '../../generated/ecommerce/account/index.js'
import { uploadFile } from '../../generated/global/merchant-storage/index.js'
import { uploadImage as uploadFavorImage } from '../../generated/marketing/favor/index.js'
import { uploadImage as uploadCouponImage } from '../../generated/marketing/partner/index.js'
import { uploadShoppingReceipt } from '../../generated/marketing/shopping-receipt/index.js'
import { uploadImage, uploadVideo } from '../../generated/merchant/index.js'
import { uploadImage as uploadComplaintImage } from '../../generated/merchant-service/index.js'
import { uploadFapiaoFile } from '../../generated/new-tax-control-fapiao/index.js'
import { uploadTaxiInvoiceCardFile } from '../../generated/taxi-invoice/index.js'
import { uploadMedia } from '../../generated/v2/mch/index.js'
import { createWechatPay, type OperationDescriptor } from '../../runtime/index.js'
import { rejection } from './helpers/errors.js'
import { Platform } from './helpers/platform.js'

let platform: Platform
beforeAll(async () => {
  platform = await Platform.start()
})
afterAll(() => platform.close())

const MIB = 2 ** 20
// What the official pages say, read in November 2026.
const limits: readonly (readonly [string, { readonly operation: OperationDescriptor }, number])[] =
  [
    ['图片上传 (5M on one page, 2M on others)', uploadImage, 5 * MIB],
    ['视频上传', uploadVideo, 5 * MIB],
    ['商户上传反馈图片', uploadComplaintImage, 2 * MIB],
    ['图片上传(营销专用)', uploadFavorImage, 2 * MIB],
    ['商品券图片上传', uploadCouponImage, 2 * MIB],
    ['商品券图片上传 of a brand', uploadBrandCouponImage, 2 * MIB],
    ['会员卡图片上传', uploadMemberImage, 2 * MIB],
    ['注销申请图片上传', uploadCancelMedia, 2 * MIB],
    ['上传电子发票文件', uploadFapiaoFile, 2 * MIB],
    ['上传出租车电子发票文件', uploadTaxiInvoiceCardFile, 2 * MIB],
    ['上传电子小票', uploadShoppingReceipt, 200 * 1024],
    ['境外上传文件', uploadFile, 5 * MIB],
  ]

describe('upload limits', () => {
  it.each(limits)(
    'An upload of %s above its limit is refused before it is sent',
    async (_, upload, limit) => {
      const { operation } = upload
      const isBrands = operation.path.startsWith('/brand/')
      const wxpay = isBrands ? platform.brand() : platform.client()
      const file = operation.form?.file ?? ''
      platform.answers({ body: {} })
      const data = new Uint8Array(limit + 1)
      const form = { [file]: { name: 'a.png', data } }
      const error = await rejection(wxpay.call(operation, { form }))
      expect(error).toMatchObject({
        name: 'RequestError',
        message: `${operation.id}: form.${file}: ${limit + 1} bytes; this endpoint takes at most ${limit}.`,
      })
      expect(platform.requests).toHaveLength(0)
    },
  )

  it('An upload of exactly the limit is sent', async () => {
    platform.answers({ body: { media_id: 'M1' } })
    const data = new Uint8Array(2 * MIB)
    const { data: answer } = await uploadComplaintImage(platform.client(), {
      form: { file: { name: 'a.png', data } },
    })
    expect(answer.media_id).toBe('M1')
    expect(platform.lastRequest.body.length).toBeGreaterThan(2 * MIB)
  })
})

it('The upload of APIv2 refuses an image above 2 MiB before it is sent', async () => {
  const sent: string[] = []
  const fetch = async (url: string): Promise<Response> => {
    sent.push(url)
    return new Response('')
  }
  const v2 = { key: '192006250b4c09247ec02edce69f6a2d' }
  const wxpay = createWechatPay({ mchid: '1900000109', v2, fetch, baseUrl: platform.url })
  const media = { name: 'a.png', data: new Uint8Array(2 * MIB + 1) }
  const error = await rejection(uploadMedia(wxpay, { form: { media } }))
  expect(error).toMatchObject({
    name: 'RequestError',
    message: 'uploadMedia: form.media: 2097153 bytes; this endpoint takes at most 2097152.',
  })
  expect(sent).toEqual([])
})
