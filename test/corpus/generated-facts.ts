import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { repository } from '../generator/helpers/project.js'

/** What a generated file says, in the words of `spec-facts.ts`. */
export interface GeneratedFacts {
  readonly lines: string[]
  /** The comments above each field. */
  readonly docs: Map<string, string>
  /** How many lines the file has. */
  readonly length: number
  /** The names that it declares and, for those of nested types, the way to them. */
  readonly names: ReadonlyMap<string, string>
}

type Declared = Map<string, ts.InterfaceDeclaration | ts.TypeAliasDeclaration>

export function readGenerated(path: string): GeneratedFacts {
  const text = readFileSync(join(repository, 'generated', path), 'utf8')
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const declared = declarations(file)
  const reader = new Reader(new Map([...shared(), ...declared]))
  const operation = file.statements.find(ts.isFunctionDeclaration)
  if (operation) reader.operation(operation)
  else reader.notification(file)
  return {
    lines: reader.lines,
    docs: reader.docs,
    length: text.split('\n').length - 1,
    names: new Map([...declared.keys()].map((name) => [name, reader.ways.get(name) ?? ''])),
  }
}

const declarations = (file: ts.SourceFile): Declared =>
  new Map(
    file.statements
      .filter((each) => ts.isInterfaceDeclaration(each) || ts.isTypeAliasDeclaration(each))
      .map((each) => [each.name.text, each]),
  )

let sharedFile: ts.SourceFile | undefined

function shared(): Declared {
  const path = join(repository, 'generated/_shared/enums.ts')
  sharedFile ??= ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  return declarations(sharedFile)
}

class Reader {
  readonly lines: string[] = []
  readonly docs = new Map<string, string>()
  readonly ways = new Map<string, string>()
  readonly #declared: Declared

  constructor(declared: Declared) {
    this.#declared = declared
  }

  operation({ parameters, type }: ts.FunctionDeclaration): void {
    const request = parameters[1]?.type as ts.TypeNode
    const parts = ['query', 'headers', 'json', 'form']
    for (const member of this.#membersOf(request.getText())) {
      const name = nameOf(member)
      if (!parts.includes(name)) this.#field(`request.${name}`, member)
      else this.#whole(name, member.type as ts.TypeNode)
    }
    const answer = /^Promise<WechatPayResponse<(.*)>>$/.exec(type?.getText() ?? '')?.[1] ?? ''
    if (answer === 'undefined') this.lines.push('response: undefined')
    else if (answer === 'ReadableStream<Uint8Array>') this.lines.push('response: file')
    else this.lines.push(`response: ${this.#named(answer, 'response')}`)
  }

  notification(file: ts.SourceFile): void {
    for (const [name, declaration] of this.#declared) {
      if (declaration.getSourceFile() !== file || !ts.isTypeAliasDeclaration(declaration)) continue
      const { type } = declaration
      if (!name.endsWith('Notification') || !ts.isTypeReferenceNode(type)) continue
      const [event, content, original] = type.typeArguments ?? []
      this.lines.push(`event_type: ${this.#type(event as ts.TypeNode, '')}`)
      this.lines.push(`original_type: ${original ? this.#type(original, '') : ''}`)
      this.#whole('resource', content as ts.TypeNode)
    }
    const answer = [...this.#declared.keys()].find((name) => name.endsWith('Acknowledgement'))
    if (answer) this.lines.push(`acknowledgement: ${this.#named(answer, 'acknowledgement')}`)
  }

  #whole(path: string, type: ts.TypeNode): void {
    const text = this.#type(type, path)
    if (path !== 'query' && path !== 'headers') this.lines.push(`${path}: ${text}`)
  }

  #membersOf(name: string): readonly ts.PropertySignature[] {
    const declaration = this.#declared.get(name)
    if (!declaration || !ts.isInterfaceDeclaration(declaration)) return []
    return declaration.members.filter(ts.isPropertySignature)
  }

  #field(path: string, member: ts.PropertySignature): void {
    const text = member.getFullText()
    const doc = text.slice(0, text.length - member.getText().length)
    const plain = doc.replace(/^ *(?:\/\*\*| \*(?!\/)) ?/gm, '').replace(/\s+/g, ' ')
    this.docs.set(path, `${this.docs.get(path) ?? ''} ${plain}`)
    const type = this.#type(member.type as ts.TypeNode, path)
    this.lines.push(`${path}${member.questionToken ? '?' : ''}: ${type}`)
  }

  #named(name: string, path: string): string {
    const declaration = this.#declared.get(name)
    if (!declaration) return name
    if (!this.ways.has(name)) this.ways.set(name, path)
    if (ts.isTypeAliasDeclaration(declaration)) return this.#type(declaration.type, path)
    for (const member of this.#membersOf(name)) this.#field(`${path}.${nameOf(member)}`, member)
    return 'object'
  }

  #type(type: ts.TypeNode, path: string): string {
    const text = type.getText()
    if (ts.isUnionTypeNode(type))
      return type.types.map((member) => this.#type(member, path)).join(' | ')
    if (ts.isParenthesizedTypeNode(type))
      return /^\((string|number) & \{\}\)$/.test(text) ? '…' : this.#type(type.type, path)
    if (ts.isArrayTypeNode(type)) {
      const item = this.#type(type.elementType, `${path}[]`)
      return `${item.includes(' | ') ? `(${item})` : item}[]`
    }
    if (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal))
      return JSON.stringify(type.literal.text)
    if (text === 'Record<string, never>') return 'object'
    if (text === 'UploadFile') return 'file'
    return ts.isTypeReferenceNode(type) ? this.#named(text, path) : text
  }
}

const nameOf = ({ name }: ts.PropertySignature): string =>
  ts.isStringLiteral(name) ? name.text : name.getText()
