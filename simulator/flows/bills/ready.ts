import { date } from '../../state/numbers.js'

const HOUR = 3_600_000

/**
 * Whether the platform has the bill of a day: from 10 o'clock of the next day in Beijing. Before, it is
 * being made. A day that has not come yet has no bill either, but nobody is making it.
 */
export const isBeingMade = (day: string, now: number): boolean =>
  day <= date(now) && now < Date.parse(`${day}T00:00:00+08:00`) + 34 * HOUR
