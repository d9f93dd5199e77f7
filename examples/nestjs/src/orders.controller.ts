import { Body, Controller, Get, NotFoundException, Param, Post } from '@nestjs/common'
import { type Order, OrdersService } from './orders.service'

@Controller('orders')
export class OrdersController {
  constructor(private readonly orders: OrdersService) {}

  @Post()
  place(@Body() { total }: { total: number }): Promise<{ number: string; codeUrl: string }> {
    return this.orders.place(total)
  }

  @Get(':number')
  find(@Param('number') number: string): Order {
    const order = this.orders.find(number)
    if (!order) throw new NotFoundException()
    return order
  }
}
