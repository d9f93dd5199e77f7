import type { OperationDescriptor } from '../../../runtime/index.js'

/** Descriptors as the generator would write them. */
export const getRefund = {
  id: 'getRefund',
  method: 'GET',
  path: '/v3/refunds/{refund_id}',
  response: 'json',
} as const satisfies OperationDescriptor

export const createOrder = {
  id: 'createOrder',
  method: 'POST',
  path: '/v3/orders',
  request: 'json',
  response: 'json',
} as const satisfies OperationDescriptor

export const closeOrder = {
  id: 'closeOrder',
  method: 'POST',
  path: '/v3/orders/{out_trade_no}/close',
  request: 'json',
  response: 'empty',
} as const satisfies OperationDescriptor

export const downloadFile = {
  id: 'downloadFile',
  method: 'GET',
  path: '/v3/billdownload/file',
  response: 'file',
  unsigned: true,
} as const satisfies OperationDescriptor

export const uploadImage = {
  id: 'uploadImage',
  method: 'POST',
  path: '/v3/merchant/media/upload',
  request: 'form',
  response: 'json',
  form: { file: 'file', filename: 'filename', digest: 'sha256' },
} as const satisfies OperationDescriptor

export const addReceiver = {
  id: 'addReceiver',
  method: 'POST',
  path: '/v3/receivers',
  request: 'json',
  response: 'json',
  sensitive: {
    request: ['name', 'payer.id_card', 'ubo_list[].name', 'phones[]'],
    response: ['name', 'list[].inner[].name'],
  },
} as const satisfies OperationDescriptor
