import { type BrokenRule, changed, file, given } from '../helpers/cases.js'
import { createOrder } from '../helpers/specs.js'

const bytes = (...parts: (string | number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)))

const begin = `specs/${file}:1:1`

/** What can be wrong with a file before anybody reads it as OpenAPI. */
export const fileProblems: readonly BrokenRule[] = [
  given('an empty file', 'empty-file', { [file]: '' }, ['holds no YAML', 'delete the file'], begin),
  given(
    'a file of comments',
    'empty-file',
    { [file]: '# later\n---\n' },
    ['holds no YAML', 'copy a neighbouring spec'],
    begin,
  ),
  given(
    'a byte order mark',
    'byte-order-mark',
    { [file]: `\ufeff${createOrder}` },
    ['begins with a byte order mark', 'UTF-8 without BOM'],
    begin,
  ),
  given(
    'GB18030',
    'not-utf8',
    { [file]: bytes('# 订单\ninfo: ', [0xb6, 0xa9, 0xb5, 0xa5], '\n') },
    ['not valid UTF-8', 'iconv -f GB18030 -t UTF-8'],
    `specs/${file}:2:7`,
  ),
  given(
    'UTF-16',
    'not-utf8',
    { [file]: bytes([0xff, 0xfe], [0x61, 0x00]) },
    ['not valid UTF-8', 'Convert it to UTF-8'],
    begin,
  ),
  given(
    'a character that was cut in half',
    'not-utf8',
    { [file]: bytes('a: 订单', [0xe5, 0x8d], '\n') },
    ['not valid UTF-8', 'Convert it to UTF-8'],
    `specs/${file}:1:6`,
  ),
  given(
    'Windows line ends, once',
    'carriage-return',
    { [file]: createOrder.replace('openapi: 3.1.0', 'openapi: 3.1.0‸').replaceAll('\n', '\r\n') },
    ['CRLF', 'LF line ends'],
  ),
  given(
    'a stray carriage return behind Chinese text',
    'carriage-return',
    { [file]: createOrder.replace('渠道', '渠‸\r道') },
    ['stray carriage return', 'LF line ends'],
  ),
  given(
    'a file of 5 MB',
    'file-too-large',
    { [file]: createOrder + '#'.repeat(5 * 1024 * 1024) },
    ['a spec has at most 1048576', 'split the file'],
    begin,
  ),
  ...['yml', 'json', 'YAML'].map((extension) =>
    given(
      `the extension .${extension}`,
      'file-extension',
      { [`orders/create-order.${extension}`]: createOrder },
      [`not in .${extension}`, 'Rename it to end in .yaml'],
      `specs/orders/create-order.${extension}:1:1`,
    ),
  ),
  changed(
    'a tab',
    'yaml-syntax',
    ['      x-name: 创建订单', '‸\t  x-name: 创建订单'],
    ['tab characters must not be used', 'Indent with spaces'],
  ),
  changed(
    'a colon in plain text',
    'yaml-syntax',
    ['summary: Create an order', 'summary: Create‸: an order'],
    ['This is not YAML', 'quote the text'],
  ),
  changed(
    'a key that stands twice',
    'yaml-syntax',
    ['      summary: Create an order\n', '      summary: Create an order\n      ‸summary: Again\n'],
    ['duplicated mapping key', 'Mend the line'],
  ),
  changed(
    'an alias without an anchor (and does not take its name for a tab)',
    'yaml-syntax',
    ['summary: Create an order', 'summary: *table‸'],
    ['unidentified alias', 'Mend the line'],
  ),
  given(
    'two documents in one file',
    'yaml-syntax',
    { [file]: 'a: 1\n---\nb: 2\n' },
    ['expected a single document', 'Mend the line'],
    begin,
  ),
  given(
    'nesting that nobody can read',
    'yaml-syntax',
    { [file]: `a: ${'['.repeat(99)}‸${'['.repeat(10_000)}` },
    ['nesting exceeded', 'Mend the line'],
  ),
  changed(
    'an alias that leads back to itself',
    'yaml-alias',
    ['schema:\n              type', 'schema: &body\n              not: ‸*body\n              type'],
    ['repeats a part', 'Write it out, or put it into components/schemas'],
  ),
  changed(
    'an alias that would do no harm',
    'yaml-alias',
    ['x-roles: [直连商户]', 'tags: &all [直连商户]\n      x-roles: ‸*all'],
    ['repeats a part', 'Write it out'],
  ),
]
