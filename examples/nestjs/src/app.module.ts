import { Module } from '@nestjs/common'
import { OrdersController } from './orders.controller'
import { OrdersService } from './orders.service'
import { wechatpayProvider } from './wechatpay'
import { WechatpayController } from './wechatpay.controller'

@Module({
  controllers: [OrdersController, WechatpayController],
  providers: [OrdersService, wechatpayProvider],
})
export class AppModule {}
