import { byModule } from '../../../generator/api/change.js'
import { entry } from '../../../generator/api/changelog.js'
import type { Operation } from '../../../generator/model/types.js'
import type { Changes } from '../changes.js'
import type { Draft } from '../draft.js'
import { escapeHtml, label, link } from '../html.js'
import { labels } from '../labels.js'
import { operationLink } from '../links.js'
import { listMarkdown } from '../markdown/lists.js'
import { mdCode, mdLink } from '../markdown/text.js'
import type { Described } from '../source.js'
import { changeHtml } from './change-html.js'
import { changeLine } from './change-text.js'

/** What changed since the last release, module by module. */
export function changeList(
  changes: Changes | undefined,
  operations: readonly Described<Operation>[],
): Draft {
  const title = changes
    ? `${changes.since} 以来的变化 · Changes since ${changes.since}`
    : '变化 · Changes'
  const modules = byModule(changes?.changes ?? [])
  const pageOf = (module: string, name: string) =>
    operations.find(({ endpoint }) => endpoint.module === module && endpoint.id === name)?.endpoint
  return {
    link: '/reference/changes',
    kind: 'list',
    title,
    description: title,
    snippets: [],
    template: 'list.html',
    view: () => ({
      title: changes
        ? label(`${changes.since} 以来的变化`, `Changes since ${changes.since}`)
        : labels.changes,
      count: changes
        ? label(`${changes.changes.length} 项`, `${changes.changes.length} changes`)
        : labels.unreleased,
      style: 'lines',
      groups: modules.map(([module, own]) => ({
        name: `<code>${escapeHtml(entry(module))}</code>`,
        anchor: changeAnchor(module),
        items: own.map((change) => {
          const page = pageOf(module, change.name)
          const html = changeHtml(change)
          return page ? `${html} ${link(operationLink(page), escapeHtml(page.name))}` : html
        }),
      })),
    }),
    markdown: () =>
      listMarkdown(
        title,
        changes
          ? modules.map(([module, own]) => ({
              name: mdCode(entry(module)),
              lines: own.map((change) => {
                const page = pageOf(module, change.name)
                const text = changeLine(change)
                return page ? `${text} (${mdLink(page.name, operationLink(page))})` : text
              }),
            }))
          : [{ name: 'None', lines: ['No version has been released yet: everything is new.'] }],
      ),
  }
}

const changeAnchor = (module: string): string => `in-${module.replaceAll('/', '-')}`
