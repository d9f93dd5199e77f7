import {
  bigint,
  date,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core'

const time = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' })

/** - `new`: it is ours; whether WeChat Pay has it is not known;
 * - `awaiting`: the customer can pay;
 * - `paid`; `closed`: not paid in time; `refused`: WeChat Pay did not take it. */
export type OrderState = 'new' | 'awaiting' | 'paid' | 'closed' | 'refused'
export type Scene = 'native' | 'jsapi' | 'h5'

export const orders = pgTable('orders', {
  number: text('number').primaryKey(),
  description: text('description').notNull(),
  /** 分 */
  amount: integer('amount').notNull(),
  scene: text('scene').$type<Scene>().notNull(),
  openid: text('openid'),
  clientIp: text('client_ip').notNull(),
  state: text('state').$type<OrderState>().notNull(),
  /** The value for the customer's page: `code_url`, `h5_url` or `prepay_id`. */
  prepay: text('prepay'),
  transactionId: text('transaction_id').unique(),
  createdAt: time('created_at').notNull().defaultNow(),
  paidAt: time('paid_at'),
  /** When the job asks WeChat Pay about it; `null` once nothing can change by itself. */
  checkAt: time('check_at'),
})

export type RefundState = 'requested' | 'processing' | 'success' | 'abnormal' | 'closed' | 'refused'

export const refunds = pgTable('refunds', {
  number: text('number').primaryKey(),
  orderNumber: text('order_number').notNull(),
  amount: integer('amount').notNull(),
  state: text('state').$type<RefundState>().notNull(),
  createdAt: time('created_at').notNull().defaultNow(),
  checkAt: time('check_at'),
})

/**
 * The queue of the warehouse: one row for each paid order, written in the transaction of the
 * payment.
 */
export const shipments = pgTable('shipments', {
  orderNumber: text('order_number').primaryKey(),
  createdAt: time('created_at').notNull().defaultNow(),
})

/** Every genuine notification, once. */
export const notifications = pgTable('notifications', {
  id: text('id').primaryKey(),
  eventType: text('event_type').notNull(),
  content: jsonb('content').notNull(),
  /** The result: `paid`, `ignored: …`. */
  effect: text('effect').notNull(),
  receivedAt: time('received_at').notNull().defaultNow(),
})

/** The differences between a day's bill and the database. */
export const differences = pgTable(
  'differences',
  {
    day: date('day').notNull(),
    number: text('number').notNull(),
    kind: text('kind').notNull(),
    ours: bigint('ours', { mode: 'number' }),
    theirs: bigint('theirs', { mode: 'number' }),
  },
  (table) => [primaryKey({ columns: [table.day, table.number, table.kind] })],
)
