import { readFileSync } from 'node:fs'
import type { MarkdownOptions, TransformContext } from 'vitepress'
import { finish } from './finish'
import { chosenNotation } from './first-paint'

const PLACEHOLDER = 'page-body'
const inPage = new RegExp(`<${PLACEHOLDER}[^>]*></${PLACEHOLDER}>`)
/** Marks by which VitePress keeps Vue from reading code as a template. */
const forVue = / v-pre(="")?(?=[ >])/g

/** Icons of VitePress's own theme: a style sheet that every page would wait for, and empty here. */
const unusedIcons = /<link[^>]*vp-icons\.css[^>]*>/

/**
 * Keeps the pages' content away from Vue and Rollup in a build: a placeholder goes through them, the
 * content takes its place in the finished HTML. A thousand pages of tables and coloured code as
 * modules took 4 GB and four minutes.
 */
export function keepBodies(content: URL, isBuild: boolean) {
  const bodies = new Map<string, Buffer>()

  const setAside: NonNullable<MarkdownOptions['config']> = (md) => {
    const render = md.render.bind(md)
    md.render = (source, env) => {
      const html = finish(render(source, env))
      if (!isBuild) return html
      const page: string | undefined = env?.relativePath
      if (page === undefined) return html
      const generated: string | undefined = env.frontmatter?.content
      bodies.set(
        page,
        generated === undefined
          ? Buffer.from(html.replaceAll(forVue, ''))
          : Buffer.from(finish(readFileSync(new URL(`${generated}.html`, content), 'utf8'))),
      )
      return `<${PLACEHOLDER} />`
    }
  }

  const putBack = (html: string, _file: string, { page, content: rendered }: TransformContext) => {
    const body = bodies.get(page)?.toString()
    return (
      html
        .replace(unusedIcons, '')
        // VitePress leaves the page for what is not found to its application, which is not here.
        .replace('<div id="app"></div>', () => `<div id="app">${rendered}</div>`)
        // Marks for an application that would take over.
        .replaceAll(/<!--[[\]]?-->/g, '')
        .replace(inPage, () => body ?? '')
        .replace('</body>', () => `<script>${chosenNotation}</script></body>`)
    )
  }

  return { setAside, putBack, isPlaceholder: (tag: string) => tag === PLACEHOLDER }
}
