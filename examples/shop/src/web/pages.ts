import { html, raw } from 'hono/html'
import { renderSVG } from 'uqr'
import type { Order } from '../orders/place.js'
import type { Refund } from '../orders/refund.js'
import type { Difference } from '../reconcile.js'

export const GOODS = [
  { id: 'coffee', name: 'Coffee', amount: 1800 },
  { id: 'tea', name: 'Tea', amount: 1200 },
] as const

export const yuan = (fen: number): string => `¥${(fen / 100).toFixed(2)}`

const layout = (title: string, body: unknown) => html`<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title}</title>
      <link rel="icon" href="data:," />
      <link rel="stylesheet" href="/shop.css" />
    </head>
    <body>
      <h1>${title}</h1>
      ${body}
    </body>
  </html>`

export const shopPage = () =>
  layout(
    'A small shop',
    GOODS.map(
      ({ id, name, amount }) => html`<form method="post" action="/orders">
        <input type="hidden" name="goods" value="${id}" />
        <p>${name}, ${yuan(amount)}</p>
        <button type="submit">Buy ${name}</button>
      </form>`,
    ),
  )

const SAYS: Readonly<Record<Order['state'], string>> = {
  new: 'WeChat Pay has not answered yet. This page asks again by itself.',
  awaiting: 'Waiting for your payment.',
  paid: 'Paid. Thank you!',
  closed: 'Nobody paid in time. The order is closed.',
  refused: 'WeChat Pay did not take this order. Please order again.',
}
export const textOf = (order: Order): string => SAYS[order.state]

export const orderPage = (order: Order, invocation: object | undefined) =>
  layout(
    `Order ${order.number}`,
    html`<p>${order.description}, ${yuan(order.amount)}</p>
      <p id="state" data-state="${order.state}" role="status">${textOf(order)}</p>
      ${order.state === 'awaiting' ? howToPay(order, invocation) : ''}
      <script type="module" src="/order.js" data-number="${order.number}"></script>`,
  )

const howToPay = ({ scene, prepay }: Order, invocation: object | undefined) => {
  if (scene === 'native')
    return html`<div id="pay" class="code" role="img" aria-label="QR code to pay with">
      ${raw(renderSVG(prepay ?? ''))}
    </div>`
  if (scene === 'h5') return html`<p id="pay"><a href="${prepay}">Pay with WeChat</a></p>`
  return html`<p id="pay">
    <button type="button" data-invocation="${JSON.stringify(invocation)}">Pay with WeChat</button>
  </p>`
}

export interface AdminView {
  readonly orders: readonly Order[]
  readonly refunds: readonly Refund[]
  readonly differences: readonly Difference[]
  readonly message: string | undefined
}

export const adminPage = ({ orders, refunds, differences, message }: AdminView) =>
  layout(
    'Administration',
    html`${message ? html`<p role="alert">${message}</p>` : ''}
      <table>
        <tr><th>Order</th><th>Amount</th><th>State</th><th>Refunds</th><th></th></tr>
        ${orders.map((order) =>
          row(
            order,
            refunds.filter((each) => each.orderNumber === order.number),
          ),
        )}
      </table>
      <h2>Differences from the bills</h2>
      ${
        differences.length === 0
          ? html`<p>None.</p>`
          : html`<ul>${differences.map((each) => html`<li>${lineOf(each)}</li>`)}</ul>`
      }`,
  )

const lineOf = ({ day, kind, number, ours, theirs }: Difference): string => {
  const say = (fen: number | null) => (fen === null ? 'nothing' : yuan(fen))
  return `${day}: ${kind} ${number}: ${say(ours)} here, ${say(theirs)} in the bill`
}

const row = (order: Order, refunds: readonly Refund[]) =>
  html`<tr>
    <td><a href="/orders/${order.number}">${order.number}</a></td>
    <td>${yuan(order.amount)}</td>
    <td>${order.state}</td>
    <td>${refunds.map(({ amount, state }) => `${yuan(amount)} ${state}`).join(', ')}</td>
    <td>
      ${
        order.state === 'paid'
          ? html`<form method="post" action="/admin/orders/${order.number}/refund">
            <label>Refund (fen)
              <input name="amount" type="number" min="1" max="${order.amount}" value="${order.amount}" />
            </label>
            <button type="submit">Refund</button>
          </form>`
          : ''
      }
    </td>
  </tr>`
