/** A stage of a reader's journey, and the guides that belong to it, in their order. */
export interface JourneyStage {
  readonly id: string
  readonly zh: string
  readonly en: string
  readonly guides: readonly string[]
}

/** From the keys to a first payment, to production, and to what is needed later. */
export const JOURNEY: readonly JourneyStage[] = [
  { id: 'start', zh: '开始', en: 'Start', guides: ['getting-started', 'keys'] },
  {
    id: 'money',
    zh: '收款、退款与对账',
    en: 'Payments, refunds and bills',
    guides: ['notifications', 'uploads-and-bills', 'lists', 'errors'],
  },
  { id: 'test', zh: '测试', en: 'Testing', guides: ['testing', 'jest-and-vitest'] },
  {
    id: 'deploy',
    zh: '框架与部署',
    en: 'Frameworks and deployment',
    guides: ['nestjs', 'nextjs', 'docker', 'proxy', 'edge', 'several-merchants', 'security'],
  },
  {
    id: 'migrate',
    zh: '迁移',
    en: 'Migration',
    guides: ['migrating-from-wechatpay-node-v3', 'migrating-from-wechatpay-axios-plugin'],
  },
  {
    id: 'more',
    zh: '更多用法',
    en: 'More',
    guides: ['chain', 'cli', 'apiv2', 'brands', 'extending'],
  },
  {
    id: 'project',
    zh: '关于本项目',
    en: 'The project',
    guides: ['coverage', 'contributing', 'releasing'],
  },
]

/** A guide without a position is shown here, after the others. */
const FALLBACK = 'more'

const nameOf = (link: string): string => link.slice(link.lastIndexOf('/') + 1)

export const stageOfGuide = (link: string): string =>
  JOURNEY.find(({ guides }) => guides.includes(nameOf(link)))?.id ?? FALLBACK

/** Sorts guides along the journey; the languages keep their order among each other. */
export function placeOf(link: string): number {
  const stage = JOURNEY.findIndex(({ id }) => id === stageOfGuide(link))
  const guides = JOURNEY[stage]?.guides ?? []
  const at = guides.indexOf(nameOf(link))
  return stage * 100 + (at < 0 ? guides.length : at)
}
