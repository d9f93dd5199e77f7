import { keep } from './storage'

/** Tabs of code groups, whose choice holds for all groups on all pages, and copying. */
export function setupCode() {
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.closest('.vp-code-group')) return
    const notation = target.dataset['notation']
    if (notation) {
      keep('notation', notation)
      steadily(target, () => {
        for (const input of document.querySelectorAll<HTMLInputElement>(
          `.vp-code-group input[data-notation="${notation}"]`,
        ))
          open(input)
      })
    } else open(target)
  })
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('button.copy')
    if (button) copyBeside(button)
  })
}

/**
 * Other groups change their height too, so the clicked element keeps its position on the screen.
 */
function steadily(element: HTMLElement, change: () => void) {
  const group = element.closest('.vp-code-group') ?? element
  const before = group.getBoundingClientRect().top
  change()
  window.scrollBy({ top: group.getBoundingClientRect().top - before, behavior: 'instant' })
}

function open(input: HTMLInputElement) {
  const group = input.closest('.vp-code-group')
  const blocks = group?.querySelector('.blocks')?.children
  if (!group || !blocks) return
  const at = [...group.querySelectorAll('input')].indexOf(input)
  input.checked = true
  ;[...blocks].forEach((block, i) => {
    block.classList.toggle('active', i === at)
  })
}

async function copyBeside(button: HTMLElement) {
  const code = button.parentElement?.querySelector('pre')
  if (!code) return
  const clone = code.cloneNode(true) as HTMLElement
  for (const extra of clone.querySelectorAll('.vp-copy-ignore')) extra.remove()
  const text = (clone.textContent ?? '').replace(/\n+$/, '')
  if (!(await toClipboard(text, code))) return
  button.classList.add('copied')
  setTimeout(() => button.classList.remove('copied'), 2000)
}

/** Without a clipboard (a page served without TLS), selects the code for the reader to copy. */
async function toClipboard(text: string, code: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    getSelection()?.selectAllChildren(code)
    return false
  }
}
