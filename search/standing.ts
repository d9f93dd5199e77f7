/**
 * Between operations that match alike: those of a merchant at home before those of platforms, other
 * regions and APIv2, and what is deprecated last.
 */
export function standing({
  deprecated,
  path = '',
}: {
  readonly deprecated?: boolean
  readonly path?: string
}): number {
  const audience = /^\/v2\//.test(path)
    ? 0.7
    : /^\/hk\/|^\/v3\/global\//.test(path)
      ? 0.85
      : /\/(partner|ecommerce|brand|platsolution)\//.test(path)
        ? 0.92
        : 1
  return audience * (deprecated ? 0.5 : 1)
}
