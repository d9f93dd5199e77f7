import { randomBytes } from 'node:crypto'

/** Beijing time, in which the platform writes its dates. */
const BEIJING = 8 * 3600 * 1000

/** RFC 3339 with the offset that the platform uses: `2018-06-08T10:34:56+08:00`. */
export const dateTime = (milliseconds: number): string =>
  `${new Date(milliseconds + BEIJING).toISOString().slice(0, 19)}+08:00`

/** `2018-06-08` */
export const date = (milliseconds: number): string => dateTime(milliseconds).slice(0, 10)

/** Numbers that the platform gives: unique within a simulator, in the shape of real ones. */
export class Numbers {
  #count = 0

  /** 28 digits. */
  transactionId(now: number): string {
    return `42000${this.#digits(5)}${compactDate(now)}${this.#next(10)}`
  }

  /** 29 digits. */
  refundId(now: number): string {
    return `503000${this.#digits(5)}${compactDate(now)}${this.#next(10)}`
  }

  /** `wx`, the time to the second, 20 hexadecimal digits: 36 characters. */
  prepayId(now: number): string {
    const time = dateTime(now).replace(/\D/g, '').slice(0, 14)
    return `wx${time}${randomBytes(8).toString('hex')}0000`
  }

  /** A number of this many digits that does not begin with a zero. */
  next(length: number): string {
    return `3${this.#next(length - 1)}`
  }

  /**
   * Makes a number with the format of the example and other digits at the end, if only the example
   * shows the format.
   */
  like(example: string): string {
    const digits = /\d{4,}$/.exec(example)?.[0].length ?? 0
    // Long ones without digits are opaque anyway; short ones are rather names.
    const changed = digits > 0 ? Math.min(digits, 9) : example.length >= 20 ? 9 : 0
    return changed === 0 ? example : example.slice(0, -changed) + this.#next(changed)
  }

  #next(length: number): string {
    this.#count += 1
    return String(this.#count).padStart(length, '0').slice(-length)
  }

  #digits(length: number): string {
    return Array.from(randomBytes(length), (byte) => byte % 10).join('')
  }
}

const compactDate = (now: number): string => date(now).replaceAll('-', '')
