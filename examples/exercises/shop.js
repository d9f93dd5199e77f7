import { npm } from '../../scripts/package/run.js'

/**
 * Its own tests: on PGlite, on PostgreSQL and in Chromium, where those are installed.
 *
 * @param {import('./index.js').Exercise} exercise
 */
export async function shop({ folder }) {
  await npm(['test'], { cwd: folder, timeout: 900_000 })
}
