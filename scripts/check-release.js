// `node scripts/check-release.js v0.2.0`, in the root of the repository: whether this commit can be
// published under this tag. The workflow release.yml runs it before it builds anything.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Returns the problems, a sentence each.
 *
 * @param {string} root
 * @param {string} tag `v0.2.0`
 * @returns {string[]}
 */
function problemsOf(root, tag) {
  const read = (/** @type {string} */ file) => readFileSync(join(root, file), 'utf8')
  const { version, repository } = JSON.parse(read('package.json'))
  const problems = []
  if (tag !== `v${version}`) {
    problems.push(
      `The tag is ${tag}, and package.json says ${version}: expected the tag v${version}.`,
    )
  }
  const [, inCode] = /VERSION = '([^']+)'/.exec(read('runtime/base/version.ts')) ?? []
  if (inCode !== version) {
    problems.push(`runtime/base/version.ts says ${inCode}, and package.json ${version}.`)
  }
  const headings = read('CHANGELOG.md').match(/^## .*$/gm) ?? []
  if (!headings.some((heading) => heading.split(/[\s[\]]+/).includes(version))) {
    problems.push(`CHANGELOG.md has no heading for ${version}.`)
  }
  if (repository === undefined) {
    problems.push(
      'package.json has no repository: npm refuses the provenance. Set it to the repository that this workflow runs in.',
    )
  }
  return problems
}

const [, , tag = ''] = process.argv
const problems = problemsOf(process.cwd(), tag)
for (const problem of problems) process.stderr.write(`${problem}\n`)
process.exitCode = problems.length > 0 ? 1 : 0
