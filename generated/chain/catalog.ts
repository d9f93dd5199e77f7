// Generated from specs/. Edit those files and run `npm run generate`.

/** The searchable texts of each operation, a line each with tabs: method, path, module, Chinese name, summary,
 * products, `deprecated` or nothing, how a list pages as JSON. Only the command line reads it. */
export const catalog: string = `
GET	/brand/card-member/cards	brand/card-member	查询会员卡模板列表	List a brand's member card templates	品牌直连∙商家名片会员		{"items":"data","page":"offset","limit":"limit","total":"total_count"}
POST	/brand/card-member/cards	brand/card-member	创建会员卡模板	Create a member card template	品牌直连∙商家名片会员
GET	/brand/card-member/cards/{card_id}	brand/card-member	查询会员卡模板信息	Query a member card template	品牌直连∙商家名片会员
PATCH	/brand/card-member/cards/{card_id}	brand/card-member	修改会员卡模板信息	Update a member card template	品牌直连∙商家名片会员
POST	/brand/card-member/cards/{card_id}/invalidate	brand/card-member	作废会员卡模板	Invalidate a member card template so that it can no longer be used	品牌直连∙商家名片会员
POST	/brand/card-member/media/image-upload	brand/card-member	图片上传	Upload an image for a member card and get its URL	品牌直连∙商家名片会员
POST	/brand/card-member/pre-auth-tokens	brand/card-member	入会组件预授权	Create a token for the component through which a user joins as a member	品牌直连∙商家名片会员
GET	/brand/card-member/user-cards	brand/card-member	查询用户在品牌下所有会员卡	List all member cards that a user holds with a brand	品牌直连∙商家名片会员		{"items":"data","page":"offset","limit":"limit","total":"total_count"}
POST	/brand/card-member/user-cards/import-by-openid	brand/card-member	根据openid导入用户会员卡	Import an existing member's card, matching the user by openid	品牌直连∙商家名片会员
GET	/brand/card-member/user-cards/{user_card_code}	brand/card-member	查询用户会员卡信息	Query a user's member card	品牌直连∙商家名片会员
PATCH	/brand/card-member/user-cards/{user_card_code}	brand/card-member	修改用户会员卡信息	Update a user's member card	品牌直连∙商家名片会员
POST	/brand/card-member/user-cards/{user_card_code}/confirm	brand/card-member	同步会员开通结果	Report that a user's membership was opened on the brand's side	品牌直连∙商家名片会员
POST	/brand/card-member/user-cards/{user_card_code}/invalidate	brand/card-member	作废用户会员卡	Invalidate a user's member card	品牌直连∙商家名片会员
POST	/brand/card-member/user-feeds	brand/card-member	创建用户动态信息	Post an update to a member about their card	品牌直连∙商家名片会员
POST	/brand/card-member/user-points/exchange-coupon/confirm	brand/card-member	同步积分兑券结果	Report whether a member's exchange of points for a coupon succeeded	品牌直连∙商家名片会员
POST	/brand/card-member/user-points/sync	brand/card-member	同步积分余额	Sync a member's points balance	品牌直连∙商家名片会员
POST	/brand/marketing/delivery-plan/delivery-plans	brand/delivery-plan	创建投放计划	Create a plan that distributes a brand's product coupons	品牌直连∙投放计划
PATCH	/brand/marketing/delivery-plan/delivery-plans/{plan_id}	brand/delivery-plan	更新投放计划	Change the content of a product coupon delivery plan	品牌直连∙投放计划
POST	/brand/marketing/delivery-plan/delivery-plans/{plan_id}/resume	brand/delivery-plan	恢复投放计划	Resume a paused product coupon delivery plan	品牌直连∙投放计划
POST	/brand/marketing/delivery-plan/notify-url	brand/delivery-plan	设置投放计划回调地址	Set the URL that receives delivery plan callbacks	品牌直连∙投放计划
POST	/brand/marketing/product-coupon/media/upload-image	brand/product-coupon	图片上传	Upload an image for product coupons and get its URL	品牌直连∙商品券
GET	/brand/marketing/product-coupon/notify-configs	brand/product-coupon	获取商品券事件通知地址	Look up the URL that receives product coupon event callbacks	品牌直连∙商品券
POST	/brand/marketing/product-coupon/notify-configs	brand/product-coupon	设置商品券事件通知地址	Set the URL that receives product coupon event callbacks	品牌直连∙商品券
POST	/brand/marketing/product-coupon/product-coupons	brand/product-coupon	创建商品券	Create a product coupon together with its first stock	品牌直连∙商品券
GET	/brand/marketing/product-coupon/product-coupons/{product_coupon_id}	brand/product-coupon	查询商品券	Get the details of one product coupon	品牌直连∙商品券
PATCH	/brand/marketing/product-coupon/product-coupons/{product_coupon_id}	brand/product-coupon	修改商品券	Change the display information of a product coupon	品牌直连∙商品券
POST	/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate	brand/product-coupon	失效商品券	Deactivate a product coupon	品牌直连∙商品券
POST	/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles	brand/product-coupon	添加商品券批次组	Add a bundle of stocks to a product coupon	品牌直连∙商品券
PATCH	/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}	brand/product-coupon	修改商品券批次组	Change the display, notification or store settings of a stock bundle	品牌直连∙商品券
POST	/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores	brand/product-coupon	批次组批量关联门店	Make the coupons of a stock bundle usable at the given stores	品牌直连∙商品券
POST	/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores	brand/product-coupon	批次组批量取消关联门店	Drop the given stores from those linked to a stock bundle	品牌直连∙商品券
POST	/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget	brand/product-coupon	修改商品券批次组发放预算	Change how many coupons a stock bundle may issue in total or per day	品牌直连∙商品券
GET	/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks	brand/product-coupon	查询商品券批次列表	List the stocks of a product coupon by state	品牌直连∙商品券		{"items":"stock_list","cursor":"page_token","limit":"page_size","next":"next_page_token"}
POST	/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks	brand/product-coupon	添加商品券批次	Add a stock to a product coupon	品牌直连∙商品券
GET	/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}	brand/product-coupon	查询商品券指定批次	Get the details of one product coupon stock	品牌直连∙商品券
PATCH	/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}	brand/product-coupon	修改商品券指定批次	Change the display, notification or store settings of a stock	品牌直连∙商品券
POST	/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores	brand/product-coupon	批次关联门店	Make the coupons of a stock usable at the given stores	品牌直连∙商品券
GET	/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores	brand/product-coupon	查询批次关联门店列表	List the stores linked to a product coupon stock	品牌直连∙商品券		{"items":"store_list","cursor":"page_token","limit":"page_size","next":"next_page_token"}
POST	/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate	brand/product-coupon	失效商品券批次	Deactivate a product coupon stock	品牌直连∙商品券
POST	/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores	brand/product-coupon	批次取消关联门店	Drop the given stores from those linked to a stock	品牌直连∙商品券
POST	/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget	brand/product-coupon	修改商品券批次发放预算	Change how many coupons a stock may issue in total or per day	品牌直连∙商品券
POST	/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes	brand/product-coupon	预上传券Code	Preload merchant-generated coupon codes into a stock	品牌直连∙商品券
POST	/brand/marketing/product-coupon/users/{openid}/coupon-bundles	brand/product-coupon	向用户发放商品券批次组	Send a user the coupons of a stock bundle	品牌直连∙商品券
POST	/brand/marketing/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate	brand/product-coupon	失效用户商品券组	Deactivate a coupon bundle that a user holds	品牌直连∙商品券
GET	/brand/marketing/product-coupon/users/{openid}/coupons	brand/product-coupon	指定券状态查询用户商品券列表	List a user's product coupons in the given state	品牌直连∙商品券		{"items":"user_coupon_list","cursor":"page_token","limit":"page_size","next":"next_page_token"}
POST	/brand/marketing/product-coupon/users/{openid}/coupons	brand/product-coupon	向用户发放商品券	Send a product coupon to a user	品牌直连∙商品券
GET	/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}	brand/product-coupon	查询用户商品券详情	Get the details of one product coupon that a user holds	品牌直连∙商品券
POST	/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm	brand/product-coupon	确认发放用户商品券	Confirm that a product coupon is issued to its user	品牌直连∙商品券
POST	/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate	brand/product-coupon	失效用户商品券	Deactivate a product coupon that a user holds	品牌直连∙商品券
POST	/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return	brand/product-coupon	退券	Give a redeemed product coupon back to its user	品牌直连∙商品券
POST	/brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use	brand/product-coupon	核销用户商品券	Redeem a product coupon that a user holds	品牌直连∙商品券
POST	/brand/marketing/product-coupon/users/{openid}/pre-send-coupon	brand/product-coupon	向用户预发放商品券	Pre-issue a product coupon to a user and get the token to claim it	品牌直连∙商品券
POST	/brand/marketing/product-coupon/users/{openid}/pre-send-coupon-bundle	brand/product-coupon	向用户预发放商品券批次组	Pre-issue a coupon bundle to a user and get the token to claim it	品牌直连∙商品券
GET	/brand/store/brandstores	brand/store	列表查询品牌门店信息	List a brand's stores	品牌直连∙品牌门店		{"items":"data","offset":"offset","limit":"limit","total":"total_count"}
POST	/brand/store/brandstores	brand/store	创建品牌门店	Create a store	品牌直连∙品牌门店
DELETE	/brand/store/brandstores/{store_id}	brand/store	删除品牌门店	Delete a brand's store	品牌直连∙品牌门店
GET	/brand/store/brandstores/{store_id}	brand/store	查询品牌门店	Query a brand's store	品牌直连∙品牌门店
PATCH	/brand/store/brandstores/{store_id}	brand/store	更新品牌门店	Update a brand's store	品牌直连∙品牌门店
POST	/brand/store/brandstores/{store_id}/bindrecipient	brand/store	绑定收款商户号	Bind the merchant that collects payments for a store	品牌直连∙品牌门店
POST	/brand/store/brandstores/{store_id}/close	brand/store	暂停门店营业	Suspend a store's business until it is resumed	品牌直连∙品牌门店
POST	/brand/store/brandstores/{store_id}/resume	brand/store	恢复门店营业	Resume the business of a suspended store	品牌直连∙品牌门店
POST	/brand/store/brandstores/{store_id}/unbindrecipient	brand/store	解绑收款商户号	Unbind a merchant that collects payments for a store	品牌直连∙品牌门店
GET	/global/v3/customs/orders	global/customs	报关查询	List an order's customs declarations and their states, on the /global/v3 path	跨境∙报关		{"items":"data","offset":"offset","limit":"limit","total":"total_count"}
PATCH	/global/v3/customs/orders	global/customs	报关信息修改	Correct the details of a customs declaration, on the /global/v3 path	跨境∙报关
POST	/global/v3/customs/orders	global/customs	报关	Declare a payment order to customs, on the /global/v3 path	跨境∙报关
POST	/global/v3/customs/redeclare	global/customs	报关重推	Push a lost declaration to customs again, on the /global/v3 path	跨境∙报关
POST	/global/v3/customs/verify-certificate	global/customs	身份信息校验	Check a buyer's ID document against the payer, on the /global/v3 path	跨境∙报关
GET	/hk/v3/certificates	hk	获取平台证书列表	Fetch the WeChat Pay platform certificates for Hong Kong merchants	跨境
POST	/hk/v3/merchants	hk	子商户进件（融合钱包）	Onboard a Hong Kong sub-merchant	跨境∙进件
PUT	/hk/v3/merchants	hk	修改子商户（融合钱包）	Change a Hong Kong sub-merchant's registered details	跨境∙进件
GET	/hk/v3/merchants/{sub_mchid}	hk	查询子商户（融合钱包）	Read a Hong Kong sub-merchant's registered details	跨境∙进件
GET	/hk/v3/refunds	hk	查询所有退款	List every refund made on a payment order	跨境∙退款		{"items":"data","offset":"offset","limit":"count","total":"total_num"}
POST	/hk/v3/refunds	hk	申请退款	Refund all or part of a payment order	跨境∙退款
GET	/hk/v3/refunds/id/{refund_id}	hk	查询单笔退款(微信支付退款订单号)	Look up a refund by the WeChat Pay refund number	跨境∙退款
GET	/hk/v3/refunds/out-refund-no/{out_refund_no}	hk	查询单笔退款(商户退款订单号)	Look up a refund by the merchant refund number	跨境∙退款
GET	/hk/v3/settle/settlements	hk	查询结算资金明细	List settled or unsettled funds within a range of dates	跨境		{"items":"data","offset":"offset","limit":"limit","total":"total_count"}
GET	/hk/v3/statements	hk	下载对账单	Download a day's reconciliation statement	跨境
POST	/hk/v3/transactions/app	hk	APP支付下单	Place an order to be paid in the merchant's app	跨境∙支付
GET	/hk/v3/transactions/id/{transaction_id}	hk	查询订单(微信支付订单号)	Look up a payment order by the WeChat Pay order number	跨境∙支付
POST	/hk/v3/transactions/id/{transaction_id}/close	hk	关闭订单(微信支付订单号)	Close an unpaid order by the WeChat Pay order number	跨境∙支付
POST	/hk/v3/transactions/id/{transaction_id}/reverse	hk	撤销订单(微信支付订单号)	Reverse a payment-code order by the WeChat Pay order number	跨境∙支付
POST	/hk/v3/transactions/jsapi	hk	小程序/公众号支付下单	Place an order to be paid in a mini program or official account page	跨境∙支付
POST	/hk/v3/transactions/micropay	hk	提交付款码支付	Charge a user whose payment code the merchant has scanned	跨境∙支付
POST	/hk/v3/transactions/mweb	hk	H5支付下单	Place an order to be paid from a mobile browser	跨境∙支付
POST	/hk/v3/transactions/native	hk	扫码支付下单	Place an order to be paid by scanning the merchant's QR code	跨境∙支付
GET	/hk/v3/transactions/out-trade-no/{out_trade_no}	hk	查询订单(商户订单号)	Look up a payment order by the merchant order number	跨境∙支付
POST	/hk/v3/transactions/out-trade-no/{out_trade_no}/close	hk	关闭订单(商户订单号)	Close an unpaid order by the merchant order number	跨境∙支付
POST	/hk/v3/transactions/out-trade-no/{out_trade_no}/reverse	hk	撤销订单(商户订单号)	Reverse a payment-code order by the merchant order number	跨境∙支付
POST	/v2/billcommentsp/batchquerycomment	v2/comments	拉取订单评价数据	Download customers' comments on orders	基础支付
POST	/v2/cgi-bin/mch/customs/customdeclareorder	v2/customs	订单附加信息提交接口	Submit an order to customs	清关报关
POST	/v2/cgi-bin/mch/customs/customdeclarequery	v2/customs	订单附加信息查询接口	Query an order's customs declaration	清关报关
POST	/v2/cgi-bin/mch/newcustoms/customdeclareredeclare	v2/customs	订单附加信息重推接口	Push an order to customs again	清关报关
POST	/v2/deposit/consume	v2/deposit	消费押金	Charge part or all of a deposit	酒店押金
POST	/v2/deposit/facepay	v2/deposit	支付押金（人脸支付）	Take a deposit by a face code	酒店押金
POST	/v2/deposit/micropay	v2/deposit	支付押金（付款码支付）	Take a deposit by the payment code shown on the customer's phone	酒店押金
POST	/v2/deposit/orderquery	v2/deposit	查询订单	Query a deposit order	酒店押金
POST	/v2/deposit/refund	v2/deposit	申请退款（押金）	Refund a deposit	酒店押金
POST	/v2/deposit/refundquery	v2/deposit	查询退款（押金）	Query the refund of a deposit	酒店押金		{"items":"refunds","offset":"offset","total":"total_refund_count"}
POST	/v2/deposit/reverse	v2/deposit	撤销订单	Reverse a deposit order	酒店押金
POST	/v2/deposit/unifiedorder	v2/deposit	支付押金（JSAPI/APP支付）	Create a prepaid order for a deposit	酒店押金
POST	/v2/face/get_wxpayface_authinfo	v2/facepay	人脸识别SDK-获取调用凭证	Get the credential that starts the face recognition SDK	刷脸支付
POST	/v2/mchrisk/bankquerymchauditinfo	v2/risk	间联模式查询商户审核状态开放接口	Query the audit state of a bank's merchants	商户风险
POST	/v2/mchrisk/channelquerymchauditinfo	v2/risk	渠道商查询商户审核信息	Query the audit information of a channel's merchants	商户风险
POST	/v2/mchrisk/querymchrisk	v2/risk	事前-风险商户核查接口	Check a merchant's risk before onboarding it	商户风险
POST	/v2/mchrisk/setmchriskcallback	v2/risk	设置风险通知回调链接	Set the address for risk notifications	商户风险
POST	/v2/mchrisk/syncmchriskresult	v2/risk	事后-风险商户处理结果同步接口	Report how a risky merchant was handled	商户风险
POST	/v2/mmpaymkttransfers/gethbinfo	v2/redpack	查询红包记录	Query a red packet record	现金红包	deprecated
POST	/v2/mmpaymkttransfers/gettransferinfo	v2/transfers	查询企业向微信用户个人付款	Query a payment into a user's WeChat balance	付款到零钱	deprecated
POST	/v2/mmpaymkttransfers/promotion/paywwsptrans2pocket	v2/workwx	向员工付款	Pay an employee through WeCom	企业微信	deprecated
POST	/v2/mmpaymkttransfers/promotion/querywwsptrans2pocket	v2/workwx	查询付款记录	Query a payment to an employee	企业微信	deprecated
POST	/v2/mmpaymkttransfers/promotion/transfers	v2/transfers	向微信用户个人付款	Pay money into a user's WeChat balance	付款到零钱	deprecated
POST	/v2/mmpaymkttransfers/queryworkwxredpack	v2/workwx	查询红包记录	Query a WeCom red packet	企业微信
POST	/v2/mmpaymkttransfers/sendminiprogramhb	v2/redpack	发放小程序红包接口	Prepare a red packet that is opened in a mini program	小程序红包	deprecated
POST	/v2/mmpaymkttransfers/sendredpack	v2/redpack	发放普通红包	Send a cash red packet to one user	现金红包	deprecated
POST	/v2/mmpaymkttransfers/sendworkwxredpack	v2/workwx	发放企业红包	Send a WeCom red packet	企业微信
POST	/v2/mmpaysptrans/pay_bank	v2/transfers	企业付款到银行卡	Pay money to a bank card	付款到银行卡
POST	/v2/mmpaysptrans/query_bank	v2/transfers	查询企业付款银行卡	Query a payment to a bank card	付款到银行卡
POST	/v2/papay/deletecontract	v2/papay	申请解约	Terminate a deduction contract	委托代扣
GET	/v2/papay/entrustweb	v2/papay	公众号纯签约	Page address that opens deduction contract signing inside WeChat	委托代扣
GET	/v2/papay/h5entrustweb	v2/papay	H5纯签约	Get the link that opens deduction contract signing from a mobile browser (by permission)	委托代扣
POST	/v2/papay/partner/deletecontract	v2/papay/partner	申请解约	Terminate a deduction contract of a sub-merchant	委托代扣
GET	/v2/papay/partner/entrustweb	v2/papay/partner	公众号纯签约	Page address that opens deduction contract signing inside WeChat, for a partner	委托代扣
GET	/v2/papay/partner/h5entrustweb	v2/papay/partner	H5纯签约	Get the link that opens contract signing from a mobile browser, for a partner (by permission)	委托代扣
POST	/v2/papay/partner/preentrustweb	v2/papay/partner	APP纯签约	Prepare contract signing from an app, for a partner	委托代扣
POST	/v2/papay/partner/querycontract	v2/papay/partner	查询签约关系	Query a deduction contract of a sub-merchant	委托代扣
POST	/v2/papay/preentrustweb	v2/papay	APP纯签约	Prepare deduction contract signing from an app	委托代扣
POST	/v2/papay/querycontract	v2/papay	查询签约关系	Query a deduction contract	委托代扣
POST	/v2/pay/closeorder	v2/pay	关闭订单	Close an unpaid order	基础支付
POST	/v2/pay/contractorder	v2/papay	支付中签约	Create an order that also asks the customer to sign a deduction contract	委托代扣
POST	/v2/pay/downloadbill	v2/pay	下载对账单	Download a day's trade bill	账单
POST	/v2/pay/downloadfundflow	v2/pay	下载资金账单	Download a day's fund flow bill	账单
POST	/v2/pay/facepay	v2/facepay	提交刷脸支付	Charge a customer by a face code	刷脸支付
POST	/v2/pay/facepayquery	v2/facepay	查询订单	Query a face payment order	刷脸支付
POST	/v2/pay/micropay	v2/pay	提交付款码支付	Charge a customer by the payment code shown on their phone	付款码支付
POST	/v2/pay/orderquery	v2/pay	查询订单	Query an order by its WeChat Pay or merchant order number	基础支付
POST	/v2/pay/paporderquery	v2/papay	查询订单	Query a deduction order	委托代扣
POST	/v2/pay/pappayapply	v2/papay	申请扣款	Ask for a deduction under a signed contract	委托代扣
POST	/v2/pay/partner/paporderquery	v2/papay/partner	查询订单	Query a deduction order of a sub-merchant	委托代扣
POST	/v2/pay/partner/pappayapply	v2/papay/partner	申请扣款	Ask for a deduction on a sub-merchant's behalf	委托代扣
POST	/v2/pay/profitsharingaddreceiver	v2/profitsharing	添加分账接收方	Register a profit sharing receiver	分账
POST	/v2/pay/profitsharingmerchantratioquery	v2/profitsharing	查询最大分账比例	Query the largest share a sub-merchant may give away	分账
POST	/v2/pay/profitsharingorderamountquery	v2/profitsharing	查询订单待分账金额	Query the amount of an order that can still be shared	分账
POST	/v2/pay/profitsharingquery	v2/profitsharing	查询分账结果	Query the result of a profit sharing order	分账
POST	/v2/pay/profitsharingremovereceiver	v2/profitsharing	删除分账接收方	Remove a profit sharing receiver	分账
POST	/v2/pay/profitsharingreturnquery	v2/profitsharing	回退结果查询	Query a profit sharing return	分账
POST	/v2/pay/queryexchagerate	v2/overseas	汇率查询	Query the exchange rate of a foreign currency	境外支付
POST	/v2/pay/refundquery	v2/pay	查询退款	Query the refunds of an order	退款		{"items":"refunds","offset":"offset","total":"total_refund_count"}
POST	/v2/pay/refundqueryv2	v2/pay	查询退款（支持单品）	Query the refunds of an order with their goods	退款		{"items":"refunds","offset":"offset","total":"total_refund_count"}
POST	/v2/pay/settlementquery	v2/overseas	查询结算资金	Query settled or unsettled funds	境外支付
POST	/v2/pay/unifiedorder	v2/pay	统一下单	Create a prepaid order for JSAPI, Native, app, H5 or mini program payment	JSAPI支付 Native支付 APP支付 H5支付 小程序支付
POST	/v2/payitil/report	v2/pay	交易保障	Report how long an interface call took and how it ended	基础支付
POST	/v2/risk/getcertficates	v2/risk	获取平台证书	Get the platform certificates for encrypting v2 fields	平台证书
POST	/v2/risk/getpublickey	v2/transfers	获取RSA加密公钥	Get the RSA public key that encrypts bank card fields	付款到银行卡
POST	/v2/risk/getviolation	v2/risk	银行特约商户违规信息查询	Query violations of a bank's sub-merchants	商户风险
POST	/v2/secapi/mch/addInstitutionsub	v2/institution	进件子商户	Onboard a sub-merchant of an overseas institution	境外支付
POST	/v2/secapi/mch/addsubdevconfig	v2/mch	服务商子商户开发配置新增支付目录/新增对应APPID关联	Add a payment directory or a linked appid for a sub-merchant	特约商户配置
POST	/v2/secapi/mch/channelsetting	v2/mch	银行服务商特约子商户指定渠道号	Assign a channel number to a sub-merchant	银行特约商户
POST	/v2/secapi/mch/modifyInstitutionsub	v2/institution	修改子商户	Change a sub-merchant of an overseas institution	境外支付
POST	/v2/secapi/mch/modifymchinfo	v2/mch	银行特约商户信息修改	Change the data of a bank's sub-merchant	银行特约商户
POST	/v2/secapi/mch/queryInstitutionsub	v2/institution	查询子商户	Query a sub-merchant of an overseas institution	境外支付
POST	/v2/secapi/mch/querysubdevconfig	v2/mch	配置查询	Query the development settings of a sub-merchant	特约商户配置
POST	/v2/secapi/mch/submchmanage	v2/mch	银行特约商户录入/银行特约商户资料查询	Add or query a bank's sub-merchant	银行特约商户		{"items":"mchinfo","page":"page_index","limit":"page_size","total":"total","first":1}
POST	/v2/secapi/mch/uploadmedia	v2/mch	图片上传	Upload an image of a document	图片上传
POST	/v2/secapi/pay/facepayreverse	v2/facepay	撤销订单	Reverse a face payment order	刷脸支付
POST	/v2/secapi/pay/multiprofitsharing	v2/profitsharing	请求多次分账	Share an order's money, more shares may follow	分账
POST	/v2/secapi/pay/profitsharing	v2/profitsharing	请求单次分账	Share an order's money once and release the rest	分账
POST	/v2/secapi/pay/profitsharingfinish	v2/profitsharing	完结分账	Finish profit sharing and release the remaining money	分账
POST	/v2/secapi/pay/profitsharingreturn	v2/profitsharing	分账回退	Take back money from a profit sharing receiver	分账
POST	/v2/secapi/pay/refund	v2/pay	申请退款	Refund an order in full or in part	退款
POST	/v2/secapi/pay/refundv2	v2/pay	申请退款（支持单品）	Refund an order and name the goods that are returned	退款
POST	/v2/secapi/pay/reverse	v2/pay	撤销订单	Reverse a payment-code order: refund it if paid, close it if not	付款码支付
POST	/v2/tools/authcodetoopenid	v2/pay	授权码查询openid	Turn a payment code into the payer's openid without charging	付款码支付
POST	/v2/tools/shorturl	v2/pay	转换短链接	Shorten a native payment link (mode 1)	Native支付
POST	/v2/transit/partnerpay/payapply	v2/transit/partner	申请扣款	Charge a transit ride for a sub-merchant	乘车码
POST	/v2/transit/partnerpay/queryorder	v2/transit/partner	查询订单	Query a transit deduction order of a sub-merchant	乘车码
POST	/v2/transit/partnerpay/querystate	v2/transit/partner	查询用户状态接口	Query whether a transit user can be charged, for a sub-merchant	乘车码
POST	/v2/transit/pay/payapply	v2/transit	申请扣款	Charge a transit ride	乘车码
POST	/v2/transit/pay/querystate	v2/transit	查询用户状态接口	Query whether a transit user can be charged	乘车码
POST	/v2/transit/queryorder	v2/transit	查询订单	Query a transit deduction order	乘车码
POST	/v2/vehicle/partnerpay/notification	v2/vehicle/partner	用户入场通知	Report a vehicle's entry for a sub-merchant	微信车主服务
POST	/v2/vehicle/partnerpay/payapply	v2/vehicle/partner	申请扣款	Charge a vehicle's owner for a sub-merchant	微信车主服务
POST	/v2/vehicle/partnerpay/querystate	v2/vehicle/partner	用户状态查询	Query whether a user can be charged by licence plate, for a sub-merchant	微信车主服务
POST	/v2/vehicle/pay/notification	v2/vehicle	用户入场通知	Report that a user's vehicle has entered	微信车主服务
POST	/v2/vehicle/pay/payapply	v2/vehicle	申请扣款	Charge a vehicle's owner	微信车主服务
POST	/v2/vehicle/pay/querystate	v2/vehicle	用户状态查询	Query whether a user can be charged by licence plate	微信车主服务
POST	/v2/wxv/cancelbill	v2/rental	撤销租借订单	Cancel a rental order	免押租借
POST	/v2/wxv/changerentmoney	v2/rental	修改租借订单	Change the amount of a rental order	免押租借
POST	/v2/wxv/createhotelbill	v2/rental	创建速住订单	Create a deposit-free hotel order	免押速住
POST	/v2/wxv/createrentbill	v2/rental	创建租借订单	Create a deposit-free rental order	免押租借
POST	/v2/wxv/finishhotelbill	v2/rental	完结速住订单	Finish a hotel order and charge it	免押速住
POST	/v2/wxv/finishrentbill	v2/rental	完结租借订单	Finish a rental order and charge it	免押租借
POST	/v2/wxv/queryhotelbill	v2/rental	查询速住订单	Query a hotel order	免押速住
POST	/v2/wxv/queryrentbill	v2/rental	查询租借订单	Query a rental order	免押租借
POST	/v2/xdc/apiv2getsignkey/sign/getsignkey	v2/sandbox	获取沙箱环境密钥	Get the key that signs sandbox calls	沙箱环境
POST	/v2/xdc/apiv2sandbox/pay/micropay	v2/sandbox	沙箱付款码支付	Charge by payment code in the sandbox	沙箱环境
POST	/v2/xdc/apiv2sandbox/pay/orderquery	v2/sandbox	沙箱订单查询	Query an order in the sandbox	沙箱环境
GET	/v3/abnormal-fund-processing/receipts/{receipt_id}	abnormal-fund-processing	查询在途异常资金付款结果	Query an in-transit abnormal fund receipt and how its payout turned out	收付通∙个人收款
POST	/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions	abnormal-fund-processing	发起在途异常资金付款指令	Instruct where the money of an in-transit abnormal fund receipt should be paid	收付通∙个人收款
GET	/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}	abnormal-fund-processing	查询在途异常资金付款指令执行结果	Query how far a payout instruction for abnormal funds has been executed	收付通∙个人收款
GET	/v3/aggracct-bc/wb-channel/account/balance	aggracct-bc	查询渠道额度	Query the remaining quota of a merchant's channel account	渠道服务
GET	/v3/aggracct-bc/wb-channel/account/mch_archives	aggracct-bc	查询商户资料	Query the identity profile on file for a channel merchant	渠道服务
GET	/v3/aggracct-bc/wb-channel/account/mch_media	aggracct-bc	查询商户影像件资料	Fetch an encrypted image or document from a channel merchant's file	渠道服务
POST	/v3/aggracct-bc/wb-channel/bank-channel-account/rename	aggracct-bc	受理渠道结算银行账户更名申请	Submit a request to rename a channel settlement bank account	渠道服务
GET	/v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}	aggracct-bc	查询渠道结算银行账户更名申请	Query a request to rename a channel settlement bank account	渠道服务
POST	/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify	aggracct-bc	资料更新请求审核结果回调通知	Report the review outcome of a merchant profile update request	渠道服务
POST	/v3/aggracct-bc/wb-channel/control-orders/punish	aggracct-bc	发起微众台账管控	Place a risk control on a merchant's WeBank ledger account	渠道服务
POST	/v3/aggracct-bc/wb-channel/control-orders/recover	aggracct-bc	解除对微众台账的管控	Lift a risk control from a merchant's WeBank ledger account	渠道服务
GET	/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}	aggracct-bc	查询控制单	Query a control order, whether it imposes or lifts a restriction	渠道服务
POST	/v3/aggracct-bc/wb-channel/special-reduction	aggracct-bc	特殊减额	Reduce a channel account's quota outside the normal flow	渠道服务
GET	/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}	aggracct-bc	查询特殊减额结果	Query the result of a special quota reduction	渠道服务
GET	/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}	apply4sub	查询结算账户修改申请状态	Query the status of a request to change a sub-merchant's settlement account	服务商∙进件 收付通∙进件
POST	/v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement	apply4sub	修改结算帐号	Request a change of a sub-merchant's settlement bank account	服务商∙进件 收付通∙进件
GET	/v3/apply4sub/sub_merchants/{sub_mchid}/settlement	apply4sub	查询结算账户	Query a sub-merchant's settlement bank account	服务商∙进件 收付通∙进件
GET	/v3/apply4subject/applyment	apply4subject	查询商户开户意愿申请单审核结果	Query the review result of an account-opening intent applyment	风险合规∙开户意愿确认
POST	/v3/apply4subject/applyment	apply4subject	提交商户开户意愿申请单	Submit an applyment that confirms a merchant's intent to open an account	风险合规∙开户意愿确认
GET	/v3/apply4subject/applyment/merchants/{sub_mchid}/state	apply4subject	获取商户开户意愿确认状态	Query whether a sub-merchant has confirmed its account-opening intent	风险合规∙开户意愿确认
POST	/v3/apply4subject/applyment/{applyment_id}/cancel	apply4subject	撤销商户开户意愿申请单	Cancel an account-opening intent applyment by its applyment ID	风险合规∙开户意愿确认
POST	/v3/apply4subject/applyment/{business_code}/cancel	apply4subject	撤销商户开户意愿申请单	Cancel an account-opening intent applyment by the caller's business code	风险合规∙开户意愿确认
POST	/v3/applyment4sub/applyment/	applyment4sub	提交申请单	Submit an applyment to onboard a sub-merchant	服务商∙进件
GET	/v3/applyment4sub/applyment/applyment_id/{applyment_id}	applyment4sub	通过申请单号查询申请状态	Query a sub-merchant applyment's status by its applyment ID	服务商∙进件
GET	/v3/applyment4sub/applyment/business_code/{business_code}	applyment4sub	通过业务申请编号查询申请状态	Query a sub-merchant applyment's status by the caller's business code	服务商∙进件
GET	/v3/bank-batch-transfer/receipt/detail-receipts	bank-batch-transfer	查询明细电子回单受理结果	Query the electronic receipt requested for one transfer of a batch	资金应用∙转账∙银行模式
POST	/v3/bank-batch-transfer/receipt/detail-receipts	bank-batch-transfer	受理明细电子回单	Request an electronic receipt for one transfer of a batch	资金应用∙转账∙银行模式
GET	/v3/bank-batch-transfer/receipt/summary-receipts	bank-batch-transfer	查询汇总电子回单受理结果	Query the electronic receipt requested for a whole transfer batch	资金应用∙转账∙银行模式
POST	/v3/bank-batch-transfer/receipt/summary-receipts	bank-batch-transfer	受理汇总电子回单	Request an electronic receipt that covers a whole transfer batch	资金应用∙转账∙银行模式
POST	/v3/bank-transfer/batches	bank-transfer	发起批量转账	Start a batch of transfers through the bank	资金应用∙转账∙银行模式
GET	/v3/bank-transfer/batches/batch-id/{batch_id}	bank-transfer	微信支付批次单号查询批次单	Query a transfer batch by its WeChat Pay batch ID	资金应用∙转账∙银行模式		{"items":"transfer_detail_list","offset":"offset","limit":"limit"}
GET	/v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}	bank-transfer	微信支付明细单号查询明细单	Query one transfer of a batch by its WeChat Pay IDs	资金应用∙转账∙银行模式
GET	/v3/bank-transfer/batches/out-batch-no/{out_batch_no}	bank-transfer	银行批次单号查询批次单	Query a transfer batch by the bank's own batch number	资金应用∙转账∙银行模式		{"items":"transfer_detail_list","offset":"offset","limit":"limit"}
GET	/v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}	bank-transfer	银行明细单号查询明细单	Query one transfer of a batch by the bank's own numbers	资金应用∙转账∙银行模式
GET	/v3/bill/fundflowbill	bill	申请资金账单	Request the fund flow bill of a day and get its download link	基础支付∙账单 收付通∙账单
GET	/v3/bill/sub-merchant-fundflowbill	bill	申请单个子商户资金账单	Request the fund flow bill of one sub-merchant and get its download links	基础支付∙账单 收付通∙账单 运营工具∙用工卡
GET	/v3/bill/tradebill	bill	申请交易账单	Request the trade bill of a day and get its download link	基础支付∙账单 收付通∙账单
GET	/v3/billdownload/file	billdownload	下载账单	Download a bill file through the link returned by a bill request	基础支付∙账单 收付通∙账单 运营工具∙用工卡
GET	/v3/brand-basic/partner/brands/{brand_id}/product-authorities	brand-basic	获得品牌已授权且在生效中的产品权限信息	Query which product permissions a brand has granted and that are in force	经营工具∙品牌入驻
POST	/v3/brand/applyments	brand/applyments	提交入驻申请	Submit an applyment to onboard a brand	经营工具∙品牌入驻
GET	/v3/brand/applyments/applyment-id/{applyment_id}	brand/applyments	根据申请单ID查询申请状态	Query a brand applyment's status by its applyment ID	经营工具∙品牌入驻
GET	/v3/brand/applyments/business-code/{business_code}	brand/applyments	根据业务申请编号查询申请状态	Query a brand applyment's status by the caller's business code	经营工具∙品牌入驻
POST	/v3/brand/applyments/cancel-applyment	brand/applyments	撤销申请	Cancel a brand applyment	经营工具∙品牌入驻
GET	/v3/brand/card/card-configs	brand/card	查询商家名片配置申请状态	Query the status of a request to configure a brand's business card	品牌∙商家名片配置
POST	/v3/brand/card/card-configs	brand/card	提交商家名片配置申请	Submit a configuration of a brand's business card for review	品牌∙商家名片配置
POST	/v3/brand/card/card-configs/cancel-applyment	brand/card	撤销商家名片配置申请	Cancel a request to configure a brand's business card	品牌∙商家名片配置
GET	/v3/brand/card/card-configs/preview-url	brand/card	获取商家名片预览二维码	Get a link that previews a brand's business card before it goes live	品牌∙商家名片配置
POST	/v3/brand/card/card-configs/publish	brand/card	发布商家名片配置	Publish an approved business card configuration, now or at a set time	品牌∙商家名片配置
GET	/v3/brand/card/card-links	brand/card	查询已生效交易连接名片规则	List the active rules that link payments to a brand's business card	品牌∙交易连接名片		{"items":"active_link_list","page":"page_index","limit":"page_size","total":"total_num","first":1}
POST	/v3/brand/card/card-links	brand/card	添加交易连接名片规则申请	Submit a rule that links payments of a scene to a brand's business card	品牌∙交易连接名片
GET	/v3/brand/card/card-links/business-code/{business_code}	brand/card	根据业务申请编号查询添加申请状态	Query the status of a request to add a card link rule	品牌∙交易连接名片
POST	/v3/brand/card/card-links/cancel-applyment	brand/card	撤销交易连接名片配置申请	Cancel a request to add a card link rule	品牌∙交易连接名片
POST	/v3/brand/card/card-links/unbind-card-link	brand/card	解除已生效交易连接名片场景	Remove an active link between payments of a scene and a brand's business card	品牌∙交易连接名片
GET	/v3/brand/marketing/shake-activities/activities	brand/marketing	查询摇优惠活动列表	List a brand's shake-for-discount activities	经营工具∙摇优惠		{"items":"data","page":"offset","limit":"limit","total":"total_count"}
GET	/v3/brand/partner/card-member/cards	brand/partner	查询会员卡模板列表	List a brand's member card templates	商家名片会员		{"items":"data","page":"offset","limit":"limit","total":"total_count"}
POST	/v3/brand/partner/card-member/cards	brand/partner	创建会员卡模板	Create a member card template for a brand	商家名片会员
DELETE	/v3/brand/partner/card-member/cards/{card_id}	brand/partner	删除会员卡模板	Delete a member card template	商家名片会员
GET	/v3/brand/partner/card-member/cards/{card_id}	brand/partner	查询会员卡模板信息	Query a member card template	商家名片会员
PATCH	/v3/brand/partner/card-member/cards/{card_id}	brand/partner	修改会员卡模板信息	Update a member card template	商家名片会员
POST	/v3/brand/partner/card-member/cards/{card_id}/invalidate	brand/partner	作废会员卡模板	Invalidate a member card template so that it can no longer be used	商家名片会员
GET	/v3/brand/partner/card-member/membership-activities	brand/partner	查询品牌会员发券活动列表	List the activities that grant coupons to a brand's members	商家名片会员活动		{"items":"data","offset":"offset","limit":"limit","total":"total_count"}
POST	/v3/brand/partner/card-member/membership-activities	brand/partner	创建品牌会员发券活动	Create an activity that grants coupons to a brand's members	商家名片会员活动
GET	/v3/brand/partner/card-member/membership-activities/{activity_id}	brand/partner	查询品牌会员发券活动	Query an activity that grants coupons to a brand's members	商家名片会员活动
PATCH	/v3/brand/partner/card-member/membership-activities/{activity_id}	brand/partner	修改品牌会员发券活动信息	Update the titles or dates of a member coupon activity	商家名片会员活动
POST	/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate	brand/partner	终止品牌会员发券活动	End a member coupon activity for good	商家名片会员活动
POST	/v3/brand/partner/card-member/pay-view-tokens	brand/partner	品牌会员展示付款码组件预授权	Create a token for the component that shows a member's payment code	商家名片会员
POST	/v3/brand/partner/card-member/pre-auth-tokens	brand/partner	入会组件预授权	Create a token for the component through which a user joins as a member	商家名片会员
GET	/v3/brand/partner/card-member/user-cards	brand/partner	查询用户在品牌下所有会员卡	List all member cards that a user holds with a brand	商家名片会员		{"items":"data","page":"offset","limit":"limit","total":"total_count"}
POST	/v3/brand/partner/card-member/user-cards/import-by-openid	brand/partner	根据openid导入用户会员卡	Import an existing member's card, matching the user by openid	商家名片会员
POST	/v3/brand/partner/card-member/user-cards/import-by-phone	brand/partner	根据手机号导入用户会员卡	Import an existing member's card, matching the user by phone number	商家名片会员
GET	/v3/brand/partner/card-member/user-cards/{user_card_code}	brand/partner	查询用户会员卡信息	Query a user's member card	商家名片会员
PATCH	/v3/brand/partner/card-member/user-cards/{user_card_code}	brand/partner	修改用户会员卡信息	Update a user's member card	商家名片会员
POST	/v3/brand/partner/card-member/user-cards/{user_card_code}/confirm	brand/partner	同步会员开通结果	Report that a user's membership was opened on the brand's side	商家名片会员
POST	/v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate	brand/partner	作废用户会员卡	Invalidate a user's member card	商家名片会员
POST	/v3/brand/partner/card-member/user-feeds	brand/partner	创建用户动态信息	Post an update to a member about their card	商家名片会员
POST	/v3/brand/partner/card-member/user-points/exchange-coupon/confirm	brand/partner	同步积分兑券结果	Report whether a member's exchange of points for a coupon succeeded	商家名片会员
POST	/v3/brand/partner/card-member/user-points/sync	brand/partner	同步积分余额	Sync a member's points balance	商家名片会员
GET	/v3/brand/partner/store/brandstores	brand/partner	列表查询品牌门店信息	List a brand's stores	经营工具∙品牌门店		{"items":"data","offset":"offset","limit":"limit","total":"total_count"}
POST	/v3/brand/partner/store/brandstores	brand/partner	创建品牌门店	Create a store for a brand	经营工具∙品牌门店
DELETE	/v3/brand/partner/store/brandstores/{store_id}	brand/partner	删除品牌门店	Delete a brand's store	经营工具∙品牌门店
GET	/v3/brand/partner/store/brandstores/{store_id}	brand/partner	查询品牌门店	Query a brand's store	经营工具∙品牌门店
PATCH	/v3/brand/partner/store/brandstores/{store_id}	brand/partner	更新品牌门店	Update a brand's store	经营工具∙品牌门店
POST	/v3/brand/partner/store/brandstores/{store_id}/bindrecipient	brand/partner	绑定收款商户号	Bind the merchant that collects payments for a store	经营工具∙品牌门店
POST	/v3/brand/partner/store/brandstores/{store_id}/close	brand/partner	暂停门店营业	Suspend a store's business until it is resumed	经营工具∙品牌门店
POST	/v3/brand/partner/store/brandstores/{store_id}/resume	brand/partner	恢复门店营业	Resume the business of a suspended store	经营工具∙品牌门店
POST	/v3/brand/partner/store/brandstores/{store_id}/unbindrecipient	brand/partner	解绑收款商户号	Unbind a merchant that collects payments for a store	经营工具∙品牌门店
GET	/v3/brand/profitsharing/brand-configs/{brand_mchid}	brand/profitsharing	查询最大分账比例	Query the highest share that a brand merchant may take in profit sharing	经营工具∙连锁品牌∙分账
POST	/v3/brand/profitsharing/finish-order	brand/profitsharing	完结分账	Finish profit sharing for a payment and release the rest to the sub-merchant	经营工具∙连锁品牌∙分账
GET	/v3/brand/profitsharing/orders	brand/profitsharing	查询分账结果	Query the result of a brand profit sharing order	经营工具∙连锁品牌∙分账
POST	/v3/brand/profitsharing/orders	brand/profitsharing	请求分账	Share the proceeds of a payment between the brand and its receivers	经营工具∙连锁品牌∙分账
GET	/v3/brand/profitsharing/orders/{transaction_id}/amounts	brand/profitsharing	查询订单剩余待分金额	Query how much of a payment is still left to share	经营工具∙连锁品牌∙分账
POST	/v3/brand/profitsharing/receivers/add	brand/profitsharing	添加分账接收方	Add a profit sharing receiver to a brand merchant	经营工具∙连锁品牌∙分账
POST	/v3/brand/profitsharing/receivers/delete	brand/profitsharing	删除分账接收方	Delete a profit sharing receiver from a brand merchant	经营工具∙连锁品牌∙分账
GET	/v3/brand/profitsharing/returnorders	brand/profitsharing	查询分账回退结果	Query the result of returning shared funds	经营工具∙连锁品牌∙分账
POST	/v3/brand/profitsharing/returnorders	brand/profitsharing	请求分账回退	Return shared funds from a receiver to the sub-merchant	经营工具∙连锁品牌∙分账
POST	/v3/businesscircle/parkings	businesscircle	商圈会员停车状态同步	Sync a business circle member's parking status	经营工具∙智慧商圈
POST	/v3/businesscircle/points/notify	businesscircle	商圈会员积分同步	Report the points that a business circle member earned with a payment	经营工具∙智慧商圈
GET	/v3/businesscircle/user-authorizations/{openid}	businesscircle	商圈积分授权查询	Query whether a user lets a business circle grant points on payments	经营工具∙智慧商圈
GET	/v3/businesscircle/users/{openid}/points/commit_status	businesscircle	商圈会员待积分状态查询	Query whether a business circle member has points waiting to be granted	经营工具∙智慧商圈
GET	/v3/capital/capitallhh/areas/provinces	capital	查询省份列表	List the provinces used in bank branch look-ups	通用接口
GET	/v3/capital/capitallhh/areas/provinces/{province_code}/cities	capital	查询城市列表	List the cities of a province used in bank branch look-ups	通用接口
GET	/v3/capital/capitallhh/banks/corporate-banking	capital	查询支持对公业务的银行列表	List the banks that support corporate accounts	通用接口		{"items":"data","offset":"offset","limit":"limit","total":"total_count"}
GET	/v3/capital/capitallhh/banks/personal-banking	capital	查询支持个人业务的银行列表	List the banks that support personal accounts	通用接口		{"items":"data","offset":"offset","limit":"limit","total":"total_count"}
GET	/v3/capital/capitallhh/banks/search-banks-by-bank-account	capital	获取对私银行卡号开户银行	Find the bank that issued a personal bank card number	通用接口
GET	/v3/capital/capitallhh/banks/{bank_alias_code}/branches	capital	查询支行列表	List the branches of a bank in a city	通用接口		{"items":"data","offset":"offset","limit":"limit","total":"total_count"}
POST	/v3/catering/orders/sync-status	catering	点餐订单信息同步（渠道商/服务商）	Sync a food order's details and status as a channel or service partner	经营工具∙微信点餐
GET	/v3/certificates	certificates	获取平台证书列表	Download the current WeChat Pay platform certificates	通用接口
POST	/v3/combine-transactions/app	combine-transactions	合单下单-APP支付	Create a combined order to be paid in a mobile app	基础支付∙合单 收付通∙合单
POST	/v3/combine-transactions/h5	combine-transactions	合单下单-H5支付	Create a combined order to be paid from a mobile browser	基础支付∙合单 收付通∙合单
GET	/v3/combine-transactions/id/{combine_transaction_id}	combine-transactions	个人收款交易通过微信支付订单号查单	Query a personal collection combined order by its WeChat Pay transaction ID	收付通∙个人收款
POST	/v3/combine-transactions/jsapi	combine-transactions	合单下单-JSAPI支付	Create a combined order to be paid through JSAPI inside WeChat	基础支付∙合单 收付通∙合单
POST	/v3/combine-transactions/miniprogram	combine-transactions	个人收款交易下单-小程序	Create a personal collection combined order to be paid in a mini program
POST	/v3/combine-transactions/native	combine-transactions	合单下单-Native支付	Create a combined order to be paid by scanning a QR code	基础支付∙合单 收付通∙合单
GET	/v3/combine-transactions/out-trade-no/{combine_out_trade_no}	combine-transactions	合单查询订单	Query a combined order by the merchant's combined order number	基础支付∙合单 收付通∙合单 收付通∙个人收款
POST	/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close	combine-transactions	合单关闭订单	Close an unpaid combined order	基础支付∙合单 收付通∙合单 收付通∙个人收款
POST	/v3/compliance/inactive-merchant-identity-verification/merchants	compliance	发起不活跃商户身份核实	Start an identity check for an inactive sub-merchant	风险合规∙不活跃商户身份核实
GET	/v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}	compliance	查询不活跃商户身份核实结果	Query the result of an inactive sub-merchant's identity check	风险合规∙不活跃商户身份核实
POST	/v3/credit-repayment/partner/contracts/app-presign	credit-repayment	APP预签约自动还款协议	Pre-sign an automatic repayment contract to be signed from a mobile app	自动还款
POST	/v3/credit-repayment/partner/contracts/h5-presign	credit-repayment	H5预签约自动还款协议	Pre-sign an automatic repayment contract to be signed from a mobile browser	自动还款
POST	/v3/credit-repayment/partner/contracts/terminate	credit-repayment	解除自动还款协议	Terminate an automatic repayment contract	自动还款
GET	/v3/credit-repayment/partner/contracts/{out_contract_code}	credit-repayment	查询自动还款协议	Query an automatic repayment contract	自动还款
POST	/v3/credit-repayment/partner/deduct-orders	credit-repayment	发起还款	Deduct a repayment under an automatic repayment contract	自动还款
GET	/v3/credit-repayment/partner/deduct-orders/{out_trade_no}	credit-repayment	查询还款单	Query a repayment deduction order	自动还款
POST	/v3/credit-repayment/partner/schedule-records/batch-create	credit-repayment	预约还款	Schedule several repayments under a contract	自动还款
GET	/v3/credit-repayment/partner/schedule-records/{out_record_id}	credit-repayment	查询预约还款记录	Query a scheduled repayment	自动还款
POST	/v3/discount-card/cards	discount-card	预受理领卡请求	Register a discount card request and get the token the user claims it with	支付分∙先享卡
GET	/v3/discount-card/cards/{out_card_code}	discount-card	查询先享卡订单	Query a discount card that a user claimed	支付分∙先享卡
POST	/v3/discount-card/cards/{out_card_code}/add-user-records	discount-card	增加用户记录	Add records of tasks completed and rewards used to a discount card	支付分∙先享卡
GET	/v3/discount-card/orders/out-trade-no/{out_trade_no}	discount-card	通过先享卡订单号查询订单	Query a discount card order by the merchant's payment order number	支付分∙先享卡	deprecated
GET	/v3/discount-card/orders/{out_order_no}	discount-card	通过先享卡订单号查询订单	Query a discount card order by the merchant's discount card order number	支付分∙先享卡	deprecated
PATCH	/v3/discount-card/orders/{out_order_no}	discount-card	更新先享卡订单	Update the objectives and rewards recorded on a discount card order	支付分∙先享卡	deprecated
POST	/v3/ebike/charge/contracts/preopen	ebike	预开通服务	Prepare the opening of automatic e-bike charging payment for a user	电动自行车行业代扣	deprecated
GET	/v3/ebike/charge/contracts/{contract_id}	ebike	通过签约号查询用户状态	Query a user's e-bike charging contract by contract ID	电动自行车行业代扣	deprecated
POST	/v3/ebike/charge/contracts/{contract_id}/confirm	ebike	创建用户当次充电代扣凭证	Create the token that allows deduction for one charging session	电动自行车行业代扣	deprecated
POST	/v3/ebike/charge/transactions	ebike	充电自行车代扣受理扣款	Deduct the fee of an e-bike charging session	电动自行车行业代扣	deprecated
GET	/v3/ebike/charge/transactions/id/{transaction_id}	ebike	查询订单	Query a charging payment by its WeChat Pay transaction ID	电动自行车行业代扣	deprecated
GET	/v3/ebike/charge/transactions/out-trade-no/{out_trade_no}	ebike	查询订单	Query a charging payment by the merchant's order number	电动自行车行业代扣	deprecated
GET	/v3/ebike/charge/users/{openid}/contract	ebike	通过用户标识查询用户状态	Query a user's e-bike charging contract by openid	电动自行车行业代扣	deprecated
POST	/v3/ecommerce/account/apply-cancel-withdraw	ecommerce/account	提交注销提现申请	Submit an application to close a sub-merchant's account and withdraw its funds	收付通∙注销
GET	/v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}	ecommerce/account	微信支付注销提现申请单号查询申请单状态	Query an account closure and withdrawal application by its applyment ID	收付通∙注销
POST	/v3/ecommerce/account/apply-cancel-withdraw/confirm	ecommerce/account	平台代商户确认注销	Confirm an account closure on the sub-merchant's behalf	收付通∙注销
GET	/v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}	ecommerce/account	商户注销提现申请单号查询申请单状态	Query an account closure and withdrawal application by the platform's request number	收付通∙注销
GET	/v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}	ecommerce/account	商户注销资格校验	Check whether a sub-merchant's account may be closed	收付通∙注销
POST	/v3/ecommerce/account/cancel-applications	ecommerce/account	提交注销申请单	Submit an application to close a sub-merchant's account	收付通∙注销
POST	/v3/ecommerce/account/cancel-applications/media	ecommerce/account	图片上传	Upload an image that supports an account closure application	收付通∙注销
GET	/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}	ecommerce/account	查询注销单状态	Query the status of an account closure application	收付通∙注销
POST	/v3/ecommerce/applyments/	ecommerce/applyments	二级商户进件	Submit an applyment to onboard a sub-merchant to the platform	收付通∙进件
GET	/v3/ecommerce/applyments/out-request-no/{out_request_no}	ecommerce/applyments	通过业务申请编号查询申请状态	Query an applyment's status by the platform's request number	收付通∙进件
POST	/v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke	ecommerce/applyments	撤销申请单-使用业务申请编号	Revoke an applyment by the platform's request number	收付通∙进件
POST	/v3/ecommerce/applyments/submit-account-hosting-applyment	ecommerce/applyments	提交申请单	Submit an applyment for a sub-merchant whose account is hosted	收付通∙进件
POST	/v3/ecommerce/applyments/submit-sign-verify-info	ecommerce/applyments	平台代理签约核身	Submit signing and identity check details on a sub-merchant's behalf	收付通∙进件
GET	/v3/ecommerce/applyments/{applyment_id}	ecommerce/applyments	通过申请单ID查询申请状态	Query an applyment's status by its applyment ID	收付通∙进件
POST	/v3/ecommerce/applyments/{applyment_id}/revoke	ecommerce/applyments	撤销申请单-使用申请单号	Revoke an applyment by its applyment ID	收付通∙进件
GET	/v3/ecommerce/bill/fundflowbill	ecommerce/bill	申请二级商户资金账单	Request the fund flow bills of all sub-merchants and get their download links	收付通∙账单
GET	/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}	ecommerce/combine-papay	通过商户协议号查询协议	Query a deduction contract by plan ID and the merchant's contract code	收付通∙合单代扣
POST	/v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate	ecommerce/combine-papay	商户协议号解约协议	Terminate a deduction contract by plan ID and the merchant's contract code	收付通∙合单代扣
POST	/v3/ecommerce/combine-papay/contracts/pre-entrust-sign	ecommerce/combine-papay	APP方式预签约	Pre-sign a deduction contract to be signed from a mobile app	收付通∙合单代扣
POST	/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program	ecommerce/combine-papay	小程序方式预签约	Pre-sign a deduction contract to be signed from a mini program	收付通∙合单代扣
POST	/v3/ecommerce/combine-papay/transactions	ecommerce/combine-papay	电商合单委托代扣支付	Deduct a combined order under a user's contract	收付通∙合单代扣
GET	/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}	ecommerce/combine-papay	电商合单委托代扣查询订单	Query a combined deduction order	收付通∙合单代扣
POST	/v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse	ecommerce/combine-papay	电商合单委托代扣撤销订单	Reverse a combined deduction order	收付通∙合单代扣
GET	/v3/ecommerce/fund/balance/{sub_mchid}	ecommerce/fund	查询二级商户账户实时余额	Query a sub-merchant's real-time account balance	收付通∙余额 运营工具∙用工卡
GET	/v3/ecommerce/fund/enddaybalance/{sub_mchid}	ecommerce/fund	查询二级商户账户日终余额	Query a sub-merchant's account balance at the end of a day	收付通∙余额
POST	/v3/ecommerce/fund/withdraw	ecommerce/fund	账户余额提现	Withdraw a sub-merchant's balance to its bank account	收付通∙提现 运营工具∙用工卡
GET	/v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}	ecommerce/fund	商户提现单号查询	Query a sub-merchant's withdrawal by the platform's request number	收付通∙提现 运营工具∙用工卡
GET	/v3/ecommerce/fund/withdraw/{withdraw_id}	ecommerce/fund	微信支付提现单号查询	Query a sub-merchant's withdrawal by its WeChat Pay withdrawal ID	收付通∙提现 运营工具∙用工卡
GET	/v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}	ecommerce/individual-contracts	根据业务申请单号查签约信息	Query an individual payee's contract by the platform's contract code	收付通∙个人收款
POST	/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app	ecommerce/individual-contracts	APP场景预签约（需要实名验证）	Pre-sign an individual payee's contract in an app, checking the real name	收付通∙个人收款
POST	/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program	ecommerce/individual-contracts	小程序场景预签约（需要实名验证）	Pre-sign an individual payee's contract in a mini program, checking the real name	收付通∙个人收款
POST	/v3/ecommerce/individual-contracts/pre-entrust-sign/app	ecommerce/individual-contracts	APP场景预签约	Pre-sign an individual payee's contract in a mobile app	收付通∙个人收款
POST	/v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program	ecommerce/individual-contracts	小程序场景预签约	Pre-sign an individual payee's contract in a mini program	收付通∙个人收款
GET	/v3/ecommerce/individual-contracts/{openid}	ecommerce/individual-contracts	查询个人收款方授权结果	Query an individual payee's authorization by openid	收付通∙个人收款
POST	/v3/ecommerce/mch-transfer/authorizations	ecommerce/mch-transfer	申请二级商户商家转账授权	Ask a sub-merchant to authorize the platform to make transfers for it	收付通∙转账
GET	/v3/ecommerce/mch-transfer/authorizations/{sub_mchid}	ecommerce/mch-transfer	查询二级商户商家转账授权状态	Query whether a sub-merchant has authorized transfers by the platform	收付通∙转账
POST	/v3/ecommerce/mch-transfer/transfer-bills	ecommerce/mch-transfer	发起转账	Transfer money from a sub-merchant to a user	收付通∙转账
GET	/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}	ecommerce/mch-transfer	商户单号查询转账单	Query a transfer bill by the merchant's bill number	收付通∙转账
POST	/v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel	ecommerce/mch-transfer	撤销转账	Cancel a transfer that the user has not yet confirmed	收付通∙转账
GET	/v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}	ecommerce/mch-transfer	微信转账单号查询转账单	Query a transfer bill by its WeChat Pay bill number	收付通∙转账
GET	/v3/ecommerce/profitsharing/after-sales-orders	ecommerce/profitsharing	查询售后服务分账结果	Query the result of profit sharing for an after-sales case	收付通∙分账
POST	/v3/ecommerce/profitsharing/after-sales-orders	ecommerce/profitsharing	请求售后服务分账	Request profit sharing for an after-sales case	收付通∙分账
POST	/v3/ecommerce/profitsharing/finish-order	ecommerce/profitsharing	完结分账	Finish profit sharing for a payment and release the rest to the sub-merchant	收付通∙分账
GET	/v3/ecommerce/profitsharing/orders	ecommerce/profitsharing	查询分账结果	Query the result of a profit sharing order	收付通∙分账
POST	/v3/ecommerce/profitsharing/orders	ecommerce/profitsharing	请求分账	Share the proceeds of a payment with the given receivers	收付通∙分账
GET	/v3/ecommerce/profitsharing/orders/{transaction_id}/amounts	ecommerce/profitsharing	查询订单剩余待分金额	Query how much of a payment is still left to share	收付通∙分账
POST	/v3/ecommerce/profitsharing/receivers/add	ecommerce/profitsharing	添加分账接收方	Add a profit sharing receiver for the platform	收付通∙分账
POST	/v3/ecommerce/profitsharing/receivers/delete	ecommerce/profitsharing	删除分账接收方	Delete a profit sharing receiver of the platform	收付通∙分账
GET	/v3/ecommerce/profitsharing/returnorders	ecommerce/profitsharing	查询分账回退结果	Query the result of returning shared funds	收付通∙分账
POST	/v3/ecommerce/profitsharing/returnorders	ecommerce/profitsharing	请求分账回退	Return shared funds from a receiver to the sub-merchant	收付通∙分账
POST	/v3/ecommerce/refunds/apply	ecommerce/refunds	退款申请	Refund all or part of a payment	收付通∙退款 收付通∙个人收款
GET	/v3/ecommerce/refunds/id/{refund_id}	ecommerce/refunds	通过微信支付退款单号查询退款	Query a refund by its WeChat Pay refund ID	收付通∙退款 收付通∙个人收款
GET	/v3/ecommerce/refunds/out-refund-no/{out_refund_no}	ecommerce/refunds	通过商户退款单号查询退款	Query a refund by the merchant's refund number	收付通∙退款 收付通∙个人收款
POST	/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund	ecommerce/refunds	发起异常退款	Settle a failed refund by paying it to another account	收付通∙退款 收付通∙个人收款
GET	/v3/ecommerce/refunds/{refund_id}/return-advance	ecommerce/refunds	查询垫付回补结果	Query the result of returning the funds advanced for a refund	收付通∙退款
POST	/v3/ecommerce/refunds/{refund_id}/return-advance	ecommerce/refunds	垫付退款回补	Return the funds the platform advanced for a refund	收付通∙退款
GET	/v3/ecommerce/subject-sub-merchants	ecommerce/applyments	查询指定主体子商户列表	List the sub-merchants of one subject that belong to the calling platform	收付通∙进件		{"items":"data","offset":"offset","limit":"limit","total":"total_count"}
POST	/v3/ecommerce/subsidies/cancel	ecommerce/subsidies	取消补差	Cancel the subsidy planned for a payment	收付通∙补差
POST	/v3/ecommerce/subsidies/create	ecommerce/subsidies	请求补差	Pay a subsidy from the platform to a sub-merchant for a payment	收付通∙补差
POST	/v3/ecommerce/subsidies/return	ecommerce/subsidies	请求补差回退	Return a paid subsidy from the sub-merchant to the platform	收付通∙补差
GET	/v3/edu-papay/contracts/id/{contract_id}	edu-papay	通过协议号查询签约	Query a tuition renewal contract by contract ID	教育续费通
POST	/v3/edu-papay/contracts/presign	edu-papay	预签约	Pre-sign a tuition renewal contract and get the token to sign it with	教育续费通
DELETE	/v3/edu-papay/contracts/{contract_id}	edu-papay	解约	Terminate a tuition renewal contract	教育续费通
POST	/v3/edu-papay/transactions	edu-papay	教育通扣款受理	Deduct a tuition renewal payment under a contract	教育续费通
GET	/v3/edu-papay/transactions/id/{transaction_id}	edu-papay	微信订单号查单	Query a tuition renewal payment by its WeChat Pay transaction ID	教育续费通
GET	/v3/edu-papay/transactions/out-trade-no/{out_trade_no}	edu-papay	商户订单号查单	Query a tuition renewal payment by the merchant's order number	教育续费通
POST	/v3/edu-papay/user-notifications/{contract_id}/send	edu-papay	发送扣款预通知	Send the user the notice due before a tuition renewal deduction	教育续费通
GET	/v3/edu-papay/user/{openid}/contracts	edu-papay	通过用户标识查询签约	List the tuition renewal contracts of a user	教育续费通		{"items":"data","page":"offset","limit":"limit","total":"total_count"}
GET	/v3/edu-star/orders	edu-star	通过QQ账号查询核销订单列表	List the student benefit redemption orders of a QQ account	学生卡身份权益		{"items":"data","page":"offset","limit":"limit","total":"total_count"}
POST	/v3/edu-star/orders	edu-star	创建核销订单	Record that a student redeemed a benefit	学生卡身份权益
GET	/v3/edu-star/users/openid/{wechat_openid}	edu-star	通过微信用户标识查询用户信息	Query a user's student status by WeChat openid	学生卡身份权益
GET	/v3/edu-star/users/qq/{qq}	edu-star	通过QQ账号查询用户信息	Query a user's student status by QQ account	学生卡身份权益
POST	/v3/eduschoolpay/contracts/presign	eduschoolpay	预签约	Pre-sign a campus payment contract and get the token to sign it with	校园轻松付
GET	/v3/eduschoolpay/contracts/{contract_id}	eduschoolpay	通过协议号查询签约	Query a campus payment contract by contract ID	校园轻松付
POST	/v3/eduschoolpay/contracts/{contract_id}/terminate	eduschoolpay	商户主动解约	Terminate a campus payment contract as the merchant	校园轻松付
POST	/v3/eduschoolpay/transactions	eduschoolpay	扣款	Deduct a campus payment under a contract	校园轻松付
GET	/v3/eduschoolpay/transactions/id/{transaction_id}	eduschoolpay	微信支付订单号查单	Query a campus payment by its WeChat Pay transaction ID	校园轻松付
GET	/v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}	eduschoolpay	商户订单号查单	Query a campus payment by the merchant's order number	校园轻松付
GET	/v3/eduschoolpay/users/{openid}/contracts	eduschoolpay	查询用户签约列表	List the campus payment contracts of a user	校园轻松付		{"items":"data","page":"offset","limit":"limit","total":"total_count"}
GET	/v3/eduschoolpay/users/{openid}/debt-state	eduschoolpay	商户查询用户欠款状态	Query whether a user has overdue campus payments	校园轻松付
POST	/v3/express/users/{openid}/transform	express	用户openid转换	Convert a user's openid for use with the parcel delivery service	微信寄快递
GET	/v3/facemch/users/{face_sid}	facemch	查询用户授权的实名信息	Query the real-name details a user shared through face payment	刷脸支付
POST	/v3/fund-app/brand-redpacket/brand-merchant-batches	fund-app/brand-redpacket	品牌商户发放红包	Send a batch of red packets to users on behalf of a brand	品牌红包
GET	/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}	fund-app/brand-redpacket	微信支付批次单号查询批次单	Look up a red packet batch by the WeChat Pay batch number	品牌红包
GET	/v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}	fund-app/brand-redpacket	商家明细单号查询明细单	Look up one red packet of a batch by the WeChat Pay detail number	品牌红包
GET	/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}	fund-app/brand-redpacket	商家批次单号查询批次单	Look up a red packet batch by the merchant's own batch number	品牌红包
GET	/v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}	fund-app/brand-redpacket	商家明细单号查询明细单	Look up one red packet of a batch by the merchant's own detail number	品牌红包
POST	/v3/fund-app/mch-transfer/elecsign/out-bill-no	fund-app/mch-transfer	商户单号申请电子回单	Request an electronic receipt for a transfer, given the merchant bill number	资金应用∙转账∙用户确认模式
GET	/v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}	fund-app/mch-transfer	商户单号查询电子回单	Check a transfer's electronic receipt by the merchant bill number	资金应用∙转账∙用户确认模式
POST	/v3/fund-app/mch-transfer/elecsign/transfer-bill-no	fund-app/mch-transfer	微信单号申请电子回单	Request an electronic receipt for a transfer, given the WeChat Pay bill number	资金应用∙转账∙用户确认模式
GET	/v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}	fund-app/mch-transfer	微信单号查询电子回单	Check a transfer's electronic receipt by the WeChat Pay bill number	资金应用∙转账∙用户确认模式
GET	/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts	fund-app/mch-transfer	查询预算出资的电子回单	Check the electronic receipt for donations paid out of a charity budget	资金应用∙公益捐赠
POST	/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts	fund-app/mch-transfer	申请预算出资的电子回单	Request an electronic receipt for donations paid out of a charity budget	资金应用∙公益捐赠
POST	/v3/fund-app/mch-transfer/partner/charity-budget	fund-app/mch-transfer	申请公益捐赠预算	Apply for a charity donation budget funded by a sponsor merchant	资金应用∙公益捐赠
GET	/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}	fund-app/mch-transfer	商户单号查询公益捐赠预算详情	Look up a charity donation budget by the merchant budget number	资金应用∙公益捐赠
POST	/v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock	fund-app/mch-transfer	解锁公益捐赠预算	Release the funds locked in a charity donation budget	资金应用∙公益捐赠
POST	/v3/fund-app/mch-transfer/partner/charity-transfer-bills	fund-app/mch-transfer	发起公益捐赠	Donate to a charity merchant out of an approved budget	资金应用∙公益捐赠
GET	/v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}	fund-app/mch-transfer	商户单号查询公益捐赠详情	Look up a charity donation by the merchant transfer number	资金应用∙公益捐赠
POST	/v3/fund-app/mch-transfer/partner/electronic-receipts	fund-app/mch-transfer	申请单笔转账电子回单	Request an electronic receipt for one of a sub-merchant's transfers	资金应用∙转账∙用户确认模式
GET	/v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}	fund-app/mch-transfer	查询单笔转账电子回单	Check the electronic receipt of one of a sub-merchant's transfers	资金应用∙转账∙用户确认模式
POST	/v3/fund-app/mch-transfer/partner/sub-mch-authorizations	fund-app/mch-transfer	申请子商户商家转账授权	Ask a sub-merchant to let the partner make transfers for it	资金应用∙转账∙用户确认模式
GET	/v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}	fund-app/mch-transfer	查询子商户商家转账授权状态	Check whether a sub-merchant lets the partner make transfers for it	资金应用∙转账∙用户确认模式
POST	/v3/fund-app/mch-transfer/partner/transfer-bills	fund-app/mch-transfer	发起转账	Transfer a sub-merchant's money to a user, who then confirms receipt	资金应用∙转账∙用户确认模式
GET	/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}	fund-app/mch-transfer	商户单号查询转账单	Look up a sub-merchant's transfer by the merchant bill number	资金应用∙转账∙用户确认模式
POST	/v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel	fund-app/mch-transfer	撤销转账	Cancel a sub-merchant's transfer that the user has not confirmed yet	资金应用∙转账∙用户确认模式
POST	/v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization	fund-app/mch-transfer	发起转账并完成自动收款授权	Start a sub-merchant's transfer that also asks the user to allow automatic receipt	资金应用∙转账∙用户确认模式
POST	/v3/fund-app/mch-transfer/partner/transfer-bills/transfer	fund-app/mch-transfer	转账（用户自动收款）	Transfer a sub-merchant's money to a user who has allowed automatic receipt	资金应用∙转账∙用户确认模式
POST	/v3/fund-app/mch-transfer/partner/user-confirm-authorizations	fund-app/mch-transfer	申请免确认收款授权	As a partner, ask a user to allow receiving transfers without confirming each	资金应用∙转账∙用户确认模式
GET	/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}	fund-app/mch-transfer	商户单号查询自动收款授权	As a partner, look up a user's automatic-receipt authorization	资金应用∙转账∙用户确认模式
POST	/v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close	fund-app/mch-transfer	解除免确认收款授权	As a partner, end a user's automatic-receipt authorization	资金应用∙转账∙用户确认模式
POST	/v3/fund-app/mch-transfer/transfer-bills	fund-app/mch-transfer	发起转账	Transfer money to a user, who then confirms receipt in WeChat	资金应用∙转账∙用户确认模式
GET	/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}	fund-app/mch-transfer	商户单号查询转账单	Look up a transfer by the merchant bill number	资金应用∙转账∙用户确认模式
POST	/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel	fund-app/mch-transfer	撤销转账	Cancel a transfer that the user has not confirmed yet	资金应用∙转账∙用户确认模式
POST	/v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization	fund-app/mch-transfer	发起转账并完成自动收款授权	Start a transfer that also asks the user to allow automatic receipt from now on	资金应用∙转账∙用户确认模式
POST	/v3/fund-app/mch-transfer/transfer-bills/transfer	fund-app/mch-transfer	用户授权后转账	Transfer money to a user who has allowed automatic receipt	资金应用∙转账∙用户确认模式
GET	/v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}	fund-app/mch-transfer	微信转账单号查询转账单	Look up a transfer by the WeChat Pay bill number	资金应用∙转账∙用户确认模式
POST	/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills	fund-app/mch-transfer	发起转账到QQ钱包	Transfer money to a user's QQ Wallet	资金应用∙转账∙QQ钱包
GET	/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}	fund-app/mch-transfer	查询转账到QQ钱包的结果	Look up the result of a transfer to a QQ Wallet	资金应用∙转账∙QQ钱包
POST	/v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel	fund-app/mch-transfer	撤销转账到QQ钱包	Cancel a transfer to a QQ Wallet	资金应用∙转账∙QQ钱包
POST	/v3/fund-app/mch-transfer/user-confirm-authorization	fund-app/mch-transfer	申请免确认收款授权	Ask a user to allow receiving transfers without confirming each one	资金应用∙转账∙用户确认模式
GET	/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}	fund-app/mch-transfer	商户单号查询自动收款授权	Look up a user's automatic-receipt authorization by the merchant number	资金应用∙转账∙用户确认模式
POST	/v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close	fund-app/mch-transfer	解除免确认收款授权	End a user's automatic-receipt authorization	资金应用∙转账∙用户确认模式
GET	/v3/funds-to-oversea/bill-download-url	funds-to-oversea	获取购付汇账单文件下载链接	Get the download link of a day's foreign exchange and remittance bill	收付通∙跨境
POST	/v3/funds-to-oversea/orders	funds-to-oversea	申请资金出境	Remit a sub-merchant's order funds overseas in a foreign currency	收付通∙跨境
GET	/v3/funds-to-oversea/orders/{out_order_id}	funds-to-oversea	查询出境结果	Look up the result of an overseas remittance	收付通∙跨境
POST	/v3/funds-to-oversea/return/return-orders	funds-to-oversea	申请资金出境退回	Ask for funds already remitted overseas to be returned	收付通∙跨境
GET	/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}	funds-to-oversea	查询出境退回结果（通过商户出境退回单号）	Look up the return of remitted funds by the merchant return number	收付通∙跨境
GET	/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts	funds-to-oversea	查询订单剩余可出境余额	Check how much of an order's funds can still be remitted overseas	收付通∙跨境
GET	/v3/global/certificates	global/certificates	获取平台证书列表	Fetch the WeChat Pay platform certificates for cross-border merchants	跨境
GET	/v3/global/customs/orders	global/customs	报关查询	List an order's customs declarations and their states	跨境∙报关		{"items":"data","offset":"offset","limit":"limit","total":"total_count"}
PATCH	/v3/global/customs/orders	global/customs	报关信息修改	Correct the details of a customs declaration	跨境∙报关
POST	/v3/global/customs/orders	global/customs	报关	Declare a payment order to customs	跨境∙报关
POST	/v3/global/customs/redeclare	global/customs	报关重推	Push a declaration to customs again after it was lost	跨境∙报关
POST	/v3/global/customs/verify-certificate	global/customs	身份信息校验	Check a buyer's ID document against the payer of a declared order	跨境∙报关
DELETE	/v3/global/merchant-service/complaint-notifications	global/merchant-service	删除投诉通知回调	Remove the URL that receives complaint notifications	风险合规∙消费者投诉
GET	/v3/global/merchant-service/complaint-notifications	global/merchant-service	查询投诉通知回调	Read the URL that receives complaint notifications	风险合规∙消费者投诉
POST	/v3/global/merchant-service/complaint-notifications	global/merchant-service	创建投诉通知回调	Register a URL to receive complaint notifications	风险合规∙消费者投诉
PUT	/v3/global/merchant-service/complaint-notifications	global/merchant-service	更新投诉通知回调	Change the URL that receives complaint notifications	风险合规∙消费者投诉
GET	/v3/global/merchant-service/complaints	global/merchant-service	查询投诉单列表	List consumer complaints raised within a range of dates	风险合规∙消费者投诉		{"items":"data","offset":"offset","limit":"limit","total":"total_count"}
GET	/v3/global/merchant-service/complaints/{complaint_id}	global/merchant-service	查询投诉单详情	Read the details of one consumer complaint	风险合规∙消费者投诉
POST	/v3/global/merchant-service/complaints/{complaint_id}/complete	global/merchant-service	反馈处理完成	Report that a complaint has been fully handled	风险合规∙消费者投诉
GET	/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys	global/merchant-service	查询投诉协商历史	List the messages exchanged with the consumer about a complaint	风险合规∙消费者投诉		{"items":"data","offset":"offset","limit":"limit","total":"total_count"}
POST	/v3/global/merchant-service/complaints/{complaint_id}/response	global/merchant-service	提交回复	Reply to a complaint with text, images or a link	风险合规∙消费者投诉
POST	/v3/global/merchant-service/images/upload	global/merchant-service	商户上传反馈图片	Upload an image for use in a complaint reply	风险合规∙消费者投诉
GET	/v3/global/merchant-service/images/{media_id}	global/merchant-service	图片下载	Download an image attached to a complaint	风险合规∙消费者投诉
POST	/v3/global/merchant-storage/file/upload	global/merchant-storage	上传文件	Upload a file and get the ID to quote in other requests	跨境∙分账
POST	/v3/global/merchant/h5/permission/applications	global/merchant	创建H5支付权限申请单	Apply for H5 payment permission for a sub-merchant	跨境∙H5权限
GET	/v3/global/merchant/h5/permission/applications/{applyment_id}	global/merchant	查询H5支付权限申请单详情	Look up an application for H5 payment permission and its review result	跨境∙H5权限
PATCH	/v3/global/merchant/h5/permission/applications/{applyment_id}	global/merchant	修改H5支付权限申请单	Edit an application for H5 payment permission	跨境∙H5权限
POST	/v3/global/merchant/h5/permission/domain/applications	global/merchant	创建H5支付域名修改申请单	Apply to change the domains a sub-merchant takes H5 payments on	跨境∙H5权限
GET	/v3/global/merchant/h5/permission/domain/applications/{applyment_id}	global/merchant	查询H5支付域名修改申请单	Look up an application to change H5 payment domains	跨境∙H5权限
PATCH	/v3/global/merchant/h5/permission/domain/applications/{applyment_id}	global/merchant	修改H5支付域名修改申请单	Edit an application to change H5 payment domains	跨境∙H5权限
GET	/v3/global/merchant/h5/permission/{sub_mchid}	global/merchant	查询子商户H5支付权限状态	Check whether a sub-merchant may take H5 payments	跨境∙H5权限
POST	/v3/global/merchants	global/merchants	子商户进件（融合钱包）	Onboard an overseas sub-merchant	跨境∙进件
GET	/v3/global/merchants/{sub_mchid}	global/merchants	查询子商户（融合钱包）	Read an overseas sub-merchant's registered details	跨境∙进件
PATCH	/v3/global/merchants/{sub_mchid}	global/merchants	修改子商户（融合钱包）	Change an overseas sub-merchant's registered details	跨境∙进件
POST	/v3/global/micropay/transactions/id/{transaction_id}/reverse	global/micropay	撤销订单(微信支付订单号)	Reverse a payment-code order by the WeChat Pay order number	跨境∙支付
POST	/v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse	global/micropay	撤销订单(商户订单号)	Reverse a payment-code order by the merchant order number	跨境∙支付
POST	/v3/global/micropay/transactions/pay	global/micropay	提交付款码支付	Charge a user whose payment code the merchant has scanned	跨境∙支付
POST	/v3/global/papay/contracts/app-pre-entrust-sign	global/papay	APP签约	Open a contract-signing session for a user in the merchant's app	跨境∙代扣
POST	/v3/global/papay/contracts/h5-pre-entrust-sign	global/papay	H5预签约	Get a contract-signing link for a user in a mobile browser	跨境∙代扣
POST	/v3/global/papay/contracts/jsapi-pre-entrust-sign	global/papay	JSAPI预签约	Get a contract-signing link for a page opened inside WeChat	跨境∙代扣
POST	/v3/global/papay/contracts/miniprogram-pre-entrust-sign	global/papay	小程序签约	Open a contract-signing session for a user in a mini program	跨境∙代扣
GET	/v3/global/papay/contracts/out-contract-code/{out_contract_code}	global/papay	商户协议号查询签约	Look up an entrusted payment contract by the merchant contract code	跨境∙代扣
POST	/v3/global/papay/contracts/web-pre-entrust-sign	global/papay	WEB预签约	Get a contract-signing link for a website to show as a QR code	跨境∙代扣
GET	/v3/global/papay/contracts/{contract_id}	global/papay	代扣协议ID查询签约	Look up an entrusted payment contract by its WeChat Pay contract ID	跨境∙代扣
POST	/v3/global/papay/contracts/{contract_id}/terminate	global/papay	申请解约	End a user's entrusted payment contract	跨境∙代扣
POST	/v3/global/papay/transactions	global/papay	支付扣款	Charge a user under a signed entrusted payment contract	跨境∙代扣
GET	/v3/global/papay/transactions/out-trade-no/{out_trade_no}	global/papay	查询订单(商户订单号)	Look up an entrusted payment order by the merchant order number	跨境∙代扣
POST	/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse	global/papay	撤销订单(商户订单号)	Reverse an entrusted payment order by the merchant order number	跨境∙代扣
GET	/v3/global/papay/transactions/{transaction_id}	global/papay	查询订单(微信支付订单号)	Look up an entrusted payment order by the WeChat Pay order number	跨境∙代扣
GET	/v3/global/profit-sharing/bill-download-url	global/profit-sharing	获取分账账单文件下载地址	Get the download link of a day's profit-sharing bill	跨境∙分账
POST	/v3/global/profit-sharing/orders	global/profit-sharing	请求分账	Share an order's proceeds among its receivers	跨境∙分账
POST	/v3/global/profit-sharing/orders/unfreeze	global/profit-sharing	解冻剩余资金	Release an order's unshared funds to the sub-merchant	跨境∙分账
GET	/v3/global/profit-sharing/orders/{out_order_no}	global/profit-sharing	查询分账结果	Look up the result of a profit-sharing order	跨境∙分账
DELETE	/v3/global/profit-sharing/receivers	global/profit-sharing	删除分账接收方	Remove a receiver from profit sharing	跨境∙分账
POST	/v3/global/profit-sharing/receivers	global/profit-sharing	添加分账接收方	Add a receiver that may take part in profit sharing	跨境∙分账
GET	/v3/global/profit-sharing/receivers/{account}	global/profit-sharing	查询分账接收方添加结果	Check the result of adding a profit-sharing receiver	跨境∙分账
GET	/v3/global/profit-sharing/refunds/bill-download-url	global/profit-sharing	获取分账退款账单下载链接	Get the download link of a day's bill of refunds on shared orders	跨境∙分账
GET	/v3/global/profit-sharing/refunds/refundable-balance	global/profit-sharing	查询可供垫付退款实时余额	Check the live balance available to advance refunds	跨境∙分账
POST	/v3/global/profit-sharing/transactions/mark	global/profit-sharing	分账标记	Mark a payment order for profit sharing	跨境∙分账
GET	/v3/global/profit-sharing/transactions/{transaction_id}/amounts	global/profit-sharing	查询剩余待分金额	Check how much of an order is still unshared	跨境∙分账
GET	/v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts	global/profit-sharing	查询订单剩余可退款金额	Check how much of a shared order can still be refunded	跨境∙分账
GET	/v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}	global/refund	商家充值退款余额查询	Check what remains of the money a sub-merchant topped up for refunds	跨境
GET	/v3/global/refund/recharge-balance	global/refund	商家充值退款余额查询	Check what remains of the money the merchant topped up for refunds	跨境
GET	/v3/global/refunds	global/refunds	查询所有退款	List every refund made on a payment order	跨境∙退款		{"items":"data","offset":"offset","limit":"count","total":"total_num"}
POST	/v3/global/refunds	global/refunds	申请退款	Refund all or part of a payment order	跨境∙退款
GET	/v3/global/refunds/id/{refund_id}	global/refunds	查询单笔退款(微信支付退款订单号)	Look up a refund by the WeChat Pay refund number	跨境∙退款
GET	/v3/global/refunds/out-refund-no/{out_refund_no}	global/refunds	查询单笔退款(商户退款订单号)	Look up a refund by the merchant refund number	跨境∙退款
GET	/v3/global/settle/settlements	global/settle	查询结算资金明细	List settled or unsettled funds within a range of dates	跨境		{"items":"data","offset":"offset","limit":"limit","total":"total_count"}
GET	/v3/global/statements	global/statements	下载对账单	Download a day's reconciliation statement	跨境
POST	/v3/global/transactions/app	global/transactions	APP支付下单	Place an order to be paid in the merchant's app	跨境∙支付
GET	/v3/global/transactions/id/{transaction_id}	global/transactions	查询订单(微信支付订单号)	Look up a payment order by the WeChat Pay order number	跨境∙支付
POST	/v3/global/transactions/id/{transaction_id}/close	global/transactions	关闭订单(微信支付订单号)	Close an unpaid order by the WeChat Pay order number	跨境∙支付
POST	/v3/global/transactions/jsapi	global/transactions	JSAPI支付下单	Place an order to be paid on a page inside WeChat	跨境∙支付
POST	/v3/global/transactions/mweb	global/transactions	H5支付下单	Place an order to be paid from a mobile browser	跨境∙支付
POST	/v3/global/transactions/native	global/transactions	Native支付下单	Place an order to be paid by scanning the merchant's QR code	跨境∙支付
GET	/v3/global/transactions/out-trade-no/{out_trade_no}	global/transactions	查询订单(商户订单号)	Look up a payment order by the merchant order number	跨境∙支付
POST	/v3/global/transactions/out-trade-no/{out_trade_no}/close	global/transactions	关闭订单(商户订单号)	Close an unpaid order by the merchant order number	跨境∙支付
POST	/v3/goldplan/merchants/changecustompagestatus	goldplan	商家小票管理	Turn a sub-merchant's custom after-payment receipt page on or off	经营工具∙点金计划
POST	/v3/goldplan/merchants/changegoldplanstatus	goldplan	点金计划管理	Turn the Gold Plan after-payment page on or off for a sub-merchant	经营工具∙点金计划
POST	/v3/goldplan/merchants/close-advertising-show	goldplan	关闭广告展示	Stop showing ads on a sub-merchant's after-payment page	经营工具∙点金计划
PATCH	/v3/goldplan/merchants/open-advertising-show	goldplan	开通广告展示	Start showing ads on a sub-merchant's after-payment page	经营工具∙点金计划
POST	/v3/goldplan/merchants/set-advertising-industry-filter	goldplan	同业过滤标签管理	Choose which industries' ads are kept off a sub-merchant's page	经营工具∙点金计划
POST	/v3/gov/subsidy/audit/cup/invalid	gov/subsidy	查询审核结果	Void audit data uploaded to UnionPay for a subsidized order	国补专区 上海/福建/重庆
POST	/v3/gov/subsidy/audit/cup/query	gov/subsidy	查询审核结果	Look up UnionPay's audit result for a subsidized order	国补专区 上海/福建/重庆
POST	/v3/gov/subsidy/audit/cup/refund/sync	gov/subsidy	同步非银联支付交易退款信息	Report the refund of a subsidized order that was not paid through UnionPay	国补专区 上海/福建/重庆
POST	/v3/gov/subsidy/audit/cup/update	gov/subsidy	更新审核数据	Replace audit data uploaded to UnionPay for a subsidized order	国补专区 上海/福建/重庆
POST	/v3/gov/subsidy/audit/cup/upload	gov/subsidy	上传审核数据	Upload a subsidized order's data for UnionPay to audit	国补专区 上海/福建/重庆
POST	/v3/gov/subsidy/companies/query	gov/subsidy	企业信息查询	Look up whether a company is enrolled in the subsidy program	国补专区 江苏
POST	/v3/gov/subsidy/goods/upload	gov/subsidy	商品信息上传	Upload details of a product to be sold with a subsidy	国补专区 江苏
POST	/v3/gov/subsidy/n-qualifications/sync	gov/subsidy	N品类同步资格核销信息	Report the use of a user's subsidy entitlement for an extended-category product	国补专区 江苏
GET	/v3/gov/subsidy/qualification	gov/subsidy	查询补贴资格	Check a user's subsidy entitlement for a kind of appliance	国补专区 江苏
POST	/v3/gov/subsidy/qualifications/passthrough/cancel	gov/subsidy	取消资格(透传模式)	Cancel a user's subsidy entitlement in pass-through mode	国补专区 江苏
POST	/v3/gov/subsidy/qualifications/passthrough/claim	gov/subsidy	领取资格(透传模式)	Claim a subsidy entitlement for a user in pass-through mode	国补专区 江苏
POST	/v3/gov/subsidy/qualifications/passthrough/query	gov/subsidy	批量查询用户资格(透传模式)	List a user's subsidy entitlements in pass-through mode	国补专区 江苏
POST	/v3/gov/subsidy/qualifications/query	gov/subsidy	批量查询用户资格	List a user's subsidy entitlements across all categories	国补专区 江苏
POST	/v3/gov/subsidy/qualifications/sync	gov/subsidy	同步资格核销信息	Report that a user's subsidy entitlement has been used on an order	国补专区 江苏
POST	/v3/gov/subsidy/sncode/lock	gov/subsidy	sn码锁定	Lock a product's serial number to a subsidized order	国补专区 江苏
POST	/v3/gov/subsidy/sncode/query	gov/subsidy	查询sn码状态	List the states of several product serial numbers	国补专区 江苏
POST	/v3/gov/subsidy/sncode/unlock	gov/subsidy	sn码解锁	Free a product's serial number from a subsidized order	国补专区 江苏
POST	/v3/gov/subsidy/transactions/query	gov/subsidy	交易信息查询	List subsidized transactions by their order numbers	国补专区 江苏
POST	/v3/gov/subsidy/transactions/summary/query-day	gov/subsidy	查询单日交易汇总	Read one day's totals of subsidized transactions	国补专区 江苏
POST	/v3/gov/subsidy/transactions/sync	gov/subsidy	交易信息回传	Report the details of a subsidized transaction	国补专区 江苏
POST	/v3/gov/subsidy/zhejiang/authcode/cancel	gov/subsidy	品类凭证码预核销撤销	Undo the pre-redemption of a Zhejiang subsidy voucher code	国补专区 浙江
POST	/v3/gov/subsidy/zhejiang/authcode/commit	gov/subsidy	品类凭证码上报确认	Confirm the redemption of a Zhejiang subsidy voucher code after payment	国补专区 浙江
POST	/v3/gov/subsidy/zhejiang/authcode/issue	gov/subsidy	申请品类凭证码	Obtain a Zhejiang subsidy voucher code for a user and a product category	国补专区 浙江
POST	/v3/gov/subsidy/zhejiang/authcode/refund	gov/subsidy	品类凭证码上报撤销	Undo the confirmed redemption of a Zhejiang subsidy voucher code	国补专区 浙江
POST	/v3/gov/subsidy/zhejiang/authcode/try	gov/subsidy	预核销品类凭证码	Pre-redeem a Zhejiang subsidy voucher code and learn its discount	国补专区 浙江
POST	/v3/gov/subsidy/zhejiang/goods/query	gov/subsidy	商品信息查询	Look up a product in Zhejiang's subsidy catalog by its barcode	国补专区 浙江
POST	/v3/gov/subsidy/zhejiang/n-qualifications/confirm	gov/subsidy	n品类核销	Redeem Zhejiang subsidy entitlements for extended-category products	国补专区 浙江
POST	/v3/gov/subsidy/zhejiang/qualifications/alter	gov/subsidy	变更资格	Change a user's claimed Zhejiang subsidy entitlement and get its code	国补专区 浙江
POST	/v3/gov/subsidy/zhejiang/qualifications/claim	gov/subsidy	领取资格	Claim a Zhejiang subsidy entitlement for a user	国补专区 浙江
POST	/v3/gov/subsidy/zhejiang/qualifications/query	gov/subsidy	查询补贴资格	Check a user's Zhejiang subsidy entitlement for a product category	国补专区 浙江
POST	/v3/gov/subsidy/zhejiang/qualifications/sync	gov/subsidy	核销资格	Report that Zhejiang subsidy entitlements have been redeemed	国补专区 浙江
POST	/v3/gov/subsidy/zhejiang/sncode/lock	gov/subsidy	sn码锁定	Lock a product's serial number for a subsidized sale in Zhejiang	国补专区 浙江
POST	/v3/gov/subsidy/zhejiang/sncode/query	gov/subsidy	sn码销售状态查询	Check whether a product's serial number has been sold under Zhejiang's subsidy	国补专区 浙江
POST	/v3/gov/subsidy/zhejiang/sncode/unlock	gov/subsidy	sn码解锁	Free a product's serial number locked for a subsidized sale in Zhejiang	国补专区 浙江
POST	/v3/hire-power-bank/insurance-orders	hire-power-bank	创建保险订单	Create a user's insurance order for overnight return of a power bank	租用充电宝∙隔夜归还
GET	/v3/hire-power-bank/insurance-orders/{out_order_no}	hire-power-bank	查询保险订单详情	Look up a power bank insurance order by the merchant order number	租用充电宝∙隔夜归还
GET	/v3/hire-power-bank/user-qualifications/{openid}	hire-power-bank	查询用户保险订单领取资格	Check whether a user may claim a power bank insurance order	租用充电宝∙隔夜归还
POST	/v3/industry-coupon/tokens	industry-coupon	出行券切卡组件预下单	Get a token to open the component that switches cards for travel coupons	营销工具∙代扣切卡
POST	/v3/industry-rebate/retail-industry/transactions	industry-rebate	回传SN和商品编码	Report the device serial number and product codes of a retail payment	智慧经营
POST	/v3/industry-rebate/transactions/{transaction_id}	industry-rebate	支付码牌/点餐码牌交易回传	Report a payment made through a payment or ordering code plate	支付码牌∙交易
POST	/v3/inspolicymgr/deduct/authorizations	inspolicymgr	提交保单授权信息	Submit the deduction contract of a policy for the user to authorize	微信保单服务
GET	/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}	inspolicymgr	查询保单授权信息	Check whether a user has authorized a policy	微信保单服务
POST	/v3/inspolicymgr/deduct/policies	inspolicymgr	上传保单	Upload a user's insurance policy	微信保单服务
GET	/v3/inspolicymgr/deduct/policies/{out_insurance_no}	inspolicymgr	查询保单	Read an uploaded insurance policy	微信保单服务
PATCH	/v3/inspolicymgr/deduct/policies/{out_insurance_no}	inspolicymgr	更新保单信息	Change the details of an uploaded insurance policy	微信保单服务
GET	/v3/iotmanage/device-inspections/{device_sn}	iotmanage	获取出厂检查结果	Read the factory inspection result of a face payment device	刷脸支付
GET	/v3/iotmanage/devices	iotmanage	智能设备列表	List the merchant's smart payment devices	刷脸支付		{"items":"data","offset":"offset","limit":"limit","total":"total_count"}
GET	/v3/lovefeast/brands/{brand_id}	lovefeast	查询爱心餐品牌信息	Read how many meals a brand's donors have given and its diners have eaten	爱心餐
GET	/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}	lovefeast	查询用户捐赠单列表	List a user's meal donations to one brand	爱心餐		{"items":"data","offset":"offset","limit":"limit","total":"total_count"}
GET	/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}	lovefeast	查询用户捐赠单详情	Read one of a user's meal donations by the merchant order number	爱心餐
POST	/v3/marketing/bank-favor/users/{openid}/bank-multi-activity	marketing/bank-favor	给指定用户报名多笔立减活动	Enroll a user in a bank's multi-payment discount activity and issue the coupon	运营工具∙代金券
GET	/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}	marketing/bank-favor	查询绑定多笔立减活动的代金券详情	Read a user's coupon tied to a multi-payment discount activity	运营工具∙代金券
GET	/v3/marketing/bank/packages/{package_id}/tasks	marketing/bank	查询上传任务列表	List the tasks that imported user contract numbers into a package	营销工具∙收款有礼		{"items":"data","page":"offset","limit":"limit","total":"total_count"}
POST	/v3/marketing/bank/packages/{package_id}/tasks	marketing/bank	导入定向用户协议号	Import a file of targeted users' contract numbers into a package	营销工具∙收款有礼
GET	/v3/marketing/busifavor/callbacks	marketing/busifavor	查询商家券事件通知地址	Look up the URL that receives merchant coupon event callbacks	运营工具∙商家券
POST	/v3/marketing/busifavor/callbacks	marketing/busifavor	设置商家券事件通知地址	Set the URL that receives merchant coupon event callbacks	运营工具∙商家券
POST	/v3/marketing/busifavor/coupons/associate	marketing/busifavor	关联订单信息	Link a user's coupon to a merchant order	运营工具∙商家券
POST	/v3/marketing/busifavor/coupons/deactivate	marketing/busifavor	使券失效	Make a merchant coupon unusable	运营工具∙商家券
POST	/v3/marketing/busifavor/coupons/disassociate	marketing/busifavor	取消关联订单信息	Remove the link between a coupon and a merchant order	运营工具∙商家券
POST	/v3/marketing/busifavor/coupons/return	marketing/busifavor	申请退券	Give a redeemed coupon back to the user so it can be used again	运营工具∙商家券
POST	/v3/marketing/busifavor/coupons/send	marketing/busifavor	向用户发券	Send a merchant coupon to a user	运营工具∙商家券
POST	/v3/marketing/busifavor/coupons/use	marketing/busifavor	核销用户券	Redeem a coupon that a user holds	运营工具∙商家券
POST	/v3/marketing/busifavor/coupons/{card_id}/send	marketing/busifavor	发放消费卡	Issue a government consumption card to a user	运营工具∙消费卡
POST	/v3/marketing/busifavor/product-coupons/pre-send	marketing/busifavor	向用户预发放商品券	Pre-issue a product coupon to a user and get the token to claim it	运营工具∙商家券
POST	/v3/marketing/busifavor/product-coupons/send	marketing/busifavor	向用户发放商品券	Send a product coupon to a user	运营工具∙商家券
POST	/v3/marketing/busifavor/stocks	marketing/busifavor	创建商家券	Create a stock of merchant coupons	运营工具∙商家券
GET	/v3/marketing/busifavor/stocks/{stock_id}	marketing/busifavor	查询商家券详情	Get the details of one merchant coupon stock	运营工具∙商家券
PATCH	/v3/marketing/busifavor/stocks/{stock_id}	marketing/busifavor	修改商家券基本信息	Change the basic information of a merchant coupon stock	运营工具∙商家券
PATCH	/v3/marketing/busifavor/stocks/{stock_id}/budget	marketing/busifavor	修改批次预算	Change how many coupons a stock may issue in total or per day	运营工具∙商家券
GET	/v3/marketing/busifavor/stocks/{stock_id}/couponcodes	marketing/busifavor	查询预存code列表	Page through the coupon codes preloaded into a stock	运营工具∙商家券		{"items":"data","page":"offset","limit":"limit","total":"total_count"}
POST	/v3/marketing/busifavor/stocks/{stock_id}/couponcodes	marketing/busifavor	上传预存code	Preload merchant-generated coupon codes into a stock	运营工具∙商家券
DELETE	/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}	marketing/busifavor	删除预存code	Delete one preloaded coupon code from a stock	运营工具∙商家券
GET	/v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}	marketing/busifavor	查询预存code详情	Get the state of one preloaded coupon code	运营工具∙商家券
GET	/v3/marketing/busifavor/subsidy/pay-receipts	marketing/busifavor	查询营销补差付款单列表	List the subsidy payments made for a coupon	运营工具∙商家券
POST	/v3/marketing/busifavor/subsidy/pay-receipts	marketing/busifavor	营销补差付款	Pay a marketing subsidy for a redeemed coupon from one merchant to another	运营工具∙商家券
GET	/v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}	marketing/busifavor	查询营销补差付款单详情	Get the details of one subsidy payment	运营工具∙商家券
POST	/v3/marketing/busifavor/subsidy/return-receipts	marketing/busifavor	营销补差回退	Return a paid marketing subsidy after the order is refunded	运营工具∙商家券
GET	/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}	marketing/busifavor	查询商家券营销补差回退单详情	Get the details of one subsidy return	运营工具∙商家券
GET	/v3/marketing/busifavor/users/{openid}/coupons	marketing/busifavor	根据过滤条件查询用户券	List a user's merchant coupons that match the given filters	运营工具∙商家券		{"items":"data","page":"offset","limit":"limit","total":"total_count"}
GET	/v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}	marketing/busifavor	查询用户单张券详情	Get the details of one merchant coupon that a user holds	运营工具∙商家券
GET	/v3/marketing/favor/callbacks	marketing/favor	获取已设置的消息通知地址	Look up the URL that receives cash coupon event callbacks	运营工具∙代金券
POST	/v3/marketing/favor/callbacks	marketing/favor	设置消息通知地址	Set the URL that receives cash coupon event callbacks	运营工具∙代金券
POST	/v3/marketing/favor/coupon-stocks	marketing/favor	创建代金券批次	Create a stock of cash coupons	运营工具∙代金券
POST	/v3/marketing/favor/media/image-upload	marketing/favor	（营销）图片上传	Upload a marketing image and get its URL	运营工具∙通用接口
GET	/v3/marketing/favor/stocks	marketing/favor	条件查询批次列表	List cash coupon stocks by creator, creation time and status	运营工具∙代金券		{"items":"data","page":"offset","limit":"limit","total":"total_count"}
GET	/v3/marketing/favor/stocks/{stock_id}	marketing/favor	查询批次详情	Get the details of one cash coupon stock	运营工具∙代金券
GET	/v3/marketing/favor/stocks/{stock_id}/items	marketing/favor	查询代金券可用单品	List the goods on which a stock's coupons can be spent	运营工具∙代金券		{"items":"data","page":"offset","limit":"limit","total":"total_count"}
GET	/v3/marketing/favor/stocks/{stock_id}/merchants	marketing/favor	查询代金券可用商户	List the merchants that accept a stock's coupons	运营工具∙代金券		{"items":"data","page":"offset","limit":"limit","total":"total_count"}
POST	/v3/marketing/favor/stocks/{stock_id}/modify-goods-id	marketing/favor	修改可用单品编码	Add or remove the goods codes on which a stock's coupons can be spent	运营工具∙代金券
POST	/v3/marketing/favor/stocks/{stock_id}/pause	marketing/favor	暂停代金券批次	Pause issuing coupons from a stock	运营工具∙代金券
GET	/v3/marketing/favor/stocks/{stock_id}/refund-flow	marketing/favor	下载批次退款明细	Get the download link for all refund records of a stock	运营工具∙代金券
GET	/v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day	marketing/favor	获取批次退款明细下载链接	Get the download link for one day's refund records of a stock	运营工具∙代金券
POST	/v3/marketing/favor/stocks/{stock_id}/restart	marketing/favor	重启代金券批次	Resume issuing coupons from a paused stock	运营工具∙代金券
POST	/v3/marketing/favor/stocks/{stock_id}/start	marketing/favor	激活代金券批次	Activate a stock so its coupons can be issued	运营工具∙代金券
POST	/v3/marketing/favor/stocks/{stock_id}/stop	marketing/favor	终止代金券批次	Stop a stock of coupons for good	运营工具∙代金券
GET	/v3/marketing/favor/stocks/{stock_id}/use-flow	marketing/favor	下载批次核销明细	Get the download link for all redemption records of a stock	运营工具∙代金券
GET	/v3/marketing/favor/stocks/{stock_id}/use-flow-by-day	marketing/favor	获取批次核销明细下载链接	Get the download link for one day's redemption records of a stock	运营工具∙代金券
GET	/v3/marketing/favor/users/{openid}/coupons	marketing/favor	根据商户号查用户的券	List a user's cash coupons filtered by merchant, stock or status	运营工具∙代金券		{"items":"data","page":"offset","limit":"limit","total":"total_count"}
POST	/v3/marketing/favor/users/{openid}/coupons	marketing/favor	发放代金券	Send a cash coupon to a user	运营工具∙代金券
GET	/v3/marketing/favor/users/{openid}/coupons/{coupon_id}	marketing/favor	查询代金券详情	Get the details of one cash coupon that a user holds	运营工具∙代金券
GET	/v3/marketing/goods-subsidy-activity/activities	marketing/goods-subsidy-activity	按区域查询品牌加价购活动	List the brand add-on purchase activities open in a city	品牌小店营销		{"items":"data","page":"offset","limit":"limit","total":"total_count"}
POST	/v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply	marketing/goods-subsidy-activity	门店报名品牌加价购活动	Sign stores up for a brand add-on purchase activity	品牌小店营销
POST	/v3/marketing/goods-subsidy-activity/qualification/lock	marketing/goods-subsidy-activity	锁定品牌加价购活动资格	Lock a user's add-on purchase qualifications for an order	品牌小店营销
POST	/v3/marketing/goods-subsidy-activity/qualification/unlock	marketing/goods-subsidy-activity	解锁品牌加价购活动资格	Release the add-on purchase qualifications locked for an order	品牌小店营销
DELETE	/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative	marketing/goods-subsidy-activity	删除零售小店活动业务代理	Remove business representatives from a retail store activity	品牌小店营销
PUT	/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative	marketing/goods-subsidy-activity	添加零售小店活动业务代理	Add business representatives to a retail store activity	品牌小店营销
GET	/v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives	marketing/goods-subsidy-activity	查询零售小店活动业务代理	List the business representatives of a retail store activity	品牌小店营销		{"items":"data","page":"offset","limit":"limit","total":"total_count"}
POST	/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials	marketing/goods-subsidy-activity	生成小店活动物料码	Generate material codes for a brand's retail store activity	品牌小店营销
DELETE	/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores	marketing/goods-subsidy-activity	删除小店活动门店	Remove stores from a brand's retail store activity	品牌小店营销
GET	/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores	marketing/goods-subsidy-activity	查询小店活动门店列表	List the stores in a brand's retail store activity	品牌小店营销		{"items":"data","page":"offset","limit":"limit","total":"total_count"}
POST	/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores	marketing/goods-subsidy-activity	添加小店活动门店	Add stores to a brand's retail store activity	品牌小店营销
GET	/v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}	marketing/goods-subsidy-activity	查询小店活动门店详情	Get the details of one store in a retail store activity	品牌小店营销
GET	/v3/marketing/membercard-activity/activities	marketing/membercard-activity	查询活动列表	List member gift activities by type, card and status	会员卡∙会员有礼		{"items":"data","offset":"offset","limit":"limit","total":"total_count"}
POST	/v3/marketing/membercard-activity/activities	marketing/membercard-activity	创建活动	Create a gift activity for the holders of a member card	会员卡∙会员有礼
GET	/v3/marketing/membercard-activity/activities/{activity_id}	marketing/membercard-activity	查询活动详情	Get the details of one member gift activity	会员卡∙会员有礼
POST	/v3/marketing/membercard-activity/activities/{activity_id}/terminate	marketing/membercard-activity	终止活动	End a member gift activity before its scheduled time	会员卡∙会员有礼
GET	/v3/marketing/membercard-open/activate-informations/{activate_ticket}	marketing/membercard-open	获取用户信息（跳转型激活）	Get what a user filled in during redirect activation, by activation ticket	会员卡∙运营投放
GET	/v3/marketing/membercard-open/callback	marketing/membercard-open	查询回调地址	Look up the URL that receives member card event callbacks	会员卡
PATCH	/v3/marketing/membercard-open/callback	marketing/membercard-open	设置回调地址	Set the URL that receives member card event callbacks	会员卡
GET	/v3/marketing/membercard-open/cards	marketing/membercard-open	查询会员卡模板列表	List the member card templates of a brand	会员卡∙基础功能		{"items":"data","page":"offset","limit":"limit","total":"total_count"}
POST	/v3/marketing/membercard-open/cards	marketing/membercard-open	创建会员卡模板	Create a member card template	会员卡∙基础功能
DELETE	/v3/marketing/membercard-open/cards/{card_id}	marketing/membercard-open	删除会员卡模板	Delete a member card template	会员卡∙基础功能
GET	/v3/marketing/membercard-open/cards/{card_id}	marketing/membercard-open	查询会员卡模板信息	Get the details of one member card template	会员卡∙基础功能
PATCH	/v3/marketing/membercard-open/cards/{card_id}	marketing/membercard-open	修改会员卡模板信息	Change the settings of a member card template	会员卡∙基础功能
POST	/v3/marketing/membercard-open/cards/{card_id}/codes/deposit	marketing/membercard-open	导入会员Code	Import merchant-generated member codes into a card template	会员卡∙基础功能
GET	/v3/marketing/membercard-open/cards/{card_id}/codes/{code}	marketing/membercard-open	查询用户会员卡信息	Get the details of one user's member card	会员卡∙基础功能
PATCH	/v3/marketing/membercard-open/cards/{card_id}/codes/{code}	marketing/membercard-open	修改用户会员卡信息	Change the level, balance or other data on a user's member card	会员卡∙基础功能
POST	/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate	marketing/membercard-open	激活会员卡（跳转型激活）	Activate a user's member card in the redirect activation flow	会员卡∙运营投放
POST	/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit	marketing/membercard-open	设置支付后展示的积分到账	Mark the member points shown for a paid order as credited	会员卡∙权益设置
POST	/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare	marketing/membercard-open	支付结果页展示会员积分	Show the member points an order earns on its payment result page	会员卡∙权益设置
PATCH	/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights	marketing/membercard-open	设置会员权益	Set the points and other benefits on a user's member card	会员卡∙权益设置
POST	/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data	marketing/membercard-open	设置会员服务项用户信息	Set a member's own data for a service item on the card	会员卡∙服务项
POST	/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable	marketing/membercard-open	作废用户会员卡	Void a user's member card	会员卡∙基础功能
GET	/v3/marketing/membercard-open/cards/{card_id}/decrypt-code	marketing/membercard-open	加密code解码（跳转型激活）	Decrypt the member card code received in the redirect activation flow	会员卡∙运营投放
POST	/v3/marketing/membercard-open/cards/{card_id}/permission-tokens	marketing/membercard-open	商户预授权	Get a pre-authorization token for opening the card activation flow	会员卡∙运营投放
POST	/v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import	marketing/membercard-open	根据手机号导入用户会员卡	Import an existing member's card by encrypted phone number	会员卡
POST	/v3/marketing/membercard-open/cards/{card_id}/qrcode	marketing/membercard-open	创建会员卡二维码	Create a QR code through which users can claim a member card	会员卡∙运营投放
PATCH	/v3/marketing/membercard-open/cards/{card_id}/rights	marketing/membercard-open	设置会员卡模板权益项	Set which benefits a member card template offers and shows	会员卡∙权益设置
POST	/v3/marketing/membercard-open/cards/{card_id}/service-modules	marketing/membercard-open	添加会员卡服务项	Add a service item to a member card template	会员卡∙服务项
DELETE	/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}	marketing/membercard-open	移除会员卡服务项	Remove a service item from a member card template	会员卡∙服务项
PATCH	/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}	marketing/membercard-open	修改会员卡服务项	Change where a member card service item leads	会员卡∙服务项
POST	/v3/marketing/membercard-open/cards/{card_id}/upgrade	marketing/membercard-open	老会员卡模板升级	Upgrade a legacy member card template to the current version	会员卡∙基础功能
POST	/v3/marketing/membercard-open/cards/{card_id}/users/import	marketing/membercard-open	根据openid导入用户会员卡	Import an existing member's card by openid	会员卡
POST	/v3/marketing/membercard-open/phonenumber-member/import	marketing/membercard-open	导入加密手机号提醒会员领卡	Import a member's encrypted phone number so WeChat prompts card pickup	会员卡
GET	/v3/marketing/membercard-open/phonenumber-member/search	marketing/membercard-open	通过加密手机号查询会员领卡状态	Check by encrypted phone number whether a member has claimed the card	会员卡
GET	/v3/marketing/membercard-open/user/cards	marketing/membercard-open	查询用户在品牌下所有会员卡	List all member cards a user holds under the brand	会员卡∙基础功能		{"items":"data","page":"offset","limit":"limit","total":"total_count"}
POST	/v3/marketing/partner/delivery-plan/delivery-plans	marketing/partner	创建投放计划	Create a plan that distributes a brand's product coupons	运营工具∙商品券
GET	/v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans	marketing/partner	分页查询投放计划列表	Page through a brand's product coupon delivery plans	运营工具∙商品券		{"items":"plan_list","offset":"offset","limit":"page_size","total":"total_count"}
PATCH	/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}	marketing/partner	更新投放计划	Change the content of a product coupon delivery plan	运营工具∙商品券
POST	/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate	marketing/partner	终止投放计划	End a product coupon delivery plan	运营工具∙商品券
POST	/v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url	marketing/partner	设置投放计划回调地址	Set the URL that receives delivery plan callbacks	运营工具∙商品券
POST	/v3/marketing/partner/product-coupon/image-generation-tasks	marketing/partner	提交图片生成任务	Submit a task that composes or cuts out a product coupon image	运营工具∙商品券
GET	/v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}	marketing/partner	查询图片生成任务执行结果	Get the state and result of an image generation task	运营工具∙商品券
POST	/v3/marketing/partner/product-coupon/media/upload-image	marketing/partner	图片上传	Upload an image for product coupons and get its URL	运营工具∙商品券
GET	/v3/marketing/partner/product-coupon/notify-configs	marketing/partner	获取商品券事件通知地址	Look up the URL that receives product coupon event callbacks	运营工具∙商品券
POST	/v3/marketing/partner/product-coupon/notify-configs	marketing/partner	设置商品券事件通知地址	Set the URL that receives product coupon event callbacks	运营工具∙商品券
POST	/v3/marketing/partner/product-coupon/product-coupons	marketing/partner	创建商品券	Create a product coupon for a brand together with its first stock	运营工具∙商品券
GET	/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}	marketing/partner	查询商品券	Get the details of one product coupon	运营工具∙商品券
PATCH	/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}	marketing/partner	修改商品券	Change the display information of a product coupon	运营工具∙商品券
POST	/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate	marketing/partner	失效商品券	Deactivate a product coupon	运营工具∙商品券
POST	/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles	marketing/partner	添加商品券批次组	Add a bundle of stocks to a product coupon	运营工具∙商品券∙批次组
PATCH	/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}	marketing/partner	修改商品券批次组	Change the display, notification or store settings of a stock bundle	运营工具∙商品券∙批次组
POST	/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores	marketing/partner	批次组批量关联门店	Make the coupons of a stock bundle usable at the given stores	运营工具∙商品券∙批次组
POST	/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores	marketing/partner	批次组批量取消关联门店	Drop the given stores from those linked to a stock bundle	运营工具∙商品券∙批次组
POST	/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget	marketing/partner	修改商品券批次组发放预算	Change how many coupons a stock bundle may issue in total or per day	运营工具∙商品券∙批次组
GET	/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks	marketing/partner	查询商品券批次列表	List the stocks of a product coupon by state	运营工具∙商品券		{"items":"stock_list","cursor":"page_token","limit":"page_size","next":"next_page_token"}
POST	/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks	marketing/partner	添加商品券批次	Add a stock to a product coupon	运营工具∙商品券
GET	/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}	marketing/partner	查询商品券指定批次	Get the details of one product coupon stock	运营工具∙商品券
PATCH	/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}	marketing/partner	修改商品券指定批次	Change the display, notification or store settings of a stock	运营工具∙商品券
POST	/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores	marketing/partner	批次关联门店	Make the coupons of a stock usable at the given stores	运营工具∙商品券
GET	/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores	marketing/partner	查询批次关联门店列表	List the stores linked to a product coupon stock	运营工具∙商品券		{"items":"store_list","cursor":"page_token","limit":"page_size","next":"next_page_token"}
POST	/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate	marketing/partner	失效商品券批次	Deactivate a product coupon stock	运营工具∙商品券
POST	/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores	marketing/partner	批次取消关联门店	Drop the given stores from those linked to a stock	运营工具∙商品券
POST	/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget	marketing/partner	修改商品券批次发放预算	Change how many coupons a stock may issue in total or per day	运营工具∙商品券
POST	/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes	marketing/partner	预上传券Code	Preload merchant-generated coupon codes into a stock	运营工具∙商品券
POST	/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles	marketing/partner	向用户发放商品券批次组	Send a user the coupons of a stock bundle	运营工具∙商品券∙批次组
POST	/v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate	marketing/partner	失效用户商品券组	Deactivate a coupon bundle that a user holds	运营工具∙商品券∙批次组
GET	/v3/marketing/partner/product-coupon/users/{openid}/coupons	marketing/partner	指定券状态查询用户商品券列表	List a user's product coupons in the given state	运营工具∙商品券		{"items":"user_coupon_list","cursor":"page_token","limit":"page_size","next":"next_page_token"}
POST	/v3/marketing/partner/product-coupon/users/{openid}/coupons	marketing/partner	向用户发放商品券	Send a product coupon to a user	运营工具∙商品券
GET	/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}	marketing/partner	查询用户商品券详情	Get the details of one product coupon that a user holds	运营工具∙商品券
POST	/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm	marketing/partner	确认发放用户商品券	Confirm that a product coupon is issued to its user	运营工具∙商品券
POST	/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate	marketing/partner	失效用户商品券	Deactivate a product coupon that a user holds	运营工具∙商品券
POST	/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return	marketing/partner	退券	Give a redeemed product coupon back to its user	运营工具∙商品券
POST	/v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use	marketing/partner	核销用户商品券	Redeem a product coupon that a user holds	运营工具∙商品券
POST	/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon	marketing/partner	向用户预发放商品券	Pre-issue a product coupon to a user and get the token to claim it	运营工具∙商品券
POST	/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle	marketing/partner	向用户预发放商品券批次组	Pre-issue a coupon bundle to a user and get the token to claim it	运营工具∙商品券
GET	/v3/marketing/partnerships	marketing/partnerships	查询合作关系列表	List the marketing partnerships by partner and authorized data	运营工具∙委托营销		{"items":"data","page":"offset","limit":"limit","total":"total_count"}
POST	/v3/marketing/partnerships/build	marketing/partnerships	建立合作关系	Build a partnership that lets a partner use the data you authorize	运营工具∙委托营销
POST	/v3/marketing/partnerships/terminate	marketing/partnerships	终止合作关系	End a marketing partnership with a partner	运营工具∙委托营销
GET	/v3/marketing/paygiftactivity/activities	marketing/paygiftactivity	获取支付有礼活动列表	List pay-and-get-gift activities by name, status and award type	运营工具∙支付有礼		{"items":"data","page":"offset","limit":"limit","total":"total_count"}
GET	/v3/marketing/paygiftactivity/activities/{activity_id}	marketing/paygiftactivity	查询活动详情	Get the details of one pay-and-get-gift activity	运营工具∙支付有礼
GET	/v3/marketing/paygiftactivity/activities/{activity_id}/goods	marketing/paygiftactivity	查询活动指定商品列表	List the goods that qualify for an activity	运营工具∙支付有礼		{"items":"data","page":"offset","limit":"limit","total":"total_count"}
GET	/v3/marketing/paygiftactivity/activities/{activity_id}/merchants	marketing/paygiftactivity	查询活动发券商户号	List the merchants whose payments give out an activity's coupons	运营工具∙支付有礼		{"items":"data","page":"offset","limit":"limit","total":"total_count"}
POST	/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add	marketing/paygiftactivity	新增活动发券商户号	Add coupon-issuing merchants to an activity	运营工具∙支付有礼
POST	/v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete	marketing/paygiftactivity	删除活动发券商户号	Remove coupon-issuing merchants from an activity	运营工具∙支付有礼
POST	/v3/marketing/paygiftactivity/activities/{activity_id}/terminate	marketing/paygiftactivity	终止活动	End a pay-and-get-gift activity	运营工具∙支付有礼
POST	/v3/marketing/paygiftactivity/unique-threshold-activity	marketing/paygiftactivity	创建全场满额送活动	Create an activity that gives coupons for payments over a threshold	运营工具∙支付有礼
POST	/v3/marketing/shopping-receipt/customentrances	marketing/shopping-receipt	创建自定义入口	Create a brand's custom entrance on its shopping receipts	经营工具∙电子小票
GET	/v3/marketing/shopping-receipt/customentrances/{brand_id}	marketing/shopping-receipt	查询自定义入口	Get a brand's custom entrance on its shopping receipts	经营工具∙电子小票
PATCH	/v3/marketing/shopping-receipt/customentrances/{brand_id}	marketing/shopping-receipt	更新自定义入口	Change a brand's custom entrance on its shopping receipts	经营工具∙电子小票
POST	/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos	marketing/shopping-receipt	上传商家电子小票跳转信息	Supply the link from a payment to the merchant's own shopping receipt	经营工具∙电子小票
POST	/v3/marketing/shopping-receipt/shoppingreceipts	marketing/shopping-receipt	上传电子小票	Upload the shopping receipt file of a payment	经营工具∙电子小票
GET	/v3/marketing/weekly-discount/activities	marketing/weekly-discount	查询周周惠活动列表	List weekly discount activities by merchant, store, area and scene	营销工具∙周周惠		{"items":"data","offset":"offset","limit":"limit","total":"total_count"}
GET	/v3/marketing/weekly-discount/activities/{activity_id}	marketing/weekly-discount	查询周周惠活动详情	Get the details of one weekly discount activity	营销工具∙周周惠
POST	/v3/marketing/weekly-discount/activities/{activity_id}/apply	marketing/weekly-discount	报名周周惠活动	Sign a merchant's store up for a weekly discount activity	营销工具∙周周惠
GET	/v3/marketing/withdraw-favor/users/{openid}/coupons	marketing/withdraw-favor	查询批次下用户银行提现免费券列表	List a user's free bank withdrawal coupons in a stock	营销工具∙收款有礼		{"items":"data","page":"offset","limit":"limit","total":"total_count"}
POST	/v3/marketing/withdraw-favor/users/{openid}/coupons	marketing/withdraw-favor	为用户发银行提现免费券	Send a user a coupon that waives the bank withdrawal fee	营销工具∙收款有礼
GET	/v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}	mch-manage	分页查询子商户名下的商户管理记录	Page through the management records of a sub-merchant	商户管理记录		{"items":"data","offset":"offset","limit":"limit","total":"total_count"}
GET	/v3/mch-manage/mch-manage-records/{manage_record_id}	mch-manage	查询子商户下指定商户管理记录	Get one management record of a sub-merchant	商户管理记录
POST	/v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions	mch-manage	对指定商户管理记录提交资料	Submit the materials asked for by a management record	商户管理记录
POST	/v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload	mch-manage	上传商户提交资料文件	Upload a file to include in a management record submission	商户管理记录
GET	/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}	mch-operation-manage	查询子商户强化尽调单信息	Get a sub-merchant's enhanced due diligence case	商户尽职调查
POST	/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit	mch-operation-manage	提交尽调资料	Submit the materials for an enhanced due diligence case	商户尽职调查
POST	/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload	mch-operation-manage	上传尽调资料文件	Upload a file for an enhanced due diligence case	商户尽职调查
GET	/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}	mch-operation-manage	查询子商户管控情况	Get a sub-merchant's restricted functions and how to lift them	风险管理
POST	/v3/mch_operate/risk/withdrawl-apply	mch-operate	提交已注销商户号可用余额提现申请单	Apply to withdraw the available balance of a deregistered merchant	收付通∙提现
GET	/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}	mch-operate	微信支付提现申请单号查询提现申请单状态	Get a withdrawal application's state by its WeChat Pay id	收付通∙提现
GET	/v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}	mch-operate	商户提现申请单号查询提现申请单状态	Get a withdrawal application's state by the merchant's request number	收付通∙提现
POST	/v3/mchalterapply/mchcontactalterapplyment	mchalterapply	提交超管变更申请单	Apply to change a merchant's super administrator	变更超管
GET	/v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}	mchalterapply	查询超管变更申请单状态-使用业务单号和商户号	Get an administrator change application's state by request number	变更超管
GET	/v3/mchalterapply/mchcontactalterapplyment/{apply_id}	mchalterapply	查询超管变更申请单状态-使用申请单号	Get an administrator change application's state by its WeChat Pay id	变更超管
POST	/v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke	mchalterapply	撤销超管变更申请单	Revoke an application to change the super administrator	变更超管
POST	/v3/mchalterapply/mchsubjectalterapplyment	mchalterapply	提交资料变更申请单	Apply to change a merchant's registered entity information	收付通∙进件 服务商∙进件
GET	/v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}	mchalterapply	查询申请单状态-使用业务单号	Get an entity information change application's state by request number	收付通∙进件 服务商∙进件
GET	/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}	mchalterapply	查询资料变更申请单状态-使用申请单号	Get an entity information change application's state by its WeChat Pay id	收付通∙进件 服务商∙进件
POST	/v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke	mchalterapply	撤销资料变更申请单	Revoke an application to change entity information	收付通∙进件 服务商∙进件
POST	/v3/mchalterapply/merchantnamealterapplyment	mchalterapply	提交商户简称变更申请单	Apply to change a sub-merchant's short name	修改商家简称
GET	/v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}	mchalterapply	查询商户简称申请单状态-使用业务单号和商户号	Get a short name change application's state by request number	修改商家简称
GET	/v3/mchalterapply/merchantnamealterapplyment/{apply_id}	mchalterapply	查询商户简称变更申请单状态-使用申请单号	Get a short name change application's state by its WeChat Pay id	修改商家简称
POST	/v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke	mchalterapply	撤销商户简称变更申请单	Revoke an application to change a short name	修改商家简称
POST	/v3/med-ins/orders	med-ins	医保自费混合收款下单	Place an order paid by medical insurance, by the patient, or by both	医保支付
GET	/v3/med-ins/orders/mix-trade-no/{mix_trade_no}	med-ins	使用医保自费混合订单号查看下单结果	Get a medical insurance order by its mixed trade number	医保支付
GET	/v3/med-ins/orders/out-trade-no/{out_trade_no}	med-ins	使用商户订单号查看下单结果	Get a medical insurance order by the merchant's order number	医保支付
POST	/v3/med-ins/refunds/notify	med-ins	医保退款通知	Tell WeChat Pay that medical insurance has refunded its part of an order	医保支付
POST	/v3/merchant-risk-manage/ec-trade-risk/query-risk-trades	merchant-risk-manage	查询风险订单	Page through the orders flagged as risky in a period	风险管理		{"items":"risk_trade_list","page":"page_index","limit":"page_size","total":"total_num","first":1}
POST	/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result	merchant-risk-manage	回传处置结果	Report how a flagged e-commerce order was finally handled	风险管理
POST	/v3/merchant-risk-manage/report-trade-union-information	merchant-risk-manage	上报订单关联信息	Report the party and device details tied to an order for risk checks	风险管理
GET	/v3/merchant-risk-manage/trade-risk-information	merchant-risk-manage	查询风险信息	Get the risk score and type assessed for an order	风险管理
POST	/v3/merchant-risk-manage/trade-risk-result	merchant-risk-manage	处置结果回传	Report the action taken on an order that was assessed as risky	风险管理
DELETE	/v3/merchant-risk-manage/violation-notifications	merchant-risk-manage	删除商户违规通知回调地址	Remove the URL that receives merchant violation callbacks	风险合规∙商户违规通知
GET	/v3/merchant-risk-manage/violation-notifications	merchant-risk-manage	查询商户违规通知回调地址	Look up the URL that receives merchant violation callbacks	风险合规∙商户违规通知
POST	/v3/merchant-risk-manage/violation-notifications	merchant-risk-manage	创建商户违规通知回调地址	Register the URL that receives merchant violation callbacks	风险合规∙商户违规通知
PUT	/v3/merchant-risk-manage/violation-notifications	merchant-risk-manage	修改商户违规通知回调地址	Change the URL that receives merchant violation callbacks	风险合规∙商户违规通知
DELETE	/v3/merchant-service/complaint-notifications	merchant-service	删除投诉通知回调	Remove the URL that receives complaint callbacks	风险合规∙消费者投诉
GET	/v3/merchant-service/complaint-notifications	merchant-service	查询投诉通知回调	Look up the URL that receives complaint callbacks	风险合规∙消费者投诉
POST	/v3/merchant-service/complaint-notifications	merchant-service	创建投诉通知回调	Register the URL that receives complaint callbacks	风险合规∙消费者投诉
PUT	/v3/merchant-service/complaint-notifications	merchant-service	更新投诉通知回调	Change the URL that receives complaint callbacks	风险合规∙消费者投诉
GET	/v3/merchant-service/complaints	merchant-service	查询投诉信息	List complaints in a date range (first-generation API)	风险合规∙消费者投诉	deprecated	{"items":"data","offset":"offset","limit":"limit","total":"total_count"}
GET	/v3/merchant-service/complaints-v2	merchant-service	查询投诉单列表	List complaints in a date range, optionally for one merchant	风险合规∙消费者投诉		{"items":"data","offset":"offset","limit":"limit","total":"total_count"}
GET	/v3/merchant-service/complaints-v2/{complaint_id}	merchant-service	查询投诉单详情	Get the details of one complaint	风险合规∙消费者投诉
POST	/v3/merchant-service/complaints-v2/{complaint_id}/complete	merchant-service	反馈处理完成	Mark a complaint as fully handled	风险合规∙消费者投诉
GET	/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys	merchant-service	查询投诉协商历史	Page through the negotiation history of a complaint	风险合规∙消费者投诉		{"items":"data","offset":"offset","limit":"limit","total":"total_count"}
POST	/v3/merchant-service/complaints-v2/{complaint_id}/response	merchant-service	提交回复	Reply to the user who filed a complaint	风险合规∙消费者投诉
POST	/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service	merchant-service	回复需要即时服务的投诉单	Reply to a complaint whose user asks for immediate service	风险合规∙消费者投诉
POST	/v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress	merchant-service	更新退款审批结果	Approve or reject the refund that a complaint asks for	风险合规∙消费者投诉
GET	/v3/merchant-service/complaints/{transaction_id}	merchant-service	查询投诉详情	Get a complaint by its transaction id (first-generation API)	风险合规∙消费者投诉	deprecated
GET	/v3/merchant-service/complaints/{transaction_id}/negotiation-historys	merchant-service	查询投诉协商历史	Get a complaint's negotiation history by transaction id (first-generation API)	风险合规∙消费者投诉	deprecated
POST	/v3/merchant-service/feedbacks	merchant-service	商户反馈	Submit the merchant's feedback on a complaint (first-generation API)	风险合规∙消费者投诉	deprecated
POST	/v3/merchant-service/images/upload	merchant-service	商户上传反馈图片	Upload an image to attach to a complaint reply	风险合规∙消费者投诉
GET	/v3/merchant-service/images/{media_id}	merchant-service	图片下载	Download an image attached to a complaint	风险合规∙消费者投诉
POST	/v3/merchant-settlement/merchant-settle-rule-applications	merchant-settlement	申请修改特约商户结算规则	Apply to change the settlement rule of a sub-merchant	结算规则管理
GET	/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}	merchant-settlement	根据申请单ID查询结果	Get the outcome of a settlement rule change application	结算规则管理
POST	/v3/merchant-store/stores	merchant-store	创建门店	Register a physical store under a merchant	经营工具∙连锁品牌∙门店
GET	/v3/merchant-store/stores/{store_id}	merchant-store	查询门店	Look up a store's profile, address, business details and state	经营工具∙连锁品牌∙门店
PATCH	/v3/merchant-store/stores/{store_id}	merchant-store	修改门店	Change a store's profile, address or business details	经营工具∙连锁品牌∙门店
POST	/v3/merchant-store/stores/{store_id}/recipients/bind	merchant-store	绑定门店收款信息	Link payee accounts to a store	经营工具∙连锁品牌∙门店
POST	/v3/merchant-store/stores/{store_id}/recipients/unbind	merchant-store	解除门店收款信息绑定	Unlink payee accounts from a store	经营工具∙连锁品牌∙门店
GET	/v3/merchant/fund/balance/{account_type}	merchant	查询账户实时余额	Get the current balance of one of your accounts	收付通∙余额 运营工具∙用工卡
GET	/v3/merchant/fund/dayendbalance/{account_type}	merchant	查询账户日终余额	Get the end-of-day balance of one of your accounts on a given date	收付通∙余额 运营工具∙用工卡
POST	/v3/merchant/fund/withdraw	merchant	电商平台提现	Withdraw the platform's own balance to its bank account	收付通∙提现
GET	/v3/merchant/fund/withdraw/bill-type/{bill_type}	merchant	按日下载提现异常文件	Get the download link for one day's failed and returned withdrawals	收付通∙提现 运营工具∙用工卡
GET	/v3/merchant/fund/withdraw/out-request-no/{out_request_no}	merchant	电商平台(商户提现单号查询)提现状态	Get the platform's withdrawal by the merchant's request number	收付通∙提现
GET	/v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}	merchant	电商平台(微信支付提现单号)查询提现状态	Get the platform's withdrawal by its WeChat Pay id	收付通∙提现
POST	/v3/merchant/media/upload	merchant	文件上传	Upload an image and get the media id that other calls take	通用接口
POST	/v3/merchant/media/video_upload	merchant	视频上传	Upload a video and get the media id that other calls take	通用接口
GET	/v3/merchantfund/merchant/income-records	merchantfund	服务商银行来账查询	List bank deposits received on the service provider's own account for a day	资金应用∙转账∙服务商模式 运营工具∙用工卡		{"items":"data","offset":"offset","limit":"limit","total":"total_count"}
GET	/v3/merchantfund/partner/income-records	merchantfund	特约商户银行来账查询	List bank deposits received on a sub-merchant's account for a day	资金应用∙转账∙服务商模式 运营工具∙用工卡		{"items":"data","offset":"offset","limit":"limit","total":"total_count"}
GET	/v3/multiuse/stocks/{stock_id}/refund-flow	multiuse	下载批次退款明细	Get the link to a stock's refund detail file	运营工具∙消费金
GET	/v3/multiuse/stocks/{stock_id}/send-flow	multiuse	下载批次发放明细	Get the link to a stock's issuance detail file	运营工具∙消费金
GET	/v3/multiuse/stocks/{stock_id}/use-flow	multiuse	下载核销明细	Get the link to a stock's redemption detail file	运营工具∙消费金
POST	/v3/multiuse/users/{openid}/coupons	multiuse	发放指定批次的消费金	Issue multi-use spending credit from a stock to a user	运营工具∙消费金
POST	/v3/new-tax-control-fapiao/card-template	new-tax-control-fapiao	创建电子发票卡券模板	Create the card template that e-fapiao are shown with in the card pack	经营工具∙电子发票
POST	/v3/new-tax-control-fapiao/fapiao-applications	new-tax-control-fapiao	开具电子发票	Issue e-fapiao for a transaction and its buyer	经营工具∙电子发票
POST	/v3/new-tax-control-fapiao/fapiao-applications/issue-general	new-tax-control-fapiao	开具通用行业电子发票	Issue e-fapiao for ordinary goods and services	经营工具∙电子发票
POST	/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport	new-tax-control-fapiao	开具旅客运输行业电子发票	Issue e-fapiao for passenger transport services	经营工具∙电子发票
POST	/v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil	new-tax-control-fapiao	开具成品油行业电子发票	Issue e-fapiao for sales of refined oil products	经营工具∙电子发票
POST	/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing	new-tax-control-fapiao	开具不动产租赁行业电子发票	Issue e-fapiao for real estate leasing	经营工具∙电子发票
POST	/v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file	new-tax-control-fapiao	上传电子发票文件	Upload an e-fapiao file and receive its media ID	经营工具∙电子发票
GET	/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}	new-tax-control-fapiao	查询电子发票	Look up the e-fapiao issued under one application	经营工具∙电子发票
GET	/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files	new-tax-control-fapiao	获取发票下载信息	Get the download details of an application's e-fapiao files	经营工具∙电子发票
POST	/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards	new-tax-control-fapiao	将电子发票插入微信用户卡包	Put issued e-fapiao into the user's WeChat card pack	经营工具∙电子发票
POST	/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse	new-tax-control-fapiao	冲红电子发票	Offset issued e-fapiao with red-letter ones	经营工具∙电子发票
GET	/v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl	new-tax-control-fapiao	获取邀请商户开通服务商电子发票能力	Get a link inviting merchants to enable the provider's e-fapiao service	经营工具∙电子发票
GET	/v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo	new-tax-control-fapiao	获取邀请开通的商户信息	List merchants invited to enable e-fapiao and their invitation results	经营工具∙电子发票		{"items":"mch_invite_result_list","offset":"offset","limit":"limit","total":"total_count"}
GET	/v3/new-tax-control-fapiao/merchant/base-information	new-tax-control-fapiao	获取商户开票基础信息	Look up the seller details a merchant uses when issuing e-fapiao	经营工具∙电子发票
GET	/v3/new-tax-control-fapiao/merchant/development-config	new-tax-control-fapiao	查询商户配置的开发选项	Look up the merchant's e-fapiao callback and display settings	经营工具∙电子发票
PATCH	/v3/new-tax-control-fapiao/merchant/development-config	new-tax-control-fapiao	配置开发选项	Change the merchant's e-fapiao callback and display settings	经营工具∙电子发票
GET	/v3/new-tax-control-fapiao/merchant/tax-codes	new-tax-control-fapiao	获取商品和服务税收分类对照表	List the tax classification codes of goods and services	经营工具∙电子发票		{"items":"data","offset":"offset","limit":"limit","total":"total_count"}
POST	/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check	new-tax-control-fapiao	检查子商户开票功能状态	Check that a sub-merchant has e-fapiao issuing enabled	经营工具∙电子发票
GET	/v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status	new-tax-control-fapiao	检查子商户开票功能状态	Look up a sub-merchant's e-fapiao status in each issuing mode	经营工具∙电子发票
GET	/v3/new-tax-control-fapiao/user-title	new-tax-control-fapiao	获取用户填写的抬头	Look up the fapiao title a user filled in	经营工具∙电子发票
GET	/v3/new-tax-control-fapiao/user-title/title-url	new-tax-control-fapiao	获取抬头填写链接	Get the link where a user fills in a fapiao title	经营工具∙电子发票
POST	/v3/offlineface/authinfo	offlineface	获取authinfo	Obtain the credential a face payment device needs to start its SDK	刷脸支付
POST	/v3/offlineface/contracts/presign	offlineface	预签约	Pre-sign a face payment contract and receive its token	刷脸支付
GET	/v3/offlineface/contracts/{contract_id}	offlineface	签约查询	Look up a face payment contract and its state	刷脸支付
GET	/v3/offlineface/face-collections	offlineface	查询重采用户列表	List an organization's users whose face must be captured again	刷脸支付		{"items":"face_collections","offset":"offset","limit":"limit"}
GET	/v3/offlineface/face-collections/{collection_id}	offlineface	查询重采请求详情	Look up one face recapture request	刷脸支付
POST	/v3/offlineface/repayment-url	offlineface	获取还款链接	Get the link where a user repays outstanding face payments	刷脸支付
POST	/v3/offlineface/transactions	offlineface	申请扣款	Charge a user by the auth code of a face payment	刷脸支付
GET	/v3/offlineface/transactions/out-trade-no/{out_trade_no}	offlineface	查单	Look up a face payment by merchant order number	刷脸支付
GET	/v3/offlinefacemch/organizations	offlinefacemch	查询机构信息	Look up an organization by its ID or name	刷脸支付
GET	/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}	offlinefacemch	刷脸用户信息查询	Look up a face payment user by the organization's user ID	刷脸支付
PATCH	/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}	offlinefacemch	刷脸用户信息修改	Change a face payment user's details by the organization's user ID	刷脸支付
POST	/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract	offlinefacemch	解除刷脸用户签约关系	End a user's face payment contract with an organization	刷脸支付
POST	/v3/offlinefacemch/tokens	offlinefacemch	获取凭证授权	Obtain an authorization token for a face payment scene	刷脸支付
GET	/v3/palmservice/authorization/openid/{openid}	palmservice	查询刷掌授权	Look up whether a user has authorized palm payment for an organization	微信刷掌
POST	/v3/palmservice/authorization/preauthorize	palmservice	服务关联预授权	Start linking a palm payment user to a service and receive a permission token	微信刷掌
POST	/v3/papay/contracts/{contract_id}/fail-notify	papay/contracts	重试扣费通知	Notify a user that a failed deduction will be retried	委托代扣
POST	/v3/papay/contracts/{contract_id}/notify	papay/contracts	直连商户预扣费通知	Notify a user ahead of a deduction	委托代扣
GET	/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}	papay/insurance-pay	保险商户查询保险自动续费预约	Look up the deduction schedule of an insurance policy period	委托代扣∙保险业
POST	/v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule	papay/insurance-pay	保险商户预约保险自动续费	Schedule the renewal deduction of an insurance policy period	委托代扣∙保险业
POST	/v3/papay/insurance-pay/transactions/apply	papay/insurance-pay	保险商户受理保险自动续费扣款	Submit an insurance renewal deduction for a policy period	委托代扣∙保险业
POST	/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew	papay/insurance-sign	保险商户受理续期自动续费协议	Apply to extend an insurance auto-renewal contract with new policy periods	委托代扣∙保险业
GET	/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}	papay/insurance-sign	保险商户查询保险自动续费协议	Look up an insurance auto-renewal contract by merchant contract code	委托代扣∙保险业
POST	/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate	papay/insurance-sign	保险商户通过商户协议号解除保险自动续费协议	End an insurance auto-renewal contract by merchant contract code	委托代扣∙保险业
POST	/v3/papay/insurance-sign/contracts/pre-entrust-sign/app	papay/insurance-sign	保险商户App预签约	Pre-sign an insurance auto-renewal contract inside an app	委托代扣∙保险业
POST	/v3/papay/insurance-sign/contracts/pre-entrust-sign/h5	papay/insurance-sign	保险商户H5预签约	Pre-sign an insurance auto-renewal contract from a mobile browser	委托代扣∙保险业
POST	/v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi	papay/insurance-sign	保险商户JSAPI预签约	Pre-sign an insurance auto-renewal contract from a page inside WeChat	委托代扣∙保险业
POST	/v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program	papay/insurance-sign	保险商户小程序预签约	Pre-sign an insurance auto-renewal contract in a mini program	委托代扣∙保险业
POST	/v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify	papay/insurance-sign	保险商户修改保险扣费周期列表	Change the deduction periods of an insurance contract	委托代扣∙保险业
GET	/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}	papay/insurance-sign	保险商户查询保险扣费周期列表	List the deduction periods of an insurance contract by merchant contract code	委托代扣∙保险业		{"items":"data","offset":"offset","limit":"limit","total":"total_count"}
POST	/v3/papay/pay/harmony/transactions/apply	papay/pay	代扣受理扣款	Submit an entrusted payment deduction for a HarmonyOS account	委托代扣
GET	/v3/papay/pay/partner/schedules/contract-id/{contract_id}	papay/pay	查询扣费预约	Look up the scheduled deduction of a sub-merchant's contract	委托代扣
POST	/v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule	papay/pay	预约扣费	Schedule the next deduction of a sub-merchant's contract	委托代扣
POST	/v3/papay/pay/partner/transactions/apply	papay/pay	受理扣款	Submit an entrusted payment deduction for a sub-merchant	委托代扣
GET	/v3/papay/pay/schedules/contract-id/{contract_id}	papay/pay	查询扣费预约	Look up the scheduled deduction of a contract	委托代扣
POST	/v3/papay/pay/schedules/contract-id/{contract_id}/schedule	papay/pay	预约扣费	Schedule the next deduction of a contract	委托代扣
POST	/v3/papay/pay/transactions/apply	papay/pay	受理扣款	Submit an entrusted payment deduction	委托代扣
POST	/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app	papay/scheduled-deduct-sign	App场景预约扣费类型签约的预签约	Pre-sign a scheduled deduction contract inside an app	委托代扣
POST	/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5	papay/scheduled-deduct-sign	H5场景预约扣费类型签约的预签约	Pre-sign a scheduled deduction contract from a mobile browser	委托代扣
POST	/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi	papay/scheduled-deduct-sign	JSAPI场景预约扣费类型签约的预签约	Pre-sign a scheduled deduction contract from a page inside WeChat	委托代扣
POST	/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program	papay/scheduled-deduct-sign	小程序场景预约扣费类型签约的预签约	Pre-sign a scheduled deduction contract in a mini program	委托代扣
POST	/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app	papay/scheduled-deduct-sign	App场景预约扣费类型签约的预签约	Pre-sign a sub-merchant's scheduled deduction contract inside an app	委托代扣
POST	/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5	papay/scheduled-deduct-sign	H5场景预约扣费类型签约的预签约	Pre-sign a sub-merchant's scheduled deduction contract from a mobile browser	委托代扣
POST	/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi	papay/scheduled-deduct-sign	JSAPI场景预约扣费类型签约的预签约	Pre-sign a sub-merchant's scheduled deduction contract from a page inside WeChat	委托代扣
POST	/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program	papay/scheduled-deduct-sign	小程序场景预约扣费类型签约的预签约	Pre-sign a sub-merchant's scheduled deduction contract in a mini program	委托代扣
GET	/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}	papay/sign	通过商户协议号查询委托代扣签约协议	Look up a HarmonyOS entrusted payment contract by merchant contract code	委托代扣
GET	/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}	papay/sign	通过商户协议号查询委托代扣签约协议	Look up an entrusted payment contract by merchant contract code	委托代扣
POST	/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate	papay/sign	通过商户协议号解除委托代扣签约协议	End an entrusted payment contract by merchant contract code	委托代扣
POST	/v3/papay/sign/contracts/pre-entrust-sign	papay/sign	代扣预签约	Pre-sign an entrusted payment contract for the chosen signing scene	委托代扣
GET	/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}	papay/sign	通过商户协议号查询委托代扣签约协议	Look up a sub-merchant's entrusted payment contract by merchant contract code	委托代扣
POST	/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate	papay/sign	通过商户协议号解除委托代扣签约协议	End a sub-merchant's entrusted payment contract by merchant contract code	委托代扣
POST	/v3/parking/reminders/application	parking	提交停车场进件申请	Submit a parking lot's onboarding application for review	停车缴费服务
GET	/v3/parking/reminders/application/query	parking	查询停车场进件申请单	Look up one onboarding application of a parking lot	停车缴费服务
POST	/v3/parking/reminders/application/withdraw	parking	撤回停车场进件申请	Take back a parking lot's submitted onboarding application	停车缴费服务
GET	/v3/parking/reminders/applications	parking	查询停车场进件申请单列表	List the onboarding applications of a parking lot	停车缴费服务		{"items":"application_list","offset":"offset","limit":"limit"}
POST	/v3/parking/reminders/entry	parking	同步车辆入场通知	Report that a vehicle entered a parking lot	停车缴费服务
POST	/v3/parking/reminders/exit	parking	同步车辆离场通知	Report that a vehicle left a parking lot	停车缴费服务
POST	/v3/parking/reminders/ext-payment	parking	同步非临停扩展支付	Report a parking lot payment that is not for a temporary stay	停车缴费服务
POST	/v3/parking/reminders/parking-fee	parking	查询停车费用	Look up the fee a parked vehicle currently owes	停车缴费服务
GET	/v3/parking/reminders/parking-lot	parking	查询停车场信息	Look up a parking lot's name, address and payment mini programs	停车缴费服务
POST	/v3/parking/reminders/payment	parking	同步支付结果通知	Report the payment result of a parking session	停车缴费服务
POST	/v3/partner-papay/contracts/{contract_id}/fail-notify	partner-papay	服务商商户重试扣费通知	Notify a sub-merchant's user that a failed deduction will be retried	委托代扣
POST	/v3/partner-papay/contracts/{contract_id}/notify	partner-papay	服务商商户预扣费通知	Notify a sub-merchant's user ahead of a deduction	委托代扣
POST	/v3/partner-transfer/batches	partner-transfer	发起批量转账	Start a batch of transfers to users for a sub-merchant	资金应用∙转账∙服务商模式 运营工具∙用工卡
GET	/v3/partner-transfer/batches/batch-id/{batch_id}	partner-transfer	微信支付批次单号查询批次单	Look up a transfer batch by WeChat Pay batch ID	资金应用∙转账∙服务商模式 运营工具∙用工卡		{"items":"transfer_detail_list","offset":"offset","limit":"limit"}
GET	/v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}	partner-transfer	微信支付明细单号查询明细单	Look up one transfer of a batch by WeChat Pay detail ID	资金应用∙转账∙服务商模式 运营工具∙用工卡
GET	/v3/partner-transfer/batches/out-batch-no/{out_batch_no}	partner-transfer	商家批次单号查询批次单	Look up a transfer batch by merchant batch number	资金应用∙转账∙服务商模式 运营工具∙用工卡		{"items":"transfer_detail_list","offset":"offset","limit":"limit"}
GET	/v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}	partner-transfer	商家明细单号查询明细单	Look up one transfer of a batch by merchant detail number	资金应用∙转账∙服务商模式 运营工具∙用工卡
POST	/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program	password-exempt-contract	电商收付通模式小程序场景预签约	Pre-sign a password-free contract in a mini program for an ecommerce platform	免密支付
POST	/v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign	password-exempt-contract	电商收付通模式支付后场景预签约	Pre-sign a password-free contract offered after payment for an ecommerce platform	免密支付
POST	/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program	password-exempt-contract	直连商户模式小程序场景预签约	Pre-sign a password-free contract in a mini program for a direct merchant	免密支付
POST	/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign	password-exempt-contract	直连商户模式支付后场景预签约	Pre-sign a password-free contract offered after payment for a direct merchant	免密支付
POST	/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program	password-exempt-contract	清算机构模式小程序场景预签约	Pre-sign a password-free contract in a mini program for a clearing institution	免密支付
POST	/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign	password-exempt-contract	清算机构模式支付后场景预签约	Pre-sign a password-free contract offered after payment for a clearing institution	免密支付
GET	/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}	password-exempt-contract	商户通过商户协议号查询协议	Look up a password-free contract by merchant contract code	免密支付
POST	/v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate	password-exempt-contract	商户通过商户协议号解约协议	End a password-free contract by merchant contract code	免密支付
POST	/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program	password-exempt-contract	服务商模式小程序场景预签约	Pre-sign a password-free contract in a mini program for a service provider	免密支付
POST	/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign	password-exempt-contract	服务商模式支付后场景预签约	Pre-sign a password-free contract offered after payment for a service provider	免密支付
GET	/v3/pay-devices/open-scenario-speaker/{device_sn}	pay-devices	查询音箱绑定信息	Look up which merchant and payment code plate a speaker is bound to	支付码牌∙音箱
POST	/v3/pay-devices/open-scenario-speaker/{device_sn}/bind	pay-devices	绑定音箱设备码牌	Bind a speaker and its payment code plate to a merchant	支付码牌∙音箱
POST	/v3/pay-devices/open-scenario-speaker/{device_sn}/prebind	pay-devices	出厂预绑定音箱和码牌	Pair a speaker with a payment code plate at the factory	支付码牌∙音箱
POST	/v3/pay-devices/open-scenario-speaker/{device_sn}/unbind	pay-devices	解绑音箱设备码牌	Unbind a speaker from its payment code plate	支付码牌∙音箱
POST	/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report	pay-devices	码牌支付结果上报	Report a code plate payment result for its bound speaker	支付码牌∙音箱
POST	/v3/pay-devices/printers/{device_id}/print-orders	pay-devices	小票机打印	Print a receipt on a printer from a template	经营工具∙小票机
GET	/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}	pay-devices	查询订单	Look up a receipt print order and its state	经营工具∙小票机
POST	/v3/pay/acquiring-bank/transactions/exposure	pay/acquiring-bank	微信分付-支付方式前置服务	Ask whether an acquiring bank's checkout should offer WeChat Fenfu to this payer	微信分付
POST	/v3/pay/instal/exposure	pay/instal	商户贴息-获取微信分付曝光建议	Ask whether to promote subsidized WeChat Fenfu installments to a user	微信分付
POST	/v3/pay/instal/partner/exposure	pay/instal	商户贴息-获取微信分付曝光建议	Ask whether a sub-merchant should promote subsidized Fenfu installments to a user	微信分付
POST	/v3/pay/partner/transactions/app	pay/partner	APP下单	Create a sub-merchant's order to be paid inside an app	基础支付∙服务商模式 收付通∙支付
POST	/v3/pay/partner/transactions/app-with-contract	pay/partner	APP下单并签约	Create a sub-merchant's in-app order that also signs a contract	支付中签约
POST	/v3/pay/partner/transactions/codepay	pay/partner	付款码支付	Charge a sub-merchant's customer by the payment code shown on their phone	基础支付∙服务商模式
POST	/v3/pay/partner/transactions/exposure	pay/partner	微信分付-支付方式前置服务	Ask whether a sub-merchant's checkout should offer WeChat Fenfu to this payer	微信分付
POST	/v3/pay/partner/transactions/h5	pay/partner	H5下单	Create a sub-merchant's order to be paid from a mobile browser	基础支付∙服务商模式 收付通∙支付
GET	/v3/pay/partner/transactions/id/{transaction_id}	pay/partner	微信支付订单号查询	Look up a sub-merchant's order by WeChat Pay transaction ID	基础支付∙服务商模式 收付通∙支付
POST	/v3/pay/partner/transactions/jsapi	pay/partner	JSAPI下单	Create a sub-merchant's order to be paid inside WeChat	基础支付∙服务商模式 收付通∙支付
POST	/v3/pay/partner/transactions/jsapi-with-contract	pay/partner	JSAPI下单并授权/签约	Create a sub-merchant's order inside WeChat that also signs a contract	免密支付 支付中签约
POST	/v3/pay/partner/transactions/miniprogram	pay/partner	小程序支付下单	Create a sub-merchant's order to be paid in a mini program	基础支付∙服务商模式
POST	/v3/pay/partner/transactions/native	pay/partner	Native下单	Create a sub-merchant's order to be paid by scanning a QR code	基础支付∙服务商模式 收付通∙支付
GET	/v3/pay/partner/transactions/out-trade-no/{out_trade_no}	pay/partner	商户订单号查询	Look up a sub-merchant's order by merchant order number	基础支付∙服务商模式 收付通∙支付
POST	/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close	pay/partner	关单	Close a sub-merchant's unpaid order	基础支付∙服务商模式 收付通∙支付
POST	/v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse	pay/partner	撤销	Undo a sub-merchant's payment code order, refunding it if it was paid	基础支付∙服务商模式
POST	/v3/pay/partner/transactions/scannedpos	pay/partner	扫码支付下单	Create a sub-merchant's order to be paid by scanning a POS terminal	基础支付∙服务商模式
POST	/v3/pay/transactions/app	pay/transactions	APP下单	Create an order to be paid inside an app	基础支付
POST	/v3/pay/transactions/app-with-contract	pay/transactions	APP下单并签约	Create an in-app order that also signs a contract	支付中签约
POST	/v3/pay/transactions/codepay	pay/transactions	付款码支付	Charge a customer by the payment code shown on their phone	基础支付
POST	/v3/pay/transactions/exposure	pay/transactions	微信分付-支付方式前置服务	Ask whether the checkout should offer WeChat Fenfu to this payer	微信分付
POST	/v3/pay/transactions/h5	pay/transactions	H5下单	Create an order to be paid from a mobile browser	基础支付
GET	/v3/pay/transactions/id/{transaction_id}	pay/transactions	微信支付订单号查询	Look up an order by WeChat Pay transaction ID	基础支付
POST	/v3/pay/transactions/jsapi	pay/transactions	JSAPI下单	Create an order to be paid inside WeChat	基础支付
POST	/v3/pay/transactions/jsapi-with-contract	pay/transactions	JSAPI下单并授权/签约	Create an order inside WeChat that also signs a contract	免密支付 支付中签约
POST	/v3/pay/transactions/native	pay/transactions	Native下单	Create an order to be paid by scanning a QR code	基础支付
GET	/v3/pay/transactions/out-trade-no/{out_trade_no}	pay/transactions	商户订单号查询	Look up an order by merchant order number	基础支付
POST	/v3/pay/transactions/out-trade-no/{out_trade_no}/close	pay/transactions	关单	Close an unpaid order	基础支付
POST	/v3/pay/transactions/out-trade-no/{out_trade_no}/reverse	pay/transactions	撤销	Undo a payment code order, refunding it if it was paid	基础支付
GET	/v3/payroll-card/authentications	payroll-card	查询核身记录	List a user's identity verifications on a given day	运营工具∙用工卡		{"items":"data","offset":"offset","limit":"limit","total":"total_count"}
POST	/v3/payroll-card/authentications/pre-order	payroll-card	微工卡核身预下单	Prepare an identity verification and receive its token	运营工具∙用工卡
POST	/v3/payroll-card/authentications/pre-order-with-auth	payroll-card	微工卡核身预下单（流程中完成授权）	Prepare an identity verification that also collects the user's authorization	运营工具∙用工卡
GET	/v3/payroll-card/authentications/{authenticate_number}	payroll-card	获取核身结果	Look up the result of one identity verification	运营工具∙用工卡
GET	/v3/payroll-card/relations/{openid}	payroll-card	查询微工卡授权关系	Look up a user's payroll card authorization for a sub-merchant	运营工具∙用工卡
POST	/v3/payroll-card/tokens	payroll-card	生成授权token	Create the token a user needs to authorize a payroll card	运营工具∙用工卡
POST	/v3/payroll-card/transfer-batches	payroll-card	发起批量转账	Start a batch of wage transfers for a sub-merchant	运营工具∙用工卡
POST	/v3/payroll-card/wesure/insurance	payroll-card	生成投保结果	Record the outcome of a user's WeSure insurance order	运营工具∙用工卡
POST	/v3/payroll-card/wesure/token-validations	payroll-card	校验核身结果	Check an identity verification token against a user's details for WeSure	运营工具∙用工卡
POST	/v3/payscore/acquiringbank/permissions	payscore/acquiringbank	从业机构预授权	Start a user's pay score authorization for an institution's sub-merchant	支付分∙机构模式
GET	/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}	payscore/acquiringbank	从业机构查询与用户授权记录（授权协议号）	Look up an institution's user authorization by authorization code	支付分∙机构模式
POST	/v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate	payscore/acquiringbank	从业机构解除用户授权关系（授权协议号）	End an institution's user authorization by authorization code	支付分∙机构模式
GET	/v3/payscore/acquiringbank/serviceorder	payscore/acquiringbank	从业机构查询微信支付分订单	Look up an institution's pay score order	支付分∙机构模式
POST	/v3/payscore/acquiringbank/serviceorder	payscore/acquiringbank	从业机构创建微信支付分订单	Create a pay score order for an institution's sub-merchant	支付分∙机构模式
GET	/v3/payscore/acquiringbank/serviceorder/deduction	payscore/acquiringbank	从业机构查询微信支付分扣款信息	Look up the deduction details of an institution's pay score order	支付分∙机构模式
POST	/v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel	payscore/acquiringbank	从业机构取消微信支付分订单	Cancel an institution's pay score order	支付分∙机构模式
POST	/v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete	payscore/acquiringbank	从业机构完结微信支付分订单	Complete an institution's pay score order and settle its final amount	支付分∙机构模式
POST	/v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify	payscore/acquiringbank	从业机构修改微信支付分订单金额	Change the amount of an institution's completed pay score order	支付分∙先用后付
POST	/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo	payscore/acquiringbank	从业机构登记微信支付分扣款信息	Register the deduction of an institution's pay score order	支付分∙机构模式
POST	/v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync	payscore/acquiringbank	从业机构同步微信支付分订单信息	Report an institution's pay score order as changed, such as paid elsewhere	支付分∙先用后付
POST	/v3/payscore/acquiringbank/servicepayondeliveryorder	payscore/acquiringbank	从业机构创建先用后付订单	Create a use-first, pay-later order for an institution's sub-merchant	支付分∙先用后付
GET	/v3/payscore/merchant-bill	payscore/merchant-bill	商户申请获取对账单	Get a day's pay score bills with their download details	支付分
GET	/v3/payscore/oversea/partner/serviceorder	payscore/oversea	查询支付分订单	Look up an overseas institution's pay score order	支付分∙海外从业机构模式
POST	/v3/payscore/oversea/partner/serviceorder	payscore/oversea	创建支付分订单	Create a pay score order for an overseas institution's sub-merchant	支付分∙海外从业机构模式
POST	/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel	payscore/oversea	取消支付分订单	Cancel an overseas institution's pay score order	支付分∙海外从业机构模式
POST	/v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete	payscore/oversea	完结支付分订单	Complete an overseas institution's pay score order and settle its final amount	支付分∙海外从业机构模式
POST	/v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync	payscore/oversea	同步支付分订单信息	Report an overseas institution's pay score order as changed	支付分∙海外从业机构模式
POST	/v3/payscore/partner/permissions	payscore/partner	商户预授权	Start a user's pay score authorization for a sub-merchant	支付分∙服务商模式∙免确认
POST	/v3/payscore/partner/permissions/apply-for-scene	payscore/partner	服务商场景中预授权	Start a user's pay score authorization within a transaction scene	支付分∙服务商模式
POST	/v3/payscore/partner/permissions/assess-user-risk-level	payscore/partner	服务商评估用户分层	Assess the risk level of a sub-merchant's authorized user	支付分∙服务商模式
GET	/v3/payscore/partner/permissions/authorization-code/{authorization_code}	payscore/partner	查询与用户授权记录（授权协议号）	Look up a sub-merchant's user authorization by authorization code	支付分∙服务商模式∙免确认
POST	/v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate	payscore/partner	解除用户授权关系（授权协议号）	End a sub-merchant's user authorization by authorization code	支付分∙服务商模式∙免确认
GET	/v3/payscore/partner/permissions/search	payscore/partner	查询与用户授权记录（openid）	Look up a sub-merchant's user authorization by openid	支付分∙服务商模式∙免确认
POST	/v3/payscore/partner/permissions/terminate	payscore/partner	解除用户授权关系（openid）	End a sub-merchant's user authorization by openid	支付分∙服务商模式∙免确认
POST	/v3/payscore/partner/service-account-applications	payscore/partner	收付通子商户申请绑定支付分服务	Apply to bind a platform's sub-merchant to a pay score service	支付分∙服务商模式
GET	/v3/payscore/partner/service-account-applications/{out_apply_no}	payscore/partner	查询收付通子商户服务绑定结果	Look up the result of a sub-merchant's service binding application	支付分∙服务商模式
GET	/v3/payscore/partner/serviceorder	payscore/partner	查询支付分订单	Look up a sub-merchant's pay score order	支付分∙服务商模式
POST	/v3/payscore/partner/serviceorder	payscore/partner	创建支付分订单	Create a pay score order for a sub-merchant	支付分∙服务商模式
POST	/v3/payscore/partner/serviceorder/direct-complete	payscore/partner	创单结单合并	Create a sub-merchant's pay score order and complete it in one call	支付分∙服务商模式
POST	/v3/payscore/partner/serviceorder/{out_order_no}/cancel	payscore/partner	取消支付分订单	Cancel a sub-merchant's pay score order	支付分∙服务商模式
POST	/v3/payscore/partner/serviceorder/{out_order_no}/complete	payscore/partner	完结支付分订单	Complete a sub-merchant's pay score order and settle its final amount	支付分∙服务商模式
POST	/v3/payscore/partner/serviceorder/{out_order_no}/modify	payscore/partner	修改订单金额	Change the amount of a sub-merchant's completed pay score order	支付分∙服务商模式
POST	/v3/payscore/partner/serviceorder/{out_order_no}/pay	payscore/partner	商户发起催收扣款	Collect the unpaid amount of a sub-merchant's completed pay score order	支付分∙服务商模式
POST	/v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage	payscore/partner	下发服务费用待处理消息	Message the user that an order's fees await their action	支付分∙服务商模式
POST	/v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage	payscore/partner	下发服务预扣费消息	Message the user ahead of an order's deduction	支付分∙服务商模式
POST	/v3/payscore/partner/serviceorder/{out_order_no}/sync	payscore/partner	同步订单信息	Report a sub-merchant's pay score order as changed, such as paid elsewhere	支付分∙服务商模式
POST	/v3/payscore/partner/servicepayondeliveryorder	payscore/partner	创建先用后付订单	Create a use-first, pay-later order for a sub-merchant	支付分∙先用后付
GET	/v3/payscore/partner/servicequotas/service-id/{service_id}	payscore/partner	查询用户分层对应建议先享金额	Get the suggested use-first amount for each user risk level	支付分∙服务商模式
GET	/v3/payscore/payafter-orders	payscore/payafter-orders	查询先享后付订单	Look up an enjoy-first, pay-after order	支付分∙先享后付
POST	/v3/payscore/payafter-orders	payscore/payafter-orders	创建先享后付订单	Create an enjoy-first, pay-after order	支付分∙先享后付
POST	/v3/payscore/payafter-orders/{out_order_no}/cancel	payscore/payafter-orders	撤销先享后付订单	Cancel an enjoy-first, pay-after order	支付分∙先享后付
POST	/v3/payscore/payafter-orders/{out_order_no}/complete	payscore/payafter-orders	完结先享后付订单	Complete an enjoy-first, pay-after order with its final fees	支付分∙先享后付
POST	/v3/payscore/payafter-orders/{out_order_no}/sync	payscore/payafter-orders	支付分订单同步	Report an enjoy-first, pay-after order as changed	支付分∙先享后付
POST	/v3/payscore/permissions	payscore/permissions	商户预授权	Start a user's pay score authorization	支付分∙免确认模式∙预授权
POST	/v3/payscore/permissions/assess-user-risk-level	payscore/permissions	商户评估用户分层	Assess the risk level of an authorized user	支付分∙免确认模式∙预授权
GET	/v3/payscore/permissions/authorization-code/{authorization_code}	payscore/permissions	查询与用户授权记录（授权协议号）	Look up a user's authorization by authorization code	支付分∙免确认模式∙预授权
POST	/v3/payscore/permissions/authorization-code/{authorization_code}/terminate	payscore/permissions	解除用户授权关系（授权协议号）	End a user's authorization by authorization code	支付分∙免确认模式∙预授权
GET	/v3/payscore/permissions/openid/{openid}	payscore/permissions	查询与用户授权记录（openid）	Look up a user's authorization by openid	支付分∙免确认模式∙预授权
POST	/v3/payscore/permissions/openid/{openid}/terminate	payscore/permissions	解除用户授权关系（openid）	End a user's authorization by openid	支付分∙免确认模式∙预授权
POST	/v3/payscore/plan/partner/payscore-plans	payscore/plan	创建支付分计划	Create a pay score plan for a sub-merchant	支付分∙签约计划
GET	/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}	payscore/plan	查询支付分计划	Look up a sub-merchant's pay score plan	支付分∙签约计划
POST	/v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop	payscore/plan	停止支付分计划	Stop a sub-merchant's pay score plan	支付分∙签约计划
POST	/v3/payscore/plan/payscore-plans	payscore/plan	创建支付分计划	Create a pay score plan	支付分∙签约计划
GET	/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}	payscore/plan	查询支付分计划	Look up a pay score plan	支付分∙签约计划
POST	/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop	payscore/plan	停止支付分计划	Stop a pay score plan	支付分∙签约计划
GET	/v3/payscore/serviceorder	payscore/serviceorder	查询支付分订单	Look up a pay score service order and its current state	支付分
POST	/v3/payscore/serviceorder	payscore/serviceorder	创建支付分订单	Open a pay score service order for a user	支付分
POST	/v3/payscore/serviceorder/direct-complete	payscore/serviceorder	创单结单合并	Open a pay score service order and settle it in the same call	支付分∙免确认模式
POST	/v3/payscore/serviceorder/{out_order_no}/cancel	payscore/serviceorder	取消支付分订单	Cancel a pay score service order, stating the reason	支付分
POST	/v3/payscore/serviceorder/{out_order_no}/complete	payscore/serviceorder	完结支付分订单	Finish a pay score service order and charge the final amount	支付分
POST	/v3/payscore/serviceorder/{out_order_no}/modify	payscore/serviceorder	修改订单金额	Change the amount due on a completed but unpaid service order	支付分
POST	/v3/payscore/serviceorder/{out_order_no}/pay	payscore/serviceorder	商户发起催收扣款	Try again to collect the overdue payment of a service order	支付分
POST	/v3/payscore/serviceorder/{out_order_no}/send-pendingmessage	payscore/serviceorder	下发服务费用待处理消息	Message the user about service fees that still need handling	支付分
POST	/v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage	payscore/serviceorder	下发服务预扣费消息	Tell the user in advance about an upcoming service fee deduction	支付分
POST	/v3/payscore/serviceorder/{out_order_no}/sync	payscore/serviceorder	同步服务订单信息	Report order events, such as payment made elsewhere, to WeChat Pay	支付分
POST	/v3/payscore/servicepayondeliveryorder	payscore/servicepayondeliveryorder	创建先用后付订单	Open a pay score order the user pays for after receiving the goods	支付分∙先用后付
POST	/v3/payscore/sign-plan/partner/serviceorder	payscore/sign-plan	创建用户的签约计划详情对应的服务订单	As a partner, open the service order for one item of a user's signed plan	支付分∙签约计划
POST	/v3/payscore/sign-plan/partner/user-sign-plans	payscore/sign-plan	创建用户的签约计划	As a partner, create a sign plan for a user of a sub-merchant	支付分∙签约计划
GET	/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}	payscore/sign-plan	查询用户的签约计划	As a partner, look up a user's sign plan by the merchant's plan number	支付分∙签约计划
POST	/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop	payscore/sign-plan	取消用户的签约计划	As a partner, cancel a user's sign plan, stating the reason	支付分∙签约计划
POST	/v3/payscore/sign-plan/serviceorder	payscore/sign-plan	创建用户的签约计划详情对应的服务订单	Open the service order for one item of a user's signed plan	支付分∙签约计划
POST	/v3/payscore/sign-plan/user-sign-plans	payscore/sign-plan	创建用户的签约计划	Create a pay score sign plan for a user	支付分∙签约计划
GET	/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}	payscore/sign-plan	查询用户的签约计划	Look up a user's sign plan by the merchant's plan number	支付分∙签约计划
POST	/v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop	payscore/sign-plan	直连商户取消用户的签约计划	Cancel a user's sign plan, stating the reason	支付分∙签约计划
GET	/v3/payscore/smartretail-orders	payscore/smartretail-orders	查询智慧零售订单	Look up a pay score smart retail order and its state	支付分∙智慧零售
POST	/v3/payscore/smartretail-orders	payscore/smartretail-orders	创建智慧零售订单	Open a pay score order for a smart retail purchase	支付分∙智慧零售
POST	/v3/payscore/smartretail-orders/{out_order_no}/cancel	payscore/smartretail-orders	撤销智慧零售订单	Cancel a smart retail order, stating the reason	支付分∙智慧零售
POST	/v3/payscore/smartretail-orders/{out_order_no}/complete	payscore/smartretail-orders	完结智慧零售订单	Finish a smart retail order with its actual fees, times and discounts	支付分∙智慧零售
GET	/v3/payscore/user-service-state	payscore/user-service-state	查询用户授权状态	Check whether a user has authorized a pay score service	支付分∙免确认模式∙普通授权
POST	/v3/payscore/users/{openid}/permissions/{service_id}/terminate	payscore/users	商户解除用户授权关系	End a user's authorization for a pay score service	支付分∙免确认模式∙普通授权
POST	/v3/platsolution/ecommerce/bank-transfer-recharges/apply	platsolution/ecommerce	申请银行转账充值	Request a top-up by bank transfer and get the account to pay into
GET	/v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}	platsolution/ecommerce	查询银行转账充值结果	Check the outcome of a bank transfer top-up
POST	/v3/platsolution/ecommerce/insurance-compensation-contracts	platsolution/ecommerce	开通保险理赔功能	Turn on insurance claim payouts for a sub-merchant
POST	/v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened	platsolution/ecommerce	查询保险理赔功能开通状态	Check whether a sub-merchant has insurance claim payouts turned on
POST	/v3/platsolution/ecommerce/mch-transfer/compensate-bills	platsolution/ecommerce	请求赔付	Pay compensation to a user in the name of a sponsoring merchant
GET	/v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}	platsolution/ecommerce	查询赔付结果（按微信支付赔付单号）	Check a compensation by its WeChat Pay bill ID
GET	/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}	platsolution/ecommerce	查询赔付结果（按商户赔付单号）	Check a compensation by the merchant's bill number
POST	/v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel	platsolution/ecommerce	请求撤销赔付	Ask to withdraw a compensation that is still under way
POST	/v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer	platsolution/ecommerce	请求赔付预下单	Pre-create a compensation and get the package info to continue it in WeChat
POST	/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills	platsolution/ecommerce	请求保证金售后赔付	Compensate a buyer after sale from a sub-merchant's security deposit
GET	/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}	platsolution/ecommerce	查询保证金售后赔付结果	Check a deposit-funded after-sales compensation by WeChat Pay bill ID
GET	/v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}	platsolution/ecommerce	查询保证金售后赔付结果（按商户赔付单号）	Check a deposit-funded after-sales compensation by merchant bill number
POST	/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills	platsolution/ecommerce	发起保证金赔付保司保费	Pay an insurer's premium from a sub-merchant's security deposit
GET	/v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}	platsolution/ecommerce	查询保证金赔付保司保费结果	Check an insurance premium payment made from a security deposit
POST	/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills	platsolution/ecommerce	发起保证金赔付用户运费	Reimburse a user's shipping cost from a sub-merchant's security deposit
GET	/v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}	platsolution/ecommerce	查询保证金售后赔付运费结果	Check a shipping cost reimbursement made from a security deposit
POST	/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills	platsolution/ecommerce	请求保险理赔	Pay out an insurance claim for a sub-merchant
GET	/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}	platsolution/ecommerce	查询保险理赔结果（按微信支付赔付单号）	Check an insurance claim payout by its WeChat Pay bill ID
GET	/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}	platsolution/ecommerce	查询保险理赔结果（按商户赔付单号）	Check an insurance claim payout by the merchant's bill number
POST	/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel	platsolution/ecommerce	请求撤销保险理赔	Ask to withdraw an insurance claim payout that is still under way
POST	/v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer	platsolution/ecommerce	请求保险理赔预下单	Pre-create an insurance claim payout and get the package info to continue it
POST	/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills	platsolution/ecommerce	请求赔付	Pay compensation to a sub-merchant in the name of a sponsoring merchant
GET	/v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}	platsolution/ecommerce	查询赔付结果（按商户赔付单号）	Check a sub-merchant compensation by the merchant's bill number
POST	/v3/platsolution/ecommerce/mch-transfer/transfer-bills	platsolution/ecommerce	保证金赔付	Pay compensation from a sub-merchant's security deposit
GET	/v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}	platsolution/ecommerce	查询保证金赔付结果（按微信支付赔付单号）	Check a deposit-funded compensation by its WeChat Pay bill ID
GET	/v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}	platsolution/ecommerce	查询保证金赔付结果（按商户赔付单号）	Check a deposit-funded compensation by the merchant's bill number
POST	/v3/platsolution/ecommerce/recharge-employees	platsolution/ecommerce	添加二级商户可扫码充值员工	Allow an employee of a sub-merchant to top up by scanning a code
GET	/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}	platsolution/ecommerce	查询二级商户可扫码充值员工列表	List the employees who may top up a sub-merchant by scanning a code
POST	/v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete	platsolution/ecommerce	删除二级商户可扫码充值员工	Stop an employee from topping up a sub-merchant by scanning a code
POST	/v3/platsolution/ecommerce/recharges/apply	platsolution/ecommerce	申请二级商户充值	Request a top-up for a sub-merchant and get the page to pay it on
GET	/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}	platsolution/ecommerce	查询二级商户充值结果	Check the outcome of a sub-merchant top-up
POST	/v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close	platsolution/ecommerce	关闭二级商户充值	Close a sub-merchant top-up request so it can no longer be paid
POST	/v3/platsolution/ecommerce/settle/prepay-settle-orders	platsolution/ecommerce	个人收款-申请批量结算	Request settlement of a batch of personal collection orders	收付通∙个人收款
GET	/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}	platsolution/ecommerce	个人收款-查询批量结算信息	Look up a personal collection settlement batch and its state
POST	/v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle	platsolution/ecommerce	个人收款-申请异常结算批次单处理	Request handling of a personal collection settlement batch that failed	收付通∙个人收款
POST	/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw	platsolution/ecommerce	二级商户按日终余额预约提现	Schedule a withdrawal of a sub-merchant's day-end balance	收付通∙提现
GET	/v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}	platsolution/ecommerce	查询二级商户按日终余额预约提现状态	Check the status of a scheduled day-end balance withdrawal	收付通∙提现
POST	/v3/platsolution/insurance/mch-transfer/batches/apply	platsolution/insurance	受理商家转账	Start a batch of transfers to users on behalf of an insurance sub-merchant	资金应用∙转账
GET	/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}	platsolution/insurance	微信支付转账批次单号查询批次单	Look up an insurance transfer batch by its WeChat Pay batch ID	资金应用∙转账		{"items":"data","offset":"offset","limit":"limit"}
GET	/v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}	platsolution/insurance	微信支付转账明细单号查询明细单	Look up one transfer of an insurance batch by WeChat Pay detail ID	资金应用∙转账
GET	/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}	platsolution/insurance	查询商家转账明细电子回单	Get the state and link of one insurance transfer's electronic receipt	资金应用∙转账
POST	/v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply	platsolution/insurance	申请商家转账明细电子回单	Request an electronic receipt for one transfer of an insurance batch	资金应用∙转账
GET	/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}	platsolution/insurance	商户转账批次单号查询批次单	Look up an insurance transfer batch by the merchant's batch number	资金应用∙转账		{"items":"data","offset":"offset","limit":"limit"}
GET	/v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}	platsolution/insurance	商户明细单号查询明细单	Look up one transfer of an insurance batch by merchant detail number	资金应用∙转账
GET	/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}	platsolution/insurance	查询商家转账批次电子回单	Get the state and link of an insurance transfer batch's electronic receipt	资金应用∙转账
POST	/v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply	platsolution/insurance	申请商家转账批次电子回单	Request an electronic receipt covering a whole insurance transfer batch	资金应用∙转账
POST	/v3/platsolution/insurance/mch-transfer/reservation/apply	platsolution/insurance	受理单次预约商家转账	Reserve a one-off transfer from an insurance sub-merchant to a user	资金应用∙转账
GET	/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}	platsolution/insurance	商户预约单号查询预约商家转账记录	Look up an insurance transfer reservation by the merchant's number	资金应用∙转账
POST	/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close	platsolution/insurance	关闭预约商家转账记录	Close an insurance transfer reservation so it can no longer be used	资金应用∙转账
GET	/v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}	platsolution/insurance	微信支付预约单号查询预约商家转账记录	Look up an insurance transfer reservation by its WeChat Pay ID	资金应用∙转账
POST	/v3/platsolution/mch-transfer/batches/apply	platsolution/mch-transfer	受理商家转账	Start a batch of transfers to users on behalf of a sub-merchant	资金应用∙转账
GET	/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}	platsolution/mch-transfer	微信支付转账批次单号查询批次单	Look up a transfer batch by its WeChat Pay batch ID	资金应用∙转账		{"items":"data","offset":"offset","limit":"limit"}
GET	/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}	platsolution/mch-transfer	微信支付转账明细单号查询明细单	Look up one transfer of a batch by its WeChat Pay detail ID	资金应用∙转账
GET	/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}	platsolution/mch-transfer	查询商家转账明细电子回单	Get the state and download link of one transfer's electronic receipt	资金应用∙转账
POST	/v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply	platsolution/mch-transfer	申请商家转账明细电子回单	Request an electronic receipt for one transfer of a batch	资金应用∙转账
GET	/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}	platsolution/mch-transfer	商户转账批次单号查询批次单	Look up a transfer batch by the merchant's batch number	资金应用∙转账		{"items":"data","offset":"offset","limit":"limit"}
GET	/v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}	platsolution/mch-transfer	商户明细单号查询明细单	Look up one transfer of a batch by the merchant's detail number	资金应用∙转账
GET	/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}	platsolution/mch-transfer	查询商家转账批次电子回单	Get the state and download link of a transfer batch's electronic receipt	资金应用∙转账
POST	/v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply	platsolution/mch-transfer	申请商家转账批次电子回单	Request an electronic receipt covering a whole transfer batch	资金应用∙转账
POST	/v3/platsolution/mch-transfer/reservation/apply	platsolution/mch-transfer	受理单次预约商家转账	Reserve a one-off transfer from a sub-merchant to a user	资金应用∙转账
GET	/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}	platsolution/mch-transfer	商户预约单号查询预约商家转账记录	Look up a transfer reservation by the merchant's reservation number	资金应用∙转账
POST	/v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close	platsolution/mch-transfer	关闭预约商家转账记录	Close a transfer reservation so it can no longer be used	资金应用∙转账
GET	/v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}	platsolution/mch-transfer	微信支付预约单号查询预约商家转账记录	Look up a transfer reservation by its WeChat Pay reservation ID	资金应用∙转账
GET	/v3/profitsharing/bills	profitsharing	申请分账账单	Get the download link of the profit sharing bill for a day	资金应用∙分账
GET	/v3/profitsharing/merchant-configs/{sub_mchid}	profitsharing	查询最大分账比例	Look up the largest share a sub-merchant allows to be split off	资金应用∙分账
POST	/v3/profitsharing/orders	profitsharing	请求分账	Share the funds of a paid transaction with its receivers	资金应用∙分账
POST	/v3/profitsharing/orders/unfreeze	profitsharing	解冻剩余资金	Release a transaction's remaining unsplit funds to the merchant	资金应用∙分账
GET	/v3/profitsharing/orders/{out_order_no}	profitsharing	查询分账结果	Check the outcome of a profit sharing order for each receiver	资金应用∙分账
POST	/v3/profitsharing/receivers/add	profitsharing	添加分账接收方	Register a party that may receive profit sharing	资金应用∙分账
POST	/v3/profitsharing/receivers/delete	profitsharing	删除分账接收方	Remove a registered profit sharing receiver	资金应用∙分账
POST	/v3/profitsharing/return-orders	profitsharing	请求分账回退	Take shared funds back from a receiver, usually ahead of a refund	资金应用∙分账
GET	/v3/profitsharing/return-orders/{out_return_no}	profitsharing	查询分账回退结果	Check the outcome of a return of shared funds	资金应用∙分账
GET	/v3/profitsharing/transactions/{transaction_id}/amounts	profitsharing	查询剩余待分金额	Look up how much of a transaction is still left to share	资金应用∙分账
POST	/v3/qrcode/transactions	qrcode	扣费受理	Submit a fare deduction for a rider who scanned a ride code	乘车服务
GET	/v3/qrcode/transactions/out-trade-no/{out_trade_no}	qrcode	查询订单	Check a ride code fare deduction by the merchant's order number	乘车服务
GET	/v3/qrcode/user-services/contract-id/{contract_id}	qrcode	查询用户服务可用信息	Check whether a user may use the ride code service, and why not	乘车服务
POST	/v3/rate-activity/applications	rate-activity	报名费率优惠活动	Enrol a sub-merchant in a discounted fee rate activity	通用接口
GET	/v3/rate-activity/applications/id/{application_id}	rate-activity	根据申请单ID查询申请单结果	Check the review result of a fee rate activity application	通用接口
PATCH	/v3/rate-activity/applications/id/{application_id}	rate-activity	修改单据信息	Correct the details of a fee rate activity application	通用接口
GET	/v3/realname/verify	realname	实名信息校验	Check that a name and ID number match the payer's real-name record	实名校验
POST	/v3/recharge/bank-transfer-recharges/apply	recharge	申请银行转账充值	Request a merchant top-up by bank transfer and get the account to pay into	商家充值
GET	/v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}	recharge	查询银行转账充值结果	Check the outcome of a merchant's bank transfer top-up	商家充值
POST	/v3/refund/domestic/refunds	refund	申请退款	Refund all or part of a paid order	基础支付∙退款
GET	/v3/refund/domestic/refunds/{out_refund_no}	refund	查询单笔退款	Look up a refund by the merchant's refund number	基础支付∙退款
POST	/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund	refund	发起异常退款	Resend a failed refund to a bank card of the user or the merchant	基础支付∙退款
GET	/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}	repayment	还款单查询	Look up a combined repayment order and its sub-orders	还款支付
POST	/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close	repayment	商户关单	Close an unpaid combined repayment order	还款支付
POST	/v3/repayment/combine-transactions/partner/prepay	repayment	还款下单	Place a combined repayment order and get what the payer needs to pay it	还款支付
POST	/v3/security/echo	security	商户签名验签／加解密测试	Echo plain and encrypted text to test your signing and encryption setup	经营工具∙支付即服务
GET	/v3/smartguide/guides	smartguide	服务人员查询	List a store's service guides, filtered by staff ID, mobile or work number	经营工具∙支付即服务		{"items":"data","offset":"offset","limit":"limit","total":"total_count"}
POST	/v3/smartguide/guides	smartguide	服务人员注册	Register a store employee as a service guide	经营工具∙支付即服务
PATCH	/v3/smartguide/guides/{guide_id}	smartguide	服务人员信息更新	Update a service guide's name, contact details or QR codes	经营工具∙支付即服务
POST	/v3/smartguide/guides/{guide_id}/assign	smartguide	服务人员分配	Assign a service guide to a paid order	经营工具∙支付即服务
POST	/v3/taxi-invoice/attendance/punch	taxi-invoice	签到签退	Record a taxi driver clocking in or out	出租车电子发票
POST	/v3/taxi-invoice/cards	taxi-invoice	将出租车电子发票插入微信用户卡包	Put a taxi fapiao into a passenger's WeChat card pack	出租车电子发票
POST	/v3/taxi-invoice/cards/upload-file	taxi-invoice	上传出租车电子发票文件	Upload a taxi fapiao file and get its media ID	出租车电子发票
POST	/v3/taxi-invoice/driver/update-driver	taxi-invoice	更新司机信息	Create or update a taxi driver's record	出租车电子发票
GET	/v3/taxi-invoice/drivers/{driver_license}	taxi-invoice	获取司机信息	Look up a taxi driver by license number	出租车电子发票
GET	/v3/taxi-invoice/taxi-companies/{company_mchid}	taxi-invoice	获取出租车公司商户信息	Look up a taxi company's merchant details	出租车电子发票
POST	/v3/taxi-invoice/taxi-company/create-taxi-company	taxi-invoice	新增出租车公司	Add a taxi company that issues electronic fapiao	出租车电子发票
POST	/v3/taxi-invoice/taxi/update-taxi	taxi-invoice	更新出租车信息	Create or update a taxi's record, with its main and deputy drivers	出租车电子发票
GET	/v3/taxi-invoice/taxies/{plate_number}	taxi-invoice	获取出租车信息	Look up a taxi by plate number	出租车电子发票
GET	/v3/taxi-invoice/user-taxi-order/find-by-token	taxi-invoice	根据凭证查询乘客行程单	Find a passenger's taxi trip by the token of its invoice request	出租车电子发票
GET	/v3/taxi-invoice/user-taxi-orders	taxi-invoice	获取乘客行程单列表	List a passenger's taxi trips in a date range	出租车电子发票		{"items":"data","offset":"offset","limit":"limit","total":"total_count"}
GET	/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}	transaction-block	分页查询子商户名下的交易拦截记录	List the blocked-transaction records of a sub-merchant	商户管理记录		{"items":"data","offset":"offset","limit":"limit","total":"total_count"}
GET	/v3/transaction-block/transaction-block-records/{block_record_id}	transaction-block	查询子商户交易拦截记录详情	Look up why a sub-merchant's transactions were blocked and how to recover	商户管理记录
POST	/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}	transaction-block	发起交易拦截申诉	Appeal a transaction block on behalf of a sub-merchant	商户管理记录
GET	/v3/transaction-block/transaction-block-submissions/{block_submission_id}	transaction-block	查询交易拦截申诉详情	Look up a transaction block appeal and its review result	商户管理记录
GET	/v3/transfer-detail/electronic-receipts	transfer-detail	查询转账明细电子回单受理结果	Get the state and download link of one transfer's electronic receipt	资金应用∙转账 运营工具∙用工卡
POST	/v3/transfer-detail/electronic-receipts	transfer-detail	转账明细电子回单受理	Request an electronic receipt for one transfer	资金应用∙转账 运营工具∙用工卡
POST	/v3/transfer/batches	transfer	发起批量转账	Start a batch of transfers to users' WeChat balances	资金应用∙转账
GET	/v3/transfer/batches/batch-id/{batch_id}	transfer	微信批次单号查询批次单	Look up a transfer batch by its WeChat Pay batch ID	资金应用∙转账		{"items":"transfer_detail_list","offset":"offset","limit":"limit"}
GET	/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}	transfer	微信明细单号查询明细单	Look up one transfer of a batch by its WeChat Pay detail ID	资金应用∙转账
GET	/v3/transfer/batches/out-batch-no/{out_batch_no}	transfer	商家批次单号查询批次单	Look up a transfer batch by the merchant's batch number	资金应用∙转账		{"items":"transfer_detail_list","offset":"offset","limit":"limit"}
GET	/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}	transfer	商家明细单号查询明细单	Look up one transfer of a batch by the merchant's detail number	资金应用∙转账
POST	/v3/transfer/bill-receipt	transfer	转账电子回单申请受理	Request an electronic receipt covering a whole transfer batch	资金应用∙转账 运营工具∙用工卡
GET	/v3/transfer/bill-receipt/{out_batch_no}	transfer	查询转账电子回单	Get the state and download link of a transfer batch's electronic receipt	资金应用∙转账 运营工具∙用工卡
GET	/v3/transferdownload/elecvoucherfile	transferdownload	下载电子回单	Download an electronic receipt file by the token and source of its link	资金应用∙转账 运营工具∙用工卡
GET	/v3/transferdownload/signfile	transferdownload	下载电子回单	Download a signed electronic receipt file by the token of its link	资金应用∙转账 运营工具∙用工卡
GET	/v3/vehicle/etc/contracts/{contract_id}	vehicle	通过商户ETC绑定号查询签约状态	Check the state of an ETC binding by its contract ID	ETC授权扣费
POST	/v3/vehicle/etc/preopen	vehicle	预开通用户ETC指定卡扣费	Pre-open toll deduction from a chosen bank card for a user's ETC device	ETC授权扣费
POST	/v3/vehicle/etc/transactions/highway	vehicle	高速场景商户扣款	Charge a bound user for a highway toll	ETC授权扣费
GET	/v3/vehicle/etc/transactions/id/{transaction_id}	vehicle	查询订单	Look up an ETC toll charge by its WeChat Pay transaction ID	ETC授权扣费
GET	/v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}	vehicle	查询订单	Look up an ETC toll charge by the merchant's order number	ETC授权扣费
GET	/v3/vehicle/etc/users/{openid}/contracts	vehicle	查询ETC签约状态	Check whether a user has bound ETC deduction for a plan and plate	ETC授权扣费
POST	/v3/vehicle/parking/parkings	vehicle	创建停车入场	Report a vehicle entering a parking lot	支付分∙停车服务
GET	/v3/vehicle/parking/services/find	vehicle	查询车牌服务开通信息	Check whether parking auto-payment is on for a license plate	支付分∙停车服务
GET	/v3/vehicle/transactions/out-trade-no/{out_trade_no}	vehicle	查询订单	Check a parking fee deduction by the merchant's order number	支付分∙停车服务
POST	/v3/vehicle/transactions/parking	vehicle	扣费受理	Submit a parking fee deduction	支付分∙停车服务
GET	/v3/webizpay/avail-mch-ranges	webizpay	查询可用商户范围列表	List the ranges of merchants where enterprise pay can be spent	企业支付
POST	/v3/webizpay/avail-mch-ranges	webizpay	创建可用商户范围	Create a range of merchants where enterprise pay can be spent	企业支付
GET	/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers	webizpay	查询商户标识列表	List the merchant identifiers in an available merchant range	企业支付		{"items":"data","offset":"offset","limit":"limit","total":"total_count"}
POST	/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers	webizpay	添加商户标识	Add a merchant identifier to an available merchant range	企业支付
DELETE	/v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}	webizpay	删除商户标识	Remove a merchant identifier from an available merchant range	企业支付
POST	/v3/webizpay/bill/proof	webizpay	申请企业商户企业支付出资凭证	Request proof of the funds an enterprise paid in over a period	企业支付
POST	/v3/webizpay/bill/trade-bill	webizpay	申请企业商户企业支付业务账单	Get the download link of an enterprise's daily enterprise pay bill	企业支付
GET	/v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}	webizpay	使用商户卡号查询企业支付额度卡	Look up an employee's quota card by the merchant's card number	企业支付
POST	/v3/webizpay/employees/{employee_id}/quota-cards	webizpay	企业商户为员工下发企业支付额度卡	Issue an enterprise pay quota card to an employee	企业支付
GET	/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}	webizpay	企业商户查询企业支付额度卡	Look up an employee's quota card by its WeChat Pay card number	企业支付
POST	/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel	webizpay	企业商户作废员工企业支付额度卡	Void an employee's enterprise pay quota card	企业支付
GET	/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url	webizpay	企业商户获取指定额度卡支付链接	Get the link an employee opens to pay with a given quota card	企业支付
POST	/v3/webizpay/employees/{employee_id}/revoke	webizpay	企业商户发起解除员工企业支付授权	Revoke an employee's authorization to use enterprise pay	企业支付
POST	/v3/webizpay/stores/entity-matches	webizpay	发起门店主体匹配	Start a batch that matches stores to the legal entities behind them	企业支付
GET	/v3/webizpay/stores/entity-matches/{batch_id}	webizpay	查询门店主体匹配结果	Get the results of a store-to-entity matching batch	企业支付
GET	/v3/webizpay/users/{user_id}/authorization-state	webizpay	企业商户查询企业员工开通授权状态	Check whether a user has authorized enterprise pay as an employee	企业支付
POST	/v3/webizpay/users/{user_id}/authorization-url	webizpay	企业商户发起员工开通企业支付授权	Get the link a user opens to authorize enterprise pay as an employee	企业支付
`
