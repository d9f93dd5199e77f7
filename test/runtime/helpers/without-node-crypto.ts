// Run before tests: from here on Node has nothing that other platforms have not. Signatures are then
// WebCrypto's alone, as on those, and in Node before 20.16.
Object.defineProperty(process, 'getBuiltinModule', { value: undefined, configurable: true })
