// The arrows between folders: who may import whom. CONTRIBUTING ("Arrows") says why. Types count as
// well: a type that two files need lives in the one below, or in a file of its own.

/** Each folder of the repository, and which others it may import from. */
const arrows = {
  runtime: [],
  node: ['runtime'],
  generated: ['runtime'],
  generator: ['runtime'],
  simulator: ['generator', 'runtime'],
  search: [],
  cli: ['node', 'generated', 'generator', 'runtime', 'search', 'simulator'],
  site: ['generator', 'runtime', 'search', 'simulator'],
}

/** The names in both lists, and nothing that only begins like them. */
const among = (folders) => `^(${folders.join('|')})/`

const betweenFolders = Object.entries(arrows).map(([folder, allowed]) => ({
  name: `${folder}-imports-only-what-is-below`,
  comment: `${folder}/ may import from ${[`${folder}/`, ...allowed.map((name) => `${name}/`)].join(', ')}.`,
  severity: 'error',
  from: { path: `^${folder}/` },
  to: {
    path: among([...Object.keys(arrows), 'scripts', 'test', 'bench', 'examples', 'platforms']),
    pathNot: among([folder, ...allowed]),
  },
}))

const context = '^runtime/context[.]ts$'

/** The rooms of runtime/ from the ground up; those on one line stand side by side. A room imports from
 * rooms below it and from itself. */
const rooms = [
  ['errors/'],
  ['operation.ts'],
  ['base/'],
  ['digests/'],
  ['keys/'],
  ['request/'],
  ['call/'],
  ['notifications/', 'bills/', 'lists/', 'invoke.ts', 'chain/'],
  ['states/'],
  ['v2/', 'gm/'],
  ['client/'],
  ['index.ts'],
]

const within = (names) => `^runtime/(${names.map((name) => name.replace('.', '[.]')).join('|')})`

const betweenRooms = rooms.flatMap((floor, at) =>
  floor.map((room) => ({
    name: `runtime-${room.replace(/\W(ts)?$/, '')}-imports-only-rooms-below`,
    comment: `runtime/${room} may import from ${[room, ...rooms.slice(0, at).flat()].join(', ')} and the types of context.ts.`,
    severity: 'error',
    from: { path: within([room]) },
    to: { path: within(rooms.slice(at).flat()), pathNot: within([room]) },
  })),
)

export default {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Files that import each other cannot be read, tested or moved one by one.',
      severity: 'error',
      from: { pathNot: '^runtime/' },
      to: { circular: true },
    },
    {
      name: 'no-circle-of-code',
      comment: 'Files that need each other to run: one is loaded before what it needs.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'context-is-types-only',
      comment:
        'runtime/context.ts names what a client holds, so it imports types from everywhere, and code from errors/ only.',
      severity: 'error',
      from: { path: context },
      to: { pathNot: '^runtime/errors/', dependencyTypesNot: ['type-only'] },
    },
    ...betweenFolders,
    ...betweenRooms,
    {
      name: 'simulator-has-its-own-cryptography',
      comment:
        'The simulator judges the client: of runtime/ it may import the suggestion of a near name only, or a fault there would be made twice and seen by neither.',
      severity: 'error',
      from: { path: '^simulator/' },
      to: { path: '^runtime/', pathNot: '/(nearest|suggest)[.]ts$' },
    },
    {
      name: 'only-gm-needs-sm-crypto',
      comment: 'sm-crypto-v2 is an optional peer: who has no 国密 has not installed it.',
      severity: 'error',
      from: { pathNot: '^runtime/gm/' },
      to: { path: '(^|/)sm-crypto-v2(/|$)' },
    },
    {
      name: 'runtime-runs-everywhere',
      comment:
        'runtime/ runs on Deno, Bun and edge workers: it has WebCrypto and fetch, no module of Node.',
      severity: 'error',
      from: { path: '^runtime/' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^specs/'] },
    exclude: { path: ['[.]dist/', '[.]vitepress/cache/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.vue'] },
  },
}
