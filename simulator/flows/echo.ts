import { encrypt } from '../crypto/algorithm.js'
import type { Flow, Flows } from './flow.js'
import { textOf } from './request.js'

/** The platform's own self-test: returns the message in the answer and in a notification. */
const echo: Flow = ({ body }, world) => {
  const secret = textOf(body['encrypted_echo_message'])
  const url = textOf(body['notify_url'])
  const resource = {
    echo_message: body['echo_message'],
    ...(secret === undefined
      ? {}
      : { encrypt_echo_message: encrypt(world.merchant.publicKey, secret) }),
  }
  return {
    facts: body,
    ...(url === undefined
      ? {}
      : {
          afterwards: () =>
            world.notify('SECURITY_ECHO.SUCCESS', { facts: resource, optional: 'known' }, url),
        }),
  }
}

export const selfTest = (): Flows => ({ 'POST /v3/security/echo': echo })
