import type { ApiChange } from '../../../generator/api/change.js'

/** A change in both languages, as Markdown: names and types in backticks. */
export interface ChangeText {
  readonly zh: string
  readonly en: string
}

export function changeText(change: ApiChange): ChangeText {
  const { name, field, before, after, to } = change
  const isBreaking = change.verdict === 'breaking'
  const member = `\`${name}.${field}\``
  const types = `\`${before}\` → \`${after}\``
  switch (change.kind) {
    case 'export-added':
      return { zh: `新增 \`${name}\``, en: `\`${name}\` is new` }
    case 'export-removed':
      return { zh: `移除 \`${name}\``, en: `\`${name}\` is removed` }
    case 'export-moved':
    case 'export-renamed':
      return { zh: `\`${name}\` 改为 \`${to}\``, en: `\`${name}\` is now \`${to}\`` }
    case 'field-added':
      return { zh: `\`${name}\` 新增 \`${after}\``, en: `\`${name}\` has the new \`${after}\`` }
    case 'field-removed':
      return { zh: `移除 ${member}`, en: `${member} is removed` }
    case 'field-required':
      return isBreaking
        ? { zh: `${member} 改为必填`, en: `${member} is now required` }
        : { zh: `${member} 现在必有`, en: `${member} is now always present` }
    case 'field-optional':
      return isBreaking
        ? { zh: `${member} 可能没有`, en: `${member} may now be missing` }
        : { zh: `${member} 改为可选`, en: `${member} is now optional` }
    default:
      return { zh: `\`${name}\`：${types}`, en: `\`${name}\`: ${types}` }
  }
}

export const changeLine = (change: ApiChange): string =>
  `${change.verdict === 'breaking' ? 'Breaking: ' : ''}${changeText(change).en}`
