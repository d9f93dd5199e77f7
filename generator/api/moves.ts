import { basename } from 'node:path'
import type { Exported } from './surface.js'

/** An export that is in one version only. */
export interface Single extends Exported {
  readonly module: string
}

export interface Move {
  readonly from: Single
  readonly to: Single
}

/**
 * Which of the removed exports are added elsewhere: those of a file whose endpoint another file has
 * now. An operation may have another name there, its types keep theirs or are not the same.
 */
export function movesAmong(removed: readonly Single[], added: readonly Single[]): Move[] {
  const files = new Map<string, Single[]>()
  for (const each of added) {
    const place = placeOf(each, added)
    files.set(place, [...(files.get(place) ?? []), each])
  }
  return removed.flatMap((from) => {
    const there = files.get(placeOf(from, removed)) ?? []
    const to =
      there.find((each) => each.name === from.name && each.module !== from.module) ??
      there.find((each) => from.descriptor.size > 0 && each.descriptor.size > 0)
    return to ? [{ from, to }] : []
  })
}

/** The endpoint of the file that an export is in: method and path; of a notification, the file's name. */
function placeOf({ path }: Single, all: readonly Single[]): string {
  const operation = all.find((each) => each.path === path && each.descriptor.size > 0)
  return operation
    ? `${operation.descriptor.get('method')} ${operation.descriptor.get('path')}`
    : basename(path)
}
