/** The package's version, as `User-Agent` says it. Equal to the one in package.json: a test looks. */
export const VERSION = '0.1.0'
