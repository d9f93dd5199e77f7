import type { Problem } from '../diagnostics.js'

const plural = new Map([['requestBody', 'requestBodies']])

/** Problems of a file and of its references. */
export const fileProblems = {
  emptyFile: (): Problem => ({
    code: 'empty-file',
    cause: 'The file holds no YAML document.',
    fix: 'Describe an operation (copy a neighbouring spec), or delete the file.',
  }),
  byteOrderMark: (): Problem => ({
    code: 'byte-order-mark',
    cause: 'The file begins with a byte order mark.',
    fix: 'Save it as UTF-8 without BOM.',
  }),
  notUtf8: (): Problem => ({
    code: 'not-utf8',
    cause: 'The file is not valid UTF-8.',
    fix: 'Convert it to UTF-8 (for example: iconv -f GB18030 -t UTF-8).',
  }),
  carriageReturn: (): Problem => ({
    code: 'carriage-return',
    cause: 'The line ends in CRLF (or holds a stray carriage return).',
    fix: 'Save the file with LF line ends.',
  }),
  tooLarge: (bytes: number, limit: number): Problem => ({
    code: 'file-too-large',
    cause: `The file has ${bytes} bytes; a spec has at most ${limit}.`,
    fix: 'One spec describes one operation: split the file, or check whether it was pasted twice.',
  }),
  noModule: (): Problem => ({
    code: 'no-module',
    cause: 'This spec is not in the folder of a module. The folder becomes the import path.',
    fix: 'Move it into a folder of specs/.',
  }),
  moduleReserved: (folder: string): Problem => ({
    code: 'module-reserved',
    cause: `The folder "${folder}" is no module: a folder of that name is made from all specs.`,
    fix: 'Move it into a folder of another name.',
  }),
  fileExtension: (extension: string): Problem => ({
    code: 'file-extension',
    cause: `Specs end in .yaml, not in ${extension}, so this file would be passed over.`,
    fix: 'Rename it to end in .yaml, or move it out of specs/.',
  }),
  yamlSyntax: (reason: string): Problem => ({
    code: 'yaml-syntax',
    cause: `This is not YAML: ${reason}.`,
    fix: reason.startsWith('tab characters')
      ? 'Indent with spaces: YAML allows no tabs.'
      : 'Mend the line, or quote the text if it holds ": ", "#" or a leading special character.',
  }),
  yamlAlias: (): Problem => ({
    code: 'yaml-alias',
    cause: 'The alias repeats a part of the file; specs use $ref for that.',
    fix: 'Write it out, or put it into components/schemas and refer to it.',
  }),
  aliasCircle: (): Problem => ({
    code: 'yaml-alias-circle',
    cause: 'The alias leads back to a part of the file that holds it.',
    fix: 'Use a $ref for a schema that refers to itself.',
  }),
  aliasBomb: (): Problem => ({
    code: 'yaml-alias-bomb',
    cause: 'Aliases repeat aliases, which makes more than a million parts of this file.',
    fix: 'Write the parts out, or put them into components and use $ref.',
  }),
  refUrl: (ref: string): Problem => ({
    code: 'ref-url',
    cause: `"${ref}" is a URL or an absolute path, and nothing is fetched.`,
    fix: 'Save what it leads to in the folder of specs, and refer to that file.',
  }),
  refOutside: (ref: string): Problem => ({
    code: 'ref-outside',
    cause: `"${ref}" leads out of the folder of specs.`,
    fix: 'Move the file into the folder, or allow it with --allow-outside.',
  }),
  notOpenapi: (): Problem => ({
    code: 'not-openapi',
    cause: 'The file has no "openapi" key, and no document refers to it.',
    fix: 'Begin it with "openapi: 3.1.0", refer to it, or move it out of the folder.',
  }),
  refNotFound: (ref: string, missing: string): Problem => ({
    code: 'ref-not-found',
    cause: `"${ref}" leads nowhere: ${missing}.`,
    fix: 'Correct the path, or add what it refers to. Paths are relative to this file.',
  }),
  refKind: (ref: string, kind: string): Problem => ({
    code: 'ref-kind',
    cause: `"${ref}" does not lead to a ${kind}.`,
    fix: `Refer to something below components/${plural.get(kind) ?? `${kind}s`}.`,
  }),
  refCycle: (ref: string): Problem => ({
    code: 'ref-cycle',
    cause: `"${ref}" leads back to itself.`,
    fix: 'Let one of the references hold a schema.',
  }),
} as const
