import { type Answer, jsonAnswer, textAnswer } from '../wire/message.js'
import type { Fault } from './fault.js'

/** The platform's answer for a status, unless the rule overrides it. */
const ERRORS: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['INVALID_REQUEST', '无效请求'],
  401: ['SIGN_ERROR', '错误的签名，验签失败'],
  403: ['NO_AUTH', '商户无权限'],
  404: ['RESOURCE_NOT_EXISTS', '查询的资源不存在'],
  429: ['FREQUENCY_LIMITED', '频率超限'],
  500: ['SYSTEM_ERROR', '系统错误'],
  502: ['SERVICE_UNAVAILABLE', '服务下线，暂时不可用'],
  503: ['SERVICE_UNAVAILABLE', '服务不可用，过载保护'],
}

/** The answer of the fault `error`. */
export const errorAnswer = ({ status = 500, code, message, html }: Fault): Answer => {
  if (html) {
    const title = `${status} ${message ?? 'Error'}`
    const page = `<html>\r\n<head><title>${title}</title></head>\r\n<body><center><h1>${title}</h1></center></body>\r\n</html>\r\n`
    return textAnswer(status, 'text/html', page)
  }
  const [usualCode, usualMessage] = ERRORS[status] ?? ['SYSTEM_ERROR', '系统错误']
  return jsonAnswer(
    status,
    JSON.stringify({ code: code ?? usualCode, message: message ?? usualMessage }),
  )
}
