import { fileProblems } from './file-problems.js'
import { pageProblems } from './page-problems.js'
import { ruleProblems } from './rule-problems.js'
import { shapeProblems } from './shape-problems.js'

/** Everything that can be wrong with a spec: stable code, cause, fix. */
export const problems = {
  ...fileProblems,
  ...shapeProblems,
  ...ruleProblems,
  ...pageProblems,
} as const
