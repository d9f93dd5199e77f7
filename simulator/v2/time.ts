import { dateTime } from '../state/numbers.js'

/** `20091227091010`: how APIv2 writes most times, in Beijing. */
export const compactTime = (milliseconds: number): string =>
  dateTime(milliseconds).slice(0, 19).replace(/\D/g, '')

/** `2015-07-01 10:00:00`: how it writes the others. */
export const spacedTime = (milliseconds: number): string =>
  dateTime(milliseconds).slice(0, 19).replace('T', ' ')

/** The moment that such a text means. */
export const readTime = (text: string): number | undefined => {
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(text) ?? []
  const moment = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}+08:00`)
  return Number.isNaN(moment) ? undefined : moment
}
