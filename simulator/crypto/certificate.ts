import { createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { type Algorithm, algorithmOf } from './algorithm.js'
import {
  bitString,
  boolean,
  type Der,
  explicit,
  implicit,
  integer,
  octetString,
  oid,
  printableString,
  sequence,
  set,
  time,
  utf8String,
} from './der.js'
import { randomSerial } from './random.js'
import { makeSm2Key, sm2Sign } from './sm2.js'

/** An X.509 certificate that the simulator issued. */
export interface Certificate {
  /** 40 upper-case hexadecimal digits. */
  readonly serial: string
  readonly pem: string
  /** Milliseconds since 1970. */
  readonly from: number
  readonly until: number
}

/** The simulator's certification authority. Its own key is elliptic: made in no time. */
export interface Authority {
  readonly name: Name
  readonly privateKey: KeyObject
  readonly certificate: Certificate
}

export interface Name {
  readonly organization: string
  readonly unit?: string
  readonly commonName: string
}

const YEAR = 365 * 24 * 3600 * 1000

export const createAuthority = (now: number, algorithm: Algorithm = 'RSA'): Authority => {
  const name = { organization: 'WeChat Pay Simulator', commonName: 'WeChat Pay Simulator Root CA' }
  const { privateKey, publicKey } =
    algorithm === 'SM2' ? makeSm2Key() : generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const validity = { from: now - YEAR, until: now + 20 * YEAR }
  const certificate = write({ subject: name, publicKey, ...validity }, { name, privateKey }, [
    constraints(true),
    keyUsage(0x06, 1),
  ])
  return { name, privateKey, certificate }
}

export interface CertificateRequest {
  readonly subject: Name
  readonly publicKey: KeyObject
  readonly from: number
  readonly until: number
  readonly serial?: string
  /** Of a server's certificate: the names that it is reached by. */
  readonly hosts?: { readonly names: readonly string[]; readonly addresses: readonly Buffer[] }
}

/** A certificate to sign and encrypt with: a merchant's, the platform's, or a server's. */
export const issueCertificate = (authority: Authority, request: CertificateRequest): Certificate =>
  write(request, authority, [
    constraints(false),
    keyUsage(0xf0, 4),
    ...(request.hosts ? [alternativeNames(request.hosts)] : []),
  ])

const ECDSA_WITH_SHA256 = '1.2.840.10045.4.3.2'
const SM2_WITH_SM3 = '1.2.156.10197.1.501'

const write = (
  { subject, publicKey, from, until, serial = randomSerial() }: CertificateRequest,
  issuer: Pick<Authority, 'name' | 'privateKey'>,
  extensions: readonly Der[],
): Certificate => {
  const isSm2 = algorithmOf(issuer.privateKey) === 'SM2'
  const algorithm = sequence(oid(isSm2 ? SM2_WITH_SM3 : ECDSA_WITH_SHA256))
  const body = sequence(
    explicit(0, integer(Buffer.of(2))), // version 3
    integer(Buffer.from(serial, 'hex')),
    algorithm,
    distinguishedName(issuer.name),
    sequence(time(from), time(until)),
    distinguishedName(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    explicit(3, sequence(...extensions)),
  )
  const der = sequence(body, algorithm, bitString(signed(body, issuer.privateKey, isSm2)))
  return { serial, pem: toPem(der), from, until }
}

const signed = (body: Der, privateKey: KeyObject, isSm2: boolean): Buffer =>
  isSm2
    ? sm2Sign({ privateKey, publicKey: createPublicKey(privateKey) }, body)
    : sign('sha256', body, privateKey)

const distinguishedName = ({ organization, unit, commonName }: Name): Der =>
  sequence(
    attribute('2.5.4.6', printableString('CN')),
    attribute('2.5.4.10', utf8String(organization)),
    ...(unit === undefined ? [] : [attribute('2.5.4.11', utf8String(unit))]),
    attribute('2.5.4.3', utf8String(commonName)),
  )

const attribute = (type: string, value: Der): Der => set(sequence(oid(type), value))

const extension = (id: string, value: Der): Der =>
  sequence(oid(id), boolean(true), octetString(value))

const constraints = (isAuthority: boolean): Der =>
  extension('2.5.29.19', sequence(...(isAuthority ? [boolean(true)] : [])))

const keyUsage = (bits: number, unusedBits: number): Der =>
  extension('2.5.29.15', bitString(Buffer.of(bits), unusedBits))

/** RFC 5280, section 4.2.1.6: `[2]` is a name, `[7]` an address. */
const alternativeNames = ({ names, addresses }: NonNullable<CertificateRequest['hosts']>): Der =>
  extension(
    '2.5.29.17',
    sequence(
      ...names.map((name) => implicit(2, Buffer.from(name, 'ascii'))),
      ...addresses.map((address) => implicit(7, address)),
    ),
  )

const toPem = (der: Der): string => {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}
