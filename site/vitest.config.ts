import { defineConfig } from 'vitest/config'

// The built site, in a browser and file by file. It needs `npm run docs:build`, and is not part of
// `npm test`.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['browser/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One browser at a time: two cores, and what is measured should not wait for other tests.
    fileParallelism: false,
  },
})
