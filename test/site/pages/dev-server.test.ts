import { expect, it } from 'vitest'
import { contentFile } from '../../../site/.vitepress/build/content-file.js'

const content = new URL('file:///site/.generated/content/')

it.each(['index', 'refund/create-refund', 'webhooks/REFUND.SUCCESS', 'v3_1/a-b'])(
  'The dev server finds the content of the page %s',
  (path) => {
    expect(contentFile(path, content)?.href).toBe(`${content}${path}.html`)
  },
)

it.each([
  '',
  '../secret',
  'a/../../secret',
  '%2e%2e/secret',
  '%2E%2E%2Fsecret',
  '..%2fsecret',
  '/etc/passwd',
  '//etc/passwd',
  'file:///etc/passwd',
  'http://a.example/x',
  '..\\\\secret',
  'a\\..\\..\\secret',
  '.hidden',
  'a/./b',
])('The dev server serves no file outside its content for the path %j', (path) => {
  expect(contentFile(path, content)).toBeUndefined()
})
