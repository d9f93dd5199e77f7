import { cpSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { HeadConfig, PageData, UserConfig } from 'vitepress'

/** A plugin for the Vite that VitePress brings, which is not the tests' Vite. */
type Plugin = Extract<
  NonNullable<NonNullable<UserConfig['vite']>['plugins']>[number],
  { name: string }
>

/** Writes the Markdown twins next to the built pages. */
export const copyTwins = (twins: URL, outDir: string) => cpSync(twins, outDir, { recursive: true })

/** Tells programs that read a page where its twin is. The home page's is the index of the site. */
export const twinHead = (
  { relativePath, isNotFound }: Pick<PageData, 'relativePath' | 'isNotFound'>,
  base: string,
): HeadConfig[] => {
  if (isNotFound) return []
  const href = base + (relativePath === 'index.md' ? 'llms.txt' : relativePath)
  return [['link', { rel: 'alternate', type: 'text/markdown', href }]]
}

/** The twin that a path names; nothing for any other path. */
export function twinFile(path: string, twins: URL): URL | undefined {
  if (!/^[\w-]+(\.[\w-]+)*(\/[\w-]+(\.[\w-]+)*)*\.md$/.test(path)) return undefined
  return new URL(path, twins)
}

/** Serves the twins to `npm run docs`. VitePress asks for its pages under the same addresses, but as
 * modules: only a reader who opens an address asks for `text/html`. */
export function twinServer(twins: URL, base: string): Plugin {
  return {
    name: 'wechatpay-ky:twins',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = (request.url ?? '/').replace(/[?#].*$/, '')
        const isOpened = request.headers.accept?.includes('text/html') ?? false
        const file = isOpened && path.startsWith(base) && twinFile(path.slice(base.length), twins)
        if (!file) return next()
        readFile(file, 'utf8').then(
          (text) => {
            response.setHeader('Content-Type', 'text/markdown; charset=utf-8')
            response.end(text)
          },
          () => next(),
        )
      })
    },
  }
}
