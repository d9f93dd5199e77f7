import { compareText } from '../diagnostics.js'
import { kebabCase } from '../names.js'
import type { TypedFile } from '../type/index.js'
import type { RenderedFile } from './file.js'
import { declarationView, namedLine } from './layout.js'
import {
  bannerOf,
  enumsImport,
  enumsPath,
  inModule,
  type RenderOptions,
  runtimePath,
} from './options.js'

/** The schemas of a module that have names. */
export const renderSchemas = (
  module: string,
  typed: TypedFile,
  options: RenderOptions,
): RenderedFile => ({
  path: inModule(module, 'schemas.ts'),
  text: options.render('schemas.ts', {
    banner: bannerOf(`specs/${module}`, options),
    imports: [
      ...(typed.usesFile
        ? [namedLine('import type', ['UploadFile'], runtimePath(module, 'operation', options))]
        : []),
      ...enumsImport(module, typed, options),
    ],
    declarations: typed.declarations.map(declarationView),
  }),
})

/** `_shared/enums.yaml` → `_shared/enums.ts` */
export const renderShared = (
  file: string,
  typed: TypedFile,
  options: RenderOptions,
): RenderedFile => ({
  path: file.replace(/\.yaml$/, '.ts'),
  text: options.render('shared.ts', {
    banner: bannerOf(`specs/${file}`, options),
    declarations: typed.declarations.map(declarationView),
  }),
})

/** The barrel of a module: its endpoints, and the shared enums that they mention. */
export function renderModule(
  module: string,
  members: readonly { id: string; enums: readonly string[] }[],
  besides: readonly string[],
  options: RenderOptions,
): RenderedFile {
  const enums = [...new Set(members.flatMap((member) => member.enums))].sort(compareText)
  const files = [...members.map((member) => kebabCase(member.id)), ...besides]
  const exports = files.sort(compareText).map((file) => `export * from './${file}.js'`)
  const shared =
    enums.length > 0 ? [namedLine('export type', enums, enumsPath(module, options))] : []
  return {
    path: inModule(module, 'index.ts'),
    text: options.render('module.ts', {
      banner: bannerOf(`specs/${module}/`, options),
      exports: [...shared, ...exports],
    }),
  }
}
