import { oneLine } from '../names.js'
import type { TypedFile } from '../type/index.js'
import { namedLine } from './layout.js'
import type { Render } from './templates.js'

export interface RenderOptions {
  readonly render: Render
  /** The path of the runtime for generated code; by default next to `generated/`. */
  readonly runtime?: string
  /** The path of the types of shared enums; by default `_shared/` next to the modules. */
  readonly enums?: string
  readonly banner?: (source: string) => string
}

export const bannerOf = (source: string, { banner }: RenderOptions): string =>
  oneLine(
    banner?.(source) ?? `Generated from ${source}. Edit that file and run \`npm run generate\`.`,
  )

/** The relative path from a file in a module to a sibling of the modules in `generated/`. */
const upTo = (module: string): string =>
  module === '' ? './' : '../'.repeat(module.split('/').length)

export const runtimePath = (module: string, file: string, { runtime }: RenderOptions): string =>
  runtime ?? `${upTo(module)}../runtime/${file}.js`

export const enumsPath = (module: string, { enums }: RenderOptions): string =>
  enums ?? `${upTo(module)}_shared/enums.js`

export const enumsImport = (
  module: string,
  { enums }: TypedFile,
  options: RenderOptions,
): string[] =>
  enums.length === 0 ? [] : [namedLine('import type', enums, enumsPath(module, options))]

export const schemasImport = ({ schemas }: TypedFile): string[] =>
  schemas.length === 0 ? [] : [namedLine('import type', schemas, './schemas.js')]

/** A document in the folder itself makes a module without a name. */
export const inModule = (module: string, file: string): string =>
  module === '' ? file : `${module}/${file}`
