// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get, Post } from '../../runtime/chain/types.js'
import type { bindSpeaker } from '../pay-devices/bind-speaker.js'
import type { createPrintOrder } from '../pay-devices/create-print-order.js'
import type { preBindSpeaker } from '../pay-devices/pre-bind-speaker.js'
import type { queryPrintOrder } from '../pay-devices/query-print-order.js'
import type { querySpeakerBinding } from '../pay-devices/query-speaker-binding.js'
import type { reportSpeakerPaymentResult } from '../pay-devices/report-speaker-payment-result.js'
import type { unbindSpeaker } from '../pay-devices/unbind-speaker.js'

export interface V3PayDevices {
  openScenarioSpeaker: V3PayDevicesOpenScenarioSpeaker
  openScenarioSpeakerorder: V3PayDevicesOpenScenarioSpeakerorder
  printers: V3PayDevicesPrinters
}

export interface V3PayDevicesOpenScenarioSpeaker {
  _device_sn_: V3PayDevicesOpenScenarioSpeakerByDeviceSn
}

export interface V3PayDevicesOpenScenarioSpeakerByDeviceSn {
  /** 查询音箱绑定信息 · Look up which merchant and payment code plate a speaker is bound to */
  get: Get<typeof querySpeakerBinding>
  bind: V3PayDevicesOpenScenarioSpeakerByDeviceSnBind
  prebind: V3PayDevicesOpenScenarioSpeakerByDeviceSnPrebind
  unbind: V3PayDevicesOpenScenarioSpeakerByDeviceSnUnbind
}

export interface V3PayDevicesOpenScenarioSpeakerByDeviceSnBind extends Post<typeof bindSpeaker> {
  /** 绑定音箱设备码牌 · Bind a speaker and its payment code plate to a merchant */
  post: Post<typeof bindSpeaker>
}

export interface V3PayDevicesOpenScenarioSpeakerByDeviceSnPrebind
  extends Post<typeof preBindSpeaker> {
  /** 出厂预绑定音箱和码牌 · Pair a speaker with a payment code plate at the factory */
  post: Post<typeof preBindSpeaker>
}

export interface V3PayDevicesOpenScenarioSpeakerByDeviceSnUnbind
  extends Post<typeof unbindSpeaker> {
  /** 解绑音箱设备码牌 · Unbind a speaker from its payment code plate */
  post: Post<typeof unbindSpeaker>
}

export interface V3PayDevicesOpenScenarioSpeakerorder {
  _transaction_id_: V3PayDevicesOpenScenarioSpeakerorderByTransactionId
}

export interface V3PayDevicesOpenScenarioSpeakerorderByTransactionId {
  report: V3PayDevicesOpenScenarioSpeakerorderByTransactionIdReport
}

export interface V3PayDevicesOpenScenarioSpeakerorderByTransactionIdReport
  extends Post<typeof reportSpeakerPaymentResult> {
  /** 码牌支付结果上报 · Report a code plate payment result for its bound speaker */
  post: Post<typeof reportSpeakerPaymentResult>
}

export interface V3PayDevicesPrinters {
  _device_id_: V3PayDevicesPrintersByDeviceId
}

export interface V3PayDevicesPrintersByDeviceId {
  printOrders: V3PayDevicesPrintersByDeviceIdPrintOrders
}

export interface V3PayDevicesPrintersByDeviceIdPrintOrders extends Post<typeof createPrintOrder> {
  /** 小票机打印 · Print a receipt on a printer from a template */
  post: Post<typeof createPrintOrder>
  _print_order_no_: V3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNo
}

export interface V3PayDevicesPrintersByDeviceIdPrintOrdersByPrintOrderNo {
  /** 查询订单 · Look up a receipt print order and its state */
  get: Get<typeof queryPrintOrder>
}
