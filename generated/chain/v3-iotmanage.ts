// Generated from specs/. Edit those files and run `npm run generate`.
import type { Get } from '../../runtime/chain/types.js'
import type { listDevices } from '../iotmanage/list-devices.js'
import type { queryDeviceInspection } from '../iotmanage/query-device-inspection.js'

export interface V3Iotmanage {
  deviceInspections: V3IotmanageDeviceInspections
  devices: V3IotmanageDevices
}

export interface V3IotmanageDeviceInspections {
  _device_sn_: V3IotmanageDeviceInspectionsByDeviceSn
}

export interface V3IotmanageDeviceInspectionsByDeviceSn {
  /**
   * 获取出厂检查结果 · Read the factory inspection result of a face payment device
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html
   */
  get: Get<typeof queryDeviceInspection>
}

export interface V3IotmanageDevices {
  /**
   * 智能设备列表 · List the merchant's smart payment devices
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html
   */
  get: Get<typeof listDevices>
}
