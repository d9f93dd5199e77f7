import { defineConfig } from 'vitest/config'

// Pages in a real browser: Debian's Chromium. Not part of `npm test`, which runs everywhere.
export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
})
