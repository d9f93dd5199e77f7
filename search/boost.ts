/** What a word is worth by where it stands. */
export const BOOST = { operationId: 6, name: 6, path: 5, summary: 3, module: 2, products: 2 }
