import { defineConfig } from 'vitest/config'

/** What every project has. Files share their worker's modules (`isolate: false`): loading the
 * runtime, the generator and TypeScript anew for each file took a third of the whole run. A test
 * therefore leaves nothing behind: spies, stubs and fake timers are taken back after each. */
const shared = {
  testTimeout: 20_000,
  isolate: false,
  restoreMocks: true,
  unstubGlobals: true,
  unstubEnvs: true,
}

/** Run by `npm run test:browser`, where there is one. */
const inBrowser = 'test/browser/**'

/** They replace modules of Node, which a module that is loaded already would not notice, or look at how
 * many calls are on their way, of which other files may leave some that never end, or collect garbage,
 * which takes four times as long among the modules of all files. */
const isolated = [
  'test/generator/determinism.test.ts',
  'test/runtime/bodies.test.ts',
  'test/runtime/signing.test.ts',
]

export default defineConfig({
  test: {
    // One more than CI has cores: many tests wait for sockets, timers and child processes.
    maxWorkers: 3,
    projects: [
      {
        test: {
          ...shared,
          name: 'all',
          include: ['test/**/*.test.ts'],
          exclude: [...isolated, inBrowser],
        },
      },
      {
        test: {
          ...shared,
          name: 'isolated',
          include: isolated,
          isolate: true,
          sequence: { groupOrder: 1 },
        },
      },
      // What is done differently where there is no node:crypto.
      {
        test: {
          ...shared,
          name: 'without node:crypto',
          include: ['test/runtime/{keys,notifications,signing,verification}.test.ts'],
          setupFiles: ['test/runtime/helpers/without-node-crypto.ts'],
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
