// What the checks ask of the counterpart.

/** Tells the simulator that something happens. */
export const simulate = async ({ config }, what, body) => {
  const init = {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }
  const answer = await fetch(`${config.baseUrl}/simulator/${what}`, init)
  if (!answer.ok) throw new Error(`simulator: ${await answer.text()}`)
}

/** The newest notification, as the request that a platform's server would be given. */
export const received = async ({ mailbox }, change = (body) => body) => {
  const all = await (await fetch(mailbox)).json()
  const { headers, body } = all.at(-1)
  return new Request('http://merchant.example/', { method: 'POST', headers, body: change(body) })
}
