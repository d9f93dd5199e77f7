/** What the reader chose, kept in the browser. Where that is refused, a choice holds for the page. */

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
