import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readXml, XmlFault } from '../../../runtime/v2/read-xml.js'
import { unsendable, writeXml } from '../../../runtime/v2/write-xml.js'

const bytes = (text: string) => new TextEncoder().encode(text)

const read = (text: string) => readXml(bytes(text))

const valueOfA = (text: string) => read(`<xml><a>${text}</a></xml>`).get('a')

describe('XML reader', () => {
  test.each([
    ['text with blanks at both ends', ' x ', ' x '],
    ['CDATA as it stands', '<![CDATA[ <b>&amp; ]]>', ' <b>&amp; '],
    ['CDATA that was split', '<![CDATA[]]]]><![CDATA[>]]>', ']]>'],
    ['the five entities', '&lt;&gt;&amp;&quot;&apos;', '<>&"\''],
    ['decimal and hexadecimal references', '&#65;&#x1F600;', 'A😀'],
    ['a reference to a carriage return', '1&#13;2', '1\r2'],
    ['text around a comment', 'x<!-- c -->y', 'xy'],
    ['leading zeros', '007', '007'],
    ['digits beyond 2^53', '12345678901234567890', '12345678901234567890'],
    ['an empty value', '', ''],
  ])('The XML reader keeps %s', (_, text, value) => {
    expect(valueOfA(text)).toBe(value)
  })

  test.each([
    ['a byte order mark', '\uFEFF<xml><a>1</a></xml>'],
    ['an XML declaration', '<?xml version="1.0" encoding="UTF-8"?><xml><a>1</a></xml>'],
    ['line breaks between elements', '<xml>\n  <a>1</a>\r\n</xml>\n'],
  ])('The XML reader accepts %s', (_, text) => {
    expect(Object.fromEntries(read(text))).toEqual({ a: '1' })
  })

  test.each([
    ['an internal DOCTYPE', '<!DOCTYPE xml [<!ENTITY b "1">]><xml><a>&b;</a></xml>'],
    ['an external DOCTYPE', '<!DOCTYPE xml SYSTEM "file:///etc/passwd"><xml><a>1</a></xml>'],
    ['an unknown entity', '<xml><a>&nbsp;</a></xml>'],
    ['a processing instruction before the root', '<?php x?><xml><a>1</a></xml>'],
    ['a processing instruction within', '<xml><?php x?><a>1</a></xml>'],
    ['a processing instruction in a value', '<xml><a>1<?php x?></a></xml>'],
    ['an unclosed root', '<xml><a>1</a>'],
    ['an unclosed element', '<xml><a>1</xml>'],
    ['unclosed CDATA', '<xml><a><![CDATA[1</a></xml>'],
    ['two roots', '<xml><a>1</a></xml><xml><a>2</a></xml>'],
    ['text after the root', '<xml><a>1</a></xml>x'],
    ['a repeated element', '<xml><a>1</a><a>2</a></xml>'],
    ['an attribute', '<xml><a b="1">1</a></xml>'],
    ['an attribute of the root', '<xml b="1"><a>1</a></xml>'],
    ['a name with a prefix', '<xml><x:a>1</x:a></xml>'],
    ['a name with a hyphen', '<xml><a-b>1</a-b></xml>'],
    ['a single ampersand', '<xml><a>1&2</a></xml>'],
    ['a control character', '<xml><a>\u0001</a></xml>'],
    ['a reference to a control character', '<xml><a>&#1;</a></xml>'],
    ['a reference to half a character', '<xml><a>&#xD800;</a></xml>'],
    ['text between elements', '<xml>x<a>1</a></xml>'],
    ['another root', '<html><body>Bad Request</body></html>'],
    ['nothing', ''],
    ['JSON', '{"a":1}'],
    ['elements nested five deep', '<xml><a><b><c><d>1</d></c></b></a></xml>'],
    ['elements nested 20,000 deep', '<xml>'.repeat(20_000) + '</xml>'.repeat(20_000)],
  ])('The XML reader refuses %s', (_, text) => {
    expect(() => read(text)).toThrow(XmlFault)
  })

  test('The XML reader refuses bytes that are not UTF-8', () => {
    const gbk = Uint8Array.of(...bytes('<xml><a>'), 0xd6, 0xd0, ...bytes('</a></xml>'))
    expect(() => readXml(gbk)).toThrow('it is not UTF-8')
  })

  test('The XML reader treats __proto__ as data', () => {
    const fields = Object.fromEntries(read('<xml><__proto__>1</__proto__></xml>'))
    expect(Object.hasOwn(fields, '__proto__')).toBe(true)
    expect(Object.getPrototypeOf(fields)).toBe(Object.prototype)
  })

  test('The XML reader gives the reason without quoting the text', () => {
    const secret = '6225000000000000'
    for (const text of [`<xml><a>${secret}&x;</a></xml>`, `<xml><a>${secret}</b></xml>`]) {
      expect(() => read(text)).toThrow(/^it is not well-formed XML$/)
    }
  })

  test.each([1, 2])('The XML reader keeps a list of %i as a list', (count) => {
    const item = '<hbinfo><openid>o1</openid></hbinfo>'
    const text = `<xml><hblist>${item.repeat(count)}</hblist></xml>`
    const list = readXml(bytes(text), 'xml', ['hbinfo']).get('hblist')
    expect(list).toEqual(new Map([['hbinfo', Array(count).fill(new Map([['openid', 'o1']]))]]))
  })
})

describe('XML writer', () => {
  test('The XML writer writes JSON as CDATA', () => {
    expect(writeXml(new Map([['detail', '{"a":"<&>"}']]))).toBe(
      '<xml><detail><![CDATA[{"a":"<&>"}]]></detail></xml>',
    )
  })

  test.each(['\u0000', '\u0008', '\u000b', '\u001f', '\ud800', '\udc00', '\ufffe', '\uffff'])(
    'The XML writer finds %j, which XML cannot express',
    (character) => {
      expect(unsendable(`ab${character}`)).toContain('at position 2')
    },
  )

  test('any text is either refused by the XML writer or read back unchanged', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(']', '>', '<', '&', '!', '[', '\r', '\n', 'C', ';', '#') }),
      fc.string({
        unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
      }),
    )
    fc.assert(
      fc.property(text, (value) => {
        if (unsendable(value) !== undefined) return
        expect(read(writeXml(new Map([['a', value]]))).get('a')).toBe(value)
      }),
      { numRuns: 500 },
    )
  })
})
