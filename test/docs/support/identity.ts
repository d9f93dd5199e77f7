import { execFileSync } from 'node:child_process'
import { createPublicKey } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createAuthority, issueCertificate } from '../../../simulator/crypto/certificate.js'
import { makeSm2Key } from '../../../simulator/crypto/sm2.js'
import { createSimulator, type SimulatorKeys } from '../../../simulator/index.js'
import { MCHID, PLATFORM_SERIAL, PUBLIC_KEY_ID, SERIAL_NO } from './environment.js'

const YEAR = 365 * 24 * 3_600_000

/** The keys of a merchant who has everything, under the numbers that the pages name. */
export const makeKeys = async (): Promise<SimulatorKeys> => {
  const sim = await createSimulator({ mchid: MCHID, serialNo: SERIAL_NO, signWith: 'both' })
  const { keys } = sim
  await sim.close()
  const platform = keys.platform.map((key) =>
    key.id.startsWith('PUB_KEY_ID_')
      ? { ...key, id: PUBLIC_KEY_ID }
      : { ...key, id: PLATFORM_SERIAL, pem: certificateOf(key.privateKey) },
  )
  return { ...keys, platform }
}

const certificateOf = (privateKey: string): string => {
  const now = Date.now()
  const { pem } = issueCertificate(createAuthority(now), {
    subject: { organization: 'Tenpay.com', unit: 'Platform', commonName: 'Tenpay.com sign' },
    publicKey: createPublicKey(privateKey),
    from: now - YEAR,
    until: now + 4 * YEAR,
    serial: PLATFORM_SERIAL,
  })
  return pem
}

/** The same merchant with the public key alone. */
export const withoutCertificates = (keys: SimulatorKeys): SimulatorKeys => ({
  ...keys,
  platform: keys.platform.filter(({ id }) => id === PUBLIC_KEY_ID),
})

/** The files as the merchant platform and its tools name them. */
export const writeFiles = (folder: string, keys: SimulatorKeys): void => {
  const texts = {
    'apiclient_key.pem': keys.privateKey,
    'apiclient_cert.pem': keys.certificate,
    'pub_key.pem': keys.platform.find(({ id }) => id === PUBLIC_KEY_ID)?.pem ?? '',
    [`wechatpay_${PLATFORM_SERIAL}.pem`]:
      keys.platform.find(({ id }) => id === PLATFORM_SERIAL)?.pem ?? '',
  }
  for (const [name, text] of Object.entries({ ...texts, ...sm2Texts() }))
    writeFileSync(join(folder, name), text)
  writeFileSync(
    join(folder, 'shop.png'),
    Buffer.from('a picture, for all that anybody here can tell'),
  )
}

/** Of a merchant with 国密. */
const sm2Texts = (): Readonly<Record<string, string>> => {
  const { privateKey, publicKey } = makeSm2Key()
  const key = String(privateKey.export({ type: 'pkcs8', format: 'pem' }))
  const now = Date.now()
  const { pem } = issueCertificate(createAuthority(now, 'SM2'), {
    subject: { organization: 'Tenpay.com', unit: 'Merchant', commonName: MCHID },
    publicKey,
    from: now - YEAR,
    until: now + 4 * YEAR,
  })
  return {
    'sm2_key.pem': key,
    // node:crypto ends the process when it is asked for SM2 in this form.
    'sm2_key_sec1.pem': execFileSync('openssl', ['ec'], { input: key, stdio: 'pipe' }).toString(),
    'sm2_cert.pem': pem,
  }
}

/** apiclient_cert.p12, as the merchant platform's tool writes it: the password is the mchid. */
export const writePkcs12 = (folder: string): void => {
  const files = [
    '-inkey',
    'apiclient_key.pem',
    '-in',
    'apiclient_cert.pem',
    '-out',
    'apiclient_cert.p12',
  ]
  execFileSync('openssl', ['pkcs12', '-export', ...files, '-passout', `pass:${MCHID}`], {
    cwd: folder,
  })
}
