/** The script of every page. Rarely used parts are fetched on demand: search and the full tree. */
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

/** The setup of each page that appears. */
export function showPage() {
  showOutline()
  document.querySelector('.sidebar [aria-current="page"]')?.scrollIntoView({ block: 'nearest' })
}
