/**
 * Runs in the page's head, before anything is painted: which language the labels have, light or dark,
 * and the notation of code that was chosen last. Written as text, for it is inlined as it stands.
 */
export const firstPaint = `(() => {
  const root = document.documentElement
  const kept = (name) => {
    try { return localStorage.getItem('wechatpay-ky:' + name) } catch { return null }
  }
  const lang = kept('lang') || (/^zh/i.test(navigator.language) ? 'zh' : 'en')
  root.dataset.lang = lang
  root.lang = lang === 'zh' ? 'zh-CN' : 'en'
  const appearance = kept('appearance')
  const dark = appearance ? appearance === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches
  root.classList.toggle('dark', dark)
})()`

/**
 * Runs where the page's content ends, still before the first paint: opens the tab of the notation
 * that was chosen last, so that no example is seen to change.
 */
export const chosenNotation = `(() => {
  let chosen
  try { chosen = localStorage.getItem('wechatpay-ky:notation') } catch {}
  if (!chosen) return
  for (const input of document.querySelectorAll('.vp-code-group input[data-notation="' + chosen + '"]')) {
    const group = input.closest('.vp-code-group')
    const at = [...group.querySelectorAll('input')].indexOf(input)
    input.checked = true
    ;[...group.querySelector('.blocks').children].forEach((block, i) => block.classList.toggle('active', i === at))
  }
})()`
