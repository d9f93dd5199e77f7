// An APIv2 that does as little as it can, in a process of its own: one signed answer for everybody. One
// request in a hundred is checked, signature and all.
import { createHash, createHmac } from 'node:crypto'
import { createServer } from 'node:http'

const FIELDS = {
  return_code: 'SUCCESS',
  return_msg: 'OK',
  result_code: 'SUCCESS',
  appid: 'wxd678efh567hg6787',
  mch_id: '1900000109',
  nonce_str: '5K8264ILTKCH16CQ2502SI8ZNMTM67VS',
  trade_type: 'NATIVE',
  prepay_id: 'wx201410272009395522657a690389285100',
  code_url: 'weixin://wxpay/bizpayurl?pr=p4lpSuKzz',
}
const seen = { requests: 0, checked: 0, wrong: 0 }
let key
/** By algorithm: an answer is signed as its request. */
let answers

const signatureOf = (fields, type) => {
  const names = Object.keys(fields).filter((name) => name !== 'sign' && fields[name] !== '')
  const text = `${names
    .sort()
    .map((name) => `${name}=${fields[name]}`)
    .join('&')}&key=${key}`
  const hash = type === 'MD5' ? createHash('md5') : createHmac('sha256', key)
  return hash.update(text).digest('hex').toUpperCase()
}

const answerOf = (type) => {
  const fields = { ...FIELDS, sign: signatureOf(FIELDS, type) }
  const elements = Object.entries(fields).map(
    ([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`,
  )
  return Buffer.from(`<xml>${elements.join('\n')}</xml>`)
}

process.on('message', (message) => {
  if (message.stats) return process.send({ stats: seen })
  key = message.key
  answers = { MD5: answerOf('MD5'), 'HMAC-SHA256': answerOf('HMAC-SHA256') }
  server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }))
})
process.on('disconnect', () => process.exit())

const server = createServer({ keepAliveTimeout: 60_000 }, (request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    const body = Buffer.concat(chunks)
    const type = body.includes('HMAC-SHA256') ? 'HMAC-SHA256' : 'MD5'
    if (seen.requests++ % 100 === 0) check(body.toString(), type)
    const answer = answers[type]
    response.writeHead(200, { 'Content-Type': 'text/xml', 'Content-Length': answer.length })
    response.end(answer)
  })
})

/** That a case really signs what it sends. */
function check(xml, type) {
  const found = xml.matchAll(/<(\w+)>(?:<!\[CDATA\[(.*?)\]\]>|([^<]*))<\/\1>/gs)
  const fields = Object.fromEntries(
    [...found].map(([, name, cdata, text]) => [name, cdata ?? text]),
  )
  seen.checked += 1
  if (fields.sign !== signatureOf(fields, type)) seen.wrong += 1
}
