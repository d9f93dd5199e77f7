// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { createTaxiCompany } from '../taxi-invoice/create-taxi-company.js'
import type { createTaxiInvoiceCard } from '../taxi-invoice/create-taxi-invoice-card.js'
import type { listUserTaxiOrders } from '../taxi-invoice/list-user-taxi-orders.js'
import type { punchAttendance } from '../taxi-invoice/punch-attendance.js'
import type { queryDriver } from '../taxi-invoice/query-driver.js'
import type { queryTaxi } from '../taxi-invoice/query-taxi.js'
import type { queryTaxiCompany } from '../taxi-invoice/query-taxi-company.js'
import type { queryUserTaxiOrderByToken } from '../taxi-invoice/query-user-taxi-order-by-token.js'
import type { updateDriver } from '../taxi-invoice/update-driver.js'
import type { updateTaxi } from '../taxi-invoice/update-taxi.js'
import type { uploadTaxiInvoiceCardFile } from '../taxi-invoice/upload-taxi-invoice-card-file.js'

export interface V3TaxiInvoice {
  attendance: V3TaxiInvoiceAttendance
  cards: V3TaxiInvoiceCards
  driver: V3TaxiInvoiceDriver
  drivers: V3TaxiInvoiceDrivers
  taxiCompanies: V3TaxiInvoiceTaxiCompanies
  taxiCompany: V3TaxiInvoiceTaxiCompany
  taxi: V3TaxiInvoiceTaxi
  taxies: V3TaxiInvoiceTaxies
  userTaxiOrder: V3TaxiInvoiceUserTaxiOrder
  userTaxiOrders: V3TaxiInvoiceUserTaxiOrders
}

export interface V3TaxiInvoiceAttendance {
  punch: V3TaxiInvoiceAttendancePunch
}

export interface V3TaxiInvoiceAttendancePunch extends Post<typeof punchAttendance> {
  /**
   * 签到签退 · Record a taxi driver clocking in or out
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461368
   */
  post: Post<typeof punchAttendance>
}

export interface V3TaxiInvoiceCards extends Post<typeof createTaxiInvoiceCard> {
  /**
   * 将出租车电子发票插入微信用户卡包 · Put a taxi fapiao into a passenger's WeChat card pack
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461432
   */
  post: Post<typeof createTaxiInvoiceCard>
  uploadFile: V3TaxiInvoiceCardsUploadFile
}

export interface V3TaxiInvoiceCardsUploadFile extends Post<typeof uploadTaxiInvoiceCardFile> {
  /**
   * 上传出租车电子发票文件 · Upload a taxi fapiao file and get its media ID
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692904
   */
  post: Post<typeof uploadTaxiInvoiceCardFile>
}

export interface V3TaxiInvoiceDriver {
  updateDriver: V3TaxiInvoiceDriverUpdateDriver
}

export interface V3TaxiInvoiceDriverUpdateDriver extends Post<typeof updateDriver> {
  /**
   * 更新司机信息 · Create or update a taxi driver's record
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460171
   */
  post: Post<typeof updateDriver>
}

export interface V3TaxiInvoiceDrivers {
  _driver_license_: V3TaxiInvoiceDriversByDriverLicense
}

export interface V3TaxiInvoiceDriversByDriverLicense {
  /**
   * 获取司机信息 · Look up a taxi driver by license number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461309
   */
  get: Get<typeof queryDriver>
}

export interface V3TaxiInvoiceTaxiCompanies {
  _company_mchid_: V3TaxiInvoiceTaxiCompaniesByCompanyMchid
}

export interface V3TaxiInvoiceTaxiCompaniesByCompanyMchid {
  /**
   * 获取出租车公司商户信息 · Look up a taxi company's merchant details
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460161
   */
  get: Get<typeof queryTaxiCompany>
}

export interface V3TaxiInvoiceTaxiCompany {
  createTaxiCompany: V3TaxiInvoiceTaxiCompanyCreateTaxiCompany
}

export interface V3TaxiInvoiceTaxiCompanyCreateTaxiCompany extends Post<typeof createTaxiCompany> {
  /**
   * 新增出租车公司 · Add a taxi company that issues electronic fapiao
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460154
   */
  post: Post<typeof createTaxiCompany>
}

export interface V3TaxiInvoiceTaxi {
  updateTaxi: V3TaxiInvoiceTaxiUpdateTaxi
}

export interface V3TaxiInvoiceTaxiUpdateTaxi extends Post<typeof updateTaxi> {
  /**
   * 更新出租车信息 · Create or update a taxi's record, with its main and deputy drivers
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460167
   */
  post: Post<typeof updateTaxi>
}

export interface V3TaxiInvoiceTaxies {
  _plate_number_: V3TaxiInvoiceTaxiesByPlateNumber
}

export interface V3TaxiInvoiceTaxiesByPlateNumber {
  /**
   * 获取出租车信息 · Look up a taxi by plate number
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460169
   */
  get: Get<typeof queryTaxi>
}

export interface V3TaxiInvoiceUserTaxiOrder {
  findByToken: V3TaxiInvoiceUserTaxiOrderFindByToken
}

export interface V3TaxiInvoiceUserTaxiOrderFindByToken {
  /**
   * 根据凭证查询乘客行程单 · Find a passenger's taxi trip by the token of its invoice request
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460180
   */
  get: Get<typeof queryUserTaxiOrderByToken>
}

export interface V3TaxiInvoiceUserTaxiOrders {
  /**
   * 获取乘客行程单列表 · List a passenger's taxi trips in a date range
   * @see https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html
   */
  get: Get<typeof listUserTaxiOrders>
}
