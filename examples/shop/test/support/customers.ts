import type { Simulator } from 'wechatpay-ky/simulator'

/** What customers and the administrator do over HTTP. Everything may fail: the shop may be dead. */
export interface Customers {
  /** The number of the new order; nothing where the shop gave no answer. */
  order(): Promise<string | undefined>
  pay(number: string): Promise<void>
  refund(number: string, amount: number): Promise<void>
}

export const customersOf = (sim: Simulator, port: number): Customers => {
  const url = `http://127.0.0.1:${port}`
  const post = async (
    path: string,
    form: Record<string, string>,
  ): Promise<Response | undefined> => {
    const headers = { Origin: url, Authorization: `Basic ${btoa('admin:secret')}` }
    const body = new URLSearchParams(form)
    const init = { method: 'POST', headers, body, redirect: 'manual' as const }
    return fetch(`${url}${path}`, init).catch(() => undefined)
  }
  return {
    order: async () => {
      const answer = await post('/orders', { goods: 'tea' })
      return answer?.headers.get('location')?.split('/').at(-1)
    },
    pay: async (number) => {
      // Not every order got as far as WeChat Pay.
      if (sim.order(number)?.state === 'NOTPAY') await sim.pay(number).catch(() => undefined)
    },
    refund: async (number, amount) => {
      await post(`/admin/orders/${number}/refund`, { amount: String(amount) })
    },
  }
}

/** The same numbers for the same seed (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
