import type { Operation } from '../../generator/model/types.js'
import { groupByProduct } from './products.js'
import type { Source } from './source.js'

/** A figure about the whole, counted from the specs. */
export interface Figure {
  readonly zh: string
  readonly en: string
  readonly count: number
  readonly link?: string
}

export function covered({ operations, notifications }: Source): Figure[] {
  const all = operations.map(({ endpoint }) => endpoint)
  const count = (fits: (operation: Operation) => boolean): number => all.filter(fits).length
  const calledBy = (roles: RegExp) => count((each) => each.roles.some((role) => roles.test(role)))
  const encrypted = all.map(({ sensitive }) => Object.values(sensitive).flat().length)
  return [
    {
      zh: 'APIv3 接口',
      en: 'Operations of APIv3',
      count: count(({ v2 }) => !v2),
      link: '/reference/',
    },
    {
      zh: 'APIv2 接口',
      en: 'Operations of APIv2',
      count: count(({ v2 }) => v2 !== undefined),
      link: '/products/apiv2',
    },
    { zh: '通知', en: 'Notifications', count: notifications.length, link: '/notifications/' },
    {
      zh: '产品',
      en: 'Products',
      count: groupByProduct(operations).length,
      link: '/products/',
    },
    {
      zh: '普通商户（直连）可调用',
      en: 'For direct merchants',
      count: calledBy(/直连|普通商户/),
    },
    {
      zh: '服务商、渠道商可调用',
      en: 'For service providers',
      count: calledBy(/服务商|渠道商|机构/),
    },
    { zh: '平台商户可调用', en: 'For platforms', count: calledBy(/平台/) },
    { zh: '品牌商户可调用', en: 'For brands', count: calledBy(/品牌/) },
    { zh: '境外接口', en: 'Overseas', count: count(({ overseas }) => overseas) },
    {
      zh: '上传文件',
      en: 'Uploads',
      count: count(({ request }) => request?.form !== undefined),
    },
    {
      zh: '下载文件',
      en: 'Downloads',
      count: count(({ response }) => response.kind === 'file'),
    },
    {
      zh: '自动加解密的字段',
      en: 'Fields encrypted or decrypted for you',
      count: encrypted.reduce((sum, each) => sum + each, 0),
    },
  ]
}
