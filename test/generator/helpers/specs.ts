import { edited } from './project.js'

/** Specs without a problem, for tests to break or to build on. */

export const createOrder = `openapi: 3.1.0
info:
  title: 创建订单
  version: '2024-01-01'
paths:
  /v3/orders/{order_id}:
    post:
      operationId: createOrder
      summary: Create an order
      x-name: 创建订单
      x-roles: [直连商户]
      x-docs:
        - https://pay.weixin.qq.com/doc/v3/merchant/4012791862
      parameters:
        - name: order_id
          in: path
          required: true
          description: 订单号
          schema:
            type: string
            examples: ['1217752501201407033233368018']
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [amount]
              properties:
                amount:
                  type: integer
                  description: 金额（单位：分）
                  examples: [100]
                channel:
                  type: string
                  description: 渠道
                  enum: [APP, WEB]
                  x-enumDescriptions:
                    APP: 应用
                  examples: [APP]
                openid:
                  type: string
                  x-sensitive: rsa-oaep
      responses:
        '204':
          description: 处理成功
`

export const queryOrder = `openapi: 3.1.0
info:
  title: 查询订单
  version: '2024-01-01'
paths:
  /v3/orders/{order_id}:
    get:
      operationId: queryOrder
      summary: Query an order
      x-name: 查询订单
      x-docs: [https://pay.weixin.qq.com/doc/v3/merchant/4012791863]
      parameters:
        - name: order_id
          in: path
          required: true
          schema:
            type: string
      responses:
        '200':
          description: 处理成功
          content:
            application/json:
              schema:
                type: object
                required: [status]
                properties:
                  status:
                    $ref: ../_shared/enums.yaml#/components/schemas/OrderStatus
`

export const enums = `openapi: 3.1.0
info:
  title: 枚举
  version: undated
components:
  schemas:
    OrderStatus:
      type: string
      enum: [OPEN, CLOSED]
`

export const error = `openapi: 3.1.0
info:
  title: 错误
  version: undated
components:
  responses:
    Error:
      description: 处理失败
`

/** Two modules and a shared enum. */
export const orders = {
  '_shared/enums.yaml': enums,
  'orders/create-order.yaml': createOrder,
  'orders/query-order.yaml': queryOrder,
  'refunds/create-refund.yaml': edited(
    edited(createOrder, 'createOrder', 'createRefund'),
    '/v3/orders/{order_id}',
    '/v3/refunds/{order_id}',
  ),
} as const

const indented = (text: string, by: number): string =>
  text.trim().replaceAll(/^(?=.)/gm, ' '.repeat(by))

const queryHead = queryOrder.slice(0, queryOrder.indexOf('              schema:\n'))
const createHead = createOrder.slice(0, createOrder.indexOf('            schema:\n'))
const createTail = createOrder.slice(createOrder.indexOf('      responses:'))

/** `queryOrder`, answering with this schema. */
export const answering = (schema: string): string =>
  `${queryHead}              schema:\n${indented(schema, 16)}\n`

/** `createOrder`, asking for a body with this schema. */
export const asking = (schema: string): string =>
  `${createHead}            schema:\n${indented(schema, 14)}\n${createTail}`

/** With components of its own, for `#/components/schemas/…`. */
export const withSchemas = (spec: string, schemas: string): string =>
  `${spec}components:\n  schemas:\n${indented(schemas, 4)}\n`
