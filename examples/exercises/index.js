// The exercise of each example. The simulator plays the customer and WeChat Pay.
import { commonjs } from './commonjs.js'
import { honoServer } from './hono-server.js'
import { nestjs } from './nestjs.js'
import { nextjsRoute } from './nextjs-route.js'
import { nodeScript } from './node-script.js'
import { redisCache } from './redis-cache.js'
import { shop } from './shop.js'
import { typescriptStrict } from './typescript-strict.js'

/**
 * @typedef {object} Exercise
 * @property {string} folder Where a copy of the example lies, installed and built.
 * @property {import('../../simulator/index.js').Simulator} sim
 * @property {Record<string, string>} env
 */

/** @type {Readonly<Record<string, (exercise: Exercise) => Promise<void>>>} */
export const exercises = {
  commonjs,
  'hono-server': honoServer,
  nestjs,
  'nextjs-route': nextjsRoute,
  'node-script': nodeScript,
  'redis-cache': redisCache,
  shop,
  'typescript-strict': typescriptStrict,
}
