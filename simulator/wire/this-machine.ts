import type { WireRequest } from './message.js'

/** By the name that the caller used. */
export const isToThisMachine = (header: WireRequest['header']): boolean =>
  /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(header('host') ?? '')
