import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const dist = fileURLToPath(new URL('../.dist/', import.meta.url))

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
}

/** Serves the built site on loopback, as any static host with clean URLs does. */
export async function serve(folder = dist) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const path = decodeURIComponent(pathname)
    const candidates = path.endsWith('/')
      ? [`${path}index.html`]
      : extname(path)
        ? [path]
        : [`${path}.html`, `${path}/index.html`]
    for (const candidate of candidates) {
      const body = await readFile(join(folder, candidate)).catch(() => undefined)
      if (body === undefined) continue
      response.writeHead(200, { 'Content-Type': TYPES[extname(candidate)] ?? 'text/plain' })
      response.end(body)
      return
    }
    response.writeHead(404, { 'Content-Type': TYPES['.html'] })
    response.end(await readFile(join(folder, '404.html')))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() }
}
