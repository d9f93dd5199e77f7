import { readFileSync } from 'node:fs'
import { isAbsolute, join, relative } from 'node:path'
import type { Algorithm } from '../../runtime/keys/algorithm.js'
import { setupError } from '../exit.js'
import { systemMessage } from '../failure.js'

/** A text that the configuration names: a key, a certificate. It is read when it is needed. */
export interface Text {
  /** The name for messages: `apiclient_key.pem`, or the name of a variable. Never the content. */
  readonly place: string
  /** The absolute path; missing if the text itself was given. */
  readonly file?: string
  readonly read: () => string
}

/** The configuration, its names and types checked, its keys not looked at yet. */
export interface Settings {
  /** `wechatpay-ky.config.json`, `the environment`. */
  readonly source: string
  /** The algorithm as written in the configuration; SM2 is 国密. */
  readonly algorithmName?: 'RSA' | 'SM2'
  /** Loaded; missing for RSA. */
  readonly algorithm?: Algorithm
  readonly mchid?: string
  /** The ID of a brand that calls for itself, in place of mchid. */
  readonly brandId?: string
  readonly serialNo?: string
  readonly privateKey?: Text
  /** 商户API证书, apiclient_cert.pem: gives the serial number, and lets doctor check more. */
  readonly certificate?: Text
  readonly apiV3Key?: Text
  /** API密钥, the key of APIv2. */
  readonly apiV2Key?: Text
  readonly signType?: 'HMAC-SHA256' | 'MD5'
  /** 企业微信支付应用secret. */
  readonly workwxSecret?: Text
  /** An authority to trust in place of the usual ones: the simulator's. */
  readonly ca?: Text
  /** 公众账号ID of the merchant: doctor asks with it. */
  readonly appid?: string
  /** By ID or serial number. */
  readonly platformKeys: Readonly<Record<string, Text>>
  readonly certificates?: 'auto'
  readonly baseUrl?: string
  readonly backupHosts?: readonly string[]
}

/** A file, by its path in a folder. */
export const textFile = (path: string, folder: string, cwd: string, name: string): Text => {
  const file = isAbsolute(path) ? path : join(folder, path)
  const seen = relative(cwd, file)
  const place = seen === '' || seen.startsWith('..') ? file : seen
  return { place, file, read: () => readTextFile(file, place, name) }
}

const readTextFile = (file: string, place: string, name: string): string => {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const reason = systemMessage({ ...(error as NodeJS.ErrnoException), path: place })
    throw setupError(
      `${name}: ${reason}`,
      'Mend the path in the configuration, or put the file there.',
    )
  }
  if (text.trim() === '')
    throw setupError(`${name}: ${place} is empty.`, 'Put the file there that WeChat Pay gave you.')
  return text
}

export const givenText = (text: string, place: string): Text => ({ place, read: () => text })
