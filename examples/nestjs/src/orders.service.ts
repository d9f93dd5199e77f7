import { Inject, Injectable } from '@nestjs/common'
import type { WechatPay } from 'wechatpay-ky'
import { prepayNative } from 'wechatpay-ky/pay/transactions'
import { env, WECHATPAY } from './wechatpay'

export interface Order {
  readonly number: string
  /** In fen. */
  readonly total: number
  state: 'placed' | 'paid'
}

/** Your database: here it is a map, which a restart empties. examples/shop has a real one. */
@Injectable()
export class OrdersService {
  private readonly orders = new Map<string, Order>()

  constructor(@Inject(WECHATPAY) private readonly wxpay: WechatPay) {}

  async place(total: number): Promise<{ number: string; codeUrl: string }> {
    const order: Order = { number: `N${Date.now()}`, total, state: 'placed' }
    this.orders.set(order.number, order)
    const { data } = await prepayNative(this.wxpay, {
      json: {
        appid: env('WECHATPAY_APPID'),
        description: 'A cup of coffee',
        out_trade_no: order.number,
        notify_url: env('WECHATPAY_NOTIFY_URL'),
        amount: { total },
      },
    })
    return { number: order.number, codeUrl: data.code_url }
  }

  find(number: string): Order | undefined {
    return this.orders.get(number)
  }

  /** A notification may come twice, and a genuine one may be about something else. */
  markPaid(number: string, paid: number): void {
    const order = this.orders.get(number)
    if (!order) throw new Error(`There is no order ${number}.`)
    if (order.total !== paid) throw new Error(`${number} costs ${order.total} fen, not ${paid}.`)
    order.state = 'paid'
  }
}
