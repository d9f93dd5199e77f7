import { readFileSync, writeFileSync } from 'node:fs'

const both = (zh: string, en: string) =>
  `<span class="t-zh" lang="zh-CN">${zh}</span> <span class="t-en" lang="en">${en}</span>`

/** Writes the home page's text. Its example is the README's, which the tests compile. */
export function writeHome(readme: URL, generated: URL) {
  const text = readFileSync(readme, 'utf8')
  const example = /^## An order and its payment\n+(```ts\n[\s\S]*?\n```)$/m.exec(text)?.[1]
  if (!example)
    throw new Error('README.md: no TypeScript example directly below "## An order and its payment"')
  writeFileSync(
    new URL('index.md', generated),
    `---
layout: home
title: wechatpay-ky
titleTemplate: 微信支付 APIv3 · WeChat Pay APIv3 in TypeScript
---

## ${both('安装', 'Install')} {#install}

\`\`\`sh
npm install wechatpay-ky
\`\`\`

## ${both('下单与支付', 'An order and its payment')} {#first-order}

${example}
`,
  )
}
