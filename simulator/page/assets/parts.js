// The parts of the page: elements made of what the simulator tells. All text goes in as text, never as
// HTML: it comes from whoever calls the simulator.

/**
 * @param {string} tag
 * @param {Record<string, unknown>} [properties]
 * @param {...(Node | string)} children
 */
export const element = (tag, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(tag), properties)
  made.append(...children)
  return made
}

/** An amount in fen, as people write it. */
const money = (/** @type {number} */ fen, currency = 'CNY') =>
  `${(fen / 100).toFixed(2)} ${currency}`

const time = (/** @type {number} */ at) => new Date(at).toLocaleTimeString()

const TONES = {
  good: ['SUCCESS', 'accepted'],
  bad: ['PAYERROR', 'CLOSED', 'REVOKED', 'ABNORMAL', 'given-up', 'not-sent'],
}
const toneOf = (/** @type {string} */ state) =>
  Object.keys(TONES).find((tone) => TONES[tone].includes(state)) ?? 'wait'

const stateText = (/** @type {string} */ state) =>
  element('strong', { className: toneOf(state) }, state)

/** A button; `data-key` keeps the focus where it was when all is drawn anew. */
const button = (label, key, command, body) => {
  const made = element('button', { type: 'button' }, label)
  made.dataset.key = key
  made.dataset.command = command
  made.dataset.body = JSON.stringify(body)
  return made
}

const OPEN = ['NOTPAY', 'PAYERROR', 'USERPAYING', 'ACCEPT']
const PAID = ['SUCCESS', 'REFUND']

export const orderCard = (order) => {
  const { number, state, type } = order
  const isOpen = OPEN.includes(state)
  const payNumber = order.combination ?? number
  const left = order.refunds
    .filter((refund) => refund.state !== 'CLOSED')
    .reduce((sum, refund) => sum - refund.amount, order.total)
  const act = (label, command, body) => button(label, `${command} ${number}`, command, body)
  const buttons = [
    ...(isOpen ? [act('Pay', 'pay', { out_trade_no: payNumber })] : []),
    ...(isOpen ? [act('Refuse', 'refuse', { out_trade_no: number })] : []),
    ...(PAID.includes(state) && left > 0
      ? [act(`Refund ${money(left, order.currency)}`, 'refund-by-hand', { out_trade_no: number })]
      : []),
  ]
  return element(
    'article',
    {},
    element('h3', {}, number),
    element('p', {}, `${money(order.total, order.currency)} · ${order.description ?? ''}`),
    element('p', {}, `${type} · `, stateText(state)),
    ...(type === 'NATIVE' && isOpen
      ? [
          element('img', {
            src: `/simulator/qr?number=${encodeURIComponent(number)}`,
            alt: `QR code of order ${number}`,
          }),
        ]
      : []),
    ...order.refunds.map((refund) => refundLine(refund, order)),
    element('div', { className: 'buttons' }, ...buttons),
  )
}

const refundLine = (refund, order) => {
  const line = element(
    'p',
    {},
    `Refund ${refund.number}: ${money(refund.amount, order.currency)} `,
    stateText(refund.state),
  )
  if (refund.state !== 'PROCESSING') return line
  const results = [
    ['It arrives', 'SUCCESS'],
    ['It fails', 'ABNORMAL'],
  ]
  const buttons = results.map(([label, result]) =>
    button(label, `${result} ${refund.number}`, 'complete-refund', {
      out_refund_no: refund.number,
      result,
    }),
  )
  line.append(element('span', { className: 'buttons' }, ...buttons))
  return line
}

const block = (title, value) => {
  if (value === undefined || value === null || value === '') return []
  const text = typeof value === 'string' ? value : JSON.stringify(value, undefined, 2)
  return [element('h4', {}, title), element('pre', {}, text)]
}

const headerLines = (headers = {}) =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')

/** One line that opens; `key` keeps it open when all is drawn anew. */
const row = (key, summary, ...content) => {
  const made = element(
    'details',
    {},
    element('summary', {}, ...summary),
    element('div', {}, ...content),
  )
  made.dataset.key = key
  return made
}

export const requestRow = (request) => {
  const tone = request.status < 400 ? 'good' : 'bad'
  const outcome = `${request.status} ${request.code ?? ''}`
  return row(
    `request ${request.answerHeaders['Request-ID']}`,
    [
      element('span', { className: 'quiet' }, `${time(request.at)} `),
      element('strong', { className: tone }, outcome),
      ` ${request.method} ${request.target}`,
      request.fault ? ` (fault: ${request.fault})` : '',
    ],
    ...block('What its signature covers', request.signed),
    ...block('Headers', headerLines(request.headers)),
    ...block('Body, decrypted', request.body),
    ...block('Headers of the answer, with its signature', headerLines(request.answerHeaders)),
    ...block('Answer, decrypted', request.answer),
  )
}

export const notificationRow = (notification) => {
  const { id, attempts } = notification
  const last = attempts.at(-1)
  return row(
    `notification ${id}`,
    [
      element('span', { className: 'quiet' }, last ? `${time(last.at)} ` : ''),
      stateText(notification.state),
      ` ${notification.eventType} → ${notification.url || 'nowhere'}`,
    ],
    ...(notification.state === 'not-sent'
      ? []
      : [button('Redeliver', `redeliver ${id}`, 'redeliver', { id })]),
    ...block('Why it was not sent', notification.reason),
    ...block('Content, decrypted', notification.resource),
    ...attempts.flatMap((attempt, at) => [
      ...block(`Attempt ${at + 1}`, attempt.error ?? `answered with ${attempt.status}`),
      ...block('Headers, with the signature', headerLines(attempt.headers)),
      ...block('Body as it was sent', attempt.body),
    ]),
  )
}
