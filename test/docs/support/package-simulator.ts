// What `wechatpay-ky/simulator` is for the blocks of pages: see `stage.ts`.
export * from '../../../simulator/index.js'
export { createSimulator } from './stage.js'
