/** The file of a page; nothing for what leads out of the folder, however it is written. */
export function contentFile(path: string, content: URL): URL | undefined {
  // Names of pages are plain text: percent-encoding, a backslash or a scheme is refused.
  if (!/^[\w-]+(\.[\w-]+)*(\/[\w-]+(\.[\w-]+)*)*$/.test(path)) return undefined
  const file = new URL(`${path}.html`, content)
  return file.href.startsWith(content.href) ? file : undefined
}
