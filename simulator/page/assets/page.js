// The simulator's page: asks for what there is, waits for more, and sends what is clicked.
import { element, notificationRow, orderCard, requestRow } from './parts.js'

const ANSWER_FAULTS = [
  ...['error', 'slow', 'hang', 'truncate', 'reset', 'bad-signature', 'missing-signature'],
  ...['stale-signature', 'probe-signature', 'foreign-signature', 'unknown-serial', 'tampered-body'],
]
const NOTIFICATION_FAULTS = [
  ...['duplicate', 'out-of-order', 'lost', 'bad-ciphertext', 'bad-signature', 'missing-signature'],
  ...['stale-signature', 'probe-signature', 'foreign-signature', 'unknown-serial', 'tampered-body'],
]
/** They say by themselves that they are for notifications. */
const OWN = ['duplicate', 'out-of-order', 'lost', 'bad-ciphertext']

const find = (/** @type {string} */ id) => document.getElementById(id)

const say = (/** @type {string} */ text) => {
  find('message').textContent = text
  find('message').hidden = text === ''
}

const send = async (/** @type {string} */ command, /** @type {object} */ body) => {
  const response = await fetch(`/simulator/${command}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  say(response.ok ? '' : (await response.json()).message)
}

/** Redraws a list and restores open entries and the focus. */
const draw = (id, items, make, empty) => {
  const list = find(id)
  const open = new Set([...list.querySelectorAll('details[open]')].map((row) => row.dataset.key))
  const focus = list.contains(document.activeElement) && document.activeElement.dataset.key
  const made = items.map(make)
  for (const row of made) if (open.has(row.dataset.key)) row.open = true
  if (made.length === 0) made.push(element('p', { className: 'quiet' }, empty))
  list.replaceChildren(...made)
  if (focus) list.querySelector(`[data-key="${CSS.escape(focus)}"]`)?.focus()
}

const show = (seen) => {
  find('who').textContent = `Merchant ${seen.mchid} at ${seen.url}`
  draw('orders', seen.orders, orderCard, 'None yet: place one with your program.')
  draw('notifications', seen.notifications, notificationRow, 'None yet: pay an order.')
  draw('requests', seen.requests, requestRow, 'None yet.')
}

const follow = async () => {
  let version = -1
  for (;;) {
    try {
      const response = await fetch(`/simulator/overview?after=${version}`)
      const seen = await response.json()
      find('connection').textContent = 'Live'
      if (seen.version !== version) show(seen)
      version = seen.version
    } catch {
      version = -1
      find('connection').textContent = 'The simulator does not answer. Is it still running?'
      await new Promise((resolve) => setTimeout(resolve, 1_000))
    }
  }
}

const listKinds = () => {
  const { kind, on } = find('fault').elements
  const kinds = on.value === 'notification' ? NOTIFICATION_FAULTS : ANSWER_FAULTS
  kind.replaceChildren(...kinds.map((name) => element('option', {}, name)))
}

document.addEventListener('click', ({ target }) => {
  const { command, body } = target.closest?.('button')?.dataset ?? {}
  if (command) send(command, JSON.parse(body))
})
find('fault').addEventListener('change', ({ target }) => {
  if (target.name === 'on') listKinds()
})
find('fault').addEventListener('submit', (event) => {
  event.preventDefault()
  const { kind, on, times } = event.target.elements
  const rule = { kind: kind.value, times: Number(times.value) }
  const isOnNotification = on.value === 'notification' && !OWN.includes(kind.value)
  send('fault', isOnNotification ? { ...rule, on: 'notification' } : rule)
})
listKinds()
follow()
