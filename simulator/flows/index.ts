import { sampleFile } from '../answer/sample-file.js'
import { bills, downloads } from './bills/index.js'
import { certificates } from './certificates.js'
import { selfTest } from './echo.js'
import type { Flows } from './flow.js'
import { orders } from './orders/index.js'
import { refunds } from './refunds/index.js'
import { applyments } from './resources/applyments.js'
import { familyFlows } from './resources/family.js'
import { profitSharing, unsplitFlows } from './resources/profit-sharing.js'
import { transfers } from './resources/transfers.js'

/**
 * Operations that the specs alone cannot answer, because they keep state or need real content
 * (certificates, files).
 */
export const createFlows = (): Flows =>
  Object.assign(
    {},
    orders(),
    refunds(),
    ...[...applyments, ...profitSharing, ...transfers].map(familyFlows),
    unsplitFlows(),
    bills(),
    downloads(),
    certificates(),
    selfTest(),
  )

/** Without state: every operation answers at once, whatever came before. */
export const createStatelessFlows = (): Flows => ({
  ...downloads(sampleFile('text/plain; charset=utf-8')),
  ...certificates(),
  ...selfTest(),
})
