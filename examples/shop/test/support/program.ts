import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Simulator } from 'wechatpay-ky/simulator'
import { APPID } from './stage.js'

const DIST = fileURLToPath(new URL('../../src', import.meta.url))

export interface Program {
  readonly child: ChildProcess
  /** Resolves with the match of what was printed, rejects when the program ends without it. */
  says(pattern: RegExp): Promise<RegExpExecArray>
  /** Resolves when it has ended. */
  end(signal?: NodeJS.Signals): Promise<number | null>
}

export const start = (file: string, env: Record<string, string>): Program => {
  const child = spawn(process.execPath, [join(DIST, file)], {
    env: { PATH: process.env['PATH'], ...env },
  })
  let printed = ''
  const listeners = new Set<() => void>()
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      printed += chunk
      for (const listen of listeners) listen()
    })
  return {
    child,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(printed)
          if (match) {
            listeners.delete(look)
            resolve(match)
          }
        }
        listeners.add(look)
        look()
        ended.then((code) =>
          reject(new Error(`${file} ended with ${code}, without ${pattern}:\n${printed}`)),
        )
      }),
    end: (signal) => {
      if (signal) child.kill(signal)
      return ended
    },
  }
}

/** The environment of a shop with this WeChat Pay. */
export const environment = ({ config }: Simulator, port: number): Record<string, string> => {
  const folder = temporaryFolder()
  const [[id, pem] = ['', '']] = Object.entries(config.platformKeys)
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text, { mode: 0o600 })
    return join(folder, name)
  }
  return {
    PORT: String(port),
    WECHATPAY_APPID: APPID,
    WECHATPAY_MCHID: config.mchid,
    WECHATPAY_SERIAL_NO: config.serialNo,
    WECHATPAY_PRIVATE_KEY_FILE: file('apiclient_key.pem', config.privateKey),
    WECHATPAY_API_V3_KEY: config.apiV3Key,
    WECHATPAY_PUBLIC_KEY_ID: id,
    WECHATPAY_PUBLIC_KEY_FILE: file('pub_key.pem', pem),
    WECHATPAY_BASE_URL: config.baseUrl,
    ADMIN_PASSWORD: 'secret',
    DATA_FOLDER: join(folder, 'data'),
  }
}

export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'shop-'))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}
