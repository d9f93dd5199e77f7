/** What an export consists of: an interface's fields, a function's signature and descriptor, an
 * alias's type, each as TypeScript has it but on one line. */
export type Members = ReadonlyMap<string, string>

/**
 * The exports of a generated file. It was laid out by our own templates, so it can be read line by
 * line: fields are indented by two, what continues them by more. A TypeScript parser would know no
 * more, and loading it takes longer than all the rest of a run in which one spec has changed.
 */
export function readExports(text: string): Map<string, Members> {
  const exports = new Map<string, Members>()
  const descriptor =
    blockAfter(text, 'const operation: OperationDescriptor = {') ||
    blockAfter(text, 'const operation: V2Operation = {')
  const statements = text.matchAll(/^export (interface|type|function|const) (\w+)/gm)
  for (const { 1: kind, 2: name = '', 0: head, index } of statements) {
    const rest = text.slice(index + head.length)
    if (kind === 'interface') exports.set(name, fieldsOf(rest.slice(0, endOf(rest))))
    else if (kind === 'function')
      exports.set(name, new Map([['', signatureOf(rest)], ...fieldsOf(descriptor)]))
    else
      exports.set(
        name,
        new Map([['', oneLine(rest.slice(0, endOf(rest))).replace(/^[:=]\s*/, '')]]),
      )
  }
  return exports
}

/** A statement ends before a blank line, or with the file. */
const endOf = (text: string): number => {
  const blank = text.indexOf('\n\n')
  return blank < 0 ? text.length : blank
}

const blockAfter = (text: string, head: string): string => {
  const start = text.indexOf(head)
  if (start < 0) return ''
  const rest = text.slice(start + head.length)
  return rest.slice(0, endOf(rest))
}

const signatureOf = (text: string): string => oneLine(text.slice(0, text.indexOf(' {\n')))

/** Fields by name; comments do not count. */
function fieldsOf(body: string): Map<string, string> {
  const plain = body.replace(/^ *\/\*\*[\s\S]*?\*\/\n/gm, '')
  const fields = new Map<string, string>()
  for (const { 0: field, 1: name = '' } of plain.matchAll(
    /^ {2}('[^']*'|\w+)\??:.*(?:\n {3,}.*|\n {2}[)}\]].*)*/gm,
  ))
    fields.set(name, oneLine(field).replace(/,$/, ''))
  return fields
}

/** A union or a list that was broken over several lines reads like one that was not. */
const oneLine = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/([:=(<]) \| /g, '$1 ')
    .replace(/\( /g, '(')
    .replace(/,? \)/g, ')')
    .replace(/, \}/g, ' }')
    .replace(/\[ /g, '[')
    .replace(/,? \]/g, ']')
    .trim()
