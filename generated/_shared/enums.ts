// Generated from specs/_shared/enums.yaml. Edit that file and run `npm run generate`.

/**
 * - `ACT_STATUS_UNKNOWN` 状态未知
 * - `CREATE_ACT_STATUS` 已创建
 * - `ONGOING_ACT_STATUS` 运行中
 * - `TERMINATE_ACT_STATUS` 已终止
 * - `STOP_ACT_STATUS` 已暂停
 * - `OVER_TIME_ACT_STATUS` 已过期
 * - `CREATE_ACT_FAILED` 创建活动失败
 */
export type ActivityStatus =
  | 'ACT_STATUS_UNKNOWN'
  | 'CREATE_ACT_STATUS'
  | 'ONGOING_ACT_STATUS'
  | 'TERMINATE_ACT_STATUS'
  | 'STOP_ACT_STATUS'
  | 'OVER_TIME_ACT_STATUS'
  | 'CREATE_ACT_FAILED'

/**
 * 活动类型
 * - `FULL_SEND_ACT_TYPE` 满额送
 * - `STEP_SEND_ACT_TYPE` 阶梯送
 * - `SPECIFIC_SEND_ACT_TYPE` 满A送B
 */
export type ActivityType = 'FULL_SEND_ACT_TYPE' | 'STEP_SEND_ACT_TYPE' | 'SPECIFIC_SEND_ACT_TYPE'

/** 申请单状态 */
export type ApplymentState =
  | 'APPLYMENT_STATE_WAITTING_FOR_AUDIT'
  | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT'
  | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON'
  | 'APPLYMENT_STATE_PASSED'
  | 'APPLYMENT_STATE_FREEZED'
  | 'APPLYMENT_STATE_EDITTING'
  | 'APPLYMENT_STATE_AUDITING'
  | 'APPLYMENT_STATE_REJECTED'
  | 'APPLYMENT_STATE_TO_BE_CONFIRMED'
  | 'APPLYMENT_STATE_TO_BE_SIGNED'
  | 'APPLYMENT_STATE_SIGNING'
  | 'APPLYMENT_STATE_FINISHED'
  | 'APPLYMENT_STATE_CANCELED'

/** 授权状态 */
export type AuthorizeState = 'AUTHORIZE_STATE_UNAUTHORIZED' | 'AUTHORIZE_STATE_AUTHORIZED'

/** - `BUSIFAVOR` 奖品类型 */
export type AwardType = 'BUSIFAVOR'

/** 背景颜色 */
export type BackgroundColor =
  | 'Color010'
  | 'Color020'
  | 'Color030'
  | 'Color040'
  | 'Color050'
  | 'Color060'
  | 'Color070'
  | 'Color080'
  | 'Color090'
  | 'Color100'

/** 账户类型 */
export type BankAccountType = 'BANK_ACCOUNT_TYPE_CORPORATE' | 'BANK_ACCOUNT_TYPE_PERSONAL'

/**
 * - `BASIC` 基本账户
 * - `OPERATION` 运营账户
 * - `FEES` 手续费账户
 */
export type BillAccountType = 'BASIC' | 'OPERATION' | 'FEES'

/** - `GZIP` 返回格式为.gzip的压缩包账单 */
export type BillTarType = 'GZIP'

/** 行业ID */
export type CategoryId = 44 | 33 | 22 | 41 | 42 | 49 | 50 | 51 | 36 | 54 | 55 | 32 | 52

/**
 * 登记证书类型
 * - `CERTIFICATE_TYPE_2388` 事业单位法人证书
 * - `CERTIFICATE_TYPE_2389` 统一社会信用代码证书
 * - `CERTIFICATE_TYPE_2394` 社会团体法人登记证书
 * - `CERTIFICATE_TYPE_2395` 民办非企业单位登记证书
 * - `CERTIFICATE_TYPE_2396` 基金会法人登记证书
 * - `CERTIFICATE_TYPE_2397` 慈善组织公开募捐资格证书
 * - `CERTIFICATE_TYPE_2398` 农民专业合作社法人营业执照
 * - `CERTIFICATE_TYPE_2399` 宗教活动场所登记证
 * - `CERTIFICATE_TYPE_2400` 政府部门下发的其他有效证明文件
 * - `CERTIFICATE_TYPE_2520` 执业许可证/执业证
 * - `CERTIFICATE_TYPE_2521` 基层群众性自治组织特别法人统一社会信用代码证
 * - `CERTIFICATE_TYPE_2522` 农村集体经济组织登记证
 */
export type CertType =
  | 'CERTIFICATE_TYPE_2388'
  | 'CERTIFICATE_TYPE_2389'
  | 'CERTIFICATE_TYPE_2390'
  | 'CERTIFICATE_TYPE_2391'
  | 'CERTIFICATE_TYPE_2392'
  | 'CERTIFICATE_TYPE_2393'
  | 'CERTIFICATE_TYPE_2394'
  | 'CERTIFICATE_TYPE_2395'
  | 'CERTIFICATE_TYPE_2396'
  | 'CERTIFICATE_TYPE_2397'
  | 'CERTIFICATE_TYPE_2398'
  | 'CERTIFICATE_TYPE_2399'
  | 'CERTIFICATE_TYPE_2400'
  | 'CERTIFICATE_TYPE_2520'
  | 'CERTIFICATE_TYPE_2521'
  | 'CERTIFICATE_TYPE_2522'

/**
 * 投诉单状态
 * - `PAYER_COMPLAINTED` 用户已投诉
 * - `FROZENED` 交易已冻结
 * - `FROZEN_FINISHED` 冻结已结束
 * - `PAYER_CANCELED` 用户已撤诉
 * - `MERCHANT_REFUNDED` 商户已退款
 * - `SYSTEM_REFUNDED` 系统（微信支付）已退款
 * - `MANUAL_UNFROZEN` 人工（微信支付运营人员）手动解冻
 */
export type ComplaintState =
  | 'PAYER_COMPLAINTED'
  | 'FROZENED'
  | 'FROZEN_FINISHED'
  | 'PAYER_CANCELED'
  | 'MERCHANT_REFUNDED'
  | 'SYSTEM_REFUNDED'
  | 'MANUAL_UNFROZEN'

/**
 * 超级管理员类型
 * - `LEGAL` 经营者/法人
 * - `SUPER` 经办人
 */
export type ContactType = 'LEGAL' | 'SUPER'

/**
 * code展示模式
 * - `BARCODE` 一维码
 * - `QRCODE` 二维码
 * - `NOT_SHOW` 不展示code
 */
export type CouponCodeDisplayMode = 'BARCODE' | 'QRCODE' | 'NOT_SHOW'

export type CouponState = 'SENDED' | 'USED' | 'EXPIRED' | 'DELETED' | 'DEACTIVATED'

/**
 * 投放目的
 * - `OFF_LINE_PAY` 拉用户回店消费
 * - `JUMP_MINI_APP` 引导用户前往小程序消费
 */
export type DeliveryPurpose = 'OFF_LINE_PAY' | 'JUMP_MINI_APP'

/**
 * 申请状态
 * - `CHECKING` 资料校验中
 * - `ACCOUNT_NEED_VERIFY` 待账户验证
 * - `AUDITING` 审核中
 * - `REJECTED` 已驳回
 * - `NEED_SIGN` 待签约
 * - `FINISH` 完成
 * - `FROZEN` 已冻结
 */
export type EcommerceApplymentState =
  | 'CHECKING'
  | 'ACCOUNT_NEED_VERIFY'
  | 'AUDITING'
  | 'REJECTED'
  | 'NEED_SIGN'
  | 'FINISH'
  | 'FROZEN'

/**
 * 代金券状态
 * - `SENDED` 可用
 * - `USED` 已实扣
 * - `EXPIRED` 已过期
 * - `RECOVER` 已回收
 */
export type FavorCouponStatus = 'SENDED' | 'USED' | 'EXPIRED' | 'RECOVER'

/**
 * 券类型
 * - `NORMAL` 满减券
 * - `CUT_TO` 减至券
 */
export type FavorCouponType = 'NORMAL' | 'CUT_TO'

/**
 * - `unactivated` 未激活
 * - `audit` 审核中
 * - `running` 运行中
 * - `stoped` 已停止
 * - `paused` 暂停发放
 */
export type FavorStockStatus = 'unactivated' | 'audit' | 'running' | 'stoped' | 'paused'

/**
 * 批次类型
 * - `NORMAL` 固定面额满减券批次
 * - `DISCOUNT` 折扣券批次
 * - `EXCHAHGE` 换购券批次
 * - `RANDOM` 千人千面券批次
 * - `DISCOUNT_CUT` 立减与折扣
 */
export type FavorStockType = 'NORMAL' | 'DISCOUNT' | 'EXCHAHGE' | 'RANDOM' | 'DISCOUNT_CUT'

/**
 * 支付方式
 * - `MICROAPP` 小程序支付
 * - `APPPAY` APP支付
 * - `PPAY` 免密支付
 * - `CARD` 刷卡支付
 * - `FACE` 人脸支付
 * - `OTHER` 其他支付
 */
export type FavorTradeType = 'MICROAPP' | 'APPPAY' | 'PPAY' | 'CARD' | 'FACE' | 'OTHER'

/**
 * 金融机构类型
 * - `PAYMENT_AGENT` 支付机构, 适用于非银行类支付机构
 */
export type FinanceType =
  | 'BANK_AGENT'
  | 'PAYMENT_AGENT'
  | 'INSURANCE'
  | 'TRADE_AND_SETTLE'
  | 'OTHER'

/**
 * 子商户同业过滤的同业过滤标签值
 * - `E_COMMERCE` 综合电商平台
 * - `LOVE_MARRIAGE` 婚恋
 * - `POTOGRAPHY` 摄影摄像机构及服务
 * - `EDUCATION` 教育
 * - `FINANCE` 金融
 * - `TOURISM` 旅游
 * - `SKINCARE` 护肤彩妆
 * - `FOOD` 食品
 * - `SPORT` 运动户外
 * - `JEWELRY_WATCH` 珠宝钟表
 * - `HEALTHCARE` 医疗健康
 * - `BUSSINESS` 商务服务
 * - `PARENTING` 亲子
 * - `CATERING` 餐饮美食
 * - `RETAIL` 零售百货
 * - `SERVICES` 生活服务
 * - `LAW` 法律服务
 * - `ESTATE` 房地产
 * - `TRANSPORTATION` 交通运输
 * - `ENERGY_SAVING` 节能环保
 * - `SECURITY` 安全安保
 * - `BUILDING_MATERIAL` 家居装修建材
 * - `COMMUNICATION` 通讯及IT服务
 * - `MERCHANDISE` 日用百货
 * - `ASSOCIATION` 机构协会
 * - `COMMUNITY` 网络资讯及社区
 * - `ONLINE_AVR` 在线视听与阅读
 * - `WE_MEDIA` 自媒体
 * - `CAR` 汽车
 * - `SOFTWARE` 软件工具
 * - `GAME` 游戏
 * - `CLOTHING` 服饰鞋帽箱包
 * - `INDUSTY` 工业工程
 * - `AGRICULTURE` 农林牧渔
 * - `PUBLISHING_MEDIA` 出版传媒
 * - `HOME_DIGITAL` 数码家电
 */
export type GoldPlanAdvertisingIndustry =
  | 'E_COMMERCE'
  | 'LOVE_MARRIAGE'
  | 'POTOGRAPHY'
  | 'EDUCATION'
  | 'FINANCE'
  | 'TOURISM'
  | 'SKINCARE'
  | 'FOOD'
  | 'SPORT'
  | 'JEWELRY_WATCH'
  | 'HEALTHCARE'
  | 'BUSSINESS'
  | 'PARENTING'
  | 'CATERING'
  | 'RETAIL'
  | 'SERVICES'
  | 'LAW'
  | 'ESTATE'
  | 'TRANSPORTATION'
  | 'ENERGY_SAVING'
  | 'SECURITY'
  | 'BUILDING_MATERIAL'
  | 'COMMUNICATION'
  | 'MERCHANDISE'
  | 'ASSOCIATION'
  | 'COMMUNITY'
  | 'ONLINE_AVR'
  | 'WE_MEDIA'
  | 'CAR'
  | 'SOFTWARE'
  | 'GAME'
  | 'CLOTHING'
  | 'INDUSTY'
  | 'AGRICULTURE'
  | 'PUBLISHING_MEDIA'
  | 'HOME_DIGITAL'

/**
 * - `IDENTIFICATION_TYPE_IDCARD` 中国大陆居民-身份证
 * - `IDENTIFICATION_TYPE_OVERSEA_PASSPORT` 其他国家或地区居民-护照
 * - `IDENTIFICATION_TYPE_HONGKONG_PASSPORT` 中国香港居民-来往内地通行证
 * - `IDENTIFICATION_TYPE_MACAO_PASSPORT` 中国澳门居民-来往内地通行证
 * - `IDENTIFICATION_TYPE_TAIWAN_PASSPORT` 中国台湾居民-来往大陆通行证
 * - `IDENTIFICATION_TYPE_FOREIGN_RESIDENT` 外国人居留证
 * - `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT` 港澳居民证
 * - `IDENTIFICATION_TYPE_TAIWAN_RESIDENT` 台湾居民证
 */
export type IdType =
  | 'IDENTIFICATION_TYPE_IDCARD'
  | 'IDENTIFICATION_TYPE_OVERSEA_PASSPORT'
  | 'IDENTIFICATION_TYPE_HONGKONG_PASSPORT'
  | 'IDENTIFICATION_TYPE_MACAO_PASSPORT'
  | 'IDENTIFICATION_TYPE_TAIWAN_PASSPORT'
  | 'IDENTIFICATION_TYPE_FOREIGN_RESIDENT'
  | 'IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT'
  | 'IDENTIFICATION_TYPE_TAIWAN_RESIDENT'

/** 支付方式 */
export type LimitPay = 'no_balance' | 'no_credit' | 'no_debit' | 'balance_only'

/**
 * 会员卡激活类型
 * - `AUTO_ACTIVATE` 一键自动激活
 * - `JUMP_ACTIVATE` 跳转激活
 */
export type MemberCardActivateType = 'AUTO_ACTIVATE' | 'JUMP_ACTIVATE'

/**
 * 导入结果
 * - `SUCCESS` 成功
 * - `DUPLICATE` 重复
 * - `FAIL` 失败
 */
export type MemberCardCodeDepositResult = 'SUCCESS' | 'DUPLICATE' | 'FAIL'

/**
 * 会员卡code分配类型
 * - `SYSTEM_ALLOCATE` 系统分配
 * - `MERCHANT_DEPOSIT` 商户预存
 * - `REAL_TIME` 实时传入
 */
export type MemberCardCodeMode = 'SYSTEM_ALLOCATE' | 'MERCHANT_DEPOSIT' | 'REAL_TIME'

/**
 * 会员码型
 * - `BAR_CODE` 条形码
 * - `QRCODE` 二维码
 * - `BAR_CODE_AND_QRCODE` 条形码和二维码
 * - `NONE_CODE` 不显示任何码型
 */
export type MemberCardCodeType = 'BAR_CODE' | 'QRCODE' | 'BAR_CODE_AND_QRCODE' | 'NONE_CODE'

/**
 * 有效期类型
 * - `FIX_TIME_RANGE` 固定时间范围内有效
 * - `FIX_TERM` 相对时间范围内有效
 * - `PERMANENT` 永久有效
 */
export type MemberCardDateInformationType = 'FIX_TIME_RANGE' | 'FIX_TERM' | 'PERMANENT'

/**
 * 用户领取状态
 * - `UNSHOWED` 未曝光
 * - `UNRECEIVED` 未领取
 * - `RECEIVED` 已被领取
 */
export type MemberCardReceiveStatus = 'UNSHOWED' | 'UNRECEIVED' | 'RECEIVED'

/**
 * 会员卡状态
 * - `NOT_APPROVE` 待审核
 * - `APPROVE_FAIL` 审核失败
 * - `APPROVED` 通过审核
 * - `DELETED` 卡被商户删除
 */
export type MemberCardStatus = 'NOT_APPROVE' | 'APPROVE_FAIL' | 'APPROVED' | 'DELETED'

/**
 * 用户会员卡状态
 * - `NOT_ACTIVATE` 未激活
 * - `EFFECTIVE` 生效中
 * - `EXPIRE` 已过期
 * - `UNAVAILABLE` 已失效
 * - `DELETE` 已删除
 */
export type MemberCardUserCardStatus =
  | 'NOT_ACTIVATE'
  | 'EFFECTIVE'
  | 'EXPIRE'
  | 'UNAVAILABLE'
  | 'DELETE'

/**
 * 平台提供的通用开卡信息字段
 * - `USER_FORM_FLAG_MOBILE` 手机号
 * - `USER_FORM_FLAG_SEX` 性别
 * - `USER_FORM_FLAG_NAME` 姓名
 * - `USER_FORM_FLAG_BIRTHDAY` 生日
 * - `USER_FORM_FLAG_ADDRESS` 地址
 * - `USER_FORM_FLAG_EMAIL` 邮箱
 * - `USER_FORM_FLAG_CITY` 城市
 */
export type MemberCardUserInformationCommonField =
  | 'USER_FORM_FLAG_MOBILE'
  | 'USER_FORM_FLAG_SEX'
  | 'USER_FORM_FLAG_NAME'
  | 'USER_FORM_FLAG_BIRTHDAY'
  | 'USER_FORM_FLAG_ADDRESS'
  | 'USER_FORM_FLAG_EMAIL'
  | 'USER_FORM_FLAG_CITY'

/**
 * 商户自定义的开卡信息字段类型
 * - `TEXT` 文本型
 * - `SELECT` 自定义选择项
 * - `RADIO` 自定义单选
 * - `CHECK_BOX` 自定义多选
 */
export type MemberCardUserInformationCustomFieldType = 'TEXT' | 'SELECT' | 'RADIO' | 'CHECK_BOX'

/**
 * 发券商户号选项
 * - `IN_SEVICE_COUPON_MERCHANT` 在用券商户号
 * - `MANUAL_INPUT_MERCHANT` 手动输入发券商户号
 */
export type MerchantOption = 'IN_SEVICE_COUPON_MERCHANT' | 'MANUAL_INPUT_MERCHANT'

/** 小微经营类型 */
export type MicroBizType = 'MICRO_TYPE_STORE' | 'MICRO_TYPE_MOBILE' | 'MICRO_TYPE_ONLINE'

/** 操作类型 */
export type OperationType = 'OPEN' | 'CLOSE'

/**
 * 履约类型
 * - `INCREASE` 增加
 * - `DECREASE` 减少
 */
export type PayScoreDiscountCardOrderPerformanceType = 'INCREASE' | 'DECREASE'

/**
 * 奖励类型
 * - `INCREASE` 增加
 * - `DECREASE` 减少
 */
export type PayScoreDiscountCardOrderRewardType = 'INCREASE' | 'DECREASE'

/**
 * 订单状态
 * - `CREATED` 订单已创建
 * - `SETTLING` 订单结算中
 * - `CHARGING` 订单扣款中
 * - `CHARGED` 订单扣款成功
 * - `NO_CHARGE` 订单无需扣款
 * - `REVOKED` 订单已取消
 */
export type PayScoreDiscountCardOrderState =
  | 'CREATED'
  | 'SETTLING'
  | 'CHARGING'
  | 'CHARGED'
  | 'NO_CHARGE'
  | 'REVOKED'

/**
 * 授权状态
 * - `UNAVAILABLE` 用户未授权服务
 * - `AVAILABLE` 用户已授权服务
 * - `UNBINDUSER` 未绑定用户
 */
export type PayScorePermissionAuthorizationState = 'UNAVAILABLE' | 'AVAILABLE' | 'UNBINDUSER'

/**
 * 服务订单状态
 * - `CREATED` 商户已创建服务订单
 * - `DOING` 服务订单进行中
 * - `DONE` 服务订单完成
 * - `REVOKED` 商户取消服务订单
 * - `EXPIRED` 服务订单已失效
 */
export type PayScoreState = 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED'

/**
 * 订单状态说明
 * - `USER_CONFIRM` 用户确认
 * - `MCH_COMPLETE` 商户完结
 */
export type PayScoreStateDescription = 'USER_CONFIRM' | 'MCH_COMPLETE'

/**
 * 用户授权服务情况
 * - `UNAVAILABLE` 用户未授权服务
 * - `AVAILABLE` 用户已授权服务
 */
export type PayScoreUserServiceState = 'UNAVAILABLE' | 'AVAILABLE'

/**
 * - `APP_SCENE` APP支付
 * - `SWING_CARD_SCENE` 付款码支付
 * - `NO_SECRET_SCENE` 免密支付
 * - `MINIAPP_SCENE` 小程序支付
 * - `FACE_PAY_SCENE` 人脸支付
 * - `OTHER_SCENE` 其他支付
 */
export type PaymentScene =
  | 'APP_SCENE'
  | 'SWING_CARD_SCENE'
  | 'NO_SECRET_SCENE'
  | 'MINIAPP_SCENE'
  | 'FACE_PAY_SCENE'
  | 'OTHER_SCENE'

/**
 * 分账失败原因
 * - `ACCOUNT_ABNORMAL` 分账接收账户异常
 * - `NO_RELATION` 分账关系已解除
 * - `RECEIVER_HIGH_RISK` 高风险接收方
 */
export type ProfitSharingFailReason = 'ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK'

/**
 * 分账单状态
 * - `PROCESSING` 处理中
 * - `FINISHED` 分账成功
 */
export type ProfitSharingOrderState = 'PROCESSING' | 'FINISHED'

/**
 * 分账接收方类型
 * - `MERCHANT_ID` 商户
 * - `PERSONAL_OPENID` 个人
 */
export type ProfitSharingReceiverType = 'MERCHANT_ID' | 'PERSONAL_OPENID'

/**
 * 分账结果
 * - `PENDING` 待分账
 * - `SUCCESS` 分账成功
 * - `CLOSED` 已关闭
 */
export type ProfitSharingResult = 'PENDING' | 'SUCCESS' | 'CLOSED'

/**
 * 失败原因
 * - `ACCOUNT_ABNORMAL` 分账接收方账户异常
 * - `TIME_OUT_CLOSED` 超时关单
 */
export type ProfitSharingReturnFailReason = 'ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED'

/**
 * 回退结果
 * - `PROCESSING` 处理中
 * - `SUCCESS` 已成功
 * - `FAIL` 已失败
 */
export type ProfitSharingReturnResult = 'PROCESSING' | 'SUCCESS' | 'FAIL'

/**
 * 退款出资商户
 * - `REFUND_SOURCE_PARTNER_ADVANCE` 电商平台垫付
 * - `REFUND_SOURCE_SUB_MERCHANT` 二级商户，默认值
 * - `REFUND_SOURCE_SUB_MERCHANT_ADVANCE` 二级商户垫付
 */
export type RefundAccount =
  | 'REFUND_SOURCE_PARTNER_ADVANCE'
  | 'REFUND_SOURCE_SUB_MERCHANT'
  | 'REFUND_SOURCE_SUB_MERCHANT_ADVANCE'

/**
 * 退款渠道
 * - `ORIGINAL` 原路退款
 * - `BALANCE` 退回到余额
 * - `OTHER_BALANCE` 原账户异常退到其他余额账户
 * - `OTHER_BANKCARD` 原银行卡异常退到其他银行卡
 */
export type RefundChannel = 'ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD'

/**
 * 资金账户
 * - `UNSETTLED` 未结算资金
 * - `AVAILABLE` 可用余额
 * - `UNAVAILABLE` 不可用余额
 * - `OPERATION` 运营账户
 * - `BASIC` 基本账户（含可用余额和不可用余额）
 * - `ECNY_BASIC` 数字人民币基本账户
 */
export type RefundFundsAccount =
  | 'UNSETTLED'
  | 'AVAILABLE'
  | 'UNAVAILABLE'
  | 'OPERATION'
  | 'BASIC'
  | 'ECNY_BASIC'

/**
 * 优惠类型
 * - `COUPON` 充值型代金券
 * - `DISCOUNT` 免充值型优惠券
 */
export type RefundPromotionDetailType = 'COUPON' | 'DISCOUNT'

/**
 * 退款状态
 * - `SUCCESS` 退款成功
 * - `CLOSED` 退款关闭
 * - `CLOSE` 退款关闭
 * - `PROCESSING` 退款处理中
 * - `ABNORMAL` 退款异常
 */
export type RefundStatus = 'SUCCESS' | 'CLOSED' | 'CLOSE' | 'PROCESSING' | 'ABNORMAL'

/** 经营场景类型 */
export type SalesScenesType =
  | 'SALES_SCENES_STORE'
  | 'SALES_SCENES_MP'
  | 'SALES_SCENES_MINI_PROGRAM'
  | 'SALES_SCENES_WEB'
  | 'SALES_SCENES_APP'
  | 'SALES_SCENES_WEWORK'

/**
 * 发放内容
 * - `SINGLE_COUPON` 单张券
 * - `GIFT_PACKAGE` 礼包
 */
export type SendContent = 'SINGLE_COUPON' | 'GIFT_PACKAGE'

/**
 * 合作状态
 * - `ESTABLISHED` 已建立
 * - `TERMINATED` 已终止
 */
export type State = 'ESTABLISHED' | 'TERMINATED'

/** 批次类型(NORMAL */
export type StockType = 'NORMAL' | 'DISCOUNT' | 'EXCHANGE'

/**
 * 主体类型
 * - `SUBJECT_TYPE_INDIVIDUAL` 个体工商户
 * - `SUBJECT_TYPE_ENTERPRISE` 企业
 * - `SUBJECT_TYPE_INSTITUTIONS` 个体工商户
 * - `SUBJECT_TYPE_OTHERS` 社会组织
 * - `SUBJECT_TYPE_MICRO` 小微商户
 * - `SUBJECT_TYPE_GOVERNMENT` 政府机关
 * - `SUBJECT_TYPE_INSTITUTIONS_CLONED` 事业单位
 */
export type SubjectType =
  | 'SUBJECT_TYPE_INDIVIDUAL'
  | 'SUBJECT_TYPE_ENTERPRISE'
  | 'SUBJECT_TYPE_INSTITUTIONS'
  | 'SUBJECT_TYPE_OTHERS'
  | 'SUBJECT_TYPE_MICRO'
  | 'SUBJECT_TYPE_GOVERNMENT'
  | 'SUBJECT_TYPE_INSTITUTIONS_CLONED'

/**
 * 取消补差结果
 * - `SUCCESS` 成功
 * - `FAIL` 失败
 */
export type SubsidyCancelState = 'SUCCESS' | 'FAIL'

/**
 * 补差单结果
 * - `SUCCESS` 补差成功
 * - `FAIL` 补差失败
 * - `REFUND` 已全额回退
 */
export type SubsidyState = 'SUCCESS' | 'FAIL' | 'REFUND'

/**
 * 优惠范围
 * - `GLOBAL` 全场代金券
 * - `SINGLE` 单品优惠
 */
export type TransactionPromotionScope = 'GLOBAL' | 'SINGLE'

/**
 * 交易状态
 * - `SUCCESS` 支付成功
 * - `REFUND` 转入退款
 * - `NOTPAY` 未支付
 * - `CLOSED` 已关闭
 * - `REVOKED` 已撤销（付款码支付）
 * - `USERPAYING` 用户支付中（付款码支付）
 * - `PAYERROR` 支付失败（其他原因，如银行返回失败）
 * - `ACCEPT` 已接收，等待扣款
 */
export type TransactionTradeState =
  | 'SUCCESS'
  | 'REFUND'
  | 'NOTPAY'
  | 'CLOSED'
  | 'REVOKED'
  | 'USERPAYING'
  | 'PAYERROR'
  | 'ACCEPT'

/**
 * 交易类型
 * - `JSAPI` 公众号支付
 * - `NATIVE` 扫码支付
 * - `APP` APP支付
 * - `MICROPAY` 付款码支付
 * - `MWEB` H5支付
 * - `FACEPAY` 刷脸支付
 */
export type TransactionTradeType = 'JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY'

/**
 * 转账单据状态
 * - `ACCEPTED` 转账已受理
 * - `PROCESSING` 转账处理中
 * - `WAIT_USER_CONFIRM` 待收款用户确认
 * - `TRANSFERING` 转账结果尚未明确
 * - `SUCCESS` 转账成功
 * - `FAIL` 转账失败
 * - `CANCELING` 撤销中
 * - `CANCELLED` 转账撤销完成
 */
export type TransferBillState =
  | 'ACCEPTED'
  | 'PROCESSING'
  | 'WAIT_USER_CONFIRM'
  | 'TRANSFERING'
  | 'SUCCESS'
  | 'FAIL'
  | 'CANCELING'
  | 'CANCELLED'

/** 核销方式(OFF_LINE */
export type UseMethod = 'OFF_LINE' | 'MINI_PROGRAMS' | 'PAYMENT_CODE' | 'SELF_CONSUME'

/**
 * 车牌颜色
 * - `BLUE` 蓝色
 * - `GREEN` 绿色
 * - `YELLOW` 黄色
 * - `BLACK` 黑色
 * - `WHITE` 白色
 * - `LIMEGREEN` 黄绿色
 */
export type VehiclePlateColor = 'BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN'

/** 可用星期数(0代表周日 */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6
