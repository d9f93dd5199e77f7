import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { kebabCase } from '../../generator/names.js'
import { OutlineError, skillFiles, staleSkill, writeSkill } from '../../generator/skill/index.js'
import { root, skillPages, textOf } from './support/pages.js'

const SKILL = 'skills/wechatpay-ky'

describe('skill for assistants', () => {
  it('The skill for assistants equals the output of `npm run generate` from its outline and the guides', () => {
    expect(staleSkill(root)).toEqual([])
    expect(skillPages.length).toBe(skillFiles(root).size)
  })

  it('The skill for assistants states its purpose in front matter that assistants read', () => {
    const [, name, description = ''] =
      /^---\nname: (\S+)\ndescription: (.+)\n---\n/.exec(textOf(`${SKILL}/SKILL.md`)) ?? []
    expect(name).toBe('wechatpay-ky')
    expect(description.length).toBeGreaterThan(100)
    expect(description.length).toBeLessThanOrEqual(1024)
    expect(description).not.toMatch(/: /) // YAML would take it for a mapping
  })

  it('The skill for assistants leads from SKILL.md to every reference', () => {
    const references = skillPages.filter((page) => page.includes('/references/'))
    const text = textOf(`${SKILL}/SKILL.md`)
    for (const page of references) expect(text).toContain(`(${page.slice(SKILL.length + 1)})`)
  })

  it.each(skillPages)('%s has one title, and its links lead to its own pages', (page) => {
    const text = textOf(page).replace(/^```.*?^```$/gms, '')
    expect(text.match(/^# .+$/gm)).toHaveLength(1)
    for (const [, link = ''] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
      if (/^https?:/.test(link)) continue
      expect(join(dirname(page), link)).toMatch(/^skills\/wechatpay-ky\//)
      expect(existsSync(join(root, dirname(page), link)), link).toBe(true)
    }
  })

  it('The skill for assistants has only code blocks of the guides, which are run there', () => {
    const outlines = skillPages.map((page) => page.replace(SKILL, 'skills/outline'))
    for (const outline of outlines) expect(textOf(outline)).not.toMatch(/^\s*```/m)
  })

  it('The skill for assistants names only functions and modules that exist', () => {
    const text = textOf(`${SKILL}/references/products.md`)
    const modules = new Set(
      Array.from(text.matchAll(/`wechatpay-ky\/([\w/-]+)`/g), ([, name = '']) => name),
    )
    expect(modules.size).toBeGreaterThan(10)
    for (const module of modules) {
      const places = [`generated/${module}/index.ts`, `runtime/${module}.ts`]
      expect(
        places.some((path) => existsSync(join(root, path))),
        module,
      ).toBe(true)
    }
    const rows = Array.from(text.matchAll(/\| `(\w+)` \| `wechatpay-ky\/([\w/-]+)` \|/g))
    expect(rows.length).toBeGreaterThan(8)
    for (const [, name = '', module] of rows)
      expect(existsSync(join(root, `generated/${module}/${kebabCase(name)}.ts`)), name).toBe(true)
  })
})

describe('outline', () => {
  const project = (files: Readonly<Record<string, string>>): string => {
    const folder = mkdtempSync(join(tmpdir(), 'skill-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    return folder
  }
  const guide =
    '# Guide\n\n[中文](zh/guide.md)\n\nIntro.\n\n## One\n\nSee [two](#two), [keys](keys.md#what) and [the site](https://a.example).\n\n```sh\n# no heading [x](y.md)\n```\n\n### Inner\n\nText.\n\n## Two\n\nEnd.\n'

  it('An outline includes sections of guides, with links within the skill', () => {
    const folder = project({
      'docs/guide.md': guide,
      'docs/keys.md': '# Keys\n\n## What\n\nThis.\n',
      'skills/outline/SKILL.md': '---\nname: x\n---\n# Skill\n\n<!-- from: docs/guide.md -->\n',
      'skills/outline/references/a.md': '# A\n\n<!-- from: docs/guide.md#One -->\n',
      'skills/outline/references/b.md': '# B\n\n<!-- from: docs/keys.md#What => Which -->\n',
    })
    const files = skillFiles(folder)
    expect(files.get('SKILL.md')).toMatch(
      /^---\nname: x\n---\n\n<!-- Generated from .*-->\n\n# Skill\n\nIntro\.\n$/,
    )
    expect(files.get('references/a.md')).toContain(
      '## One\n\nSee two, [keys](b.md) and [the site](https://a.example).\n\n```sh\n# no heading [x](y.md)\n```\n\n### Inner\n\nText.\n',
    )
    expect(files.get('references/a.md')).not.toContain('End.')
    expect(files.get('references/b.md')).toContain('\n## Which\n\nThis.\n')
  })

  it('The output of an outline is stale if a guide changes', () => {
    const files = {
      'docs/guide.md': guide,
      'skills/outline/SKILL.md': '# S\n\n<!-- from: docs/guide.md#Two -->\n',
    }
    const folder = project(files)
    writeFileSync(join(folder, 'skills/left.md'), '')
    expect(writeSkill(folder)).toEqual([`${SKILL}/SKILL.md`])
    expect(staleSkill(folder)).toEqual([])
    writeFileSync(join(folder, 'docs/guide.md'), guide.replace('End.', 'The end.'))
    writeFileSync(join(folder, SKILL, 'old.md'), '')
    expect(writeSkill(folder)).toEqual([`${SKILL}/SKILL.md`, `${SKILL}/old.md`])
    expect(staleSkill(folder)).toEqual([])
  })

  it('An outline is refused if a guide lacks a section', () => {
    const folder = project({
      'docs/guide.md': guide,
      'skills/outline/SKILL.md': '# S\n\n<!-- from: docs/guide.md#Three -->\n',
    })
    expect(() => skillFiles(folder)).toThrow(OutlineError)
    expect(() => skillFiles(folder)).toThrow(/guide\.md has no section "Three"/)
  })
})
