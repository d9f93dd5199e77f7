import { compareText } from '../diagnostics.js'
import type { Operation } from '../model/index.js'
import type { TypedFile } from '../type/index.js'
import { descriptor } from './descriptor.js'
import { endpointDoc } from './endpoint-doc.js'
import { comment, declarationView, literal, namedLine } from './layout.js'
import { bannerOf, enumsImport, type RenderOptions, runtimePath, schemasImport } from './options.js'
import { v2Descriptor } from './v2.js'

/** The function of an operation, its descriptor and its types. */
export function operationText(
  operation: Operation,
  typed: TypedFile,
  options: RenderOptions,
): string {
  const { id, module } = operation
  const { names } = typed
  const request = typed.declarations.find((each) => each.name === names.request)
  const isLink = operation.response.kind === 'link'
  const runtimeTypes = isLink ? ['WechatPay'] : ['RequestOptions', 'WechatPay', 'WechatPayResponse']
  if (!operation.v2) runtimeTypes.push('OperationDescriptor')
  if (operation.pages) runtimeTypes.push('Paged')
  if (typed.usesFile) runtimeTypes.push('UploadFile')
  if (typed.usesContent) runtimeTypes.push('UploadContent')
  const kind = operation.v2 ? 'V2Operation' : 'OperationDescriptor'
  // The name of the list is in the type, so that the items have theirs.
  const descriptorType = operation.pages
    ? `${kind} & Paged<${literal(operation.pages.items, '')}>`
    : kind
  const v2Imports = operation.v2
    ? [
        namedLine(
          'import',
          [isLink ? 'linkV2' : 'callV2'],
          runtimePath(module, 'v2/call', options),
        ),
        namedLine('import type', ['V2Operation'], runtimePath(module, 'v2/operation', options)),
      ]
    : []
  return options.render(operation.v2 ? 'operation-v2.ts' : 'operation.ts', {
    banner: bannerOf(operation.source, options),
    imports: [
      namedLine(
        'import type',
        runtimeTypes.sort(compareText),
        runtimePath(module, 'operation', options),
      ),
      ...v2Imports,
      ...enumsImport(module, typed, options),
      ...schemasImport(typed),
    ],
    id,
    isLink,
    descriptorType,
    descriptor: literal(
      operation.v2 ? v2Descriptor(operation) : descriptor(operation),
      `const operation: ${descriptorType} = `,
    ),
    doc: comment(endpointDoc(operation), ''),
    requestType: names.request,
    requestIsOptional: request?.fields.every((field) => field.optional) ?? true,
    dataType: dataType(operation, names.response),
    declarations: typed.declarations.map(declarationView),
  })
}

function dataType({ response }: Operation, name: string): string {
  const types = {
    json: name,
    empty: 'undefined',
    file: 'ReadableStream<Uint8Array>',
    text: 'string',
    xml: name,
    link: 'string',
  }
  return types[response.kind] + (response.mayBeEmpty ? ' | undefined' : '')
}
