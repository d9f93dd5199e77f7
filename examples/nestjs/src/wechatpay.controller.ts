import {
  Controller,
  HttpCode,
  HttpException,
  Inject,
  Logger,
  Post,
  type RawBodyRequest,
  Req,
} from '@nestjs/common'
import type { Request } from 'express'
import { VerificationError, type WechatPay, WechatPayError } from 'wechatpay-ky'
import { isPayment, readNotification } from 'wechatpay-ky/notifications'
import { OrdersService } from './orders.service'
import { WECHATPAY } from './wechatpay'

/** Where `notify_url` leads. */
@Controller('wechatpay')
export class WechatpayController {
  private readonly logger = new Logger(WechatpayController.name)

  constructor(
    @Inject(WECHATPAY) private readonly wxpay: WechatPay,
    private readonly orders: OrdersService,
  ) {}

  /** Another status than 200 and 204, and WeChat Pay sends it again. */
  @Post()
  @HttpCode(204)
  async receive(@Req() request: RawBodyRequest<Request>): Promise<void> {
    const { headers, rawBody } = request
    const event = await readNotification(this.wxpay, { headers, body: rawBody ?? '' }).catch(
      (error: unknown) => {
        if (!(error instanceof WechatPayError)) throw error
        this.logger.warn(error.message)
        const status = error instanceof VerificationError ? 401 : 400
        throw new HttpException({ code: 'FAIL', message: error.name }, status)
      },
    )
    if (isPayment(event))
      this.orders.markPaid(event.resource.out_trade_no, event.resource.amount.total)
  }
}
