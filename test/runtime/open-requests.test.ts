import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OperationDescriptor, ParameterStyle, RequestKind } from '../../runtime/index.js'
import { Platform } from './helpers/platform.js'

let platform: Platform
beforeAll(async () => {
  platform = await Platform.start()
  platform.answers({ body: {} })
})
afterAll(() => platform.close())

const operation = (more: Partial<OperationDescriptor> = {}): OperationDescriptor => ({
  id: 'run',
  method: 'POST',
  path: '/run',
  response: 'json',
  ...more,
})

/** What is sent. The platform has checked that it is what was signed. */
const sent = async (descriptor: OperationDescriptor, request: object) => {
  await platform.client().call(descriptor, request)
  return platform.lastRequest
}

describe('query parameters', () => {
  it.each<[what: string, style: ParameterStyle | undefined, value: unknown, target: string]>([
    ['that is a list has a pair for each item', undefined, ['a', 1], '?q=a&q=1'],
    ['of style comma is one pair', 'comma', ['a,b', 'c'], '?q=a%2Cb,c'],
    ['of style space is one pair', 'space', ['a', 'b'], '?q=a%20b'],
    ['of style pipe is one pair', 'pipe', ['a', 'b'], '?q=a%7Cb'],
    ['of style comma may be an object', 'comma', { a: 1, b: 2 }, '?q=a,1,b,2'],
    ['of style keys is a pair for each field', 'keys', { a: 1, b: ['x', 'y'] }, '?a=1&b=x&b=y'],
    ['of style deep names its fields', 'deep', { a: 1, b: undefined }, '?q%5Ba%5D=1'],
    ['of style json is JSON text', 'json', { a: [1] }, '?q=%7B%22a%22%3A%5B1%5D%7D'],
    ['of style comma with no items is left out', 'comma', [], ''],
    ['of style comma may be no list', 'comma', 'a', '?q=a'],
  ])('an ordinary request is sent as its document says: %s', async (_, style, value, target) => {
    const styles = style ? { styles: { 'query.q': style } } : {}
    expect((await sent(operation(styles), { query: { q: value } })).target).toBe(`/run${target}`)
  })

  it('a query parameter that is an object is refused if its style takes none', async () => {
    const call = platform.client().call(operation(), { query: { q: {} } })
    await expect(call).rejects.toMatchObject({ name: 'RequestError' })
  })
})

it('A path parameter may be a list', async () => {
  const descriptor = operation({ path: '/run/{ids}', styles: { 'path.ids': 'comma' } })
  expect((await sent(descriptor, { ids: ['a/b', 2] })).target).toBe('/run/a%2Fb,2')
})

it.each([[['..']], [['.']], [['']], [[]]])(
  'A path parameter that is the list %j is refused, because it would change the endpoint',
  async (ids) => {
    const descriptor = operation({ path: '/run/{ids}', styles: { 'path.ids': 'comma' } })
    platform.requests.length = 0
    await expect(platform.client().call(descriptor, { ids })).rejects.toMatchObject({
      name: 'RequestError',
      message: expect.stringContaining('path parameter ids: must not be "'),
    })
    expect(platform.requests).toHaveLength(0)
  },
)

it('A header parameter may be a list or an object', async () => {
  const styles = { 'headers.X-Ids': 'comma', 'headers.X-Map': 'simple-explode' } as const
  const headers = { 'X-Ids': ['a b', 1], 'X-Map': { a: 1, b: 'c' } }
  const { headers: got } = await sent(operation({ styles }), { headers })
  expect(got).toMatchObject({ 'x-ids': 'a b,1', 'x-map': 'a=1,b=c' })
})

describe('bodies', () => {
  it.each<
    [
      what: string,
      kind: RequestKind,
      mediaType: string | undefined,
      request: object,
      type: string,
      text: string,
    ]
  >([
    [
      'of a form is pairs',
      'urlencoded',
      undefined,
      { form: { a: '1 2', list: ['x', 'y'], nested: { b: 1 }, none: undefined } },
      'application/x-www-form-urlencoded',
      'a=1%202&list=x&list=y&nested=%7B%22b%22%3A1%7D',
    ],
    [
      'of text is sent as it is',
      'text',
      undefined,
      { text: 'Grüße' },
      'text/plain;charset=UTF-8',
      'Grüße',
    ],
    ['of text may have its own type', 'text', 'text/csv', { text: 'a,b' }, 'text/csv', 'a,b'],
    [
      'of bytes is sent as it is',
      'binary',
      undefined,
      { body: new TextEncoder().encode('bytes') },
      'application/octet-stream',
      'bytes',
    ],
    [
      'of a Blob has its type',
      'binary',
      undefined,
      { body: new Blob(['x'], { type: 'image/png' }) },
      'image/png',
      'x',
    ],
    [
      'of JSON may have its own type',
      'json',
      'application/merge-patch+json',
      { json: { a: 1 } },
      'application/merge-patch+json',
      '{"a":1}',
    ],
  ])(
    'an ordinary request is sent as its document says: %s',
    async (_, request, mediaType, parts, type, text) => {
      const received = await sent(
        operation({ request, ...(mediaType ? { mediaType } : {}) }),
        parts,
      )
      expect(received.headers['content-type']).toBe(type)
      expect(received.text).toBe(text)
    },
  )

  it('A multipart body has text, JSON and files', async () => {
    const { text, headers } = await sent(operation({ request: 'form' }), {
      form: {
        title: 'A',
        tags: ['x', 'y'],
        more: { a: 1 },
        picture: { name: 'a.png', data: new Uint8Array([65]) },
      },
    })
    expect(headers['content-type']).toMatch(/^multipart\/form-data; boundary=/)
    expect(text.match(/name="tags"/g)).toHaveLength(2)
    expect(text).toContain('name="more"\r\nContent-Type: application/json\r\n\r\n{"a":1}\r\n')
    expect(text).toContain(
      'name="picture"; filename="a.png"\r\nContent-Type: application/octet-stream\r\n\r\nA\r\n',
    )
  })

  it.each<[what: string, request: RequestKind | undefined, given: object]>([
    ['text where JSON is expected', 'json', { text: 'a' }],
    ['bytes where none are expected', undefined, { body: new Uint8Array() }],
    ['a number where text is expected', 'text', { text: 1 }],
    ['text where bytes are expected', 'binary', { body: 'a' }],
    ['a list where a form is expected', 'urlencoded', { form: [] }],
  ])('A body is refused for %s', async (_, request, given) => {
    const call = platform.client().call(operation(request ? { request } : {}), given)
    await expect(call).rejects.toMatchObject({ name: 'RequestError' })
  })
})

it('An answer of text is a string, and undefined without a body', async () => {
  const descriptor = operation({ response: 'text', method: 'GET' })
  platform.answers({ body: 'grüß dich' }, { status: 204 })
  const client = platform.client()
  expect((await client.call(descriptor)).data).toContain('grüß dich')
  expect((await client.call(descriptor)).data).toBeUndefined()
})
