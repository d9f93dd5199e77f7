export const CSS = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
body { margin: 0 auto; max-width: 60rem; padding: 0 1rem 2rem; overflow-wrap: anywhere }
.code { background: #fff; width: 240px }
button, input { font: inherit; min-height: 2.6rem; padding: .2rem 1rem; max-width: 100% }
#state { border-radius: 8px; padding: 1rem; background: #8884 }
#state[data-state=paid] { background: #0a7a3c; color: #fff }
table { border-collapse: collapse; display: block; overflow-x: auto }
td, th { border: 1px solid #8886; padding: .4rem .6rem; text-align: left }
`

/** Follows an order: its state comes as server-sent events, and EventSource connects again by itself. */
export const ORDER_SCRIPT = `
const { number } = document.querySelector('script[data-number]').dataset
const state = document.getElementById('state')
const source = new EventSource('/orders/' + number + '/events')
source.onmessage = ({ data }) => {
  const seen = JSON.parse(data)
  if (state.dataset.state === 'new' && seen.state === 'awaiting') return location.reload()
  state.textContent = seen.text
  state.dataset.state = seen.state
  if (seen.isFinal) {
    source.close()
    document.getElementById('pay')?.remove()
  }
}
document.querySelector('[data-invocation]')?.addEventListener('click', ({ target }) => {
  WeixinJSBridge.invoke('getBrandWCPayRequest', JSON.parse(target.dataset.invocation), () => {})
})
`
