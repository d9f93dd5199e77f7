import { usageError } from './exit.js'

export type Language = 'zh' | 'en'

/** The requested language, or the one of the environment: `LC_ALL`, `LC_MESSAGES` or `LANG`. */
export const languageOf = (
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Language => {
  if (asked !== undefined && asked !== 'zh' && asked !== 'en')
    throw usageError(`--lang: zh or en, not "${asked}".`)
  if (asked !== undefined) return asked
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return /^zh\b|^zh_/i.test(locale) ? 'zh' : 'en'
}
