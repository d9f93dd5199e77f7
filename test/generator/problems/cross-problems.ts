import { type BrokenRule, changed, file, given } from '../helpers/cases.js'
import { edited } from '../helpers/project.js'
import { asking, createOrder, withSchemas } from '../helpers/specs.js'

const ref = (to: string): readonly [string, string] => [
  'type: integer\n                  description: 金额（单位：分）\n                  examples: [100]',
  `$ref: ‸'${to}'`,
]

const fix = 'Paths are relative to this file'

const schemas = '#/components/schemas/'

/** What is wrong between a spec and something else: a reference, another spec. */
export const crossProblems: readonly BrokenRule[] = [
  changed(
    'a $ref to a file that does not exist',
    'ref-not-found',
    ref(`../_shared/sums.yaml${schemas}Sum`),
    ['there is no specs/_shared/sums.yaml', fix],
  ),
  changed(
    'a $ref to a part that does not exist',
    'ref-not-found',
    ref(`../_shared/enums.yaml${schemas}OrderState`),
    ['specs/_shared/enums.yaml has no #/components/schemas/OrderState', fix],
  ),
  changed(
    'a $ref to a part of this file that does not exist',
    'ref-not-found',
    ref(`${schemas}constructor`),
    ['specs/orders/create-order.yaml has no #/components', fix],
  ),
  changed('a $ref out of specs/', 'ref-outside', ref(`../../package.json${schemas}Name`), [
    'leads out of the folder',
    'Move the file into the folder',
  ]),
  changed('a $ref that is not a valid URL', 'ref-not-found', ref(`${schemas}100%`), [
    'leads nowhere',
    fix,
  ]),
  given(
    'a $ref into another module, whose spec would not always be there',
    'ref-not-found',
    {
      'refunds/create-refund.yaml': withSchemas(
        createOrder.replace('createOrder', 'createRefund').replace('/orders/', '/refunds/'),
        'Sum: { type: integer }',
      ),
      [file]: edited(createOrder, ...ref(`../refunds/create-refund.yaml${schemas}Sum`)),
    },
    ['specs/refunds/create-refund.yaml lies neither in this module', fix],
  ),
  changed('a $ref to something that is no schema', 'ref-kind', ref('#/info'), [
    '"#/info" does not lead to a schema',
    'Refer to something below components/schemas',
  ]),
  changed(
    'a response where a $ref to a schema is expected',
    'ref-kind',
    ref('../_shared/error.yaml#/components/responses/Error'),
    ['does not lead to a schema', 'below components/schemas'],
  ),
  given(
    'a $ref that leads round in a circle, at each end of it',
    'ref-cycle',
    {
      [file]: withSchemas(
        asking(`$ref: '${schemas}B'`).replace("$ref: '#", "$ref: ‸'#"),
        `A: { $ref: ‸'${schemas}B' }\nB: { $ref: ‸'${schemas}A' }`,
      ),
    },
    ['leads back to itself', 'Let one of the references hold a schema'],
  ),
  {
    ...given(
      'an operationId that a spec of the module has already, at the second of them',
      'operation-id-duplicate',
      {
        [file]: createOrder,
        'orders/create-orders.yaml': edited(
          createOrder.replace('{order_id}', '{order_id}/again'),
          'createOrder',
          '‸createOrder',
        ),
      },
      [
        '"createOrder" is taken in this module by specs/orders/create-order.yaml',
        'another operationId',
      ],
    ),
    also: ['operation-id-file-name'],
  },
  given(
    'a method and path that another spec describes, at the second of them',
    'endpoint-duplicate',
    {
      [file]: createOrder,
      'refunds/create-order.yaml': edited(createOrder, '    post:', '    ‸post:'),
    },
    ['POST /v3/orders/{order_id} is described by specs/orders/create-order.yaml too', 'Delete one'],
  ),
  given(
    'two operations whose types would share a name, at the second of them',
    'name-clash',
    {
      [file]: edited(
        asking('type: object\nproperties: { request: { type: object, properties: {} } }'),
        'createOrder',
        '‸createOrder',
      ),
      'orders/create-order-json.yaml': edited(
        createOrder.replace('/orders/', '/json-orders/'),
        'createOrder',
        'createOrderJson',
      ),
    },
    [
      'The type CreateOrderJsonRequest is also made from specs/orders/create-order-json.yaml',
      'Rename the operationId of one of the two',
    ],
  ),
]
