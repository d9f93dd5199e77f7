// As Nest's starter has it; TSCONFIG tries the settings of its older one.
module.exports = {
  rootDir: '.',
  testRegex: '.*\\.spec\\.ts$',
  testEnvironment: 'node',
  moduleFileExtensions: ['js', 'json', 'ts'],
  transform: {
    '^.+\\.ts$': ['ts-jest', { tsconfig: process.env.TSCONFIG ?? 'tsconfig.json' }],
  },
}
