import { readdirSync, readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { expect, test } from 'vitest'
import { labels } from '../../../site/pages/labels.js'
import { misfits } from '../../../site/pages/misfits.js'
import { formatMisfit } from '../../../site/pages/report.js'
import { plainSite, root, textOf } from './support/site.js'

const site = plainSite()

/** Read by a parser of its own: the pages have to show what the files say. */
interface Spec {
  readonly file: string
  readonly module: string
  readonly content: Record<string, unknown>
}

const specs: Spec[] = readdirSync(`${root}/specs`, { recursive: true, encoding: 'utf8' })
  // Pages of APIv2 show what callers give; its specs, what is sent.
  .filter((file) => !file.startsWith('v2'))
  .filter((file) => file.endsWith('.yaml') && !file.startsWith('_shared/'))
  .map((file) => ({
    file,
    module: file.slice(0, file.lastIndexOf('/')),
    content: load(readFileSync(`${root}/specs/${file}`, 'utf8')) as Record<string, unknown>,
  }))

const isNotification = ({ module }: Spec): boolean => module === 'webhooks'

/** `refund/create-refund.yaml` → its page's name. */
const pageOf = (spec: Spec): string => {
  const name = spec.file.replace(/\.yaml$/, '')
  return isNotification(spec) ? name.replace('webhooks/', 'notifications/') : `reference/${name}`
}

const contentOf = (page: string): string => site.files.get(`content/${page}.html`) ?? ''

type Fields = Record<string, unknown>

const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The names under every `properties:`, and of every parameter. */
function fieldNames(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(fieldNames)
  if (!isRecord(value)) return []
  const { properties, ...rest } = value
  const fields = isRecord(properties) ? properties : {}
  const parameter = typeof value['in'] === 'string' ? [String(value['name'])] : []
  return [
    ...Object.keys(fields),
    ...parameter,
    ...[...Object.values(fields), ...Object.values(rest)].flatMap(fieldNames),
  ]
}

/** Headers that the client sends by itself: nobody passes them. */
const own = ['Wechatpay-Serial', 'Accept-Encoding']

test('every operation has a page with its name, summary, method, path and last comparison', () => {
  const wrong = specs
    .filter((spec) => !isNotification(spec))
    .flatMap((spec) => {
      const [path, item] = Object.entries(spec.content['paths'] as Record<string, Fields>)[0] ?? []
      const [method, operation] = Object.entries(item ?? {})[0] ?? []
      const { 'x-name': name, summary, 'x-compared': compared } = operation as Fields
      const text = textOf(contentOf(pageOf(spec)))
      const { date, with: sources } = (compared ?? {}) as { date?: string; with?: string[] }
      const said = [
        ...[String(name), String(summary), `${method?.toUpperCase()} ${path}`],
        ...(date ? [`${date} (${sources?.join(', ')})`] : []),
      ]
      return said.filter((each) => !text.includes(each)).map((each) => `${spec.file}: ${each}`)
    })
  expect(wrong).toEqual([])
  expect(specs.filter((spec) => !isNotification(spec)).length).toBe(1081)
})

test('a page lists the errors that the official page names for its operation, and so does its twin', () => {
  const named = specs.flatMap((spec) => {
    const [item = {}] = Object.values((spec.content['paths'] ?? {}) as Record<string, Fields>)
    const { 'x-errors': errors = [] } = (Object.values(item)[0] ?? {}) as Record<string, Fields[]>
    return errors.map(({ status, code, description }) => ({ spec, status, code, description }))
  })
  const wrong = named.filter(({ spec, status, code, description }) => {
    const page = pageOf(spec)
    const row = `<tr><td>${status}</td><td><code>${code}</code></td><td lang="zh-CN">${description}</td></tr>`
    const line = `| ${status} | \`${code}\` | ${description} |`
    return !contentOf(page).includes(row) || !site.files.get(`twins/${page}.md`)?.includes(line)
  })
  expect(wrong).toEqual([])
  expect(new Set(named.map(({ spec }) => spec.file)).size).toBeGreaterThanOrEqual(13)
  expect(contentOf('reference/bill/get-trade-bill')).not.toContain('id="errors"')
})

test('every notification has a page with its name, summary and event types', () => {
  const notifications = specs.filter(isNotification)
  const wrong = notifications.flatMap((spec) => {
    const [event, item] =
      Object.entries(spec.content['webhooks'] as Record<string, Fields>)[0] ?? []
    const { 'x-name': name, summary } = (item?.['post'] ?? {}) as Fields
    const text = textOf(contentOf(pageOf(spec)))
    const said = [String(name), String(summary), String(event)]
    return said.filter((each) => !text.includes(each)).map((each) => `${spec.file}: ${each}`)
  })
  expect(wrong).toEqual([])
  expect(notifications.length).toBe(108)
})

test('every field of a spec is in a table of its page', () => {
  const wrong = specs.flatMap((spec) => {
    const shown = new Set(
      [...contentOf(pageOf(spec)).matchAll(/<td class="name">.*?<code>([^<]+)<\/code>/g)].map(
        ([, name]) => name,
      ),
    )
    const { webhooks, ...rest } = spec.content
    // A notification's envelope is the same for all, and described in the guide.
    const described = webhooks ? { ...rest, ...answers(webhooks) } : rest
    return fieldNames(described)
      .filter((name) => !own.includes(name) && !shown.has(name))
      .map((name) => `${spec.file}: ${name}`)
  })
  expect(wrong).toEqual([])
})

const answers = (webhooks: unknown): Fields => {
  const [item] = Object.values(webhooks as Record<string, Fields>)
  const post = (item?.['post'] ?? {}) as Fields
  return { responses: post['responses'] }
}

test('a field shows its depth, optionality, term, unit and values', () => {
  const page = contentOf('reference/refund/create-refund')
  const rowOf = (name: string, depth: number): string =>
    page
      .split('\n')
      .find(
        (line) =>
          line.includes(`<code>${name}</code> <span`) &&
          (depth === 0 ? !line.includes('data-depth') : line.includes(`data-depth="${depth}"`)),
      ) ?? ''
  expect(textOf(rowOf('amount', 0))).toContain('amount 必填 requiredobject金额信息')
  expect(textOf(rowOf('refund', 1))).toContain('refund 必填 requiredinteger退款金额 分 例：888')
  expect(textOf(rowOf('from', 1))).toContain('from 可选 optionalobject[]退款出资账户及金额')
  expect(textOf(rowOf('account', 2))).toContain('AVAILABLE可用余额UNAVAILABLE不可用余额')
})

test('an encrypted field is marked, and its ciphertext is not used as an example', () => {
  const page = contentOf('reference/applyment4sub/submit-applyment')
  const row = page.split('\n').find((line) => line.includes('<code>contact_name</code>')) ?? ''
  expect(textOf(row)).toContain('敏感，自动加密 sensitive, encrypted for you')
  expect(row).not.toContain('例：')
})

test('text that holds JSON is shown as what it holds, with its fields', () => {
  const page = contentOf('reference/mch-manage/submit-manage-record-data').split('\n')
  const rowOf = (name: string) =>
    textOf(page.find((line) => line.includes(`>${name}</code>`)) ?? '')
  expect(rowOf('submit_data')).toContain('object | string (JSON)')
  expect(rowOf('repeated_field_data')).toContain('object[] | string (JSON)')
})

test('fields of an upload that the client fills in are not listed as required', () => {
  const page = contentOf('reference/merchant/upload-image').split('\n')
  const rowOf = (name: string) =>
    textOf(page.find((line) => line.includes(`>${name}</code>`)) ?? '')
  for (const name of ['meta', 'filename', 'sha256'])
    expect(rowOf(name)).toMatch(/可选 optional.*由客户端填写 filled in for you/)
  expect(rowOf('file')).toContain('file 必填 required')
})

test('the merchant number of the client is not asked for, in the tables and in the examples', () => {
  for (const page of ['query-order-by-out-trade-no', 'close-order', 'prepay-native']) {
    const html = contentOf(`reference/pay/transactions/${page}`)
    const row = html.split('\n').find((line) => line.includes('<code>mchid</code> <span')) ?? ''
    expect(textOf(row)).toMatch(/可选 optional.*由客户端填写 filled in for you/)
    expect(textOf(row)).not.toContain('可不填')
  }
})

test('an example leaves out what the client fills in', () => {
  const [byFunction = '', byChain = '', ...others] = site.snippets
    .filter(({ source: file }) => file === 'specs/pay/transactions/close-order.yaml')
    .map(({ code }) => code.replace(/\s+/g, ' '))
  const number = "{ out_trade_no: '1217752501201407033233368018', }"
  expect(byFunction).toContain(`await closeOrder(wxpay, ${number})`)
  expect(byChain).toContain(`.close.post({}, ${number})`)
  expect([byFunction, byChain, ...others].join()).not.toContain('mchid')
})

test('if a path has several operations, each has an anchor on the page of each', () => {
  const methods = new Map<string, string[]>()
  for (const { endpoint } of site.source.operations)
    methods.set(endpoint.path, [...(methods.get(endpoint.path) ?? []), endpoint.method])
  const lost = specs.flatMap((spec) => {
    const path = Object.keys((spec.content['paths'] ?? {}) as Fields)[0] ?? ''
    const html = contentOf(pageOf(spec))
    return (methods.get(path) ?? [])
      .filter((method) => !html.includes(`<h2 id="${method.toLowerCase()}"`))
      .filter((method) => !html.includes(`<h3 id="${method.toLowerCase()}"`))
      .map((method) => `${spec.file}#${method}`)
  })
  expect(lost).toEqual([])
  expect([...methods.values()].filter((each) => each.length > 1).length).toBe(81)
})

test('every link between pages leads to a page, and to an anchor that is there', () => {
  const pages = new Map(
    site.pages.map(({ link }) => {
      const name = link.slice(1)
      return [name, site.files.get(`content/${name}.html`) ?? site.files.get(`${name}.md`) ?? '']
    }),
  )
  const wrong = [...pages].flatMap(([page, html]) =>
    [...html.matchAll(/ href="\/?([^"#]*)(#[^"]*)?"/g)]
      .filter(([, target = '']) => !/^https?:/.test(target))
      .flatMap(([all, target = '', anchor = '']) => {
        const name = target === '' ? page : target.endsWith('/') ? `${target}index` : target
        const found = pages.get(name)
        if (found === undefined) return [`${page}:${all}`]
        return anchor === '' || found.includes(`id="${anchor.slice(1)}"`) ? [] : [`${page}:${all}`]
      }),
  )
  expect(wrong).toEqual([])
})

test('anchors of a page are unique', () => {
  const wrong = [...site.files].flatMap(([path, html]) => {
    if (!path.startsWith('content/')) return []
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}#${id}`)
  })
  expect(wrong).toEqual([])
})

test('links of a guide lead to pages of the site or become text', () => {
  const guides = site.pages.filter((page) => !('template' in page))
  const links = new Set(site.pages.map(({ link }) => link))
  const wrong = guides.flatMap(({ link }) =>
    [...(site.files.get(`${link.slice(1)}.md`) ?? '').matchAll(/\]\((?!https?:|#)([^)#]+)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !links.has(target))
      .map((target) => `${link}: ${target}`),
  )
  expect(wrong).toEqual([])
  expect(guides.length).toBeGreaterThan(4)
})

test('every example in specs/ matches its schema', () => {
  expect(misfits(site.source).map((misfit) => formatMisfit(misfit, root))).toEqual([])
})

test('pages of APIv2 show the features that only APIv2 has', () => {
  const page = (link: string) => site.files.get(`content/${link}.html`) ?? ''
  const refund = page('reference/v2/pay/create-refund')
  expect(refund).toContain(labels.needsCertificate)
  expect(refund).toContain('href="/reference/refund/create-refund"')
  expect(refund).toContain(labels.xml)
  const packet = page('reference/v2/redpack/send-red-pack')
  expect(packet).toContain('2026-06-18')
  expect(packet).toContain(labels.similar)
  expect(packet).toContain(labels.unsigned)
  expect(page('reference/v2/papay/sign-contract-in-wechat')).toContain(labels.link)
  expect(page('notifications/v2/refund-processed')).toContain('refund.processed')
  const operations = site.source.operations.filter(({ endpoint }) => endpoint.v2)
  const notifications = site.source.notifications.filter(({ endpoint }) => endpoint.v2)
  expect([operations.length, notifications.length]).toEqual([108, 11])
})

test('the page of an operation says whether it needs a brand’s or a merchant’s client', () => {
  const wrong = specs
    .filter((spec) => !isNotification(spec))
    .filter((spec) => {
      const [path = ''] = Object.keys(spec.content['paths'] as Fields)
      const saysBrand = contentOf(pageOf(spec)).includes('createWechatPay({ brandId, … })')
      return saysBrand !== path.startsWith('/brand/')
    })
  expect(wrong.map(({ file }) => file)).toEqual([])
})
