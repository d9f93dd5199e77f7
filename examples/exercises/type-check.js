import { join } from 'node:path'
import { node } from '../../scripts/package/run.js'
import { root } from '../../scripts/package/tarball.js'

/**
 * Type-checks an example with compilers of this repository.
 *
 * @param {string} folder
 * @param {readonly ('typescript' | 'typescript7')[]} compilers
 */
export async function typeCheck(folder, compilers) {
  for (const compiler of compilers) {
    const tsc = join(root, 'node_modules', compiler, 'bin/tsc')
    await node([tsc, '-p', folder, '--noEmit', '--pretty', 'false'], { cwd: folder })
  }
}
