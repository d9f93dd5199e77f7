import { execFileSync } from 'node:child_process'
import { createPrivateKey, createPublicKey, generateKeyPair, type KeyObject } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

export interface KeyPair {
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
  readonly privatePem: string
  readonly publicPem: string
}

const generate = promisify(generateKeyPair)

/** 2048 bits, as WeChat Pay issues them. */
const newKeyPair = async (): Promise<KeyPair> => {
  const { privateKey, publicKey } = await generate('rsa', { modulusLength: 2048 })
  return {
    privateKey,
    publicKey,
    privatePem: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    publicPem: String(publicKey.export({ type: 'spki', format: 'pem' })),
  }
}

const known = new Map<string, Promise<KeyPair>>()

/** The key pair of a role, made once per test process: a pair takes a tenth of a second, and no test
 * depends on which one it is, only on whose. */
export const keyPairOf = (role: 'merchant' | 'platform' | 'next platform' | 'stranger') => {
  const pair = known.get(role) ?? newKeyPair()
  known.set(role, pair)
  return pair
}

/** Runs `openssl` in a folder that holds these files; gives back what it wrote to its output. */
export const openssl = (
  args: readonly string[],
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Buffer => {
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-ky-'))
  try {
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(folder, name), content)
    }
    return execFileSync('openssl', args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export interface CertificateOptions {
  readonly serial: string
  /** From now; may be negative. */
  readonly days?: number
}

/** An SM2 key pair, made by `openssl`. Read from PEM: a key that node:crypto generates on the curve signs
 * ECDSA with it. */
export const newSm2Pair = (): KeyPair => {
  const args = ['genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:SM2']
  const privatePem = openssl(args).toString()
  const publicPem = openssl(['pkey', '-in', 'key.pem', '-pubout'], { 'key.pem': privatePem })
  return {
    privateKey: createPrivateKey(privatePem),
    publicKey: createPublicKey(publicPem),
    privatePem,
    publicPem: publicPem.toString(),
  }
}

const SM2_WITH_SM3 = ['-sm3', '-sigopt', 'distid:1234567812345678']

/** A self-signed certificate for this key, made by `openssl`. */
export const newCertificate = (keys: KeyPair, { serial, days = 365 }: CertificateOptions): string =>
  openssl(
    [
      ...['req', '-x509', '-new', '-key', 'key.pem', '-subj', '/O=Tenpay.com/CN=test'],
      ...['-set_serial', `0x${serial}`, '-days', String(days)],
      // node:crypto has no name for SM2.
      ...(keys.privateKey.asymmetricKeyType === undefined ? SM2_WITH_SM3 : []),
    ],
    { 'key.pem': keys.privatePem },
  ).toString()
