import treeUrl from '../../.generated/assets/tree.json?url'
import type { Tree, TreeOperation } from '../../search/tree'
import { element, label } from './dom'

/** The tree of all operations by product. It is fetched when it is opened for the first time. */
export function setupBrowse() {
  // `toggle` does not bubble.
  document.addEventListener('toggle', ({ target }) => fill(target), true)
}

async function fill(target: EventTarget | null) {
  if (!(target instanceof HTMLDetailsElement) || !target.matches('[data-browse]')) return
  const tree = target.querySelector('[data-tree]')
  if (!target.open || !tree || tree.childElementCount > 0) return
  try {
    const { products, operations }: Tree = await (await fetch(treeUrl)).json()
    tree.replaceChildren(...products.map(([name, numbers]) => branch(name, numbers, operations)))
  } catch {
    tree.replaceChildren(
      label('没有取到目录，请重试。', 'The list did not arrive. Please try again.'),
    )
  }
}

function branch(name: string, numbers: number[], operations: TreeOperation[]): HTMLElement {
  const details = element('details', {}, [
    element('summary', {}, [
      element('span', { lang: 'zh-CN' }, [name]),
      element('small', {}, [`${numbers.length}`]),
    ]),
  ])
  // A product's operations become elements when it is opened.
  details.addEventListener(
    'toggle',
    () => {
      const leaves = numbers
        .map((number) => operations[number])
        .filter((each) => each !== undefined)
        .map(leaf)
      details.append(element('ul', {}, leaves))
    },
    { once: true },
  )
  return details
}

function leaf([name, summary, method, link]: TreeOperation): HTMLElement {
  const verb = element('small', { class: `verb verb-${method.toLowerCase()}` }, [method])
  const href = import.meta.env.BASE_URL + link.replace(/^\//, '')
  return element('li', {}, [element('a', { href }, [label(name, summary), verb])])
}
