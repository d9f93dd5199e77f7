// An APIv2 that does as little as it can, in a process of its own: one signed answer for everybody. One
// request in a hundred is checked, signature and all.
import { createServer } from 'node:http'
import { fieldsOf, signatureOf, xmlOf } from './xml-signature.js'

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

const answerOf = (type) => {
  const fields = { ...FIELDS, sign: signatureOf(FIELDS, { key, signType: type }) }
  return Buffer.from(xmlOf(fields, '\n'))
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
  const fields = fieldsOf(xml)
  seen.checked += 1
  if (fields.sign !== signatureOf(fields, { key, signType: type })) seen.wrong += 1
}
