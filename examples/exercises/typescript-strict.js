import { freePort } from './free-port.js'
import { start } from './program.js'
import { typeCheck } from './type-check.js'

/** @param {import('./index.js').Exercise} exercise */
export async function typescriptStrict({ folder, sim, env }) {
  // It was built with the TypeScript that it has itself.
  await typeCheck(folder, ['typescript7'])
  const PORT = await freePort()
  const program = start(folder, ['dist/main.js'], {
    ...env,
    PORT,
    WECHATPAY_NOTIFY_URL: `http://127.0.0.1:${PORT}/`,
  })
  const [, number] = await program.says(/^Order (\w+): /m)
  await program.says(/^Not paid yet: ./m)
  await sim.pay(number)
  await program.says(/^Paid 100 fen at /m)
  await program.says(/^Transaction 4200\d+ of o/m)
  await program.says(/^Refund: PROCESSING$/m)
  await sim.completeRefund(`${number}-1`)
  await program.says(/^Notified: 100 fen, /m)
  await program.says(/^Refunded at /m)
  await program.ends()
}
