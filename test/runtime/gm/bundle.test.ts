import { build, type Metafile } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { root } from '../../docs/support/pages.js'

/** The modules that a program takes with it, as a bundler for the browser or a worker sees them. */
const modulesOf = async (program: string): Promise<Metafile['inputs']> => {
  const { metafile } = await build({
    stdin: { contents: program, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    format: 'esm',
    logLevel: 'silent',
  })
  const [output] = Object.values(metafile.outputs)
  return Object.fromEntries(
    Object.keys(output?.inputs ?? {}).map((path) => [path, metafile.inputs[path]]),
  ) as Metafile['inputs']
}

const CLIENT = "export { createWechatPay } from './runtime/index.js'\n"
const UPLOAD =
  "export { uploadFapiaoFile } from './generated/new-tax-control-fapiao/upload-fapiao-file.js'\n"
const GM = "export { gm } from './runtime/gm/index.js'\n"

describe('bundles', () => {
  it('A bundle without algorithm: gm contains none of its code, even with an upload that needs SM3', async () => {
    const paths = Object.keys(await modulesOf(CLIENT + UPLOAD))
    expect(paths).toContain('runtime/keys/rsa.ts')
    expect(paths.filter((path) => /runtime\/gm|sm-crypto|noble\/curves/.test(path))).toEqual([])
  })

  it('A bundle with algorithm: gm contains no module of Node', async () => {
    const paths = Object.keys(await modulesOf(CLIENT + GM))
    expect(paths.some((path) => path.includes('sm-crypto-v2'))).toBe(true)
    expect(paths.filter((path) => /^node:|\(disabled\)/.test(path))).toEqual([])
  })
})
