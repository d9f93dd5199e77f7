/** The script of every page. What few readers use is fetched when they do: search, the whole tree. */
import { setupHovers } from '../../twoslash/client'
import { followAppearance } from './appearance'
import { setupBrowse } from './browse'
import { setupCode } from './code'
import { followLanguage } from './language'
import { setupMenu } from './menu'
import { showOutline } from './outline'
import { setupSearch } from './search-opener'

followLanguage()
followAppearance()
setupMenu()
setupSearch()
setupCode()
setupHovers(import.meta.env.BASE_URL)
setupBrowse()
showPage()

/** What is to be done for each page that appears. */
export function showPage() {
  showOutline()
  document.querySelector('.sidebar [aria-current="page"]')?.scrollIntoView({ block: 'nearest' })
}
