import type { Notification, Operation } from '../../generator/model/types.js'
import { kebabCase } from '../../generator/names.js'
import type { Described } from './source.js'

/** In which order a merchant meets the operations of a product. */
const stages = [
  {
    id: 'prepare',
    zh: '准备',
    en: 'Prepare',
    verbs: 'upload bind associate authorize open set register try',
  },
  {
    id: 'create',
    zh: '创建',
    en: 'Create',
    verbs:
      'create prepay pre apply submit send add issue transfer import initiate schedule build micropay start',
  },
  {
    id: 'proceed',
    zh: '支付与确认',
    en: 'Pay and confirm',
    verbs:
      'pay confirm complete finish notify sync report respond verify use commit unlock lock unfreeze',
  },
  { id: 'query', zh: '查询', en: 'Query', verbs: 'query list get search check validate' },
  {
    id: 'change',
    zh: '修改',
    en: 'Change',
    verbs: 'update modify change resume pause restart activate upgrade mark redeclare',
  },
  {
    id: 'close',
    zh: '关闭',
    en: 'Close',
    verbs:
      'close cancel terminate revoke delete deactivate invalidate unbind disassociate stop remove reverse',
  },
  { id: 'refund', zh: '退款与退回', en: 'Refund and return', verbs: 'refund return withdraw' },
  { id: 'bill', zh: '账单与下载', en: 'Bills and downloads', verbs: 'download' },
  { id: 'notify', zh: '通知', en: 'Notifications', verbs: '' },
] as const

type StageId = (typeof stages)[number]['id']

/** A step of a product's flow, and what belongs to it. */
export interface Step {
  readonly zh: string
  readonly en: string
  readonly operations: readonly Described<Operation>[]
  readonly notifications: readonly Described<Notification>[]
}

/** The operations of a product in the order of their use; the notifications come last. */
export function flow(
  operations: readonly Described<Operation>[],
  notifications: readonly Described<Notification>[],
): Step[] {
  return stages
    .map(({ id, zh, en }) => ({
      zh,
      en,
      operations: operations.filter(({ endpoint }) => stageOf(endpoint) === id),
      notifications: id === 'notify' ? notifications : [],
    }))
    .filter((step) => step.operations.length + step.notifications.length > 0)
}

/** The stages that a product has, in their order, and how many operations each. */
export function stagesOf(steps: readonly Step[]): { zh: string; en: string; count: number }[] {
  return stages.flatMap(({ zh, en }) => {
    const own = steps.filter((step) => step.en === en)
    const counts = own.map((step) => step.operations.length + step.notifications.length)
    return own.length > 0 ? [{ zh, en, count: counts.reduce((sum, each) => sum + each, 0) }] : []
  })
}

/** Where a part stands in its product: by the first thing that is done in it, beside looking. */
export function partOrder(operations: readonly Described<Operation>[]): number {
  const order = operations
    .map(({ endpoint }) => stages.findIndex(({ id }) => id === stageOf(endpoint)))
    .filter((stage) => stages[stage]?.id !== 'query')
  return Math.min(stages.length, ...order)
}

/** An operation tells its stage by its name: what it is about, then its verb, then its method. */
export function stageOf({ id, method, response }: Operation): StageId {
  const words = kebabCase(id).split('-')
  if (response.kind === 'file' || words.some((word) => word === 'bill' || word === 'bills'))
    return isBill(words) ? 'bill' : verbStage(words, method)
  const isRefund = words.some((word) => /^refunds?$/.test(word)) && method !== 'GET'
  return isRefund ? 'refund' : verbStage(words, method)
}

/** A bill is fetched; a transfer bill is an order, and made. */
const isBill = (words: readonly string[]): boolean =>
  words[0] === 'download' || (words[0] === 'get' && !words.includes('transfer'))

function verbStage([verb = '']: readonly string[], method: string): StageId {
  const found = stages.find(({ verbs }) => verbs.split(' ').includes(verb))
  if (found && verb !== '') return found.id
  return method === 'GET' ? 'query' : method === 'DELETE' ? 'close' : 'proceed'
}
