// The recipes of docs/notifications.md, each run as it stands there.
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import express from 'express'
import { Hono } from 'hono'
import Koa from 'koa'
import { ModuleKind, ScriptTarget, transpileModule } from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { notificationHandler, readNotification } from '../../generated/notifications/index.js'
import type { WechatPay } from '../../runtime/index.js'
import { type NotificationOptions, notify } from './helpers/notifications.js'
import { Platform } from './helpers/platform.js'
import { API_V3_KEY } from './helpers/seal.js'

let platform: Platform
let recipes: Map<string, string>
beforeAll(async () => {
  platform = await Platform.start()
  const page = fileURLToPath(new URL('../../docs/notifications.md', import.meta.url))
  recipes = codeOf(await readFile(page, 'utf8'))
})
afterAll(() => platform.close())

/** The first block of code below each heading. */
const codeOf = (page: string): Map<string, string> =>
  new Map(
    Array.from(
      page.matchAll(/^## (.+)$[^#]*?```ts[^\n]*\n([\s\S]*?)```/gm),
      ([, name = '', code = '']) => [name, code],
    ),
  )

/** What the recipes take from elsewhere. Their `console` is the test's own. */
interface Surroundings {
  readonly wxpay: WechatPay
  readonly onNotification: (event: unknown) => Promise<void>
  readonly console: { error(error: unknown): void }
}

/** Runs a recipe, its imports replaced by what they import, and hands back one of its names. */
const run = <Result>(recipe: string, name: string, given: Surroundings): Result => {
  const code = recipes.get(recipe)
  if (!code) throw new Error(`docs/notifications.md has no recipe for ${recipe}.`)
  const body = code.replace(/^import .*$/gm, '').replace(/^export /gm, '')
  const options = { target: ScriptTarget.ES2022, module: ModuleKind.ESNext }
  const script = transpileModule(body, { compilerOptions: options }).outputText
  const names = { express, Hono, Koa, notificationHandler, readNotification, Buffer, ...given }
  const made = new Function(...Object.keys(names), `${script}\nreturn ${name}`)
  return made(...Object.values(names)) as Result
}

type Send = (request: Request) => Promise<Response>

const served =
  (make: (given: Surroundings) => Server) =>
  (given: Surroundings): Send => {
    const server = make(given)
    return async (request) => {
      server.listen(0, '127.0.0.1')
      await once(server, 'listening')
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/wechatpay`
      try {
        const { method, headers } = request
        return await fetch(url, { method, headers, body: await request.text() })
      } finally {
        server.closeAllConnections()
        server.close()
      }
    }
  }

const frameworks: [string, (given: Surroundings) => Send][] = [
  ['Next.js', (given) => run<Send>('Next.js', 'POST', given)],
  [
    'Hono',
    (given) => {
      const app = run<Hono>('Hono', 'app', given)
      return async (request) => app.request('/wechatpay', request)
    },
  ],
  ['Express', served((given) => createServer(run<express.Express>('Express', 'app', given)))],
  ['Koa', served((given) => createServer(run<Koa>('Koa', 'app', given).callback()))],
]

describe.each(frameworks)('The recipe for %s', (_, recipe) => {
  const attempt = async (
    options: NotificationOptions,
    onNotification: (event: unknown) => Promise<void>,
  ) => {
    const logged: unknown[] = []
    const surroundings = {
      wxpay: platform.client({ apiV3Key: API_V3_KEY }),
      onNotification,
      console: { error: (error: unknown) => logged.push(error) },
    }
    const { headers, body } = notify(platform, options)
    const request = new Request('http://127.0.0.1/wechatpay', {
      method: 'POST',
      headers,
      body: new Uint8Array(body),
    })
    const response = await recipe(surroundings)(request)
    return { status: response.status, text: await response.text(), logged }
  }

  it('the recipe accepts a notification', async () => {
    const events: unknown[] = []
    const answer = await attempt({}, async (event) => {
      events.push(event)
    })
    expect(answer).toEqual({ status: 204, text: '', logged: [] })
    expect(events).toMatchObject([{ resource: { refund_id: '50000000382019052709732678859' } }])
  })

  it('the recipe refuses a forgery', async () => {
    const { status, text, logged } = await attempt({ signed: { body: 'x' } }, async () => {
      throw new Error('not reached')
    })
    expect(status).toBe(401)
    expect(JSON.parse(text)).toMatchObject({ code: 'FAIL' })
    expect(logged).toMatchObject([{ name: 'VerificationError', reason: 'bad-signature' }])
  })

  it('the recipe asks for a redelivery if the work fails', async () => {
    const failure = new Error('database is closed')
    const { status, text, logged } = await attempt({}, () => Promise.reject(failure))
    expect(status).toBe(500)
    expect(JSON.parse(text)).toEqual({ code: 'FAIL', message: 'not processed' })
    expect(logged).toEqual([failure])
  })
})
