import { createPublicKey } from 'node:crypto'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { createSimulator, type Simulator, type SimulatorOptions } from '../../../simulator/index.js'
import { cli, folderOf, type Outcome, type Surroundings } from './terminal.js'

/** A folder with a merchant's configuration and keys, and the simulator that they are for. */
export class Merchant {
  readonly sim: Simulator
  readonly folder = folderOf()
  #settings: Record<string, unknown>

  constructor(sim: Simulator) {
    this.sim = sim
    const { config, keys } = sim
    const platformKeys: Record<string, string> = {}
    for (const [id, pem] of Object.entries(config.platformKeys)) {
      platformKeys[id] = `${id}.pem`
      this.write(`${id}.pem`, pem)
    }
    this.write('apiclient_key.pem', config.privateKey)
    this.write('apiclient_cert.pem', keys.certificate)
    this.write('apiv3_key.txt', `${config.apiV3Key}\n`)
    this.#settings = {
      algorithm: keys.algorithm,
      mchid: config.mchid,
      serialNo: config.serialNo,
      privateKeyFile: 'apiclient_key.pem',
      certificateFile: 'apiclient_cert.pem',
      apiV3KeyFile: 'apiv3_key.txt',
      platformKeys,
      baseUrl: config.baseUrl,
    }
    this.configure({})
  }

  /** The merchant's own, in PEM. */
  get publicKey(): string {
    return createPublicKey(this.sim.config.privateKey)
      .export({ type: 'spki', format: 'pem' })
      .toString()
  }

  /** Changes the configuration; `undefined` takes a setting away. */
  configure(changes: Readonly<Record<string, unknown>>): void {
    this.#settings = { ...this.#settings, ...changes }
    this.write('wechatpay-ky.config.json', JSON.stringify(this.#settings, undefined, 2))
  }

  write(name: string, text: string): void {
    const file = join(this.folder, name)
    writeFileSync(file, text)
    chmodSync(file, 0o600)
  }

  /** A command in that folder. */
  run(args: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
    return cli(args, { cwd: this.folder, ...surroundings })
  }
}

export const merchantOf = async (options: SimulatorOptions = {}): Promise<Merchant> => {
  const sim = await createSimulator(options)
  onTestFinished(() => sim.close())
  return new Merchant(sim)
}
