import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { locateSpecs } from '../simulator/catalog/locate.js'

/** The folder of this package: that which holds `specs/` and `templates/`. */
export const packageRoot = (): string => dirname(locateSpecs(fileURLToPath(import.meta.url)))
