import { defineConfig } from 'vitest/config'

const testTimeout = 20_000

export default defineConfig({
  test: {
    // Vitest leaves one core free; most tests wait for sockets and child processes.
    maxWorkers: 2,
    projects: [
      { test: { name: 'all', include: ['test/**/*.test.ts'], testTimeout } },
      // What is done differently where there is no node:crypto.
      {
        test: {
          name: 'without node:crypto',
          include: ['test/runtime/{keys,notifications,signing,verification}.test.ts'],
          setupFiles: ['test/runtime/helpers/without-node-crypto.ts'],
          testTimeout,
        },
      },
      // Where there are hooks, ky makes the first attempt as well.
      {
        test: {
          name: 'hooked',
          include: [
            'test/runtime/{bodies,failover,faults,no-answer,observe,retry,signing}.test.ts',
          ],
          provide: { hooked: true },
          testTimeout,
        },
      },
    ],
  },
})
