import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect } from 'vitest'
import { headline } from './mark.js'
import { type Files, Project, repository } from './project.js'

type Schemas = Readonly<Record<string, object>>

export const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })

/** A document with one operation, `run`, that sends and answers with an object: each of these schemas
 * is one of its fields. */
export function documentWith(schemas: Schemas, more: object = {}): string {
  const properties = Object.fromEntries(Object.keys(schemas).map((name) => [name, ref(name)]))
  return JSON.stringify({ ...documentOf({ type: 'object', properties }, schemas), ...more })
}

/** A document with one operation, `run`, that sends this schema and answers with it. */
export function documentOf(schema: object, schemas: Schemas) {
  const content = { 'application/json': { schema } }
  return {
    openapi: '3.1.0',
    info: { title: 'Shop', version: '1' },
    paths: {
      '/run': {
        post: {
          operationId: 'run',
          requestBody: { required: true, content },
          responses: { 200: { description: 'ok', content } },
        },
      },
    },
    components: { schemas },
  }
}

/** A project whose documents were generated without problems. */
export async function generatedOpen(files: Files): Promise<Project> {
  const project = new Project(files)
  const parts = ['operation', 'notifications/notification']
  const exports = parts.map((part) => `export type * from '${repository}/runtime/${part}.js'\n`)
  project.write('runtime.ts', exports.join(''))
  const { diagnostics } = await project.generate({
    profile: { strict: false, allowOutside: false },
    runtime: join(project.root, 'runtime.js'),
    chain: false,
  })
  expect(diagnostics.map(headline)).toEqual([])
  return project
}

/** The errors of the compiler for everything in a module, and for code that uses it. */
export function compileErrors(
  { root }: Project,
  module: string,
  code = '',
  options: ts.CompilerOptions = { exactOptionalPropertyTypes: true },
): string[] {
  const file = join(root, `${module}-user.ts`)
  writeFileSync(file, `import type * as all from './generated/${module}/index.js'\n${code}\n`)
  return diagnosticsOf([file], options).map(messageOf)
}

/** What the compiler says of some files, as a strict project compiles them. */
export const diagnosticsOf = (files: readonly string[], options: ts.CompilerOptions) =>
  ts.getPreEmitDiagnostics(
    ts.createProgram(files, {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
      ...options,
    }),
  )

export const messageOf = ({ messageText }: ts.Diagnostic): string =>
  ts.flattenDiagnosticMessageText(messageText, '\n')
