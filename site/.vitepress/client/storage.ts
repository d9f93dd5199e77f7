/**
 * The reader's choices, stored in the browser. If storage is refused, a choice applies only to the
 * page.
 */

const PREFIX = 'wechatpay-ky:'

export type Setting = 'lang' | 'appearance' | 'notation'

export function keep(setting: Setting, value: string) {
  try {
    localStorage.setItem(PREFIX + setting, value)
  } catch {
    // Private windows and blocked storage: the choice still holds until the page is left.
  }
}

export function kept(setting: Setting): string | undefined {
  try {
    return localStorage.getItem(PREFIX + setting) ?? undefined
  } catch {
    return undefined
  }
}
