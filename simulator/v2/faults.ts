import type { FaultKind } from '../faults/fault.js'
import { textsOf } from './fields.js'
import { type SignType, signatureOf } from './signature.js'
import { element, writeXml, type XmlTree } from './xml/write.js'

export interface Signing {
  readonly type: SignType
  readonly key: string
}

/** A document as it goes out: signed, unless its endpoint does not sign, and with what is to be wrong
 * with it. */
export const writeSigned = (
  tree: XmlTree,
  signing: Signing | undefined,
  fault: FaultKind | undefined,
): Buffer => {
  const sent = signing ? withSignature(tree, signing, fault) : changed(tree, fault)
  return Buffer.from(broken(writeXml(sent), sent, fault))
}

const withSignature = (tree: XmlTree, signing: Signing, fault: FaultKind | undefined): XmlTree => {
  if (fault === 'missing-signature') return tree
  return changed({ ...tree, sign: signFor(tree, signing, fault) }, fault)
}

const signFor = (tree: XmlTree, { type, key }: Signing, fault: FaultKind | undefined): string => {
  const texts = textsOf(tree)
  switch (fault) {
    case 'bad-signature':
      return signatureOf({ ...texts, nonce_str: 'another' }, type, key)
    case 'foreign-signature':
      return signatureOf(texts, type, 'f'.repeat(32))
    case 'downgraded-signature':
      return signatureOf(texts, type === 'MD5' ? 'HMAC-SHA256' : 'MD5', key)
    default:
      return signatureOf(texts, type, key)
  }
}

/** Fields that every answer has; changing one of them would not change the meaning. */
const PROTOCOL: ReadonlySet<string> = new Set([
  ...['return_code', 'return_msg', 'nonce_str', 'sign', 'sign_type', 'appid', 'mch_id'],
])

/** Changes the document after signing. */
const changed = (tree: XmlTree, fault: FaultKind | undefined): XmlTree => {
  if (fault !== 'tampered-body' && fault !== 'stripped-element') return tree
  const name = victimOf(tree)
  const { [name]: value, ...rest } = tree
  if (fault === 'stripped-element') return rest
  return { ...rest, [name]: typeof value === 'string' ? otherText(value) : '1' }
}

/** Changes the amount if there is one, as an attacker would. */
const victimOf = (tree: XmlTree): string => {
  const names = Object.keys(tree).filter(
    (name) => !PROTOCOL.has(name) && typeof tree[name] === 'string',
  )
  const amount = names.find((name) => /(fee|amount)$/.test(name))
  return amount ?? names.at(-1) ?? 'return_msg'
}

const otherText = (value: string): string =>
  /^\d+$/.test(value) ? String(BigInt(value) + 1n) : `${value}x`

/** Text that is no longer the signed document, or not a document at all. */
const broken = (xml: string, tree: XmlTree, fault: FaultKind | undefined): string => {
  switch (fault) {
    case 'duplicate-element':
      return xml.replace('<xml>', `<xml>${element('result_code', 'SUCCESS')}${twice(tree)}`)
    case 'doctype':
      return `<!DOCTYPE xml [<!ENTITY who "merchant">]>\n${xml}`
    case 'truncated-document':
      return xml.slice(0, Math.floor(xml.length * 0.6))
    default:
      return xml
  }
}

/** One more of what is there already, for documents without a `result_code`. */
const twice = (tree: XmlTree): string => {
  const [name = 'return_code', value = 'SUCCESS'] = Object.entries(tree)[0] ?? []
  return 'result_code' in tree ? '' : element(name, value)
}
