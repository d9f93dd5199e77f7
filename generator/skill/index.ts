import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Pages, relinked } from './links.js'
import { type Place, placeIn, sectionOf } from './sections.js'

/** Written by hand: prose, and lines that name sections of guides. */
const OUTLINES = 'skills/outline'
/** Made of them, and in the package. */
const SKILL = 'skills/wechatpay-ky'

/** A guide that has no such section any more. */
export class OutlineError extends Error {
  override name = 'OutlineError' as const
}

/** The files of the skill by path, generated from the outlines and the guides. */
export const skillFiles = (root: string): ReadonlyMap<string, string> => {
  const outlines = new Map(
    markdownIn(join(root, OUTLINES)).map((name) => [name, read(root, `${OUTLINES}/${name}`)]),
  )
  const pages: Pages = new Map(
    [...outlines].map(([name, text]) => [
      name,
      text.split('\n').flatMap((line) => placeIn(line) ?? []),
    ]),
  )
  return new Map([...outlines].map(([name, text]) => [name, pageOf(root, name, text, pages)]))
}

const pageOf = (root: string, name: string, outline: string, pages: Pages): string => {
  const lines = outline.split('\n').map((line) => {
    const place = placeIn(line)
    return place ? relinked(taken(root, name, place), place.guide, name, pages) : line
  })
  return withNote(lines.join('\n'), `${OUTLINES}/${name}`)
}

const taken = (root: string, page: string, place: Place): string => {
  const { guide, heading } = place
  const text = sectionOf(read(root, guide), place)
  if (text !== undefined) return text
  throw new OutlineError(
    `${OUTLINES}/${page}: ${guide} has no section "${heading}". Name the one that replaced it.`,
  )
}

/** After the front matter, which has to be first in its file. */
const withNote = (text: string, outline: string): string => {
  const [front = ''] = /^---\n[\s\S]*?\n---\n/.exec(text) ?? []
  const note = `<!-- Generated from ${outline} and the guides. Edit those and run \`npm run generate\`. -->`
  return `${front}${front && '\n'}${note}\n\n${text.slice(front.length).trim()}\n`
}

/** Files that are not as they should be, by their path in the repository. */
export const staleSkill = (root: string, files = skillFiles(root)): readonly string[] => {
  const folder = join(root, SKILL)
  const present = existsSync(folder) ? markdownIn(folder) : []
  const wrong = [...files].filter(([name, text]) => readIfThere(join(folder, name)) !== text)
  const left = present.filter((name) => !files.has(name))
  return [...wrong.map(([name]) => name), ...left].map((name) => `${SKILL}/${name}`).sort()
}

/** Writes what is stale, and returns it. */
export const writeSkill = (root: string): readonly string[] => {
  const files = skillFiles(root)
  const stale = staleSkill(root, files)
  for (const path of stale) {
    const text = files.get(path.slice(SKILL.length + 1))
    mkdirSync(dirname(join(root, path)), { recursive: true })
    if (text === undefined) rmSync(join(root, path))
    else writeFileSync(join(root, path), text)
  }
  return stale
}

const markdownIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md'))
    .sort()

const read = (root: string, path: string): string => readFileSync(join(root, path), 'utf8')

const readIfThere = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8') : undefined
