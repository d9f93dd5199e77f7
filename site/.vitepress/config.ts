import { cpSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitepress'
import { highlighter } from '../twoslash/highlight'
import { packAssets } from './build/assets'
import { keepBodies } from './build/bodies'
import { contentServer } from './build/dev-server'
import { firstPaint } from './build/first-paint'
import { copyTwins, twinHead, twinServer } from './build/twins'

const base = process.env['DOCS_BASE'] ?? '/'
const srcDir = '.generated'
const generated = new URL(`../${srcDir}/`, import.meta.url)
const content = new URL('content/', generated)
const twins = new URL('twins/', generated)
const outDir = new URL('../.dist/', import.meta.url)
// Blocks of the guides, checked and coloured when the pages were made.
const blocks = fileURLToPath(new URL('guide-blocks.json', generated))
const isBuild = process.argv.includes('build')

packAssets(generated)
cpSync(new URL('static/', import.meta.url), new URL('public/', generated), { recursive: true })
if (isBuild) rmSync(outDir, { recursive: true, force: true })
const bodies = keepBodies(content, isBuild)

export default defineConfig({
  base,
  srcDir,
  // Markdown for programs: copied as it is, no pages.
  srcExclude: ['twins/**'],
  outDir: '.dist',
  cacheDir: '.cache',
  title: 'wechatpay-ky',
  titleTemplate: ':title · wechatpay-ky',
  description: 'A typed TypeScript client for the whole of WeChat Pay APIv3 (微信支付)',
  lang: 'zh-CN',
  cleanUrls: true,
  // Pages are plain HTML with one small script. There is no application to hydrate, so a page of the
  // reference weighs what it shows, and a thousand of them build within a gigabyte.
  mpa: true,
  appearance: false,
  head: [
    ['link', { rel: 'icon', type: 'image/svg+xml', href: `${base}favicon.svg` }],
    ['meta', { name: 'color-scheme', content: 'light dark' }],
    ['script', {}, firstPaint],
  ],
  markdown: { highlight: await highlighter(blocks), config: bodies.setAside },
  transformHead: ({ pageData }) => twinHead(pageData, base),
  transformHtml: bodies.putBack,
  vue: { template: { compilerOptions: { isCustomElement: bodies.isPlaceholder } } },
  buildEnd({ outDir }) {
    copyTwins(twins, outDir)
    // What VitePress writes for its own application.
    for (const file of ['vp-icons.css', 'hashmap.json', 'package.json'])
      rmSync(`${outDir}/${file}`, { force: true })
  },
  vite: {
    plugins: [contentServer(content), twinServer(twins, base)],
    // Found late, it would make the development server load a page anew.
    optimizeDeps: { include: ['minisearch'] },
  },
})
