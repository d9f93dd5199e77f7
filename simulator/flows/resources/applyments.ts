import type { Fields } from '../../schema/json.js'
import type { Family } from './family.js'

/** 进件. They keep their first state until a command sets the result of the examination:
 * `sim.update('APPLYMENT_1', { applyment_state: 'FINISH', sub_mchid: '1900000110' })`. */
export const applyments: readonly Family[] = [
  {
    kind: 'ecommerce applyment',
    create: [
      'POST /v3/ecommerce/applyments/',
      'POST /v3/ecommerce/applyments/submit-account-hosting-applyment',
    ],
    number: 'out_request_no',
    ids: { applyment_id: 16 },
    begin: () => ({ applyment_state: 'CHECKING', applyment_state_desc: '资料校验中' }),
    read: [
      'GET /v3/ecommerce/applyments/{applyment_id}',
      'GET /v3/ecommerce/applyments/out-request-no/{out_request_no}',
    ],
    changes: {
      'POST /v3/ecommerce/applyments/{applyment_id}/revoke': {
        isAllowed: ({ applyment_state: state }: Fields) => state !== 'FINISH',
        to: () => ({ applyment_state: 'REJECTED', applyment_state_desc: '已撤销' }),
      },
      'POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke': {
        isAllowed: ({ applyment_state: state }: Fields) => state !== 'FINISH',
        to: () => ({ applyment_state: 'REJECTED', applyment_state_desc: '已撤销' }),
      },
    },
  },
  {
    kind: 'sub-merchant applyment',
    create: ['POST /v3/applyment4sub/applyment/'],
    number: 'business_code',
    ids: { applyment_id: 16 },
    begin: () => ({
      applyment_state: 'APPLYMENT_STATE_AUDITING',
      applyment_state_msg: '资料审核中',
    }),
    read: [
      'GET /v3/applyment4sub/applyment/business_code/{business_code}',
      'GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}',
    ],
  },
  {
    kind: 'subject applyment',
    create: ['POST /v3/apply4subject/applyment'],
    number: 'business_code',
    ids: { applyment_id: 16 },
    begin: () => ({ applyment_state: 'APPLYMENT_STATE_WAITTING_FOR_AUDIT' }),
    read: ['GET /v3/apply4subject/applyment'],
    changes: {
      'POST /v3/apply4subject/applyment/{business_code}/cancel': {
        to: () => ({ applyment_state: 'APPLYMENT_STATE_CANCELED' }),
      },
      'POST /v3/apply4subject/applyment/{applyment_id}/cancel': {
        to: () => ({ applyment_state: 'APPLYMENT_STATE_CANCELED' }),
      },
    },
  },
]
