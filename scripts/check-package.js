// `npm run check:package`: packs the package and looks at it as npm, TypeScript and the people who
// install it do. Each check is a sentence; the figures beside it are those of this run.
import { jestTakesIt, oneSetOfClasses } from './package/commonjs.js'
import {
  everyFileIsReachable,
  everyTargetExists,
  namesNoMachine,
  nothingElse,
  sourceMapsResolve,
} from './package/contents.js'
import { firstPayment } from './package/first-payment.js'
import {
  dependenciesOnly,
  everythingLoads,
  sm2AsksForItsPeer,
  stacksNameSources,
} from './package/installed.js'
import { publintIsContent, typesAreRight } from './package/lint.js'
import { sameBytes } from './package/reproducible.js'
import { CommandError, endTidily } from './package/run.js'
import { commandSimulates, simulatorRunsAlone } from './package/simulator.js'
import { tarball } from './package/tarball.js'
import { resolveEverywhere } from './package/types.js'

/** @type {Record<string, () => Promise<unknown>>} */
const CHECKS = {
  'it is packed': tarball,
  'nothing is in it that does not belong there': nothingElse,
  'everything that exports name is there': everyTargetExists,
  'every file of dist/ is reachable from there': everyFileIsReachable,
  'every source map has its source': sourceMapsResolve,
  'it names no path of this machine': namesNoMachine,
  'publint has nothing to say': publintIsContent,
  'Are The Types Wrong finds nothing': typesAreRight,
  'installing it brings its runtime dependencies, and nothing else': dependenciesOnly,
  'every entry point loads, by import and by require': everythingLoads,
  'wechatpay-ky/gm without sm-crypto-v2 says what is missing': sm2AsksForItsPeer,
  'the stack of an error names the line of its source': stacksNameSources,
  'what is loaded by require has one set of error classes, and its dependencies in it':
    oneSetOfClasses,
  'Jest, without settings, takes it': jestTakesIt,
  'the simulator runs from the package alone': simulatorRunsAlone,
  'so does `npx wechatpay-ky simulate`': commandSimulates,
  'the first payment of the README is made, and paid in the browser': firstPayment,
  'every entry point has its types, however they are resolved': resolveEverywhere,
  'a build elsewhere gives the same bytes': sameBytes,
}

endTidily()
let failures = 0
for (const [sentence, check] of Object.entries(CHECKS)) {
  const since = performance.now()
  try {
    const note = await check()
    const seconds = ((performance.now() - since) / 1000).toFixed(1)
    process.stdout.write(`ok      ${sentence} (${seconds} s)\n${note ? `        ${note}\n` : ''}`)
  } catch (error) {
    failures += 1
    const isExpected = error instanceof CommandError || error.code === 'ERR_ASSERTION'
    const why = (isExpected ? error.message : error.stack).replaceAll('\n', '\n        ')
    process.stdout.write(`FAILED  ${sentence}\n        ${why}\n`)
  }
}
process.exit(failures > 0 ? 1 : 0)
