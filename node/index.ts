export { type MutualTlsFetch, type MutualTlsOptions, mutualTls } from './mutual-tls.js'
