export {
  type CouponH5Request,
  type CouponPlugin,
  type CouponPluginRequest,
  type CouponToSend,
  couponH5Url,
  couponPlugin,
} from './invoke/coupons.js'
export {
  type PayScoreView,
  type WxpayScoreDetailData,
  type WxpayScoreDetailRequest,
  type WxpayScoreUseData,
  type WxpayScoreUseRequest,
  wxpayScoreDetail,
  wxpayScoreUse,
} from './invoke/pay-score.js'
export {
  appPayment,
  jsapiPayment,
  type V2AppPayment,
  type V2JsapiPayment,
  type V2PaymentRequest,
} from './invoke/payment.js'
