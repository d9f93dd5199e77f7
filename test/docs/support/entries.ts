import manifest from '../../../package.json' with { type: 'json' }

/** The source of each entry that `package.json` names one by one: `wechatpay-ky/bills` →
 * `runtime/bills/index.ts`. */
export const entrySources: ReadonlyMap<string, string> = new Map(
  Object.entries(manifest.exports).flatMap(([entry, target]) =>
    typeof target === 'object' && !entry.includes('*')
      ? [
          [
            `wechatpay-ky${entry.slice(1)}`,
            target.types.replace('./dist/', '').replace('.d.ts', '.ts'),
          ],
        ]
      : [],
  ),
)
