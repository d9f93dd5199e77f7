import { readFile } from 'node:fs/promises'
import type { UserConfig } from 'vitepress'
import { contentFile } from './content-file'
import { finish } from './finish'

/** A plugin for the Vite that VitePress brings, which is not the tests' Vite. */
type Plugin = Extract<
  NonNullable<NonNullable<UserConfig['vite']>['plugins']>[number],
  { name: string }
>

/** Serves the generated inner HTML of pages to `npm run docs`, where pages are made by Vue. */
export function contentServer(content: URL): Plugin {
  return {
    name: 'wechatpay-ky:content',
    apply: 'serve',
    configureServer({ middlewares, watcher, ws }) {
      middlewares.use('/@content/', (request, response, next) => {
        const path = (request.url ?? '/').replace(/^\/|[?#].*$/g, '')
        const file = contentFile(path, content)
        if (!file) return next()
        readFile(file, 'utf8').then(
          (html) => {
            response.setHeader('Content-Type', 'text/html; charset=utf-8')
            response.end(finish(html))
          },
          () => next(),
        )
      })
      watcher.add(content.pathname)
      watcher.on('change', (file) => {
        if (file.startsWith(content.pathname)) ws.send({ type: 'full-reload' })
      })
    },
  }
}
