// Generated from specs/. Edit those files and run `npm run generate`.
import type { V3AbnormalFundProcessing } from './v3-abnormal-fund-processing.js'
import type { V3AggracctBc } from './v3-aggracct-bc.js'
import type { V3Apply4sub } from './v3-apply4sub.js'
import type { V3Apply4subject } from './v3-apply4subject.js'
import type { V3Applyment4sub } from './v3-applyment4sub.js'
import type { V3BankBatchTransfer } from './v3-bank-batch-transfer.js'
import type { V3BankTransfer } from './v3-bank-transfer.js'
import type { V3Bill } from './v3-bill.js'
import type { V3Billdownload } from './v3-billdownload.js'
import type { V3Brand } from './v3-brand.js'
import type { V3BrandBasic } from './v3-brand-basic.js'
import type { V3Businesscircle } from './v3-businesscircle.js'
import type { V3Capital } from './v3-capital.js'
import type { V3Catering } from './v3-catering.js'
import type { V3Certificates } from './v3-certificates.js'
import type { V3CombineTransactions } from './v3-combine-transactions.js'
import type { V3Compliance } from './v3-compliance.js'
import type { V3CreditRepayment } from './v3-credit-repayment.js'
import type { V3DiscountCard } from './v3-discount-card.js'
import type { V3Ebike } from './v3-ebike.js'
import type { V3Ecommerce } from './v3-ecommerce.js'
import type { V3EduPapay } from './v3-edu-papay.js'
import type { V3EduStar } from './v3-edu-star.js'
import type { V3Eduschoolpay } from './v3-eduschoolpay.js'
import type { V3Express } from './v3-express.js'
import type { V3Facemch } from './v3-facemch.js'
import type { V3FundApp } from './v3-fund-app.js'
import type { V3FundsToOversea } from './v3-funds-to-oversea.js'
import type { V3Global } from './v3-global.js'
import type { V3Goldplan } from './v3-goldplan.js'
import type { V3Gov } from './v3-gov.js'
import type { V3HirePowerBank } from './v3-hire-power-bank.js'
import type { V3IndustryCoupon } from './v3-industry-coupon.js'
import type { V3IndustryRebate } from './v3-industry-rebate.js'
import type { V3Inspolicymgr } from './v3-inspolicymgr.js'
import type { V3Iotmanage } from './v3-iotmanage.js'
import type { V3Lovefeast } from './v3-lovefeast.js'
import type { V3Marketing } from './v3-marketing.js'
import type { V3MchManage } from './v3-mch-manage.js'
import type { V3MchOperate } from './v3-mch-operate.js'
import type { V3MchOperationManage } from './v3-mch-operation-manage.js'
import type { V3Mchalterapply } from './v3-mchalterapply.js'
import type { V3MedIns } from './v3-med-ins.js'
import type { V3Merchant } from './v3-merchant.js'
import type { V3MerchantRiskManage } from './v3-merchant-risk-manage.js'
import type { V3MerchantService } from './v3-merchant-service.js'
import type { V3MerchantSettlement } from './v3-merchant-settlement.js'
import type { V3MerchantStore } from './v3-merchant-store.js'
import type { V3Merchantfund } from './v3-merchantfund.js'
import type { V3Multiuse } from './v3-multiuse.js'
import type { V3NewTaxControlFapiao } from './v3-new-tax-control-fapiao.js'
import type { V3Offlineface } from './v3-offlineface.js'
import type { V3Offlinefacemch } from './v3-offlinefacemch.js'
import type { V3Palmservice } from './v3-palmservice.js'
import type { V3Papay } from './v3-papay.js'
import type { V3Parking } from './v3-parking.js'
import type { V3PartnerPapay } from './v3-partner-papay.js'
import type { V3PartnerTransfer } from './v3-partner-transfer.js'
import type { V3PasswordExemptContract } from './v3-password-exempt-contract.js'
import type { V3Pay } from './v3-pay.js'
import type { V3PayDevices } from './v3-pay-devices.js'
import type { V3PayrollCard } from './v3-payroll-card.js'
import type { V3Payscore } from './v3-payscore.js'
import type { V3Platsolution } from './v3-platsolution.js'
import type { V3Profitsharing } from './v3-profitsharing.js'
import type { V3Qrcode } from './v3-qrcode.js'
import type { V3RateActivity } from './v3-rate-activity.js'
import type { V3Realname } from './v3-realname.js'
import type { V3Recharge } from './v3-recharge.js'
import type { V3Refund } from './v3-refund.js'
import type { V3Repayment } from './v3-repayment.js'
import type { V3Security } from './v3-security.js'
import type { V3Smartguide } from './v3-smartguide.js'
import type { V3TaxiInvoice } from './v3-taxi-invoice.js'
import type { V3TransactionBlock } from './v3-transaction-block.js'
import type { V3Transfer } from './v3-transfer.js'
import type { V3TransferDetail } from './v3-transfer-detail.js'
import type { V3Transferdownload } from './v3-transferdownload.js'
import type { V3Vehicle } from './v3-vehicle.js'
import type { V3Webizpay } from './v3-webizpay.js'

export interface V3 {
  abnormalFundProcessing: V3AbnormalFundProcessing
  aggracctBc: V3AggracctBc
  apply4sub: V3Apply4sub
  apply4subject: V3Apply4subject
  applyment4sub: V3Applyment4sub
  bankBatchTransfer: V3BankBatchTransfer
  bankTransfer: V3BankTransfer
  bill: V3Bill
  billdownload: V3Billdownload
  brandBasic: V3BrandBasic
  brand: V3Brand
  businesscircle: V3Businesscircle
  capital: V3Capital
  catering: V3Catering
  certificates: V3Certificates
  combineTransactions: V3CombineTransactions
  compliance: V3Compliance
  creditRepayment: V3CreditRepayment
  discountCard: V3DiscountCard
  ebike: V3Ebike
  ecommerce: V3Ecommerce
  eduPapay: V3EduPapay
  eduStar: V3EduStar
  eduschoolpay: V3Eduschoolpay
  express: V3Express
  facemch: V3Facemch
  fundApp: V3FundApp
  fundsToOversea: V3FundsToOversea
  global: V3Global
  goldplan: V3Goldplan
  gov: V3Gov
  hirePowerBank: V3HirePowerBank
  industryCoupon: V3IndustryCoupon
  industryRebate: V3IndustryRebate
  inspolicymgr: V3Inspolicymgr
  iotmanage: V3Iotmanage
  lovefeast: V3Lovefeast
  marketing: V3Marketing
  mchManage: V3MchManage
  mchOperationManage: V3MchOperationManage
  mch_operate: V3MchOperate
  mchalterapply: V3Mchalterapply
  medIns: V3MedIns
  merchantRiskManage: V3MerchantRiskManage
  merchantService: V3MerchantService
  merchantSettlement: V3MerchantSettlement
  merchantStore: V3MerchantStore
  merchant: V3Merchant
  merchantfund: V3Merchantfund
  multiuse: V3Multiuse
  newTaxControlFapiao: V3NewTaxControlFapiao
  offlineface: V3Offlineface
  offlinefacemch: V3Offlinefacemch
  palmservice: V3Palmservice
  papay: V3Papay
  parking: V3Parking
  partnerPapay: V3PartnerPapay
  partnerTransfer: V3PartnerTransfer
  passwordExemptContract: V3PasswordExemptContract
  payDevices: V3PayDevices
  pay: V3Pay
  payrollCard: V3PayrollCard
  payscore: V3Payscore
  platsolution: V3Platsolution
  profitsharing: V3Profitsharing
  qrcode: V3Qrcode
  rateActivity: V3RateActivity
  realname: V3Realname
  recharge: V3Recharge
  refund: V3Refund
  repayment: V3Repayment
  security: V3Security
  smartguide: V3Smartguide
  taxiInvoice: V3TaxiInvoice
  transactionBlock: V3TransactionBlock
  transferDetail: V3TransferDetail
  transfer: V3Transfer
  transferdownload: V3Transferdownload
  vehicle: V3Vehicle
  webizpay: V3Webizpay
}
