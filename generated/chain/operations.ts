// Generated from specs/. Edit those files and run `npm run generate`.

/** Every operation, a line each: method, request, response, id, path, and the other properties of its descriptor.
 * The chained client reads it once, on first use. */
export const operations: string = `
GET - json listMemberCardTemplates /brand/card-member/cards
POST json json createMemberCardTemplate /brand/card-member/cards
GET - json queryMemberCardTemplate /brand/card-member/cards/{card_id} {"repeats":["card_id"]}
PATCH json json updateMemberCardTemplate /brand/card-member/cards/{card_id} {"repeats":["card_id"]}
POST json json invalidateMemberCardTemplate /brand/card-member/cards/{card_id}/invalidate {"repeats":["card_id"]}
POST form json uploadMemberImage /brand/card-member/media/image-upload {"form":{"file":"file","filename":"filename","digest":"file_digest","algorithm":"SHA-256","maxBytes":2097152}}
POST json json createMembershipPreAuthToken /brand/card-member/pre-auth-tokens
GET - json listUserCards /brand/card-member/user-cards {"sensitive":{"response":["data[].phone_number","data[].user_information.common_field_list[].value","data[].user_information.custom_field_list[].user_chosen_values[]"]}}
POST json json importUserCardByOpenid /brand/card-member/user-cards/import-by-openid {"sensitive":{"request":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"],"response":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"]}}
GET - json queryUserCard /brand/card-member/user-cards/{user_card_code} {"sensitive":{"response":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"]}}
PATCH json json updateUserCard /brand/card-member/user-cards/{user_card_code} {"sensitive":{"request":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"],"response":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"]}}
POST json json confirmUserCardActivation /brand/card-member/user-cards/{user_card_code}/confirm {"sensitive":{"request":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"],"response":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"]}}
POST json json invalidateUserCard /brand/card-member/user-cards/{user_card_code}/invalidate {"sensitive":{"response":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"]}}
POST json json createUserFeed /brand/card-member/user-feeds
POST json json confirmPointsCouponExchange /brand/card-member/user-points/exchange-coupon/confirm
POST json json syncUserPoints /brand/card-member/user-points/sync
POST json json createDeliveryPlan /brand/marketing/delivery-plan/delivery-plans
PATCH json json updateDeliveryPlan /brand/marketing/delivery-plan/delivery-plans/{plan_id}
POST - empty resumeDeliveryPlan /brand/marketing/delivery-plan/delivery-plans/{plan_id}/resume
POST json json setDeliveryPlanNotifyUrl /brand/marketing/delivery-plan/notify-url
POST form json uploadImage /brand/marketing/product-coupon/media/upload-image {"form":{"file":"file","filename":"filename","digest":"sha256","algorithm":"SHA-256","maxBytes":2097152}}
GET - json queryProductCouponNotifyConfig /brand/marketing/product-coupon/notify-configs
POST json json setProductCouponNotifyConfig /brand/marketing/product-coupon/notify-configs
POST json json createProductCoupon /brand/marketing/product-coupon/product-coupons
GET - json queryProductCoupon /brand/marketing/product-coupon/product-coupons/{product_coupon_id} {"repeats":["product_coupon_id"]}
PATCH json json modifyProductCoupon /brand/marketing/product-coupon/product-coupons/{product_coupon_id} {"repeats":["product_coupon_id"]}
POST json json deactivateProductCoupon /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate {"repeats":["product_coupon_id"]}
POST json json createStockBundle /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles
PATCH json json modifyStockBundle /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id} {"repeats":["stock_bundle_id"]}
POST json json associateStockBundleStores /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores
POST json json disassociateStockBundleStores /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores
POST json json updateStockBundleBudget /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget {"repeats":["stock_bundle_id"]}
GET - json listStocks /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks
POST json json createStock /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks {"repeats":["product_coupon_id"]}
GET - json queryStock /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id} {"repeats":["product_coupon_id","stock_id"]}
PATCH json json modifyStock /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id} {"repeats":["product_coupon_id","stock_id"]}
POST json json associateStockStores /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores
GET - json listStockAssociatedStores /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores
POST json json deactivateStock /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate {"repeats":["product_coupon_id","stock_id"]}
POST json json disassociateStockStores /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores
POST json json updateStockBudget /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget {"repeats":["product_coupon_id","stock_id"]}
POST json json uploadCouponCodes /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes
POST json json sendCouponBundle /brand/marketing/product-coupon/users/{openid}/coupon-bundles
POST json json deactivateUserCouponBundle /brand/marketing/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate {"repeats":["user_coupon_bundle_id"]}
GET - json listUserCoupons /brand/marketing/product-coupon/users/{openid}/coupons
POST json json sendCoupon /brand/marketing/product-coupon/users/{openid}/coupons
GET - json queryUserCoupon /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}
POST json json confirmUserCoupon /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm
POST json json deactivateUserCoupon /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate
POST json json returnUserCoupon /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return
POST json json useUserCoupon /brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use
POST json json preSendCoupon /brand/marketing/product-coupon/users/{openid}/pre-send-coupon
POST json json preSendCouponBundle /brand/marketing/product-coupon/users/{openid}/pre-send-coupon-bundle
GET - json listBrandStores /brand/store/brandstores
POST json json createBrandStore /brand/store/brandstores
DELETE json empty deleteBrandStore /brand/store/brandstores/{store_id}
GET - json queryBrandStore /brand/store/brandstores/{store_id} {"repeats":["store_id"]}
PATCH json json updateBrandStore /brand/store/brandstores/{store_id} {"repeats":["store_id"]}
POST json json bindStoreRecipient /brand/store/brandstores/{store_id}/bindrecipient {"repeats":["store_id"]}
POST json json closeBrandStore /brand/store/brandstores/{store_id}/close {"repeats":["store_id"]}
POST json json resumeBrandStore /brand/store/brandstores/{store_id}/resume {"repeats":["store_id"]}
POST json json unbindStoreRecipient /brand/store/brandstores/{store_id}/unbindrecipient
GET - json listCustomsOrdersGlobalV3 /global/v3/customs/orders {"overseas":true}
PATCH json json updateCustomsOrderGlobalV3 /global/v3/customs/orders {"overseas":true}
POST json json createCustomsOrderGlobalV3 /global/v3/customs/orders {"overseas":true}
POST json json redeclareCustomsOrderGlobalV3 /global/v3/customs/redeclare {"overseas":true}
POST json json verifyPayerIdentityGlobalV3 /global/v3/customs/verify-certificate {"sensitive":{"request":["certificate_id","certificate_name"],"padding":"PKCS1-v1_5"},"overseas":true}
GET - json listCertificates /hk/v3/certificates {"overseas":true}
POST json json createSubMerchant /hk/v3/merchants {"json":{"request":["business.store_photos"]},"sensitive":{"request":["contact.name","contact.phone","contact.email"]},"mchid":["json.sp_mchid"],"overseas":true}
PUT json json updateSubMerchant /hk/v3/merchants {"json":{"request":["business.store_photos"]},"sensitive":{"request":["contact.name","contact.phone","contact.email"]},"mchid":["json.sp_mchid"],"overseas":true}
GET - json querySubMerchant /hk/v3/merchants/{sub_mchid} {"sensitive":{"response":["contact.name","contact.phone","contact.email"]},"mchid":["query.sp_mchid"],"repeats":["sub_mchid"],"overseas":true}
GET - json listRefunds /hk/v3/refunds {"overseas":true}
POST json json createRefund /hk/v3/refunds {"overseas":true}
GET - json queryRefundById /hk/v3/refunds/id/{refund_id} {"overseas":true}
GET - json queryRefundByOutRefundNo /hk/v3/refunds/out-refund-no/{out_refund_no} {"repeats":["out_refund_no"],"overseas":true}
GET - json listSettlements /hk/v3/settle/settlements {"overseas":true}
GET - file downloadStatement /hk/v3/statements {"signedDigest":"Wechatpay-Statement-Sha1","overseas":true}
POST json json prepayApp /hk/v3/transactions/app {"overseas":true}
GET - json queryOrderById /hk/v3/transactions/id/{transaction_id} {"overseas":true}
POST json empty closeOrderById /hk/v3/transactions/id/{transaction_id}/close {"overseas":true}
POST json empty reverseOrderById /hk/v3/transactions/id/{transaction_id}/reverse {"overseas":true}
POST json json prepayJsapi /hk/v3/transactions/jsapi {"overseas":true}
POST json json submitMicropay /hk/v3/transactions/micropay {"overseas":true}
POST json json prepayH5 /hk/v3/transactions/mweb {"overseas":true}
POST json json prepayNative /hk/v3/transactions/native {"overseas":true}
GET - json queryOrderByOutTradeNo /hk/v3/transactions/out-trade-no/{out_trade_no} {"repeats":["out_trade_no"],"overseas":true}
POST json empty closeOrderByOutTradeNo /hk/v3/transactions/out-trade-no/{out_trade_no}/close {"overseas":true}
POST json empty reverseOrderByOutTradeNo /hk/v3/transactions/out-trade-no/{out_trade_no}/reverse {"overseas":true}
POST xml file downloadComments /v2/billcommentsp/batchquerycomment {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"certificate":true,"times":["begin_time","end_time"],"unsigned":true}
POST xml xml declareOrder /v2/cgi-bin/mch/customs/customdeclareorder {"signTypes":["MD5"],"mchid":["mch_id"]}
POST xml xml queryDeclaration /v2/cgi-bin/mch/customs/customdeclarequery {"signTypes":["MD5"],"sendsSignType":true,"mchid":["mch_id"],"answer":{"integers":["count","duty","order_fee","product_fee","transport_fee"],"families":{"sub_orders":{"fields":["sub_order_no","sub_order_id","mch_customs_no","customs","fee_type","order_fee","duty","transport_fee","product_fee","state","explanation","modify_time","cert_check_result"]}}}}
POST xml xml redeclareOrder /v2/cgi-bin/mch/newcustoms/customdeclareredeclare {"signTypes":["MD5"],"sendsSignType":true,"mchid":["mch_id"]}
POST xml xml consume /v2/deposit/consume {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"certificate":true,"answer":{"integers":["consume_fee","total_fee"]}}
POST xml xml payWithFace /v2/deposit/facepay {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"json":["detail"],"times":["time_start","time_expire"],"answer":{"integers":["cash_fee","coupon_fee","settlement_total_fee","total_fee"],"json":["promotion_detail"]}}
POST xml xml payWithPaymentCode /v2/deposit/micropay {"signTypes":["MD5","HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"json":["detail","scene_info"],"times":["time_start","time_expire"],"answer":{"integers":["cash_fee","coupon_fee","settlement_total_fee","total_fee"],"json":["promotion_detail"]}}
POST xml xml queryOrder /v2/deposit/orderquery {"signTypes":["MD5","HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"answer":{"integers":["cash_fee","consume_fee","coupon_count","coupon_fee","settlement_total_fee","total_fee"],"json":["promotion_detail"],"families":{"coupons":{"fields":["coupon_type","coupon_id","coupon_fee"]}}}}
POST xml xml createRefund /v2/deposit/refund {"signTypes":["MD5","HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"certificate":true,"answer":{"integers":["cash_fee","cash_refund_fee","coupon_refund_count","coupon_refund_fee","refund_fee","settlement_refund_fee","settlement_total_fee","total_fee"],"families":{"coupons":{"fields":["coupon_type","coupon_refund_fee","coupon_refund_id"]}}}}
POST xml xml queryRefund /v2/deposit/refundquery {"signTypes":["MD5","HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"answer":{"integers":["cash_fee","coupon_refund_count","coupon_refund_fee","refund_count","refund_fee","settlement_refund_fee","settlement_total_fee","total_fee","total_refund_count"],"families":{"refunds":{"fields":["out_refund_no","refund_id","refund_channel","refund_fee","settlement_refund_fee","coupon_refund_fee","coupon_refund_count","refund_status","refund_account","refund_recv_accout","refund_success_time"],"families":{"coupons":{"fields":["coupon_type","coupon_refund_id","coupon_refund_fee"]}}}}}}
POST xml xml reverseOrder /v2/deposit/reverse {"signTypes":["MD5","HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"certificate":true}
POST xml xml createOrder /v2/deposit/unifiedorder {"signTypes":["MD5","HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"json":["detail","scene_info"],"times":["time_start","time_expire"]}
POST xml xml getAuthInfo /v2/face/get_wxpayface_authinfo {"signTypes":["MD5","HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"host":"https://payapp.weixin.qq.com","answer":{"integers":["expires_in"]}}
POST xml xml queryBankAuditInfo /v2/mchrisk/bankquerymchauditinfo {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"]}
POST xml xml queryChannelAuditInfo /v2/mchrisk/channelquerymchauditinfo {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"]}
POST xml xml queryMerchantRisk /v2/mchrisk/querymchrisk {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"certificate":true,"sensitive":["certificates_number","certificates_name","settlement_card_no","settlement_card_name","business_license_number"],"serial":"cert_serial_number","unsigned":true}
POST xml xml setRiskCallback /v2/mchrisk/setmchriskcallback {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"unsigned":true}
POST xml xml syncRiskResult /v2/mchrisk/syncmchriskresult {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"certificate":true,"unsigned":true}
POST xml xml queryRedPack /v2/mmpaymkttransfers/gethbinfo {"signTypes":["MD5"],"nonce":true,"mchid":["mch_id"],"certificate":true,"answer":{"integers":["amount","refund_amount","total_amount","total_num"],"lists":["hbinfo"]},"unsigned":true}
POST xml xml queryTransfer /v2/mmpaymkttransfers/gettransferinfo {"signTypes":["MD5"],"nonce":true,"mchid":["mch_id"],"certificate":true,"answer":{"integers":["payment_amount"]},"unsigned":true}
POST xml xml payEmployee /v2/mmpaymkttransfers/promotion/paywwsptrans2pocket {"signTypes":["MD5"],"nonce":true,"mchid":["mch_id"],"certificate":true,"secondSign":{"field":"workwx_sign","over":["amount","appid","desc","mch_id","nonce_str","openid","partner_trade_no","ww_msg_type"]},"unsigned":true}
POST xml xml queryEmployeePayment /v2/mmpaymkttransfers/promotion/querywwsptrans2pocket {"signTypes":["MD5"],"nonce":true,"mchid":["mch_id"],"certificate":true,"answer":{"integers":["payment_amount"]},"unsigned":true}
POST xml xml transferToUser /v2/mmpaymkttransfers/promotion/transfers {"signTypes":["MD5"],"nonce":true,"mchid":["mchid"],"certificate":true,"unsigned":true}
POST xml xml queryRedPack /v2/mmpaymkttransfers/queryworkwxredpack {"signTypes":["MD5"],"nonce":true,"mchid":["mch_id"],"certificate":true,"answer":{"integers":["amount","refund_amount","total_amount"]}}
POST xml xml sendMiniProgramRedPack /v2/mmpaymkttransfers/sendminiprogramhb {"signTypes":["MD5"],"nonce":true,"mchid":["mch_id"],"certificate":true,"answer":{"integers":["total_amount"]},"unsigned":true}
POST xml xml sendRedPack /v2/mmpaymkttransfers/sendredpack {"signTypes":["MD5"],"nonce":true,"mchid":["mch_id"],"certificate":true,"urlEncoded":["risk_info"],"answer":{"integers":["total_amount"]},"unsigned":true}
POST xml xml sendRedPack /v2/mmpaymkttransfers/sendworkwxredpack {"signTypes":["MD5"],"nonce":true,"mchid":["mch_id"],"certificate":true,"secondSign":{"field":"workwx_sign","over":["act_name","mch_billno","mch_id","nonce_str","re_openid","total_amount","wxappid"]},"answer":{"integers":["total_amount"]}}
POST xml xml transferToBankCard /v2/mmpaysptrans/pay_bank {"signTypes":["MD5"],"nonce":true,"mchid":["mch_id"],"certificate":true,"sensitive":["enc_bank_no","enc_true_name"],"answer":{"integers":["amount","cmms_amt"]},"unsigned":true}
POST xml xml queryBankCardTransfer /v2/mmpaysptrans/query_bank {"signTypes":["MD5"],"nonce":true,"mchid":["mch_id"],"certificate":true,"answer":{"integers":["amount","cmms_amt"]},"unsigned":true}
POST xml xml terminateContract /v2/papay/deletecontract {"signTypes":["MD5"],"mchid":["mch_id"]}
GET query link signContractInWechat /v2/papay/entrustweb {"signTypes":["MD5"],"mchid":["mch_id"]}
GET query xml signContractH5 /v2/papay/h5entrustweb {"signTypes":["MD5","HMAC-SHA256"],"sendsSignType":true,"mchid":["mch_id"],"unsigned":true}
POST xml xml terminateContract /v2/papay/partner/deletecontract {"signTypes":["MD5"],"mchid":["mch_id"]}
GET query link signContractInWechat /v2/papay/partner/entrustweb {"signTypes":["MD5"],"mchid":["mch_id"]}
GET query xml signContractH5 /v2/papay/partner/h5entrustweb {"signTypes":["MD5","HMAC-SHA256"],"sendsSignType":true,"mchid":["mch_id"],"unsigned":true}
POST xml xml preSignContractApp /v2/papay/partner/preentrustweb {"signTypes":["MD5","HMAC-SHA256"],"sendsSignType":true,"mchid":["mch_id"]}
POST xml xml queryContract /v2/papay/partner/querycontract {"signTypes":["MD5"],"mchid":["mch_id"],"answer":{"integers":["contract_state","contract_termination_mode","plan_id","request_serial"]}}
POST xml xml preSignContractApp /v2/papay/preentrustweb {"signTypes":["MD5","HMAC-SHA256"],"sendsSignType":true,"mchid":["mch_id"]}
POST xml xml queryContract /v2/papay/querycontract {"signTypes":["MD5"],"mchid":["mch_id"],"answer":{"integers":["contract_state","contract_termination_mode","plan_id","request_serial"]}}
POST xml xml closeOrder /v2/pay/closeorder {"signTypes":["MD5","HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"]}
POST xml xml createOrderWithContract /v2/pay/contractorder {"signTypes":["MD5"],"nonce":true,"mchid":["mch_id"],"times":["time_start","time_expire"],"answer":{"integers":["plan_id"]}}
POST xml file downloadTradeBill /v2/pay/downloadbill {"signTypes":["MD5"],"nonce":true,"mchid":["mch_id"],"days":["bill_date"],"unsigned":true}
POST xml file downloadFundFlowBill /v2/pay/downloadfundflow {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"certificate":true,"days":["bill_date"],"unsigned":true}
POST xml xml pay /v2/pay/facepay {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"json":["detail"],"times":["time_start","time_expire"],"answer":{"integers":["cash_fee","coupon_fee","settlement_total_fee","total_fee"],"json":["promotion_detail"]}}
POST xml xml queryOrder /v2/pay/facepayquery {"signTypes":["MD5","HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"answer":{"integers":["cash_fee","consume_fee","coupon_count","coupon_fee","settlement_total_fee","total_fee"],"json":["promotion_detail"],"families":{"coupons":{"fields":["coupon_type","coupon_id","coupon_fee"]}}}}
POST xml xml payWithPaymentCode /v2/pay/micropay {"signTypes":["MD5","HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"json":["detail","scene_info"],"times":["time_start","time_expire"],"answer":{"integers":["cash_fee","coupon_fee","settlement_total_fee","total_fee"],"json":["promotion_detail"]}}
POST xml xml queryOrder /v2/pay/orderquery {"signTypes":["MD5","HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"answer":{"integers":["cash_fee","consume_fee","coupon_count","coupon_fee","settlement_total_fee","total_fee"],"json":["promotion_detail"],"families":{"coupons":{"fields":["coupon_type","coupon_id","coupon_fee"]}}}}
POST xml xml queryDeductionOrder /v2/pay/paporderquery {"signTypes":["MD5"],"nonce":true,"mchid":["mch_id"],"answer":{"integers":["cash_fee","coupon_count","coupon_fee","total_fee"],"families":{"coupons":{"fields":["coupon_id","coupon_fee"]}}}}
POST xml xml applyDeduction /v2/pay/pappayapply {"signTypes":["MD5"],"nonce":true,"mchid":["mch_id"]}
POST xml xml queryDeductionOrder /v2/pay/partner/paporderquery {"signTypes":["MD5"],"nonce":true,"mchid":["mch_id"],"answer":{"integers":["cash_fee","coupon_count","coupon_fee","total_fee"],"families":{"coupons":{"fields":["coupon_id","coupon_fee"]}}}}
POST xml xml applyDeduction /v2/pay/partner/pappayapply {"signTypes":["MD5"],"nonce":true,"mchid":["mch_id"]}
POST xml xml addReceiver /v2/pay/profitsharingaddreceiver {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"json":["receiver"],"answer":{"json":["receiver"]}}
POST xml xml queryMerchantRatio /v2/pay/profitsharingmerchantratioquery {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"answer":{"integers":["max_ratio"]}}
POST xml xml queryOrderAmount /v2/pay/profitsharingorderamountquery {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"answer":{"integers":["unsplit_amount"]}}
POST xml xml queryOrder /v2/pay/profitsharingquery {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"answer":{"integers":["amount"],"json":["receivers"]}}
POST xml xml removeReceiver /v2/pay/profitsharingremovereceiver {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"json":["receiver"],"answer":{"json":["receiver"]}}
POST xml xml queryReturn /v2/pay/profitsharingreturnquery {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"answer":{"integers":["return_amount"]}}
POST xml xml queryExchangeRate /v2/pay/queryexchagerate {"signTypes":["MD5"],"mchid":["mch_id"],"days":["date"],"overseas":true}
POST xml xml queryRefund /v2/pay/refundquery {"signTypes":["MD5","HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"answer":{"integers":["cash_fee","coupon_refund_count","coupon_refund_fee","refund_count","refund_fee","settlement_refund_fee","settlement_total_fee","total_fee","total_refund_count"],"families":{"refunds":{"fields":["out_refund_no","refund_id","refund_channel","refund_fee","settlement_refund_fee","coupon_refund_fee","coupon_refund_count","refund_status","refund_account","refund_recv_accout","refund_success_time"],"families":{"coupons":{"fields":["coupon_type","coupon_refund_id","coupon_refund_fee"]}}}}}}
POST xml xml queryRefundWithGoods /v2/pay/refundqueryv2 {"signTypes":["MD5","HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"answer":{"integers":["cash_fee","cash_refund_fee","coupon_refund_count","coupon_refund_fee","refund_count","refund_fee","settlement_refund_fee","settlement_total_fee","total_fee","total_refund_count"],"json":["promotion_detail"],"families":{"refunds":{"fields":["out_refund_no","refund_id","refund_channel","refund_fee","settlement_refund_fee","coupon_refund_fee","coupon_refund_count","refund_status","refund_account","refund_recv_accout","refund_success_time"],"families":{"coupons":{"fields":["coupon_type","coupon_refund_id","coupon_refund_fee"]}}}}}}
POST xml xml querySettlements /v2/pay/settlementquery {"signTypes":["MD5"],"nonce":true,"mchid":["mchid","mch_id"],"days":["date_start","date_end"],"answer":{"integers":["pay_fee","pay_net_fee","poundage_fee","refund_fee","settlement_fee","split_settlement_fee","split_unsettlement_fee","unsettlement_fee"]},"overseas":true}
POST xml xml createOrder /v2/pay/unifiedorder {"signTypes":["MD5","HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"json":["detail","scene_info"],"times":["time_start","time_expire"],"answer":{"json":["promotion_detail"]}}
POST xml xml reportCall /v2/payitil/report {"signTypes":["MD5"],"nonce":true,"mchid":["mch_id"],"json":["trades"],"times":["time"],"unsigned":true}
POST xml xml getCertificates /v2/risk/getcertficates {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"answer":{"json":["certificates"]}}
POST xml xml getPublicKey /v2/risk/getpublickey {"signTypes":["MD5","HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"host":"https://fraud.mch.weixin.qq.com","certificate":true,"unsigned":true}
POST xml xml queryViolations /v2/risk/getviolation {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"certificate":true,"answer":{"json":["violation_records"]},"unsigned":true}
POST xml xml addSubMerchant /v2/secapi/mch/addInstitutionsub {"signTypes":["MD5"],"mchid":["mch_id"],"certificate":true,"json":["store_photos","h5_domains"],"overseas":true}
POST xml xml addSubMerchantConfig /v2/secapi/mch/addsubdevconfig {"signTypes":["MD5"],"mchid":["mch_id"],"certificate":true}
POST xml xml setChannel /v2/secapi/mch/channelsetting {"signTypes":["MD5"],"mchid":["mch_id"],"certificate":true}
POST xml xml modifySubMerchant /v2/secapi/mch/modifyInstitutionsub {"signTypes":["MD5"],"mchid":["mch_id"],"certificate":true,"json":["store_photos","h5_domains"],"overseas":true}
POST xml xml modifySubMerchant /v2/secapi/mch/modifymchinfo {"signTypes":["MD5"],"mchid":["mch_id"],"certificate":true}
POST xml xml querySubMerchant /v2/secapi/mch/queryInstitutionsub {"signTypes":["MD5"],"mchid":["mch_id"],"certificate":true,"answer":{"json":["application_reject_detail"]},"overseas":true}
POST xml xml querySubMerchantConfig /v2/secapi/mch/querysubdevconfig {"signTypes":["MD5"],"mchid":["mch_id"],"certificate":true,"answer":{"json":["appid_config_list","jsapi_path_list"]}}
POST xml xml manageSubMerchant /v2/secapi/mch/submchmanage {"inUrl":["action"],"signTypes":["MD5"],"mchid":["mch_id"],"certificate":true,"answer":{"integers":["total"],"lists":["mchinfo"]},"unsigned":true}
POST form xml uploadMedia /v2/secapi/mch/uploadmedia {"signTypes":["MD5","HMAC-SHA256"],"sendsSignType":true,"mchid":["mch_id"],"certificate":true,"overseas":true}
POST xml xml reverseOrder /v2/secapi/pay/facepayreverse {"signTypes":["MD5","HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"certificate":true}
POST xml xml shareMany /v2/secapi/pay/multiprofitsharing {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"certificate":true,"json":["receivers"],"answer":{"json":["receivers"]}}
POST xml xml shareOnce /v2/secapi/pay/profitsharing {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"certificate":true,"json":["receivers"],"answer":{"json":["receivers"]}}
POST xml xml finishOrder /v2/secapi/pay/profitsharingfinish {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"certificate":true}
POST xml xml createReturn /v2/secapi/pay/profitsharingreturn {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"certificate":true,"answer":{"integers":["return_amount"]}}
POST xml xml createRefund /v2/secapi/pay/refund {"signTypes":["MD5","HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"certificate":true,"answer":{"integers":["cash_fee","cash_refund_fee","coupon_refund_count","coupon_refund_fee","refund_fee","settlement_refund_fee","settlement_total_fee","total_fee"],"families":{"coupons":{"fields":["coupon_type","coupon_refund_fee","coupon_refund_id"]}}}}
POST xml xml createRefundWithGoods /v2/secapi/pay/refundv2 {"signTypes":["MD5","HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"certificate":true,"json":["detail"],"answer":{"integers":["cash_fee","cash_refund_fee","coupon_refund_count","coupon_refund_fee","refund_fee","settlement_refund_fee","settlement_total_fee","total_fee"],"json":["promotion_detail"],"families":{"coupons":{"fields":["coupon_type","coupon_refund_fee","coupon_refund_id"]}}}}
POST xml xml reverseOrder /v2/secapi/pay/reverse {"signTypes":["MD5","HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"certificate":true}
POST xml xml convertAuthCodeToOpenid /v2/tools/authcodetoopenid {"signTypes":["MD5"],"nonce":true,"mchid":["mch_id"]}
POST xml xml shortenUrl /v2/tools/shorturl {"signTypes":["MD5","HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"]}
POST xml xml applyDeduction /v2/transit/partnerpay/payapply {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"json":["scene_info"]}
POST xml xml queryOrder /v2/transit/partnerpay/queryorder {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"answer":{"integers":["cash_fee","coupon_count","coupon_fee","settlement_total_fee","total_fee"],"families":{"coupons":{"fields":["coupon_type","coupon_id","coupon_fee"]}}}}
POST xml xml queryUserState /v2/transit/partnerpay/querystate {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"]}
POST xml xml applyDeduction /v2/transit/pay/payapply {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"json":["scene_info"]}
POST xml xml queryUserState /v2/transit/pay/querystate {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"]}
POST xml xml queryOrder /v2/transit/queryorder {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"answer":{"integers":["cash_fee","coupon_count","coupon_fee","settlement_total_fee","total_fee"],"families":{"coupons":{"fields":["coupon_type","coupon_id","coupon_fee"]}}}}
POST xml xml notifyEntry /v2/vehicle/partnerpay/notification {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"json":["scene_info"]}
POST xml xml applyDeduction /v2/vehicle/partnerpay/payapply {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"json":["scene_info"]}
POST xml xml queryUserState /v2/vehicle/partnerpay/querystate {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"answer":{"json":["plate_number_info"]}}
POST xml xml notifyEntry /v2/vehicle/pay/notification {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"json":["scene_info"]}
POST xml xml applyDeduction /v2/vehicle/pay/payapply {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"json":["scene_info"]}
POST xml xml queryUserState /v2/vehicle/pay/querystate {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"answer":{"json":["plate_number_info"]}}
POST xml xml cancelRentalOrder /v2/wxv/cancelbill {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"certificate":true}
POST xml xml changeRentalAmount /v2/wxv/changerentmoney {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"certificate":true}
POST xml xml createHotelOrder /v2/wxv/createhotelbill {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"certificate":true,"times":["start_time","end_time"]}
POST xml xml createRentalOrder /v2/wxv/createrentbill {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"certificate":true,"times":["start_time","end_time"]}
POST xml xml finishHotelOrder /v2/wxv/finishhotelbill {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"certificate":true,"times":["real_end_time"]}
POST xml xml finishRentalOrder /v2/wxv/finishrentbill {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"certificate":true,"times":["real_end_time"]}
POST xml xml queryHotelOrder /v2/wxv/queryhotelbill {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"certificate":true,"answer":{"integers":["cancel_fee","compensation_fee","deposit_amount","other_fee","overdue_fine","room_rate"]}}
POST xml xml queryRentalOrder /v2/wxv/queryrentbill {"signTypes":["HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"certificate":true,"answer":{"integers":["compensation_fee","deposit_amount","rent_fee","rent_unit_fee"]}}
POST xml xml getSignKey /v2/xdc/apiv2getsignkey/sign/getsignkey {"signTypes":["MD5"],"nonce":true,"mchid":["mch_id"],"unsigned":true}
POST xml xml payWithPaymentCode /v2/xdc/apiv2sandbox/pay/micropay {"signTypes":["MD5","HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"answer":{"integers":["cash_fee","coupon_fee","total_fee"]}}
POST xml xml queryOrder /v2/xdc/apiv2sandbox/pay/orderquery {"signTypes":["MD5","HMAC-SHA256"],"sendsSignType":true,"nonce":true,"mchid":["mch_id"],"answer":{"integers":["cash_fee","coupon_fee","total_fee"]}}
GET - json queryFundReceipt /v3/abnormal-fund-processing/receipts/{receipt_id} {"repeats":["receipt_id"]}
POST json json createTransferInstruction /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions {"repeats":["receipt_id"]}
GET - json queryTransferInstruction /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no} {"repeats":["out_instruction_no"]}
GET - json queryChannelQuota /v3/aggracct-bc/wb-channel/account/balance {"sensitive":{"query":["bal_account_no","card_no"]}}
GET - json queryMerchantProfile /v3/aggracct-bc/wb-channel/account/mch_archives {"sensitive":{"query":["bal_account_no","card_no"],"response":["bal_account_no","merchant_name","merchant_id_no","legal_representative.legal_representative_name","legal_representative.legal_representative_id_no","legal_representative.legal_representative_address","beneficial_owner[].beneficial_owner_name","beneficial_owner[].beneficial_owner_id_no","beneficial_owner[].beneficial_owner_address","card_no"]}}
GET - json queryMerchantMedia /v3/aggracct-bc/wb-channel/account/mch_media
POST json json submitBankAccountRename /v3/aggracct-bc/wb-channel/bank-channel-account/rename {"sensitive":{"request":["bal_account_no"],"response":["bal_account_no","new_account_name"]}}
GET - json queryBankAccountRename /v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id} {"sensitive":{"query":["bal_account_no"],"response":["bal_account_no","new_account_name"]},"repeats":["application_id"]}
POST json json notifyProfileUpdateResult /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify
POST json json imposeLedgerControl /v3/aggracct-bc/wb-channel/control-orders/punish {"sensitive":{"request":["bal_account_no","card_no"]}}
POST json json liftLedgerControl /v3/aggracct-bc/wb-channel/control-orders/recover {"sensitive":{"request":["bal_account_no","card_no"]}}
GET - json queryControlOrder /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}
POST json json createSpecialReduction /v3/aggracct-bc/wb-channel/special-reduction {"sensitive":{"request":["bal_account_no","card_no"],"response":["bal_account_no"]}}
GET - json querySpecialReduction /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no} {"sensitive":{"query":["bal_account_no","card_no"],"response":["bal_account_no"]},"repeats":["out_request_no"]}
GET - json getSettlementApplication /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}
POST json json modifySettlement /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement {"sensitive":{"request":["account_number","account_name"]}}
GET - json getSettlement /v3/apply4sub/sub_merchants/{sub_mchid}/settlement
GET - json queryApplyment /v3/apply4subject/applyment
POST json json submitApplyment /v3/apply4subject/applyment {"json":{"request":["ubo_info.ubo_id_card_valid_date","identification_info.identification_valid_date","subject_info.certificate_info.cert_valid_date","subject_info.business_licence_info.licence_valid_date"]},"dates":{"request":["contact_info.contact_period_begin","ubo_info_list[].ubo_period_begin"]},"sensitive":{"request":["contact_info.name","contact_info.id_card_number","contact_info.mobile","identification_info.identification_name","identification_info.identification_number","identification_info.identification_address","ubo_info.ubo_name","ubo_info.ubo_id_number","ubo_info_list[].ubo_id_doc_name","ubo_info_list[].ubo_id_doc_number","ubo_info_list[].ubo_id_doc_address"]}}
GET - json queryAuthorizationState /v3/apply4subject/applyment/merchants/{sub_mchid}/state
POST - empty cancelApplymentById /v3/apply4subject/applyment/{applyment_id}/cancel
POST - empty cancelApplymentByBusinessCode /v3/apply4subject/applyment/{business_code}/cancel
POST json json submitApplyment /v3/applyment4sub/applyment/ {"dates":{"request":["subject_info.business_license_info.period_begin","subject_info.certificate_info.period_begin","subject_info.organization_info.org_period_begin","subject_info.identity_info.id_card_info.card_period_begin","subject_info.identity_info.id_doc_info.doc_period_begin","subject_info.ubo_info_list[].ubo_period_begin"]},"sensitive":{"request":["contact_info.contact_name","contact_info.contact_id_number","contact_info.mobile_phone","contact_info.contact_email","subject_info.identity_info.id_card_info.id_card_name","subject_info.identity_info.id_card_info.id_card_number","subject_info.identity_info.id_card_info.id_card_address","subject_info.identity_info.id_doc_info.id_doc_name","subject_info.identity_info.id_doc_info.id_doc_number","subject_info.identity_info.id_doc_info.id_doc_address","subject_info.ubo_info_list[].ubo_id_doc_name","subject_info.ubo_info_list[].ubo_id_doc_number","subject_info.ubo_info_list[].ubo_id_doc_address","bank_account_info.account_name","bank_account_info.account_number"]}}
GET - json queryApplymentById /v3/applyment4sub/applyment/applyment_id/{applyment_id}
GET - json queryApplymentByBusinessCode /v3/applyment4sub/applyment/business_code/{business_code}
GET - json queryDetailReceipt /v3/bank-batch-transfer/receipt/detail-receipts
POST json json applyDetailReceipt /v3/bank-batch-transfer/receipt/detail-receipts
GET - json querySummaryReceipt /v3/bank-batch-transfer/receipt/summary-receipts
POST json json applySummaryReceipt /v3/bank-batch-transfer/receipt/summary-receipts
POST json json createTransferBatch /v3/bank-transfer/batches {"sensitive":{"request":["transfer_detail_list[].user_name","transfer_detail_list[].user_id_card"]}}
GET - json queryTransferBatchById /v3/bank-transfer/batches/batch-id/{batch_id} {"repeats":["batch_id"]}
GET - json queryTransferDetailById /v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id} {"sensitive":{"response":["username"]},"repeats":["batch_id","detail_id"]}
GET - json queryTransferBatchByOutBatchNo /v3/bank-transfer/batches/out-batch-no/{out_batch_no} {"repeats":["out_batch_no"]}
GET - json queryTransferDetailByOutDetailNo /v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no} {"sensitive":{"response":["username"]},"repeats":["out_batch_no","out_detail_no"]}
GET - json getFundBill /v3/bill/fundflowbill {"dates":{"query":["bill_date"]}}
GET - json getSubMchFundFlowBill /v3/bill/sub-merchant-fundflowbill {"dates":{"query":["bill_date"]},"sensitive":{"response":["download_bill_list[].encrypt_key"]}}
GET - json getTradeBill /v3/bill/tradebill {"dates":{"query":["bill_date"]}}
GET - file downloadBill /v3/billdownload/file {"unsigned":true}
GET - json queryProductAuthorities /v3/brand-basic/partner/brands/{brand_id}/product-authorities {"repeats":["brand_id"]}
POST json json submitApplyment /v3/brand/applyments {"sensitive":{"request":["admin_info.admin_name","admin_info.id_card_number"]}}
GET - json queryApplymentById /v3/brand/applyments/applyment-id/{applyment_id} {"repeats":["applyment_id"]}
GET - json queryApplymentByBusinessCode /v3/brand/applyments/business-code/{business_code}
POST json json cancelApplyment /v3/brand/applyments/cancel-applyment
GET - json queryCardConfigApplyment /v3/brand/card/card-configs
POST json json submitCardConfigApplyment /v3/brand/card/card-configs
POST json json cancelCardConfigApplyment /v3/brand/card/card-configs/cancel-applyment
GET - json getCardPreviewUrl /v3/brand/card/card-configs/preview-url
POST json json publishCardConfig /v3/brand/card/card-configs/publish
GET - json listCardLinks /v3/brand/card/card-links
POST json json submitCardLinkApplyment /v3/brand/card/card-links
GET - json queryCardLinkApplyment /v3/brand/card/card-links/business-code/{business_code}
POST json json cancelCardLinkApplyment /v3/brand/card/card-links/cancel-applyment
POST json json unbindCardLink /v3/brand/card/card-links/unbind-card-link
GET - json listShakeActivities /v3/brand/marketing/shake-activities/activities
GET - json listMemberCardTemplates /v3/brand/partner/card-member/cards
POST json json createMemberCardTemplate /v3/brand/partner/card-member/cards
DELETE - json deleteMemberCardTemplate /v3/brand/partner/card-member/cards/{card_id} {"repeats":["card_id"]}
GET - json queryMemberCardTemplate /v3/brand/partner/card-member/cards/{card_id} {"repeats":["card_id"]}
PATCH json json updateMemberCardTemplate /v3/brand/partner/card-member/cards/{card_id} {"repeats":["card_id"]}
POST json json invalidateMemberCardTemplate /v3/brand/partner/card-member/cards/{card_id}/invalidate {"repeats":["card_id"]}
GET - json listMembershipActivities /v3/brand/partner/card-member/membership-activities
POST json json createMembershipActivity /v3/brand/partner/card-member/membership-activities
GET - json queryMembershipActivity /v3/brand/partner/card-member/membership-activities/{activity_id} {"repeats":["activity_id"]}
PATCH json json updateMembershipActivity /v3/brand/partner/card-member/membership-activities/{activity_id} {"repeats":["activity_id"]}
POST json json terminateMembershipActivity /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate {"repeats":["activity_id"]}
POST json json createPayViewToken /v3/brand/partner/card-member/pay-view-tokens
POST json json createMembershipPreAuthToken /v3/brand/partner/card-member/pre-auth-tokens
GET - json listUserCards /v3/brand/partner/card-member/user-cards {"sensitive":{"response":["data[].phone_number","data[].user_information.common_field_list[].value","data[].user_information.custom_field_list[].user_chosen_values[]"]}}
POST json json importUserCardByOpenid /v3/brand/partner/card-member/user-cards/import-by-openid {"sensitive":{"request":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"],"response":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"]}}
POST json json importUserCardByPhone /v3/brand/partner/card-member/user-cards/import-by-phone {"sensitive":{"request":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"],"response":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"]}}
GET - json queryUserCard /v3/brand/partner/card-member/user-cards/{user_card_code} {"sensitive":{"response":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"]}}
PATCH json json updateUserCard /v3/brand/partner/card-member/user-cards/{user_card_code} {"sensitive":{"request":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"],"response":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"]}}
POST json json confirmUserCardActivation /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm {"sensitive":{"request":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"],"response":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"]}}
POST json json invalidateUserCard /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate {"sensitive":{"response":["phone_number","user_information.common_field_list[].value","user_information.custom_field_list[].user_chosen_values[]"]}}
POST json json createUserFeed /v3/brand/partner/card-member/user-feeds
POST json json confirmPointsCouponExchange /v3/brand/partner/card-member/user-points/exchange-coupon/confirm
POST json json syncUserPoints /v3/brand/partner/card-member/user-points/sync
GET - json listBrandStores /v3/brand/partner/store/brandstores
POST json json createBrandStore /v3/brand/partner/store/brandstores
DELETE json empty deleteBrandStore /v3/brand/partner/store/brandstores/{store_id}
GET - json queryBrandStore /v3/brand/partner/store/brandstores/{store_id} {"repeats":["store_id"]}
PATCH json json updateBrandStore /v3/brand/partner/store/brandstores/{store_id} {"repeats":["store_id"]}
POST json json bindStoreRecipient /v3/brand/partner/store/brandstores/{store_id}/bindrecipient {"repeats":["store_id"]}
POST json json closeBrandStore /v3/brand/partner/store/brandstores/{store_id}/close {"repeats":["store_id"]}
POST json json resumeBrandStore /v3/brand/partner/store/brandstores/{store_id}/resume {"repeats":["store_id"]}
POST json json unbindStoreRecipient /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient
GET - json queryBrandMerchantRatio /v3/brand/profitsharing/brand-configs/{brand_mchid} {"repeats":["brand_mchid"]}
POST json json finishOrder /v3/brand/profitsharing/finish-order
GET - json queryOrder /v3/brand/profitsharing/orders
POST json json createOrder /v3/brand/profitsharing/orders {"sensitive":{"request":["receivers[].name"]}}
GET - json queryOrderAmount /v3/brand/profitsharing/orders/{transaction_id}/amounts {"repeats":["transaction_id"]}
POST json json addReceiver /v3/brand/profitsharing/receivers/add
POST json json deleteReceiver /v3/brand/profitsharing/receivers/delete
GET - json queryReturnOrder /v3/brand/profitsharing/returnorders
POST json json createReturnOrder /v3/brand/profitsharing/returnorders
POST json empty updateParkings /v3/businesscircle/parkings
POST json empty notifyPoints /v3/businesscircle/points/notify
GET - json queryUserAuthorization /v3/businesscircle/user-authorizations/{openid} {"repeats":["openid"]}
GET - json getPointsCommitStatus /v3/businesscircle/users/{openid}/points/commit_status
GET - json listProvinces /v3/capital/capitallhh/areas/provinces
GET - json listCities /v3/capital/capitallhh/areas/provinces/{province_code}/cities
GET - json listCorporateBanks /v3/capital/capitallhh/banks/corporate-banking
GET - json listPersonalBanks /v3/capital/capitallhh/banks/personal-banking
GET - json searchBanksByBankAccount /v3/capital/capitallhh/banks/search-banks-by-bank-account {"sensitive":{"query":["account_number"]}}
GET - json listBankBranches /v3/capital/capitallhh/banks/{bank_alias_code}/branches
POST json empty syncOrderStatus /v3/catering/orders/sync-status
GET - json downloadCertificates /v3/certificates
POST json json prepayApp /v3/combine-transactions/app {"sensitive":{"request":["combine_payer_info.identity.number","combine_payer_info.identity.name"]},"mchid":["json.combine_mchid"]}
POST json json prepayH5 /v3/combine-transactions/h5 {"sensitive":{"request":["combine_payer_info.identity.number","combine_payer_info.identity.name"]},"mchid":["json.combine_mchid"]}
GET - json queryOrderById /v3/combine-transactions/id/{combine_transaction_id} {"repeats":["combine_transaction_id"]}
POST json json prepayJsapi /v3/combine-transactions/jsapi {"sensitive":{"request":["combine_payer_info.identity.number","combine_payer_info.identity.name"]},"mchid":["json.combine_mchid"]}
POST json json prepayMiniProgram /v3/combine-transactions/miniprogram {"mchid":["json.combine_mchid"]}
POST json json prepayNative /v3/combine-transactions/native {"sensitive":{"request":["combine_payer_info.identity.number","combine_payer_info.identity.name"]},"mchid":["json.combine_mchid"]}
GET - json queryOrderByOutTradeNo /v3/combine-transactions/out-trade-no/{combine_out_trade_no} {"repeats":["combine_out_trade_no"]}
POST json empty closeOrder /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close
POST json json createInactiveMerchantVerification /v3/compliance/inactive-merchant-identity-verification/merchants
GET - json queryInactiveMerchantVerification /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id} {"repeats":["sub_mchid","verification_id"]}
POST json json preSignAppContract /v3/credit-repayment/partner/contracts/app-presign {"sensitive":{"request":["real_identity.identity_id","real_identity.real_name"]}}
POST json json preSignH5Contract /v3/credit-repayment/partner/contracts/h5-presign {"sensitive":{"request":["real_identity.identity_id","real_identity.real_name"]}}
POST json json terminateContract /v3/credit-repayment/partner/contracts/terminate
GET - json queryContract /v3/credit-repayment/partner/contracts/{out_contract_code} {"repeats":["out_contract_code"]}
POST json json createDeductOrder /v3/credit-repayment/partner/deduct-orders
GET - json queryDeductOrder /v3/credit-repayment/partner/deduct-orders/{out_trade_no} {"repeats":["out_trade_no"]}
POST json json createScheduleRecords /v3/credit-repayment/partner/schedule-records/batch-create {"dates":{"request":["schedule_items[].repayment_date"]}}
GET - json queryScheduleRecord /v3/credit-repayment/partner/schedule-records/{out_record_id} {"repeats":["out_record_id"]}
POST json json prepareCard /v3/discount-card/cards
GET - json queryCard /v3/discount-card/cards/{out_card_code}
POST json empty addUserRecords /v3/discount-card/cards/{out_card_code}/add-user-records
GET - json queryOrderByOutTradeNo /v3/discount-card/orders/out-trade-no/{out_trade_no} {"repeats":["out_trade_no"]}
GET - json queryOrderByOutOrderNo /v3/discount-card/orders/{out_order_no} {"repeats":["out_order_no"]}
PATCH json json updateOrder /v3/discount-card/orders/{out_order_no} {"repeats":["out_order_no"]}
POST json json preOpenService /v3/ebike/charge/contracts/preopen
GET - json queryContractById /v3/ebike/charge/contracts/{contract_id} {"repeats":["contract_id"]}
POST json json createChargingToken /v3/ebike/charge/contracts/{contract_id}/confirm
POST json json createTransaction /v3/ebike/charge/transactions
GET - json queryOrderById /v3/ebike/charge/transactions/id/{transaction_id} {"repeats":["transaction_id"]}
GET - json queryOrderByOutTradeNo /v3/ebike/charge/transactions/out-trade-no/{out_trade_no} {"repeats":["out_trade_no"]}
GET - json queryContractByOpenid /v3/ebike/charge/users/{openid}/contract {"repeats":["openid"]}
POST json json submitClosureWithdrawal /v3/ecommerce/account/apply-cancel-withdraw {"sensitive":{"request":["payee_info.bank_account_info.account_name","payee_info.bank_account_info.account_number","payee_info.identity_info.identification_name","payee_info.identity_info.identification_no"]}}
GET - json queryClosureWithdrawalById /v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id} {"repeats":["applyment_id"]}
POST json json confirmAccountClosure /v3/ecommerce/account/apply-cancel-withdraw/confirm
GET - json queryClosureWithdrawalByOutRequestNo /v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no} {"repeats":["out_request_no"]}
GET - json validateAccountClosure /v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid} {"repeats":["sub_mchid"]}
POST json json createCancelApplication /v3/ecommerce/account/cancel-applications
POST form json uploadMedia /v3/ecommerce/account/cancel-applications/media {"form":{"file":"file","filename":"file_name","digest":"file_digest","algorithm":"SHA-256","maxBytes":2097152}}
GET - json getCancelApplication /v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no} {"repeats":["out_apply_no"]}
POST json json submitApplyment /v3/ecommerce/applyments/ {"json":{"request":["business_license_info.business_time"]},"dates":{"request":["id_card_info.id_card_valid_time_begin","id_doc_info.doc_period_begin","ubo_info_list[].ubo_period_begin"]},"sensitive":{"request":["id_card_info.id_card_name","id_card_info.id_card_number","id_doc_info.id_doc_name","id_doc_info.id_doc_number","ubo_info_list[].ubo_id_doc_name","ubo_info_list[].ubo_id_doc_number","ubo_info_list[].ubo_id_doc_address","account_info.account_name","account_info.account_number","contact_info.contact_name","contact_info.contact_id_card_number","contact_info.mobile_phone"]}}
GET - json getApplymentStateByOutRequestNo /v3/ecommerce/applyments/out-request-no/{out_request_no} {"sensitive":{"response":["account_validation.account_name","account_validation.account_no"]},"repeats":["out_request_no"]}
POST - json revokeApplymentByOutRequestNo /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke {"repeats":["out_request_no"]}
POST json json submitAccountHostingApplyment /v3/ecommerce/applyments/submit-account-hosting-applyment {"json":{"request":["business_license_info.business_time"]},"dates":{"request":["id_card_info.id_card_valid_time_begin","id_doc_info.doc_period_begin","ubo_info_list[].ubo_period_begin"]},"sensitive":{"request":["id_card_info.id_card_name","id_card_info.id_card_number","id_doc_info.id_doc_name","id_doc_info.id_doc_number","ubo_info_list[].ubo_id_doc_name","ubo_info_list[].ubo_id_doc_number","ubo_info_list[].ubo_id_doc_address","account_info.account_name","account_info.account_number","contact_info.contact_name","contact_info.contact_id_card_number","contact_info.mobile_phone"]}}
POST json json submitSignVerifyInfo /v3/ecommerce/applyments/submit-sign-verify-info
GET - json getApplymentState /v3/ecommerce/applyments/{applyment_id} {"sensitive":{"response":["account_validation.account_name","account_validation.account_no"]},"repeats":["applyment_id"]}
POST - json revokeApplymentById /v3/ecommerce/applyments/{applyment_id}/revoke {"repeats":["applyment_id"]}
GET - json getAllSubMchFundFlowBill /v3/ecommerce/bill/fundflowbill {"dates":{"query":["bill_date"]},"sensitive":{"response":["download_bill_list[].encrypt_key"]}}
GET - json queryContract /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code} {"repeats":["plan_id","out_contract_code"]}
POST json json terminateContract /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate {"repeats":["plan_id","out_contract_code"]}
POST json json preSignAppContract /v3/ecommerce/combine-papay/contracts/pre-entrust-sign
POST json json preSignMiniProgramContract /v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program
POST json json createTransaction /v3/ecommerce/combine-papay/transactions {"mchid":["json.combine_mchid"]}
GET - json queryOrder /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no} {"repeats":["combine_out_trade_no"]}
POST json empty reverseOrder /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse
GET - json queryBalance /v3/ecommerce/fund/balance/{sub_mchid} {"repeats":["sub_mchid"]}
GET - json queryDayEndBalance /v3/ecommerce/fund/enddaybalance/{sub_mchid} {"dates":{"query":["date"]},"repeats":["sub_mchid"]}
POST json json createWithdrawal /v3/ecommerce/fund/withdraw
GET - json queryWithdrawalByOutRequestNo /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no} {"repeats":["out_request_no"]}
GET - json queryWithdrawalById /v3/ecommerce/fund/withdraw/{withdraw_id} {"repeats":["withdraw_id"]}
GET - json queryContractByOutContractCode /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}
POST json json preSignAppContractWithRealName /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app {"sensitive":{"request":["real_name","cred_id"]}}
POST json json preSignMiniProgramContractWithRealName /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program {"sensitive":{"request":["real_name","cred_id"]}}
POST json json preSignAppContract /v3/ecommerce/individual-contracts/pre-entrust-sign/app
POST json json preSignMiniProgramContract /v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program
GET - json queryContractByOpenid /v3/ecommerce/individual-contracts/{openid}
POST json json createAuthorization /v3/ecommerce/mch-transfer/authorizations
GET - json getAuthorization /v3/ecommerce/mch-transfer/authorizations/{sub_mchid} {"repeats":["sub_mchid"]}
POST json json transferToUser /v3/ecommerce/mch-transfer/transfer-bills {"sensitive":{"request":["user_name"]}}
GET - json getTransferBillByOutNo /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no} {"sensitive":{"response":["user_name"]},"repeats":["out_bill_no"]}
POST json json cancelTransfer /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel {"repeats":["out_bill_no"]}
GET - json getTransferBillByNo /v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no} {"sensitive":{"response":["user_name"]},"repeats":["transfer_bill_no"]}
GET - json queryAfterSalesOrder /v3/ecommerce/profitsharing/after-sales-orders
POST json json createAfterSalesOrder /v3/ecommerce/profitsharing/after-sales-orders
POST json json finishOrder /v3/ecommerce/profitsharing/finish-order
GET - json queryOrder /v3/ecommerce/profitsharing/orders
POST json json createOrder /v3/ecommerce/profitsharing/orders {"sensitive":{"request":["receivers[].receiver_name"]}}
GET - json queryOrderAmount /v3/ecommerce/profitsharing/orders/{transaction_id}/amounts {"repeats":["transaction_id"]}
POST json json addReceiver /v3/ecommerce/profitsharing/receivers/add {"sensitive":{"request":["encrypted_name"]}}
POST json json deleteReceiver /v3/ecommerce/profitsharing/receivers/delete
GET - json queryReturnOrder /v3/ecommerce/profitsharing/returnorders
POST json json createReturnOrder /v3/ecommerce/profitsharing/returnorders
POST json json createRefund /v3/ecommerce/refunds/apply
GET - json queryRefund /v3/ecommerce/refunds/id/{refund_id} {"repeats":["refund_id"]}
GET - json queryRefundByOutRefundNo /v3/ecommerce/refunds/out-refund-no/{out_refund_no} {"repeats":["out_refund_no"]}
POST json json createAbnormalRefund /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund {"sensitive":{"request":["bank_account","real_name"]},"repeats":["refund_id"]}
GET - json queryReturnAdvance /v3/ecommerce/refunds/{refund_id}/return-advance {"repeats":["refund_id"]}
POST json json createReturnAdvance /v3/ecommerce/refunds/{refund_id}/return-advance {"repeats":["refund_id"]}
GET - json listSubjectSubMerchants /v3/ecommerce/subject-sub-merchants {"sensitive":{"query":["cert_number"]}}
POST json json cancelSubsidy /v3/ecommerce/subsidies/cancel
POST json json createSubsidy /v3/ecommerce/subsidies/create
POST json json returnSubsidy /v3/ecommerce/subsidies/return
GET - json queryContractById /v3/edu-papay/contracts/id/{contract_id}
POST json json preSignContract /v3/edu-papay/contracts/presign {"dates":{"request":["period_start_date"]}}
DELETE - empty terminateContract /v3/edu-papay/contracts/{contract_id}
POST json empty createTransaction /v3/edu-papay/transactions
GET - json queryOrderById /v3/edu-papay/transactions/id/{transaction_id} {"repeats":["transaction_id"]}
GET - json queryOrderByOutTradeNo /v3/edu-papay/transactions/out-trade-no/{out_trade_no} {"repeats":["out_trade_no"]}
POST json empty sendPreDeductionNotice /v3/edu-papay/user-notifications/{contract_id}/send
GET - json listUserContracts /v3/edu-papay/user/{openid}/contracts
GET - json listRedemptionOrders /v3/edu-star/orders
POST json json createRedemptionOrder /v3/edu-star/orders
GET - json queryUserByOpenid /v3/edu-star/users/openid/{wechat_openid} {"repeats":["wechat_openid"]}
GET - json queryUserByQq /v3/edu-star/users/qq/{qq}
POST json json preSignContract /v3/eduschoolpay/contracts/presign {"sensitive":{"request":["identity.real_name","identity.id_card_number","bank_card.bank_card_no","bank_card.phone"]}}
GET - json queryContractById /v3/eduschoolpay/contracts/{contract_id} {"repeats":["contract_id"]}
POST - empty terminateContract /v3/eduschoolpay/contracts/{contract_id}/terminate
POST json json createTransaction /v3/eduschoolpay/transactions
GET - json queryOrderById /v3/eduschoolpay/transactions/id/{transaction_id} {"repeats":["transaction_id"]}
GET - json queryOrderByOutTradeNo /v3/eduschoolpay/transactions/out-trade-no/{out_trade_no} {"repeats":["out_trade_no"]}
GET - json listUserContracts /v3/eduschoolpay/users/{openid}/contracts
GET - json queryUserDebtState /v3/eduschoolpay/users/{openid}/debt-state {"repeats":["openid"]}
POST json json transformUserOpenid /v3/express/users/{openid}/transform {"repeats":["openid"]}
GET - json queryUserRealNameInfo /v3/facemch/users/{face_sid} {"sensitive":{"response":["real_name_info.encrypted_real_name","real_name_info.encrypted_credential_id"]}}
POST json json createRedPacketBatch /v3/fund-app/brand-redpacket/brand-merchant-batches {"sensitive":{"request":["detail_list[].user_name"]}}
GET - json queryRedPacketBatchByBatchNo /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no} {"repeats":["batch_no"]}
GET - json queryRedPacketDetailByDetailNo /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no} {"sensitive":{"response":["user_name"]},"repeats":["batch_no","detail_no"]}
GET - json queryRedPacketBatchByOutBatchNo /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no} {"repeats":["out_batch_no"]}
GET - json queryRedPacketDetailByOutDetailNo /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no} {"sensitive":{"response":["user_name"]},"repeats":["out_batch_no","out_detail_no"]}
POST json json applyElectronicReceiptByOutNo /v3/fund-app/mch-transfer/elecsign/out-bill-no
GET - json queryElectronicReceiptByOutNo /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}
POST json json applyElectronicReceiptByNo /v3/fund-app/mch-transfer/elecsign/transfer-bill-no
GET - json queryElectronicReceiptByNo /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}
GET - json queryBudgetElectronicReceipt /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts {"repeats":["out_budget_no"]}
POST json json applyBudgetElectronicReceipt /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts {"dates":{"request":["start_date","end_date"]},"repeats":["out_budget_no"]}
POST json json applyCharityBudget /v3/fund-app/mch-transfer/partner/charity-budget
GET - json queryCharityBudget /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no} {"repeats":["out_budget_no"]}
POST json json unlockCharityBudget /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock {"repeats":["out_budget_no"]}
POST json json createCharityTransferBill /v3/fund-app/mch-transfer/partner/charity-transfer-bills
GET - json queryCharityTransferBill /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no} {"repeats":["out_transfer_no"]}
POST json json applyElectronicReceiptAsPartner /v3/fund-app/mch-transfer/partner/electronic-receipts
GET - json queryElectronicReceiptAsPartner /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no} {"repeats":["out_bill_no"]}
POST json json applySubMerchantAuthorization /v3/fund-app/mch-transfer/partner/sub-mch-authorizations
GET - json querySubMerchantAuthorization /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid} {"repeats":["sub_mchid"]}
POST json json transferToUserAsPartner /v3/fund-app/mch-transfer/partner/transfer-bills {"sensitive":{"request":["user_name"]}}
GET - json queryTransferBillAsPartner /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no} {"sensitive":{"response":["user_name"]},"repeats":["out_bill_no"]}
POST json json cancelTransferAsPartner /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel {"sensitive":{"response":["user_name"]},"repeats":["out_bill_no"]}
POST json json preTransferWithAuthorizationAsPartner /v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization {"sensitive":{"request":["user_name"]}}
POST json json transferToAuthorizedUserAsPartner /v3/fund-app/mch-transfer/partner/transfer-bills/transfer {"sensitive":{"request":["user_name"],"response":["user_name"]}}
POST json json applyUserConfirmAuthorizationAsPartner /v3/fund-app/mch-transfer/partner/user-confirm-authorizations
GET - json queryUserConfirmAuthorizationAsPartner /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no} {"repeats":["out_authorization_no"]}
POST - json closeUserConfirmAuthorizationAsPartner /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close {"repeats":["out_authorization_no"]}
POST json json transferToUser /v3/fund-app/mch-transfer/transfer-bills {"sensitive":{"request":["user_name"]}}
GET - json getTransferBillByOutNo /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no} {"sensitive":{"response":["user_name"]},"repeats":["out_bill_no"]}
POST - json cancelTransfer /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel {"repeats":["out_bill_no"]}
POST json json preTransferWithAuthorization /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization {"sensitive":{"request":["user_name"]}}
POST json json transferToAuthorizedUser /v3/fund-app/mch-transfer/transfer-bills/transfer {"sensitive":{"request":["user_name"],"response":["user_name"]}}
GET - json getTransferBillByNo /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no} {"sensitive":{"response":["user_name"]},"repeats":["transfer_bill_no"]}
POST json json transferToQqWallet /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills {"sensitive":{"request":["user_name"],"response":["user_name"]}}
GET - json queryQqWalletTransfer /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no} {"sensitive":{"response":["user_name"]},"repeats":["out_bill_no"]}
POST - json cancelQqWalletTransfer /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel {"sensitive":{"response":["user_name"]},"repeats":["out_bill_no"]}
POST json json applyUserConfirmAuthorization /v3/fund-app/mch-transfer/user-confirm-authorization
GET - json queryUserConfirmAuthorization /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no} {"repeats":["out_authorization_no"]}
POST - json closeUserConfirmAuthorization /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close {"repeats":["out_authorization_no"]}
GET - json getBillDownloadUrl /v3/funds-to-oversea/bill-download-url {"dates":{"query":["bill_date"]}}
POST json json createRemittanceOrder /v3/funds-to-oversea/orders
GET - json queryRemittanceOrder /v3/funds-to-oversea/orders/{out_order_id} {"repeats":["out_order_id"]}
POST json json createRemittanceReturnOrder /v3/funds-to-oversea/return/return-orders
GET - json queryRemittanceReturnOrder /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no} {"repeats":["out_return_no"]}
GET - json queryAvailableAbroadAmount /v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts {"repeats":["transaction_id"]}
GET - json listCertificates /v3/global/certificates {"overseas":true}
GET - json listCustomsOrders /v3/global/customs/orders {"overseas":true}
PATCH json json updateCustomsOrder /v3/global/customs/orders {"overseas":true}
POST json json createCustomsOrder /v3/global/customs/orders {"overseas":true}
POST json json redeclareCustomsOrder /v3/global/customs/redeclare {"overseas":true}
POST json json verifyPayerIdentity /v3/global/customs/verify-certificate {"sensitive":{"request":["certificate_id","certificate_name"],"padding":"PKCS1-v1_5"},"overseas":true}
DELETE - empty deleteComplaintNotifications /v3/global/merchant-service/complaint-notifications {"overseas":true}
GET - json queryComplaintNotifications /v3/global/merchant-service/complaint-notifications {"overseas":true}
POST json json createComplaintNotifications /v3/global/merchant-service/complaint-notifications {"overseas":true}
PUT json json updateComplaintNotifications /v3/global/merchant-service/complaint-notifications {"overseas":true}
GET - json listComplaints /v3/global/merchant-service/complaints {"dates":{"query":["begin_date","end_date"]},"sensitive":{"response":["data[].payer_phone"]},"overseas":true}
GET - json queryComplaint /v3/global/merchant-service/complaints/{complaint_id} {"sensitive":{"response":["payer_phone"]},"repeats":["complaint_id"],"overseas":true}
POST json empty completeComplaint /v3/global/merchant-service/complaints/{complaint_id}/complete {"overseas":true}
GET - json queryNegotiationHistory /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys {"overseas":true}
POST json empty respondToComplaint /v3/global/merchant-service/complaints/{complaint_id}/response {"overseas":true}
POST form json uploadImage /v3/global/merchant-service/images/upload {"form":{"file":"file","filename":"filename","digest":"sha256","algorithm":"SHA-256","maxBytes":5242880},"overseas":true}
GET - file downloadImage /v3/global/merchant-service/images/{media_id} {"unsigned":true,"overseas":true}
POST form json uploadFile /v3/global/merchant-storage/file/upload {"form":{"file":"file","filename":"filename","digest":"sha256","algorithm":"SHA-256","maxBytes":5242880},"overseas":true}
POST json json createH5PermissionApplication /v3/global/merchant/h5/permission/applications {"overseas":true}
GET - json queryH5PermissionApplication /v3/global/merchant/h5/permission/applications/{applyment_id} {"repeats":["applyment_id"],"overseas":true}
PATCH json json updateH5PermissionApplication /v3/global/merchant/h5/permission/applications/{applyment_id} {"repeats":["applyment_id"],"overseas":true}
POST json json createH5DomainApplication /v3/global/merchant/h5/permission/domain/applications {"overseas":true}
GET - json queryH5DomainApplication /v3/global/merchant/h5/permission/domain/applications/{applyment_id} {"repeats":["applyment_id"],"overseas":true}
PATCH json json updateH5DomainApplication /v3/global/merchant/h5/permission/domain/applications/{applyment_id} {"repeats":["applyment_id"],"overseas":true}
GET - json queryH5PermissionState /v3/global/merchant/h5/permission/{sub_mchid} {"repeats":["sub_mchid"],"overseas":true}
POST json json createSubMerchant /v3/global/merchants {"json":{"request":["business.store_photos"]},"sensitive":{"request":["contact.name","contact.phone","contact.email"]},"mchid":["json.sp_mchid"],"overseas":true}
GET - json querySubMerchant /v3/global/merchants/{sub_mchid} {"sensitive":{"response":["contact.name","contact.phone","contact.email"]},"mchid":["query.sp_mchid"],"repeats":["sub_mchid"],"overseas":true}
PATCH json json updateSubMerchant /v3/global/merchants/{sub_mchid} {"json":{"request":["business.store_photos"]},"sensitive":{"request":["contact.name","contact.phone","contact.email"]},"mchid":["json.sp_mchid"],"repeats":["sub_mchid"],"overseas":true}
POST json empty reverseOrderById /v3/global/micropay/transactions/id/{transaction_id}/reverse {"overseas":true}
POST json empty reverseOrderByOutTradeNo /v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse {"overseas":true}
POST json json submitMicropay /v3/global/micropay/transactions/pay {"overseas":true}
POST json json preSignApp /v3/global/papay/contracts/app-pre-entrust-sign {"overseas":true}
POST json json preSignH5 /v3/global/papay/contracts/h5-pre-entrust-sign {"overseas":true}
POST json json preSignJsapi /v3/global/papay/contracts/jsapi-pre-entrust-sign {"overseas":true}
POST json json preSignMiniProgram /v3/global/papay/contracts/miniprogram-pre-entrust-sign {"overseas":true}
GET - json queryContractByOutContractCode /v3/global/papay/contracts/out-contract-code/{out_contract_code} {"repeats":["out_contract_code"],"overseas":true}
POST json json preSignWeb /v3/global/papay/contracts/web-pre-entrust-sign {"overseas":true}
GET - json queryContractById /v3/global/papay/contracts/{contract_id} {"repeats":["contract_id"],"overseas":true}
POST json empty terminateContract /v3/global/papay/contracts/{contract_id}/terminate {"overseas":true}
POST json json createTransaction /v3/global/papay/transactions {"overseas":true}
GET - json queryOrderByOutTradeNo /v3/global/papay/transactions/out-trade-no/{out_trade_no} {"repeats":["out_trade_no"],"overseas":true}
POST - empty reverseOrderByOutTradeNo /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse {"overseas":true}
GET - json queryOrderById /v3/global/papay/transactions/{transaction_id} {"repeats":["transaction_id"],"overseas":true}
GET - json getBillDownloadUrl /v3/global/profit-sharing/bill-download-url {"dates":{"query":["bill_date"]},"overseas":true}
POST json json createOrder /v3/global/profit-sharing/orders {"sensitive":{"request":["receivers[].name"]},"overseas":true}
POST json json unfreezeOrder /v3/global/profit-sharing/orders/unfreeze {"overseas":true}
GET - json queryOrder /v3/global/profit-sharing/orders/{out_order_no} {"repeats":["out_order_no"],"overseas":true}
DELETE json empty deleteReceiver /v3/global/profit-sharing/receivers {"overseas":true}
POST json json addReceiver /v3/global/profit-sharing/receivers {"sensitive":{"request":["name"],"response":["name"]},"overseas":true}
GET - json queryReceiver /v3/global/profit-sharing/receivers/{account} {"overseas":true}
GET - json getRefundBillDownloadUrl /v3/global/profit-sharing/refunds/bill-download-url {"dates":{"query":["bill_date"]},"overseas":true}
GET - json queryRefundableBalance /v3/global/profit-sharing/refunds/refundable-balance {"overseas":true}
POST json empty markTransaction /v3/global/profit-sharing/transactions/mark {"overseas":true}
GET - json queryOrderAmount /v3/global/profit-sharing/transactions/{transaction_id}/amounts {"repeats":["transaction_id"],"overseas":true}
GET - json queryRefundableAmount /v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts {"repeats":["transaction_id"],"overseas":true}
GET - json querySubMerchantRechargeBalance /v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid} {"overseas":true}
GET - json queryRechargeBalance /v3/global/refund/recharge-balance {"overseas":true}
GET - json listRefunds /v3/global/refunds {"overseas":true}
POST json json createRefund /v3/global/refunds {"overseas":true}
GET - json queryRefundById /v3/global/refunds/id/{refund_id} {"overseas":true}
GET - json queryRefundByOutRefundNo /v3/global/refunds/out-refund-no/{out_refund_no} {"repeats":["out_refund_no"],"overseas":true}
GET - json listSettlements /v3/global/settle/settlements {"overseas":true}
GET - file downloadStatement /v3/global/statements {"signedDigest":"Wechatpay-Statement-Sha1","overseas":true}
POST json json prepayApp /v3/global/transactions/app {"overseas":true}
GET - json queryOrderById /v3/global/transactions/id/{transaction_id} {"overseas":true}
POST json empty closeOrderById /v3/global/transactions/id/{transaction_id}/close {"overseas":true}
POST json json prepayJsapi /v3/global/transactions/jsapi {"overseas":true}
POST json json prepayH5 /v3/global/transactions/mweb {"overseas":true}
POST json json prepayNative /v3/global/transactions/native {"overseas":true}
GET - json queryOrderByOutTradeNo /v3/global/transactions/out-trade-no/{out_trade_no} {"repeats":["out_trade_no"],"overseas":true}
POST json empty closeOrderByOutTradeNo /v3/global/transactions/out-trade-no/{out_trade_no}/close {"overseas":true}
POST json json changeCustomPageStatus /v3/goldplan/merchants/changecustompagestatus
POST json json changeGoldPlanStatus /v3/goldplan/merchants/changegoldplanstatus
POST json empty closeAdvertisingShow /v3/goldplan/merchants/close-advertising-show
PATCH json empty openAdvertisingShow /v3/goldplan/merchants/open-advertising-show
POST json empty setAdvertisingIndustryFilter /v3/goldplan/merchants/set-advertising-industry-filter
POST json json invalidateCupAuditData /v3/gov/subsidy/audit/cup/invalid
POST json json queryCupAuditResult /v3/gov/subsidy/audit/cup/query
POST json json syncCupRefund /v3/gov/subsidy/audit/cup/refund/sync
POST json json updateCupAuditData /v3/gov/subsidy/audit/cup/update
POST json json uploadCupAuditData /v3/gov/subsidy/audit/cup/upload
POST json json queryCompany /v3/gov/subsidy/companies/query {"answersCode":true}
POST json json uploadGoods /v3/gov/subsidy/goods/upload {"answersCode":true}
POST json json syncNCategoryQualification /v3/gov/subsidy/n-qualifications/sync {"sensitive":{"request":["real_name","id_card_number","phone_number"]},"answersCode":true}
GET - json queryQualification /v3/gov/subsidy/qualification {"sensitive":{"query":["real_name","id_card_number","phone_number"]}}
POST json json cancelPassthroughQualification /v3/gov/subsidy/qualifications/passthrough/cancel {"sensitive":{"request":["real_name","id_card_number","phone_number"]},"answersCode":true}
POST json json claimPassthroughQualification /v3/gov/subsidy/qualifications/passthrough/claim {"sensitive":{"request":["real_name","id_card_number","phone_number"]},"answersCode":true}
POST json json listPassthroughQualifications /v3/gov/subsidy/qualifications/passthrough/query {"sensitive":{"request":["real_name","id_card_number","phone_number"]}}
POST json json listQualifications /v3/gov/subsidy/qualifications/query {"sensitive":{"request":["real_name","id_card_number","phone_number"]}}
POST json json syncQualification /v3/gov/subsidy/qualifications/sync {"sensitive":{"request":["real_name","id_card_number","phone_number"]},"answersCode":true}
POST json json lockSnCode /v3/gov/subsidy/sncode/lock {"answersCode":true}
POST json json listSnCodeStates /v3/gov/subsidy/sncode/query
POST json json unlockSnCode /v3/gov/subsidy/sncode/unlock {"answersCode":true}
POST json json listTransactions /v3/gov/subsidy/transactions/query {"answersCode":true}
POST json json queryDailyTransactionSummary /v3/gov/subsidy/transactions/summary/query-day {"dates":{"request":["query_date"]},"answersCode":true}
POST json json syncTransaction /v3/gov/subsidy/transactions/sync {"sensitive":{"request":["real_name","id_card_number","phone_number"]},"answersCode":true}
POST json json cancelZhejiangAuthCode /v3/gov/subsidy/zhejiang/authcode/cancel
POST json json commitZhejiangAuthCode /v3/gov/subsidy/zhejiang/authcode/commit
POST json json issueZhejiangAuthCode /v3/gov/subsidy/zhejiang/authcode/issue {"sensitive":{"request":["name","mobile","cert_no"]}}
POST json json refundZhejiangAuthCode /v3/gov/subsidy/zhejiang/authcode/refund
POST json json tryZhejiangAuthCode /v3/gov/subsidy/zhejiang/authcode/try
POST json json queryZhejiangGoods /v3/gov/subsidy/zhejiang/goods/query
POST json json confirmZhejiangNCategoryQualification /v3/gov/subsidy/zhejiang/n-qualifications/confirm {"sensitive":{"request":["data[].cert_no","data[].name","data[].tel","data[].address"]}}
POST json json updateZhejiangQualification /v3/gov/subsidy/zhejiang/qualifications/alter {"sensitive":{"request":["cert_no","name","tel"]}}
POST json json claimZhejiangQualification /v3/gov/subsidy/zhejiang/qualifications/claim {"sensitive":{"request":["cert_no","name","tel"]}}
POST json json queryZhejiangQualification /v3/gov/subsidy/zhejiang/qualifications/query {"sensitive":{"request":["cert_no"]}}
POST json json syncZhejiangQualifications /v3/gov/subsidy/zhejiang/qualifications/sync {"sensitive":{"request":["data[].cert_no","data[].name","data[].tel"]}}
POST json json lockZhejiangSnCode /v3/gov/subsidy/zhejiang/sncode/lock
POST json json queryZhejiangSnCodeState /v3/gov/subsidy/zhejiang/sncode/query
POST json json unlockZhejiangSnCode /v3/gov/subsidy/zhejiang/sncode/unlock
POST json json createInsuranceOrder /v3/hire-power-bank/insurance-orders
GET - json queryInsuranceOrder /v3/hire-power-bank/insurance-orders/{out_order_no} {"repeats":["out_order_no"]}
GET - json getQualificationByOpenId /v3/hire-power-bank/user-qualifications/{openid}
POST json json createCouponToken /v3/industry-coupon/tokens
POST json empty syncRetailTransaction /v3/industry-rebate/retail-industry/transactions
POST json empty syncCodePlateTransaction /v3/industry-rebate/transactions/{transaction_id}
POST json json submitPolicyAuthorization /v3/inspolicymgr/deduct/authorizations
GET - json queryPolicyAuthorization /v3/inspolicymgr/deduct/authorizations/{out_insurance_no} {"repeats":["out_insurance_no"]}
POST json json uploadPolicy /v3/inspolicymgr/deduct/policies
GET - json queryPolicy /v3/inspolicymgr/deduct/policies/{out_insurance_no} {"repeats":["out_insurance_no"]}
PATCH json json updatePolicy /v3/inspolicymgr/deduct/policies/{out_insurance_no} {"repeats":["out_insurance_no"]}
GET - json queryDeviceInspection /v3/iotmanage/device-inspections/{device_sn}
GET - json listDevices /v3/iotmanage/devices
GET - json getBrand /v3/lovefeast/brands/{brand_id}
GET - json listOrdersByUser /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}
GET - json queryOrderByUser /v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}
POST json json enrollBankMultiActivity /v3/marketing/bank-favor/users/{openid}/bank-multi-activity
GET - json queryMultiActivityCoupon /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id} {"repeats":["openid","coupon_id"]}
GET - json listUploadTasks /v3/marketing/bank/packages/{package_id}/tasks
POST form json uploadPackage /v3/marketing/bank/packages/{package_id}/tasks {"form":{"file":"file","filename":"filename","digest":"sha256","algorithm":"SHA-256"},"repeats":["package_id"]}
GET - json getCouponNotify /v3/marketing/busifavor/callbacks
POST json json setCouponNotify /v3/marketing/busifavor/callbacks
POST json json associateTradeInfo /v3/marketing/busifavor/coupons/associate
POST json json deactivateCoupon /v3/marketing/busifavor/coupons/deactivate
POST json json disassociateTradeInfo /v3/marketing/busifavor/coupons/disassociate
POST json json returnCoupon /v3/marketing/busifavor/coupons/return
POST json json sendCoupon /v3/marketing/busifavor/coupons/send
POST json json useCoupon /v3/marketing/busifavor/coupons/use
POST json json sendGovCard /v3/marketing/busifavor/coupons/{card_id}/send
POST json json preSendProductCoupon /v3/marketing/busifavor/product-coupons/pre-send
POST json json sendProductCoupon /v3/marketing/busifavor/product-coupons/send
POST json json createStock /v3/marketing/busifavor/stocks
GET - json queryStock /v3/marketing/busifavor/stocks/{stock_id} {"repeats":["stock_id"]}
PATCH json empty modifyStockInfo /v3/marketing/busifavor/stocks/{stock_id}
PATCH json json modifyBudget /v3/marketing/busifavor/stocks/{stock_id}/budget
GET - json queryCouponCodeList /v3/marketing/busifavor/stocks/{stock_id}/couponcodes {"repeats":["stock_id"]}
POST json json uploadCouponCode /v3/marketing/busifavor/stocks/{stock_id}/couponcodes {"repeats":["stock_id"]}
DELETE - json deleteCouponCode /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code} {"repeats":["stock_id"]}
GET - json queryCouponCode /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}
GET - json listSubsidyPayReceipts /v3/marketing/busifavor/subsidy/pay-receipts
POST json json paySubsidy /v3/marketing/busifavor/subsidy/pay-receipts
GET - json querySubsidyPayReceipt /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id} {"repeats":["subsidy_receipt_id"]}
POST json json returnSubsidy /v3/marketing/busifavor/subsidy/return-receipts
GET - json querySubsidyReturnReceipt /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id} {"repeats":["subsidy_return_receipt_id"]}
GET - json listCouponsByFilter /v3/marketing/busifavor/users/{openid}/coupons
GET - json queryCoupon /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}
GET - json queryCallback /v3/marketing/favor/callbacks
POST json json setCallback /v3/marketing/favor/callbacks
POST json json createCouponStock /v3/marketing/favor/coupon-stocks {"json":{"request":["ext_info"]}}
POST form json uploadImage /v3/marketing/favor/media/image-upload {"form":{"file":"file","filename":"filename","digest":"sha256","algorithm":"SHA-256","maxBytes":2097152}}
GET - json listStocks /v3/marketing/favor/stocks
GET - json queryStock /v3/marketing/favor/stocks/{stock_id} {"repeats":["stock_id"]}
GET - json listAvailableSingleitems /v3/marketing/favor/stocks/{stock_id}/items {"repeats":["stock_id"]}
GET - json listAvailableMerchants /v3/marketing/favor/stocks/{stock_id}/merchants {"repeats":["stock_id"]}
POST json json modifyStockGoodsIds /v3/marketing/favor/stocks/{stock_id}/modify-goods-id {"repeats":["stock_id"]}
POST json json pauseStock /v3/marketing/favor/stocks/{stock_id}/pause {"repeats":["stock_id"]}
GET - json getRefundFlowUrl /v3/marketing/favor/stocks/{stock_id}/refund-flow
GET - json getRefundFlowUrlByDay /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day {"dates":{"query":["bill_date"]}}
POST json json restartStock /v3/marketing/favor/stocks/{stock_id}/restart {"repeats":["stock_id"]}
POST json json startStock /v3/marketing/favor/stocks/{stock_id}/start {"repeats":["stock_id"]}
POST json json stopStock /v3/marketing/favor/stocks/{stock_id}/stop {"repeats":["stock_id"]}
GET - json getUseFlowUrl /v3/marketing/favor/stocks/{stock_id}/use-flow
GET - json getUseFlowUrlByDay /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day {"dates":{"query":["bill_date"]}}
GET - json listCouponsByFilter /v3/marketing/favor/users/{openid}/coupons
POST json json sendCoupon /v3/marketing/favor/users/{openid}/coupons
GET - json queryCoupon /v3/marketing/favor/users/{openid}/coupons/{coupon_id} {"repeats":["coupon_id"]}
GET - json listActsByArea /v3/marketing/goods-subsidy-activity/activities
POST json json applyActivity /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply {"mchid":["json.caller_merchant_id"]}
POST json json lockQualification /v3/marketing/goods-subsidy-activity/qualification/lock
POST json json unlockQualification /v3/marketing/goods-subsidy-activity/qualification/unlock
DELETE json json deleteRepresentative /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative {"repeats":["activity_id"]}
PUT json json addRepresentative /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative {"repeats":["activity_id"]}
GET - json listRepresentative /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives
POST json json createMaterials /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials
DELETE json json deleteStores /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores
GET - json listStore /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores
POST json json addStores /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores
GET - json getStore /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}
GET - json queryActivityList /v3/marketing/membercard-activity/activities
POST json json createActivity /v3/marketing/membercard-activity/activities
GET - json queryActivityDetail /v3/marketing/membercard-activity/activities/{activity_id} {"repeats":["activity_id"]}
POST - json terminateActivity /v3/marketing/membercard-activity/activities/{activity_id}/terminate {"repeats":["activity_id"]}
GET - json queryUserInfoByActivateTicket /v3/marketing/membercard-open/activate-informations/{activate_ticket}
GET - json queryCallback /v3/marketing/membercard-open/callback
PATCH json json setCallback /v3/marketing/membercard-open/callback
GET - json listCardTemplates /v3/marketing/membercard-open/cards
POST json json createCardTemplate /v3/marketing/membercard-open/cards
DELETE - empty deleteCardTemplate /v3/marketing/membercard-open/cards/{card_id}
GET - json queryCardTemplate /v3/marketing/membercard-open/cards/{card_id} {"repeats":["card_id"]}
PATCH json empty modifyCardTemplate /v3/marketing/membercard-open/cards/{card_id}
POST json json importMemberCodes /v3/marketing/membercard-open/cards/{card_id}/codes/deposit
GET - json queryUserCard /v3/marketing/membercard-open/cards/{card_id}/codes/{code} {"repeats":["card_id"]}
PATCH json empty modifyUserCard /v3/marketing/membercard-open/cards/{card_id}/codes/{code}
POST json empty activateUserCard /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate
POST json empty commitPaymentBonus /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit
POST json empty preparePaymentBonus /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare
PATCH json empty setUserCardRights /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights
POST json empty setServiceModuleData /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data
POST json empty invalidateUserCard /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable
GET - json decryptCode /v3/marketing/membercard-open/cards/{card_id}/decrypt-code
POST json json createPermissionToken /v3/marketing/membercard-open/cards/{card_id}/permission-tokens
POST json json importUserCardByPhone /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import {"sensitive":{"request":["encrypted_phone_number"]}}
POST json json createCardQrCode /v3/marketing/membercard-open/cards/{card_id}/qrcode
PATCH json empty setCardTemplateRights /v3/marketing/membercard-open/cards/{card_id}/rights
POST json json addServiceModule /v3/marketing/membercard-open/cards/{card_id}/service-modules {"repeats":["card_id"]}
DELETE - empty removeServiceModule /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}
PATCH json json modifyServiceModule /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id} {"repeats":["card_id","service_module_id"]}
POST json empty upgradeCardTemplate /v3/marketing/membercard-open/cards/{card_id}/upgrade
POST json json importUserCardByOpenid /v3/marketing/membercard-open/cards/{card_id}/users/import
POST json empty importMemberPhoneNumber /v3/marketing/membercard-open/phonenumber-member/import {"sensitive":{"request":["encrypted_phone_number"]}}
GET - json queryReceiveStatusByPhone /v3/marketing/membercard-open/phonenumber-member/search {"sensitive":{"query":["encrypted_phone_number"]}}
GET - json listUserCards /v3/marketing/membercard-open/user/cards
POST json json createDeliveryPlan /v3/marketing/partner/delivery-plan/delivery-plans
GET - json listDeliveryPlans /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans
PATCH json json updateDeliveryPlan /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}
POST - empty terminateDeliveryPlan /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate
POST json json setDeliveryPlanNotifyUrl /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url
POST json json submitImageGenerationTask /v3/marketing/partner/product-coupon/image-generation-tasks
GET - json queryImageGenerationTask /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id} {"repeats":["task_id"]}
POST form json uploadImage /v3/marketing/partner/product-coupon/media/upload-image {"form":{"file":"file","filename":"filename","digest":"sha256","algorithm":"SHA-256","maxBytes":2097152}}
GET - json queryProductCouponNotifyConfig /v3/marketing/partner/product-coupon/notify-configs
POST json json setProductCouponNotifyConfig /v3/marketing/partner/product-coupon/notify-configs
POST json json createProductCoupon /v3/marketing/partner/product-coupon/product-coupons
GET - json queryProductCoupon /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id} {"repeats":["product_coupon_id"]}
PATCH json json modifyProductCoupon /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id} {"repeats":["product_coupon_id"]}
POST json json deactivateProductCoupon /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate {"repeats":["product_coupon_id"]}
POST json json createStockBundle /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles
PATCH json json modifyStockBundle /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id} {"repeats":["stock_bundle_id"]}
POST json json associateStockBundleStores /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores
POST json json disassociateStockBundleStores /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores
POST json json updateStockBundleBudget /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget {"repeats":["stock_bundle_id"]}
GET - json listStocks /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks
POST json json createStock /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks {"repeats":["product_coupon_id"]}
GET - json queryStock /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id} {"repeats":["product_coupon_id","stock_id"]}
PATCH json json modifyStock /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id} {"repeats":["product_coupon_id","stock_id"]}
POST json json associateStockStores /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores
GET - json listStockAssociatedStores /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores
POST json json deactivateStock /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate {"repeats":["product_coupon_id","stock_id"]}
POST json json disassociateStockStores /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores
POST json json updateStockBudget /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget {"repeats":["product_coupon_id","stock_id"]}
POST json json uploadCouponCodes /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes
POST json json sendCouponBundle /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles
POST json json deactivateUserCouponBundle /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate {"repeats":["user_coupon_bundle_id"]}
GET - json listUserCoupons /v3/marketing/partner/product-coupon/users/{openid}/coupons
POST json json sendCoupon /v3/marketing/partner/product-coupon/users/{openid}/coupons
GET - json queryUserCoupon /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}
POST json json confirmUserCoupon /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm
POST json json deactivateUserCoupon /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate
POST json json returnUserCoupon /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return
POST json json useUserCoupon /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use
POST json json preSendCoupon /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon
POST json json preSendCouponBundle /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle
GET - json listPartnerships /v3/marketing/partnerships {"json":{"query":["authorized_data","partner"]}}
POST json json buildPartnership /v3/marketing/partnerships/build
POST json json terminatePartnership /v3/marketing/partnerships/terminate
GET - json listActivities /v3/marketing/paygiftactivity/activities
GET - json getActDetail /v3/marketing/paygiftactivity/activities/{activity_id} {"repeats":["activity_id"]}
GET - json listActivitySku /v3/marketing/paygiftactivity/activities/{activity_id}/goods {"repeats":["activity_id"]}
GET - json listActivityMerchant /v3/marketing/paygiftactivity/activities/{activity_id}/merchants {"repeats":["activity_id"]}
POST json json addActivityMerchant /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add {"repeats":["activity_id"]}
POST json json deleteActivityMerchant /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete {"repeats":["activity_id"]}
POST - json terminateActivity /v3/marketing/paygiftactivity/activities/{activity_id}/terminate {"repeats":["activity_id"]}
POST json json createFullSendAct /v3/marketing/paygiftactivity/unique-threshold-activity
POST json json createCustomEntrance /v3/marketing/shopping-receipt/customentrances
GET - json queryCustomEntrance /v3/marketing/shopping-receipt/customentrances/{brand_id} {"repeats":["brand_id"]}
PATCH json json updateCustomEntrance /v3/marketing/shopping-receipt/customentrances/{brand_id} {"repeats":["brand_id"]}
POST json json uploadReceiptJumpInfo /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos
POST form json uploadShoppingReceipt /v3/marketing/shopping-receipt/shoppingreceipts {"form":{"file":"file","digest":"sha256","algorithm":"SHA-256","maxBytes":204800},"sensitive":{"request":["meta.merchant_contact_information.consultation_phone_number"],"response":["receipt.merchant_contact_information.consultation_phone_number"]}}
GET - json listActivities /v3/marketing/weekly-discount/activities
GET - json queryActivity /v3/marketing/weekly-discount/activities/{activity_id} {"repeats":["activity_id"]}
POST json json applyActivity /v3/marketing/weekly-discount/activities/{activity_id}/apply
GET - json listUserCoupons /v3/marketing/withdraw-favor/users/{openid}/coupons
POST json json sendCoupon /v3/marketing/withdraw-favor/users/{openid}/coupons
GET - json listManageRecords /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid} {"json":{"response":["data[].requested_item_info","data[].requested_item_info.record_fields[].repeated_field_data"]}}
GET - json queryManageRecord /v3/mch-manage/mch-manage-records/{manage_record_id} {"json":{"response":["requested_item_info","requested_item_info.record_fields[].repeated_field_data"]},"repeats":["manage_record_id"]}
POST json json submitManageRecordData /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions {"json":{"request":["submit_data.record_fields[].repeated_field_data","submit_data"]}}
POST form json uploadSubmissionFile /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload {"form":{"file":"submission_file","filename":"file_name","digest":"file_digest","algorithm":"SHA-256"}}
GET - json queryEnhancedDueDiligence /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id} {"json":{"response":["reject_reason","submission_template","submission_data"]},"repeats":["due_diligence_id"]}
POST json json submitEnhancedDueDiligence /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit {"json":{"request":["submit_data"],"response":["submission_template","submission_data"]}}
POST form json uploadEnhancedDueDiligenceFile /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload {"form":{"file":"due_diligence_file","filename":"file_name","digest":"file_digest","algorithm":"SHA-256"}}
GET - json querySubMchLimitation /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}
POST json json submitWithdrawalApply /v3/mch_operate/risk/withdrawl-apply {"sensitive":{"request":["payee_info.bank_account_info.account_name","payee_info.bank_account_info.account_number","payee_info.identity_info.identification_name","payee_info.identity_info.identification_no"]}}
GET - json queryWithdrawalApplyById /v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}
GET - json queryWithdrawalApplyByOutRequestNo /v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}
POST json json submitContactAlterApplyment /v3/mchalterapply/mchcontactalterapplyment {"sensitive":{"request":["contact_info.contact_name","contact_info.contact_id_card_number","contact_info.mobile_phone"]}}
GET - json queryContactAlterApplymentByOutRequestNo /v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no} {"repeats":["out_request_no"]}
GET - json queryContactAlterApplymentById /v3/mchalterapply/mchcontactalterapplyment/{apply_id} {"repeats":["apply_id"]}
POST - json revokeContactAlterApplyment /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke {"repeats":["apply_id"]}
POST json json submitSubjectAlterApplyment /v3/mchalterapply/mchsubjectalterapplyment {"sensitive":{"request":["legal_person_info.card_name","legal_person_info.card_number","legal_person_info.card_address","ubo_info_list[].card_name","ubo_info_list[].card_number","ubo_info_list[].card_address"]}}
GET - json querySubjectAlterApplymentByOutRequestNo /v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no} {"repeats":["out_request_no"]}
GET - json querySubjectAlterApplymentById /v3/mchalterapply/mchsubjectalterapplyment/{apply_id} {"repeats":["apply_id"]}
POST - json revokeSubjectAlterApplyment /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke
POST json json submitNameAlterApplyment /v3/mchalterapply/merchantnamealterapplyment
GET - json queryNameAlterApplymentByOutRequestNo /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no} {"repeats":["sub_mchid","out_request_no"]}
GET - json queryNameAlterApplymentById /v3/mchalterapply/merchantnamealterapplyment/{apply_id} {"repeats":["apply_id"]}
POST - json revokeNameAlterApplyment /v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke {"repeats":["apply_id"]}
POST json json createOrder /v3/med-ins/orders {"json":{"request":["passthrough_request_content"],"response":["passthrough_response_content","passthrough_request_content"]},"sensitive":{"request":["payer.name","payer.id_digest","relative.name","relative.id_digest"]}}
GET - json queryOrderByMixTradeNo /v3/med-ins/orders/mix-trade-no/{mix_trade_no} {"json":{"response":["passthrough_response_content","passthrough_request_content"]},"repeats":["mix_trade_no"]}
GET - json queryOrderByOutTradeNo /v3/med-ins/orders/out-trade-no/{out_trade_no} {"json":{"response":["passthrough_response_content","passthrough_request_content"]},"repeats":["out_trade_no"]}
POST json empty notifyRefund /v3/med-ins/refunds/notify
POST json json listRiskTrades /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades
POST json json reportDisposeResult /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result
POST json json reportTradeRiskInformation /v3/merchant-risk-manage/report-trade-union-information {"json":{"request":["extra_fields3","extra_fields2","extra_fields1"]},"sensitive":{"request":["phone","certificates_number"]}}
GET - json queryTradeRiskInformation /v3/merchant-risk-manage/trade-risk-information
POST json json createTradeRiskResult /v3/merchant-risk-manage/trade-risk-result
DELETE - empty deleteViolationNotifications /v3/merchant-risk-manage/violation-notifications
GET - json queryViolationNotifications /v3/merchant-risk-manage/violation-notifications
POST json json createViolationNotifications /v3/merchant-risk-manage/violation-notifications
PUT json json updateViolationNotifications /v3/merchant-risk-manage/violation-notifications
DELETE - empty deleteComplaintNotifications /v3/merchant-service/complaint-notifications
GET - json queryComplaintNotifications /v3/merchant-service/complaint-notifications
POST json json createComplaintNotifications /v3/merchant-service/complaint-notifications
PUT json json updateComplaintNotifications /v3/merchant-service/complaint-notifications
GET - json listComplaints /v3/merchant-service/complaints {"dates":{"query":["begin_date","end_date"]},"sensitive":{"response":["data[].payer_phone"]}}
GET - json listComplaintsV2 /v3/merchant-service/complaints-v2 {"dates":{"query":["begin_date","end_date"]},"sensitive":{"response":["data[].payer_phone"]}}
GET - json queryComplaintV2 /v3/merchant-service/complaints-v2/{complaint_id} {"sensitive":{"response":["payer_phone"]},"repeats":["complaint_id"]}
POST json empty completeComplaintV2 /v3/merchant-service/complaints-v2/{complaint_id}/complete
GET - json queryNegotiationHistoryV2 /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys
POST json empty respondToComplaintV2 /v3/merchant-service/complaints-v2/{complaint_id}/response
POST json json respondToImmediateServiceComplaint /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service
POST json empty updateRefundProgress /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress
GET - json queryComplaintByTransactionId /v3/merchant-service/complaints/{transaction_id} {"sensitive":{"response":["payer_phone"]},"repeats":["transaction_id"]}
GET - json queryNegotiationHistoryByTransactionId /v3/merchant-service/complaints/{transaction_id}/negotiation-historys
POST json empty submitFeedback /v3/merchant-service/feedbacks
POST form json uploadImage /v3/merchant-service/images/upload {"form":{"file":"file","filename":"filename","digest":"sha256","algorithm":"SHA-256","maxBytes":2097152}}
GET - file downloadImage /v3/merchant-service/images/{media_id} {"unsigned":true}
POST json json submitSettleRuleApplication /v3/merchant-settlement/merchant-settle-rule-applications
GET - json querySettleRuleApplication /v3/merchant-settlement/merchant-settle-rule-applications/{application_id} {"repeats":["application_id"]}
POST json json createStore /v3/merchant-store/stores
GET - json queryStore /v3/merchant-store/stores/{store_id}
PATCH json empty updateStore /v3/merchant-store/stores/{store_id}
POST json json bindStoreRecipients /v3/merchant-store/stores/{store_id}/recipients/bind
POST json json unbindStoreRecipients /v3/merchant-store/stores/{store_id}/recipients/unbind
GET - json queryBalance /v3/merchant/fund/balance/{account_type}
GET - json queryDayEndBalance /v3/merchant/fund/dayendbalance/{account_type} {"dates":{"query":["date"]}}
POST json json createWithdrawal /v3/merchant/fund/withdraw
GET - json getWithdrawalExceptionBillUrl /v3/merchant/fund/withdraw/bill-type/{bill_type} {"dates":{"query":["bill_date"]}}
GET - json queryWithdrawalByOutRequestNo /v3/merchant/fund/withdraw/out-request-no/{out_request_no} {"repeats":["out_request_no"]}
GET - json queryWithdrawalById /v3/merchant/fund/withdraw/withdraw-id/{withdraw_id} {"repeats":["withdraw_id"]}
POST form json uploadImage /v3/merchant/media/upload {"form":{"file":"file","filename":"filename","digest":"sha256","algorithm":"SHA-256","maxBytes":5242880}}
POST form json uploadVideo /v3/merchant/media/video_upload {"form":{"file":"file","filename":"filename","digest":"sha256","algorithm":"SHA-256","maxBytes":5242880}}
GET - json listIncomeRecords /v3/merchantfund/merchant/income-records {"dates":{"query":["date"]}}
GET - json listSubMerchantIncomeRecords /v3/merchantfund/partner/income-records {"dates":{"query":["date"]}}
GET - json getRefundFlowUrl /v3/multiuse/stocks/{stock_id}/refund-flow
GET - json getSendFlowUrl /v3/multiuse/stocks/{stock_id}/send-flow
GET - json getUseFlowUrl /v3/multiuse/stocks/{stock_id}/use-flow
POST json json sendCoupon /v3/multiuse/users/{openid}/coupons {"sensitive":{"request":["user_name","id_card_number"]}}
POST json json createCardTemplate /v3/new-tax-control-fapiao/card-template
POST json empty issueFapiao /v3/new-tax-control-fapiao/fapiao-applications {"sensitive":{"request":["buyer_information.phone","buyer_information.email"]}}
POST json empty issueGeneralFapiao /v3/new-tax-control-fapiao/fapiao-applications/issue-general {"sensitive":{"request":["buyer_information.phone","buyer_information.email"]}}
POST json empty issuePassengerTransportFapiao /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport {"sensitive":{"request":["buyer_information.phone","buyer_information.email","fapiao_information.items[].passenger_information.certificate_number"]}}
POST json empty issueRefinedOilFapiao /v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil {"sensitive":{"request":["buyer_information.phone","buyer_information.email"]}}
POST json empty issueRealEstateLeasingFapiao /v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing {"sensitive":{"request":["buyer_information.phone","buyer_information.email","fapiao_information.items[].real_estate_leasing_information.certificate_no"]}}
POST form json uploadFapiaoFile /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file {"form":{"file":"file","digest":"digest","algorithm":"SM3","maxBytes":2097152}}
GET - json queryFapiaoApplication /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id} {"sensitive":{"response":["fapiao_information[].buyer_information.phone","fapiao_information[].buyer_information.email"]}}
GET - json getFapiaoFileDownloadInfo /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files
POST json empty insertFapiaoCards /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards {"sensitive":{"request":["buyer_information.phone","buyer_information.email"]}}
POST json empty reverseFapiao /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse
GET - json getMerchantInviteUrl /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl {"sensitive":{"query":["operate_user"]}}
GET - json listInvitedMerchants /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo
GET - json queryMerchantBaseInformation /v3/new-tax-control-fapiao/merchant/base-information
GET - json queryDevelopmentConfig /v3/new-tax-control-fapiao/merchant/development-config
PATCH json json updateDevelopmentConfig /v3/new-tax-control-fapiao/merchant/development-config
GET - json listTaxCodes /v3/new-tax-control-fapiao/merchant/tax-codes
POST - empty checkSubMerchantFapiaoEnabled /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check
GET - json querySubMerchantFapiaoStatus /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status {"repeats":["sub_mchid"]}
GET - json queryUserTitle /v3/new-tax-control-fapiao/user-title {"sensitive":{"response":["phone","email"]}}
GET - json getUserTitleUrl /v3/new-tax-control-fapiao/user-title/title-url
POST json json getAuthInfo /v3/offlineface/authinfo
POST json json preSignContract /v3/offlineface/contracts/presign {"sensitive":{"request":["facepay_user.identification.identification_number","facepay_user.phone","limit_bank_card.bank_card_number","limit_bank_card.identification_name","limit_bank_card.identification.identification_number","limit_bank_card.phone"]}}
GET - json queryContract /v3/offlineface/contracts/{contract_id} {"repeats":["contract_id"]}
GET - json listFaceCollections /v3/offlineface/face-collections
GET - json queryFaceCollection /v3/offlineface/face-collections/{collection_id} {"repeats":["collection_id"]}
POST json json getRepaymentUrl /v3/offlineface/repayment-url
POST json json createTransaction /v3/offlineface/transactions
GET - json queryTransactionByOutTradeNo /v3/offlineface/transactions/out-trade-no/{out_trade_no} {"mchid":["query.sp_mchid"],"repeats":["out_trade_no"]}
GET - json queryOrganization /v3/offlinefacemch/organizations
GET - json queryUserByOutUserId /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id} {"repeats":["organization_id","out_user_id"]}
PATCH json empty updateUserByOutUserId /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id} {"sensitive":{"request":["user_name","phone"]}}
POST - empty terminateUserContract /v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract
POST json json createAuthToken /v3/offlinefacemch/tokens
GET - json queryAuthorization /v3/palmservice/authorization/openid/{openid} {"repeats":["openid"]}
POST json json preAuthorizeService /v3/palmservice/authorization/preauthorize
POST json empty notifyDeductionRetry /v3/papay/contracts/{contract_id}/fail-notify {"mchid":["json.mchid"]}
POST json empty notifyDeduction /v3/papay/contracts/{contract_id}/notify {"mchid":["json.mchid"]}
GET - json queryPolicyPeriod /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id} {"repeats":["policy_period_id"]}
POST json json schedulePolicyPeriod /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule {"repeats":["policy_period_id"]}
POST json json createTransaction /v3/papay/insurance-pay/transactions/apply
POST json empty applyRenewContract /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew {"dates":{"request":["policy_periods[].estimated_deduct_date"]}}
GET - json queryContractByCode /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code} {"repeats":["out_contract_code","plan_id"]}
POST json json terminateContractByCode /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate {"repeats":["plan_id","out_contract_code"]}
POST json json preSignApp /v3/papay/insurance-sign/contracts/pre-entrust-sign/app {"dates":{"request":["policy_start_date","policy_end_date","policy_periods[].estimated_deduct_date"]},"sensitive":{"request":["real_identity.real_name","real_identity.id_card_number"]}}
POST json json preSignH5 /v3/papay/insurance-sign/contracts/pre-entrust-sign/h5 {"dates":{"request":["policy_start_date","policy_end_date","policy_periods[].estimated_deduct_date"]},"sensitive":{"request":["real_identity.real_name","real_identity.id_card_number"]}}
POST json json preSignJsapi /v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi {"dates":{"request":["policy_start_date","policy_end_date","policy_periods[].estimated_deduct_date"]},"sensitive":{"request":["real_identity.real_name","real_identity.id_card_number"]}}
POST json json preSignMiniProgram /v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program {"dates":{"request":["policy_start_date","policy_end_date","policy_periods[].estimated_deduct_date"]},"sensitive":{"request":["real_identity.real_name","real_identity.id_card_number"]}}
POST json json modifyPolicyPeriods /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify {"dates":{"request":["policy_periods[].estimated_deduct_date"]}}
GET - json queryPolicyPeriodsByCode /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}
POST json json createHarmonyTransaction /v3/papay/pay/harmony/transactions/apply
GET - json queryPartnerDeductSchedule /v3/papay/pay/partner/schedules/contract-id/{contract_id}
POST json json schedulePartnerDeduction /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule
POST json json createPartnerTransaction /v3/papay/pay/partner/transactions/apply
GET - json queryDeductSchedule /v3/papay/pay/schedules/contract-id/{contract_id}
POST json json scheduleDeduction /v3/papay/pay/schedules/contract-id/{contract_id}/schedule
POST json json createTransaction /v3/papay/pay/transactions/apply
POST json json preSignApp /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app {"dates":{"request":["deduct_schedule.estimated_deduct_date"]}}
POST json json preSignH5 /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5 {"dates":{"request":["deduct_schedule.estimated_deduct_date"]}}
POST json json preSignJsapi /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi {"dates":{"request":["deduct_schedule.estimated_deduct_date"]}}
POST json json preSignMiniProgram /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program {"dates":{"request":["deduct_schedule.estimated_deduct_date"]}}
POST json json preSignPartnerApp /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app {"dates":{"request":["deduct_schedule.estimated_deduct_date"]}}
POST json json preSignPartnerH5 /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5 {"dates":{"request":["deduct_schedule.estimated_deduct_date"]}}
POST json json preSignPartnerJsapi /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi {"dates":{"request":["deduct_schedule.estimated_deduct_date"]}}
POST json json preSignPartnerMiniProgram /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program {"dates":{"request":["deduct_schedule.estimated_deduct_date"]}}
GET - json queryHarmonyContractByCode /v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code} {"repeats":["out_contract_code","plan_id"]}
GET - json queryContractByCode /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code} {"repeats":["out_contract_code","plan_id"]}
POST json json terminateContractByCode /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate {"repeats":["plan_id","out_contract_code"]}
POST json json preSignContract /v3/papay/sign/contracts/pre-entrust-sign
GET - json queryPartnerContractByCode /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code} {"repeats":["out_contract_code","plan_id"]}
POST json json terminatePartnerContractByCode /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate {"repeats":["plan_id","out_contract_code"]}
POST json json submitParkingLotApplyment /v3/parking/reminders/application
GET - json queryParkingLotApplyment /v3/parking/reminders/application/query
POST json empty withdrawParkingLotApplyment /v3/parking/reminders/application/withdraw
GET - json listParkingLotApplyments /v3/parking/reminders/applications
POST json json syncVehicleEntry /v3/parking/reminders/entry
POST json empty syncVehicleExit /v3/parking/reminders/exit
POST json empty syncExtendedPayment /v3/parking/reminders/ext-payment
POST json json queryParkingFee /v3/parking/reminders/parking-fee
GET - json queryParkingLot /v3/parking/reminders/parking-lot
POST json empty syncPaymentResult /v3/parking/reminders/payment
POST json empty notifyDeductionRetry /v3/partner-papay/contracts/{contract_id}/fail-notify {"mchid":["json.sp_mchid"]}
POST json empty notifyDeduction /v3/partner-papay/contracts/{contract_id}/notify {"mchid":["json.sp_mchid"]}
POST json json initiateTransferBatch /v3/partner-transfer/batches {"sensitive":{"request":["transfer_detail_list[].user_name","transfer_detail_list[].user_id_card"]}}
GET - json getTransferBatchByNo /v3/partner-transfer/batches/batch-id/{batch_id} {"repeats":["batch_id"]}
GET - json getTransferDetailByNo /v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id} {"sensitive":{"response":["username"]},"repeats":["batch_id","detail_id"]}
GET - json getTransferBatchByOutNo /v3/partner-transfer/batches/out-batch-no/{out_batch_no} {"repeats":["out_batch_no"]}
GET - json getTransferDetailByOutNo /v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no} {"sensitive":{"response":["username"]},"repeats":["out_batch_no","out_detail_no"]}
POST json json preSignEcommerceMiniProgram /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program
POST json json preSignEcommercePayRedirect /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign
POST json json preSignMiniProgram /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program
POST json json preSignPayRedirect /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign
POST json json preSignClearingMiniProgram /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program
POST json json preSignClearingPayRedirect /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign
GET - json queryContractByCode /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code} {"repeats":["out_contract_code","service_id"]}
POST json json terminateContractByCode /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate {"repeats":["service_id","out_contract_code"]}
POST json json preSignPartnerMiniProgram /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program
POST json json preSignPartnerPayRedirect /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign
GET - json querySpeakerBinding /v3/pay-devices/open-scenario-speaker/{device_sn}
POST json json bindSpeaker /v3/pay-devices/open-scenario-speaker/{device_sn}/bind
POST json json preBindSpeaker /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind
POST - json unbindSpeaker /v3/pay-devices/open-scenario-speaker/{device_sn}/unbind
POST json json reportSpeakerPaymentResult /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report {"repeats":["transaction_id"]}
POST json empty createPrintOrder /v3/pay-devices/printers/{device_id}/print-orders
GET - json queryPrintOrder /v3/pay-devices/printers/{device_id}/print-orders/{print_order_no} {"repeats":["print_order_no"]}
POST json json queryFenfuExposure /v3/pay/acquiring-bank/transactions/exposure
POST json json queryExposureRecommendation /v3/pay/instal/exposure {"mchid":["json.mchid"]}
POST json json queryPartnerExposureRecommendation /v3/pay/instal/partner/exposure {"mchid":["json.sp_mchid"]}
POST json json prepayApp /v3/pay/partner/transactions/app {"sensitive":{"request":["payer.identity.number","payer.identity.name"]},"mchid":["json.sp_mchid"]}
POST json json prepayAppWithContract /v3/pay/partner/transactions/app-with-contract {"mchid":["json.sp_mchid"]}
POST json json payWithPaymentCode /v3/pay/partner/transactions/codepay {"mchid":["json.sp_mchid"]}
POST json json queryFenfuExposure /v3/pay/partner/transactions/exposure {"mchid":["json.sp_mchid"]}
POST json json prepayH5 /v3/pay/partner/transactions/h5 {"sensitive":{"request":["payer.identity.number","payer.identity.name"]},"mchid":["json.sp_mchid"]}
GET - json queryOrderById /v3/pay/partner/transactions/id/{transaction_id} {"mchid":["query.sp_mchid"],"repeats":["transaction_id"]}
POST json json prepayJsapi /v3/pay/partner/transactions/jsapi {"sensitive":{"request":["payer.identity.number","payer.identity.name"]},"mchid":["json.sp_mchid"]}
POST json json prepayJsapiWithContract /v3/pay/partner/transactions/jsapi-with-contract {"mchid":["json.sp_mchid"]}
POST json json prepayMiniProgram /v3/pay/partner/transactions/miniprogram {"mchid":["json.sp_mchid"]}
POST json json prepayNative /v3/pay/partner/transactions/native {"sensitive":{"request":["payer.identity.number","payer.identity.name"]},"mchid":["json.sp_mchid"]}
GET - json queryOrderByOutTradeNo /v3/pay/partner/transactions/out-trade-no/{out_trade_no} {"mchid":["query.sp_mchid"],"repeats":["out_trade_no"]}
POST json empty closeOrder /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close {"mchid":["json.sp_mchid"]}
POST json json reverseOrder /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse {"mchid":["json.sp_mchid"],"repeats":["out_trade_no"]}
POST json json prepayScannedPos /v3/pay/partner/transactions/scannedpos {"mchid":["json.sp_mchid"]}
POST json json prepayApp /v3/pay/transactions/app {"sensitive":{"request":["payer.identity.number","payer.identity.name"]},"mchid":["json.mchid"]}
POST json json prepayAppWithContract /v3/pay/transactions/app-with-contract {"mchid":["json.mchid"]}
POST json json payWithPaymentCode /v3/pay/transactions/codepay {"mchid":["json.mchid"]}
POST json json queryFenfuExposure /v3/pay/transactions/exposure
POST json json prepayH5 /v3/pay/transactions/h5 {"sensitive":{"request":["payer.identity.number","payer.identity.name"]},"mchid":["json.mchid"]}
GET - json queryOrderById /v3/pay/transactions/id/{transaction_id} {"mchid":["query.mchid"],"repeats":["transaction_id"]}
POST json json prepayJsapi /v3/pay/transactions/jsapi {"sensitive":{"request":["payer.identity.number","payer.identity.name"]},"mchid":["json.mchid"]}
POST json json prepayJsapiWithContract /v3/pay/transactions/jsapi-with-contract {"mchid":["json.mchid"]}
POST json json prepayNative /v3/pay/transactions/native {"sensitive":{"request":["payer.identity.number","payer.identity.name"]},"mchid":["json.mchid"]}
GET - json queryOrderByOutTradeNo /v3/pay/transactions/out-trade-no/{out_trade_no} {"mchid":["query.mchid"],"repeats":["out_trade_no"]}
POST json empty closeOrder /v3/pay/transactions/out-trade-no/{out_trade_no}/close {"mchid":["json.mchid"]}
POST json json reverseOrder /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse {"mchid":["json.mchid"],"repeats":["out_trade_no"]}
GET - json listAuthentications /v3/payroll-card/authentications {"dates":{"query":["authenticate_date"]}}
POST json json preOrderAuthentication /v3/payroll-card/authentications/pre-order
POST json json preOrderAuthenticationWithAuth /v3/payroll-card/authentications/pre-order-with-auth {"sensitive":{"request":["user_name","id_card_number"]}}
GET - json getAuthentication /v3/payroll-card/authentications/{authenticate_number}
GET - json getAuthorizationRelation /v3/payroll-card/relations/{openid} {"repeats":["openid"]}
POST json json createAuthorizationToken /v3/payroll-card/tokens {"sensitive":{"request":["user_name","id_card_number"]}}
POST json json createTransferBatch /v3/payroll-card/transfer-batches {"sensitive":{"request":["transfer_detail_list[].user_name"]}}
POST json empty createInsuranceResult /v3/payroll-card/wesure/insurance {"mchid":["json.sp_mchid"]}
POST json json validateAuthenticationToken /v3/payroll-card/wesure/token-validations {"sensitive":{"request":["user_name","id_card_number"]},"mchid":["json.sp_mchid"]}
POST json json applyPermissions /v3/payscore/acquiringbank/permissions
GET - json getPermissionsByAuthorizationCode /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}
POST json empty terminatePermissionsByAuthorizationCode /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate
GET - json queryServiceOrder /v3/payscore/acquiringbank/serviceorder
POST json json createServiceOrder /v3/payscore/acquiringbank/serviceorder
GET - json getDeductInfo /v3/payscore/acquiringbank/serviceorder/deduction
POST json empty cancelServiceOrder /v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel
POST json empty completeServiceOrder /v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete
POST json empty modifyServiceOrder /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify
POST json json registerDeductInfo /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo
POST json empty syncServiceOrder /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync
POST json json createPayOnDeliveryServiceOrder /v3/payscore/acquiringbank/servicepayondeliveryorder
GET - json queryMerchantBill /v3/payscore/merchant-bill {"sensitive":{"response":["download_bill_list[].encrypt_key"]}}
GET - json queryServiceOrder /v3/payscore/oversea/partner/serviceorder
POST json json createServiceOrder /v3/payscore/oversea/partner/serviceorder
POST json empty cancelServiceOrder /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel
POST json empty completeServiceOrder /v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete
POST json empty syncServiceOrder /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync
POST json json applyPermissions /v3/payscore/partner/permissions
POST json json applyScenePermissions /v3/payscore/partner/permissions/apply-for-scene
POST json json assessUserRiskLevel /v3/payscore/partner/permissions/assess-user-risk-level
GET - json getPermissionsByAuthorizationCode /v3/payscore/partner/permissions/authorization-code/{authorization_code}
POST json empty terminatePermissionsByAuthorizationCode /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate
GET - json getPermissionsByOpenId /v3/payscore/partner/permissions/search
POST json empty terminatePermissionsByOpenId /v3/payscore/partner/permissions/terminate
POST json json createServiceAccountApplication /v3/payscore/partner/service-account-applications
GET - json getServiceAccountApplication /v3/payscore/partner/service-account-applications/{out_apply_no} {"repeats":["out_apply_no"]}
GET - json queryServiceOrder /v3/payscore/partner/serviceorder
POST json json createServiceOrder /v3/payscore/partner/serviceorder
POST json empty createAndCompleteServiceOrder /v3/payscore/partner/serviceorder/direct-complete
POST json empty cancelServiceOrder /v3/payscore/partner/serviceorder/{out_order_no}/cancel
POST json empty completeServiceOrder /v3/payscore/partner/serviceorder/{out_order_no}/complete
POST json empty modifyServiceOrder /v3/payscore/partner/serviceorder/{out_order_no}/modify
POST json empty collectServiceOrder /v3/payscore/partner/serviceorder/{out_order_no}/pay
POST json empty sendOrderPendingMessage /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage
POST json empty sendOrderPrepaidMessage /v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage
POST json empty syncServiceOrder /v3/payscore/partner/serviceorder/{out_order_no}/sync
POST json json createPayOnDeliveryServiceOrder /v3/payscore/partner/servicepayondeliveryorder
GET - json getUserRiskLevelQuota /v3/payscore/partner/servicequotas/service-id/{service_id} {"repeats":["service_id"]}
GET - json queryOrder /v3/payscore/payafter-orders
POST json json createOrder /v3/payscore/payafter-orders {"sensitive":{"request":["name","phone","userid","address"]}}
POST json json cancelOrder /v3/payscore/payafter-orders/{out_order_no}/cancel {"repeats":["out_order_no"]}
POST json json completeOrder /v3/payscore/payafter-orders/{out_order_no}/complete {"repeats":["out_order_no"]}
POST json json syncOrder /v3/payscore/payafter-orders/{out_order_no}/sync {"repeats":["out_order_no"]}
POST json json applyPermissions /v3/payscore/permissions
POST json json assessUserRiskLevel /v3/payscore/permissions/assess-user-risk-level
GET - json getPermissionsByAuthorizationCode /v3/payscore/permissions/authorization-code/{authorization_code}
POST json empty terminatePermissionsByAuthorizationCode /v3/payscore/permissions/authorization-code/{authorization_code}/terminate
GET - json getPermissionsByOpenId /v3/payscore/permissions/openid/{openid} {"repeats":["openid"]}
POST json empty terminatePermissionsByOpenId /v3/payscore/permissions/openid/{openid}/terminate
POST json json createPartnerPlan /v3/payscore/plan/partner/payscore-plans
GET - json queryPartnerPlan /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no} {"repeats":["merchant_plan_no"]}
POST json json stopPartnerPlan /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop {"repeats":["merchant_plan_no"]}
POST json json createPlan /v3/payscore/plan/payscore-plans
GET - json queryPlan /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no} {"repeats":["merchant_plan_no"]}
POST - json stopPlan /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop {"repeats":["merchant_plan_no"]}
GET - json queryServiceOrder /v3/payscore/serviceorder
POST json json createServiceOrder /v3/payscore/serviceorder
POST json json createAndCompleteServiceOrder /v3/payscore/serviceorder/direct-complete
POST json json cancelServiceOrder /v3/payscore/serviceorder/{out_order_no}/cancel {"repeats":["out_order_no"]}
POST json json completeServiceOrder /v3/payscore/serviceorder/{out_order_no}/complete {"repeats":["out_order_no"]}
POST json json modifyServiceOrder /v3/payscore/serviceorder/{out_order_no}/modify {"repeats":["out_order_no"]}
POST json json collectServiceOrder /v3/payscore/serviceorder/{out_order_no}/pay {"repeats":["out_order_no"]}
POST json empty sendOrderPendingMessage /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage
POST json empty sendOrderPrepaidMessage /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage
POST json json syncServiceOrder /v3/payscore/serviceorder/{out_order_no}/sync {"repeats":["out_order_no"]}
POST json json createPayOnDeliveryServiceOrder /v3/payscore/servicepayondeliveryorder
POST json json createPartnerServiceOrder /v3/payscore/sign-plan/partner/serviceorder
POST json json createPartnerUserSignPlan /v3/payscore/sign-plan/partner/user-sign-plans
GET - json queryPartnerUserSignPlan /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no} {"repeats":["merchant_sign_plan_no"]}
POST json json stopPartnerUserSignPlan /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop {"repeats":["merchant_sign_plan_no"]}
POST json json createServiceOrder /v3/payscore/sign-plan/serviceorder
POST json json createUserSignPlan /v3/payscore/sign-plan/user-sign-plans
GET - json queryUserSignPlan /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no} {"repeats":["merchant_sign_plan_no"]}
POST json json stopUserSignPlan /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop {"repeats":["merchant_sign_plan_no"]}
GET - json querySmartRetailOrder /v3/payscore/smartretail-orders
POST json json createSmartRetailOrder /v3/payscore/smartretail-orders
POST json json cancelSmartRetailOrder /v3/payscore/smartretail-orders/{out_order_no}/cancel {"repeats":["out_order_no"]}
POST json json completeSmartRetailOrder /v3/payscore/smartretail-orders/{out_order_no}/complete {"repeats":["out_order_no"]}
GET - json queryUserServiceState /v3/payscore/user-service-state
POST json empty terminateUserPermissions /v3/payscore/users/{openid}/permissions/{service_id}/terminate
POST json json applyBankTransferRecharge /v3/platsolution/ecommerce/bank-transfer-recharges/apply
GET - json queryBankTransferRecharge /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no} {"repeats":["out_recharge_no"]}
POST json json openInsuranceCompensation /v3/platsolution/ecommerce/insurance-compensation-contracts
POST - json checkInsuranceCompensationOpened /v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened {"repeats":["sub_mchid"]}
POST json json createCompensation /v3/platsolution/ecommerce/mch-transfer/compensate-bills
GET - json queryCompensationById /v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id} {"repeats":["bill_id"]}
GET - json queryCompensationByOutBillNo /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no} {"repeats":["out_bill_no"]}
POST - json cancelCompensation /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel {"repeats":["out_bill_no"]}
POST json json preCreateCompensation /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer
POST json json createAfterSalesCompensation /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills
GET - json queryAfterSalesCompensationById /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id} {"repeats":["bill_id"]}
GET - json queryAfterSalesCompensationByOutBillNo /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no} {"repeats":["out_bill_no"]}
POST json json createInsurancePremiumCompensation /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills
GET - json queryInsurancePremiumCompensation /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no} {"repeats":["out_bill_no"]}
POST json json createShippingCostCompensation /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills
GET - json queryShippingCostCompensation /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no} {"repeats":["out_bill_no"]}
POST json json createInsuranceClaim /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills
GET - json queryInsuranceClaimById /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id} {"repeats":["bill_id"]}
GET - json queryInsuranceClaimByOutBillNo /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no} {"repeats":["out_bill_no"]}
POST json json cancelInsuranceClaim /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel {"repeats":["out_bill_no"]}
POST json json preCreateInsuranceClaim /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer
POST json json createSubMchCompensation /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills
GET - json querySubMchCompensation /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no} {"repeats":["out_bill_no"]}
POST json json createDepositCompensation /v3/platsolution/ecommerce/mch-transfer/transfer-bills
GET - json queryDepositCompensationById /v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id} {"repeats":["bill_id"]}
GET - json queryDepositCompensationByOutBillNo /v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no} {"repeats":["out_bill_no"]}
POST json json addRechargeEmployee /v3/platsolution/ecommerce/recharge-employees
GET - json listRechargeEmployees /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}
POST - json deleteRechargeEmployee /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete {"repeats":["sub_mchid","sp_openid"]}
POST json json applyRecharge /v3/platsolution/ecommerce/recharges/apply
GET - json queryRecharge /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no} {"repeats":["out_recharge_no"]}
POST - json closeRecharge /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close {"repeats":["out_recharge_no"]}
POST json json applyPrepaySettleOrders /v3/platsolution/ecommerce/settle/prepay-settle-orders
GET - json queryPrepaySettleOrders /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no} {"repeats":["settle_batch_no"]}
POST json json applyAbnormalSettle /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle {"repeats":["settle_batch_no"]}
POST json json createDayEndBalanceWithdrawal /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw
GET - json queryDayEndBalanceWithdrawal /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no} {"repeats":["out_request_no"]}
POST json json applyTransferBatch /v3/platsolution/insurance/mch-transfer/batches/apply
GET - json queryTransferBatchById /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}
GET - json queryTransferDetailById /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id} {"sensitive":{"response":["user_name"]},"repeats":["batch_id","detail_id"]}
GET - json queryDetailElectronicReceipt /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no} {"repeats":["out_batch_no","out_detail_no"]}
POST json json applyDetailElectronicReceipt /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply {"repeats":["out_batch_no","out_detail_no"]}
GET - json queryTransferBatchByOutBatchNo /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}
GET - json queryTransferDetailByOutDetailNo /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no} {"sensitive":{"response":["user_name"]},"repeats":["out_batch_no","out_detail_no"]}
GET - json queryBatchElectronicReceipt /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no} {"repeats":["out_batch_no"]}
POST json json applyBatchElectronicReceipt /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply {"repeats":["out_batch_no"]}
POST json json applyTransferReservation /v3/platsolution/insurance/mch-transfer/reservation/apply {"dates":{"request":["estimated_date"]},"sensitive":{"request":["user_real_name"]}}
GET - json queryTransferReservationByOutNo /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no} {"repeats":["out_reservation_no"]}
POST - json closeTransferReservation /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close {"repeats":["out_reservation_no"]}
GET - json queryTransferReservationById /v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id} {"repeats":["reservation_id"]}
POST json json applyTransferBatch /v3/platsolution/mch-transfer/batches/apply
GET - json queryTransferBatchById /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}
GET - json queryTransferDetailById /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id} {"repeats":["batch_id","detail_id"]}
GET - json queryDetailElectronicReceipt /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no} {"repeats":["out_batch_no","out_detail_no"]}
POST json json applyDetailElectronicReceipt /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply {"repeats":["out_batch_no","out_detail_no"]}
GET - json queryTransferBatchByOutBatchNo /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}
GET - json queryTransferDetailByOutDetailNo /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no} {"repeats":["out_batch_no","out_detail_no"]}
GET - json queryBatchElectronicReceipt /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no} {"repeats":["out_batch_no"]}
POST json json applyBatchElectronicReceipt /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply {"repeats":["out_batch_no"]}
POST json json applyTransferReservation /v3/platsolution/mch-transfer/reservation/apply {"dates":{"request":["estimated_date"]},"sensitive":{"request":["user_real_name"]}}
GET - json queryTransferReservationByOutNo /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no} {"repeats":["out_reservation_no"]}
POST - json closeTransferReservation /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close {"repeats":["out_reservation_no"]}
GET - json queryTransferReservationById /v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id} {"repeats":["reservation_id"]}
GET - json getProfitSharingBill /v3/profitsharing/bills {"dates":{"query":["bill_date"]}}
GET - json queryMerchantRatio /v3/profitsharing/merchant-configs/{sub_mchid} {"repeats":["sub_mchid"]}
POST json json createOrder /v3/profitsharing/orders {"sensitive":{"request":["receivers[].name"]}}
POST json json unfreezeOrder /v3/profitsharing/orders/unfreeze
GET - json queryOrder /v3/profitsharing/orders/{out_order_no} {"repeats":["out_order_no"]}
POST json json addReceiver /v3/profitsharing/receivers/add {"sensitive":{"request":["name"],"response":["name"]}}
POST json json deleteReceiver /v3/profitsharing/receivers/delete
POST json json createReturnOrder /v3/profitsharing/return-orders
GET - json queryReturnOrder /v3/profitsharing/return-orders/{out_return_no} {"repeats":["out_return_no"]}
GET - json queryOrderAmount /v3/profitsharing/transactions/{transaction_id}/amounts {"repeats":["transaction_id"]}
POST json json createTransaction /v3/qrcode/transactions
GET - json queryTransaction /v3/qrcode/transactions/out-trade-no/{out_trade_no} {"repeats":["out_trade_no"]}
GET - json queryUserService /v3/qrcode/user-services/contract-id/{contract_id} {"repeats":["contract_id"]}
POST json json submitActivityApplication /v3/rate-activity/applications
GET - json queryActivityApplication /v3/rate-activity/applications/id/{application_id}
PATCH json json modifyActivityApplication /v3/rate-activity/applications/id/{application_id} {"repeats":["application_id"]}
GET - json verifyRealName /v3/realname/verify {"sensitive":{"query":["encrypted_credential_id","encrypted_name"]}}
POST json json applyBankTransferRecharge /v3/recharge/bank-transfer-recharges/apply
GET - json queryBankTransferRecharge /v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no} {"repeats":["out_recharge_no"]}
POST json json createRefund /v3/refund/domestic/refunds
GET - json queryRefundByOutRefundNo /v3/refund/domestic/refunds/{out_refund_no} {"repeats":["out_refund_no"]}
POST json json createAbnormalRefund /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund {"sensitive":{"request":["bank_account","real_name"]},"repeats":["refund_id"]}
GET - json queryRepaymentOrder /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no} {"repeats":["combine_out_trade_no"]}
POST json empty closeRepaymentOrder /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close
POST json json prepayRepaymentOrder /v3/repayment/combine-transactions/partner/prepay {"sensitive":{"request":["combine_payer_info.identity.number","combine_payer_info.identity.name"]},"mchid":["json.combine_mchid"]}
POST json json echoMessage /v3/security/echo {"sensitive":{"request":["encrypted_echo_message"],"response":["encrypted_echo_message"]}}
GET - json listGuides /v3/smartguide/guides {"sensitive":{"query":["mobile"],"response":["data[].name","data[].mobile"]}}
POST json json registerGuide /v3/smartguide/guides {"sensitive":{"request":["name","mobile"]}}
PATCH json empty updateGuide /v3/smartguide/guides/{guide_id} {"sensitive":{"request":["name","mobile"]}}
POST json empty assignGuide /v3/smartguide/guides/{guide_id}/assign
POST json empty punchAttendance /v3/taxi-invoice/attendance/punch
POST json json createTaxiInvoiceCard /v3/taxi-invoice/cards
POST form json uploadTaxiInvoiceCardFile /v3/taxi-invoice/cards/upload-file {"form":{"file":"file","digest":"digest","algorithm":"SM3","maxBytes":2097152}}
POST json json updateDriver /v3/taxi-invoice/driver/update-driver {"sensitive":{"request":["driver_name","id_card_number"],"response":["driver_name","id_card_number"]}}
GET - json queryDriver /v3/taxi-invoice/drivers/{driver_license}
GET - json queryTaxiCompany /v3/taxi-invoice/taxi-companies/{company_mchid} {"repeats":["company_mchid"]}
POST json json createTaxiCompany /v3/taxi-invoice/taxi-company/create-taxi-company
POST json json updateTaxi /v3/taxi-invoice/taxi/update-taxi
GET - json queryTaxi /v3/taxi-invoice/taxies/{plate_number}
GET - json queryUserTaxiOrderByToken /v3/taxi-invoice/user-taxi-order/find-by-token
GET - json listUserTaxiOrders /v3/taxi-invoice/user-taxi-orders
GET - json listBlockRecords /v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid} {"json":{"response":["data[].requested_item_info","data[].requested_item_info.record_fields[].repeated_field_data"]}}
GET - json queryBlockRecord /v3/transaction-block/transaction-block-records/{block_record_id} {"json":{"response":["requested_item_info","requested_item_info.record_fields[].repeated_field_data"]},"repeats":["block_record_id"]}
POST json json submitBlockAppeal /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid} {"json":{"request":["submit_data.record_fields[].repeated_field_data","submit_data"]}}
GET - json queryBlockAppeal /v3/transaction-block/transaction-block-submissions/{block_submission_id} {"repeats":["block_submission_id"]}
GET - json queryDetailElectronicReceipt /v3/transfer-detail/electronic-receipts
POST json json applyDetailElectronicReceipt /v3/transfer-detail/electronic-receipts
POST json json initiateBatchTransfer /v3/transfer/batches {"sensitive":{"request":["transfer_detail_list[].user_name","transfer_detail_list[].user_id_card"]}}
GET - json queryTransferBatchById /v3/transfer/batches/batch-id/{batch_id}
GET - json queryTransferDetailById /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id} {"sensitive":{"response":["user_name"]},"repeats":["batch_id","detail_id"]}
GET - json queryTransferBatchByOutBatchNo /v3/transfer/batches/out-batch-no/{out_batch_no}
GET - json queryTransferDetailByOutDetailNo /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no} {"sensitive":{"response":["user_name"]},"repeats":["out_detail_no","out_batch_no"]}
POST json json applyBatchElectronicReceipt /v3/transfer/bill-receipt
GET - json queryBatchElectronicReceipt /v3/transfer/bill-receipt/{out_batch_no} {"repeats":["out_batch_no"]}
GET - file downloadElectronicVoucherFile /v3/transferdownload/elecvoucherfile {"unsigned":true}
GET - file downloadElectronicReceipt /v3/transferdownload/signfile {"unsigned":true}
GET - json queryEtcContractById /v3/vehicle/etc/contracts/{contract_id} {"repeats":["contract_id"]}
POST json json preOpenEtcCardDeduction /v3/vehicle/etc/preopen {"sensitive":{"request":["identify.encrypted_real_name","identify.encrypted_credential_id","bank_card_no"]}}
POST json json createEtcHighwayTransaction /v3/vehicle/etc/transactions/highway
GET - json queryEtcTransactionById /v3/vehicle/etc/transactions/id/{transaction_id} {"repeats":["transaction_id"]}
GET - json queryEtcTransactionByOutTradeNo /v3/vehicle/etc/transactions/out-trade-no/{out_trade_no} {"repeats":["out_trade_no"]}
GET - json queryEtcContractByOpenid /v3/vehicle/etc/users/{openid}/contracts
POST json json createParking /v3/vehicle/parking/parkings
GET - json queryPlateService /v3/vehicle/parking/services/find
GET - json queryParkingTransaction /v3/vehicle/transactions/out-trade-no/{out_trade_no} {"repeats":["out_trade_no"]}
POST json json createParkingTransaction /v3/vehicle/transactions/parking
GET - json listAvailableMerchantRanges /v3/webizpay/avail-mch-ranges {"mchid":["query.sp_mchid"]}
POST json json createAvailableMerchantRange /v3/webizpay/avail-mch-ranges {"mchid":["json.sp_mchid"]}
GET - json listMerchantIdentifiers /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers {"mchid":["query.sp_mchid"]}
POST json json addMerchantIdentifier /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers {"mchid":["json.sp_mchid"],"repeats":["range_id"]}
DELETE json json deleteMerchantIdentifier /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier} {"mchid":["json.sp_mchid"],"repeats":["range_id"]}
POST json json applyFundingProof /v3/webizpay/bill/proof {"dates":{"request":["start_date","end_date"]},"mchid":["json.sp_mchid"]}
POST json json getTradeBill /v3/webizpay/bill/trade-bill {"dates":{"request":["date"]},"mchid":["json.sp_mchid"]}
GET - json queryQuotaCardByOutCardNo /v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no} {"mchid":["query.sp_mchid"],"repeats":["employee_id"]}
POST json json issueQuotaCard /v3/webizpay/employees/{employee_id}/quota-cards {"mchid":["json.sp_mchid"],"repeats":["employee_id"]}
GET - json queryQuotaCardByCardNo /v3/webizpay/employees/{employee_id}/quota-cards/{card_no} {"mchid":["query.sp_mchid"],"repeats":["employee_id"]}
POST json json cancelQuotaCard /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel {"mchid":["json.sp_mchid"],"repeats":["employee_id"]}
GET - json getQuotaCardPaymentUrl /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url {"mchid":["query.sp_mchid"],"repeats":["employee_id"]}
POST json json revokeEmployeeAuthorization /v3/webizpay/employees/{employee_id}/revoke {"mchid":["json.sp_mchid"]}
POST json json createStoreEntityMatch /v3/webizpay/stores/entity-matches {"mchid":["json.sp_mchid"]}
GET - json queryStoreEntityMatch /v3/webizpay/stores/entity-matches/{batch_id} {"mchid":["query.sp_mchid"],"repeats":["batch_id"]}
GET - json queryUserAuthorizationState /v3/webizpay/users/{user_id}/authorization-state {"mchid":["query.sp_mchid"],"repeats":["user_id"]}
POST json json getUserAuthorizationUrl /v3/webizpay/users/{user_id}/authorization-url {"mchid":["json.sp_mchid"],"repeats":["user_id"]}
`
