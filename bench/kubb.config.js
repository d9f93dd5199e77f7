import { defineConfig } from '@kubb/core'
import { pluginClient } from '@kubb/plugin-client'
import { pluginOas } from '@kubb/plugin-oas'
import { pluginTs } from '@kubb/plugin-ts'

export default defineConfig({
  input: { path: process.env.BUNDLE },
  output: { path: process.env.KUBB_OUT, clean: true },
  plugins: [pluginOas({ generators: [] }), pluginTs(), pluginClient()],
})
