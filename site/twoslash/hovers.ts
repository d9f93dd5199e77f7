import ts from 'typescript'
import type { Hover } from './types.js'

/** The hover cards for the names of a block, each with its type and its comment. */
export class HoverReader {
  readonly #checker: ts.TypeChecker
  /** A field is the same in all four notations, and asked for in each. */
  readonly #fields = new Map<ts.Symbol, Said>()

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker
  }

  read(source: ts.SourceFile): Hover[] {
    const hovers: Hover[] = []
    const visit = (node: ts.Node): void => {
      const said = ts.isIdentifier(node) ? this.#say(node) : undefined
      if (said)
        hovers.push({ start: node.getStart(source), length: node.getWidth(source), ...said })
      ts.forEachChild(node, visit)
    }
    visit(source)
    return hovers
  }

  #say(node: ts.Identifier): Said | undefined {
    const symbol = this.#symbolOf(node)
    if (!symbol) return undefined
    const signature = this.#calledAs(node)
    if (signature) return this.#function(symbol, signature)
    if (symbol.flags & ts.SymbolFlags.Property) {
      // A step of the chain says nothing that the path does not.
      if (ts.isPropertyAccessExpression(node.parent)) return undefined
      const known = this.#fields.get(symbol) ?? this.#property(symbol, node)
      this.#fields.set(symbol, known)
      return known
    }
    const type = this.#checker.getTypeOfSymbolAtLocation(symbol, node)
    const [only] = type.getCallSignatures()
    if (only && symbol.flags & ts.SymbolFlags.Function) return this.#function(symbol, only)
    if (!(symbol.flags & ts.SymbolFlags.Variable)) return undefined
    const field = this.#fieldTakenOut(node)
    return {
      signature: `const ${node.text}: ${this.#typeText(type)}`,
      doc: field ? this.#doc(field) : this.#doc(symbol),
    }
  }

  /** The symbol that has the type and the comment: what an import means, the field that a literal's
   * field is checked against. */
  #symbolOf(node: ts.Identifier): ts.Symbol | undefined {
    const { parent } = node
    if (ts.isPropertyAssignment(parent) && parent.name === node) {
      const expected = this.#checker.getContextualType(parent.parent)
      const field = expected && this.#checker.getPropertyOfType(expected, node.text)
      return field ?? this.#checker.getSymbolAtLocation(node)
    }
    const symbol = this.#checker.getSymbolAtLocation(node)
    return symbol && symbol.flags & ts.SymbolFlags.Alias
      ? this.#checker.getAliasedSymbol(symbol)
      : symbol
  }

  /** The overload that a call takes, if the name is what is called. */
  #calledAs(node: ts.Identifier): ts.Signature | undefined {
    const callee = ts.isPropertyAccessExpression(node.parent) ? node.parent : node
    const isName = callee === node || (callee as ts.PropertyAccessExpression).name === node
    const call = callee.parent
    return isName && ts.isCallExpression(call) && call.expression === callee
      ? this.#checker.getResolvedSignature(call)
      : undefined
  }

  /** `const { data: { prepay_id } }`: the field's comment says what the variable holds. */
  #fieldTakenOut(node: ts.Identifier): ts.Symbol | undefined {
    const { parent } = node
    if (!ts.isBindingElement(parent) || parent.name !== node) return undefined
    const from = this.#checker.getTypeAtLocation(parent.parent)
    return this.#checker.getPropertyOfType(from, node.text)
  }

  #function(symbol: ts.Symbol, signature: ts.Signature): Said {
    const text = this.#checker.signatureToString(signature, undefined, format)
    return { signature: `${symbol.name}${text}`, doc: this.#doc(symbol) }
  }

  #property(symbol: ts.Symbol, node: ts.Identifier): Said {
    const optional = symbol.flags & ts.SymbolFlags.Optional ? '?' : ''
    const type = this.#checker.getTypeOfSymbolAtLocation(symbol, node)
    const text = this.#typeText(optional ? this.#checker.getNonNullableType(type) : type)
    return { signature: `${symbol.name}${optional}: ${text}`, doc: this.#doc(symbol) }
  }

  #typeText(type: ts.Type): string {
    return this.#checker.typeToString(type, undefined, format)
  }

  #doc(symbol: ts.Symbol): string {
    const text = ts.displayPartsToString(symbol.getDocumentationComment(this.#checker))
    const tags = symbol
      .getJsDocTags(this.#checker)
      .filter(({ name }) => name === 'deprecated' || name === 'default')
      .map(({ name, text: words }) => `@${name} ${ts.displayPartsToString(words)}`.trim())
    return [text, ...tags].filter(Boolean).join('\n')
  }
}

type Said = Pick<Hover, 'signature' | 'doc'>

const format =
  ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType
