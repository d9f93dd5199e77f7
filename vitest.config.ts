import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    // Vitest leaves one core free; most tests wait for sockets and child processes.
    maxWorkers: 2,
  },
})
