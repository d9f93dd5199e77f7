import { dateTime } from '../../state/numbers.js'
import type { Family } from './family.js'

/** 商家转账. Waits for the user to accept it: `sim.update('B1', { state: 'SUCCESS' })`. */
export const transfers: readonly Family[] = [
  {
    kind: 'transfer',
    create: ['POST /v3/fund-app/mch-transfer/transfer-bills'],
    number: 'out_bill_no',
    ids: { transfer_bill_no: 30 },
    begin: ({ now }, { merchant }) => ({
      mch_id: merchant.mchid,
      state: 'WAIT_USER_CONFIRM',
      package_info: 'affffddafdfafddffda==',
      create_time: dateTime(now),
      update_time: dateTime(now),
    }),
    read: [
      'GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}',
      'GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}',
    ],
    changes: {
      'POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel': {
        isAllowed: ({ state }) => state === 'WAIT_USER_CONFIRM' || state === 'CANCELING',
        to: (_, now) => ({ state: 'CANCELING', update_time: dateTime(now) }),
      },
    },
    settle: ({ state }, now) =>
      state === 'CANCELING' ? { state: 'CANCELLED', update_time: dateTime(now) } : {},
  },
]
