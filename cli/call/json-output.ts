import { stringify } from '../../runtime/base/json.js'
import type { CallFlags } from './flags.js'

/** The response as the command prints and saves it: JSON on one line with `--compact`, else indented. */
export const jsonOf = (data: unknown, { compact }: Pick<CallFlags, 'compact'>): string =>
  stringify(data, compact ? undefined : 2) ?? ''
