import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { renderSVG } from 'uqr'
import { locateSpecs } from '../catalog/locate.js'
import { codeUrlOf } from '../flows/orders/prepay.js'
import { writeJson } from '../schema/json.js'
import type { Simulator } from '../simulator.js'
import type { State } from '../state/state.js'
import {
  type Answer,
  jsonAnswer,
  pathOf,
  queryOf,
  textAnswer,
  type WireRequest,
} from '../wire/message.js'
import type { Changes } from './changes.js'
import { overview } from './overview.js'

/** The inputs of the page. */
export interface PageParts {
  readonly sim: Simulator
  readonly state: () => State
  readonly changes: Changes
  /** The merchant brought a private key, which may be a real one. */
  readonly bringsKey: boolean
}

/** Shorter than the time after which an idle connection is ended. */
const LONGEST_WAIT = 5_000

const FILES: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/': ['index.html', 'text/html; charset=utf-8'],
  '/simulator/page.css': ['page.css', 'text/css; charset=utf-8'],
  '/simulator/page.js': ['page.js', 'text/javascript; charset=utf-8'],
  '/simulator/parts.js': ['parts.js', 'text/javascript; charset=utf-8'],
}

/** The page loads nothing from other hosts, cannot be framed, and sends no referrer. */
const SAFE = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
}

/** Answers what the page asks for; nothing for other requests. The host was checked before. */
export const page = async (request: WireRequest, parts: PageParts): Promise<Answer | undefined> => {
  if (request.method !== 'GET') return undefined
  const path = pathOf(request.target)
  const file = Object.hasOwn(FILES, path) ? FILES[path] : undefined
  const answer = file ? fileAnswer(...file) : await dataAnswer(path, request, parts)
  return answer && { ...answer, headers: { ...answer.headers, ...SAFE } }
}

const fileAnswer = (file: string, type: string): Answer =>
  textAnswer(200, type, readFileSync(join(dirname(locateSpecs()), 'simulator/page/assets', file)))

const dataAnswer = async (
  path: string,
  { target }: WireRequest,
  { sim, state, changes, bringsKey }: PageParts,
): Promise<Answer | undefined> => {
  const query = queryOf(target)
  if (path === '/simulator/overview') {
    const seen = Number(query.get('after') ?? -1)
    await changes.after(seen, LONGEST_WAIT)
    return jsonAnswer(200, writeJson(overview(sim, state(), changes.version)))
  }
  if (path === '/simulator/config') {
    const why =
      'The merchant key is your own, so it is not handed out: configure your program with it.'
    if (bringsKey) return jsonAnswer(403, writeJson({ message: why }))
    const { clock: _, ...config } = sim.config
    return jsonAnswer(200, writeJson(config))
  }
  if (path !== '/simulator/qr') return undefined
  const order = state().orders.find(query.get('number') ?? '')
  if (!order) return textAnswer(404, 'text/plain; charset=utf-8', 'There is no such order.')
  return textAnswer(200, 'image/svg+xml', renderSVG(codeUrlOf(order.prepayId)))
}
