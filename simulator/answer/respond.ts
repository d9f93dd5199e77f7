import { createHash } from 'node:crypto'
import type { Operation } from '../../generator/model/types.js'
import type { Call } from '../call.js'
import { encrypt } from '../crypto/algorithm.js'
import type { FileOutcome, Flow, Outcome } from '../flows/flow.js'
import { isBrandPath } from '../identity/brand.js'
import { build } from '../schema/build.js'
import { type Json, writeJson } from '../schema/json.js'
import { replaceAt } from '../schema/sensitive.js'
import { type Answer, emptyAnswer, jsonAnswer, textAnswer } from '../wire/message.js'
import type { World } from '../world.js'
import { genericAnswer, remember } from './generic.js'
import { withLinks } from './links.js'
import { pageOf } from './pages.js'
import type { AnswerPatches } from './patches.js'
import { sampleFile } from './sample-file.js'

/** A successful answer, before it is signed. */
export interface Answered {
  readonly answer: Answer
  /** The text that the signature covers; absent for unsigned answers. */
  readonly signed: Buffer | undefined
  /** The JSON body with its sensitive fields in plain text. */
  readonly plain: unknown
  readonly afterwards: (() => Promise<unknown>) | undefined
}

export interface Responding {
  readonly world: World
  readonly patches: AnswerPatches
  /** Whether calls learn of earlier ones. */
  readonly remembers: boolean
}

/** Carries out a call, by its flow or by its spec alone. */
export const respond = async (
  call: Call,
  flow: Flow | undefined,
  responding: Responding,
): Promise<Answered> => {
  const outcome = await flow?.(call, responding.world)
  const { operation } = call
  if (operation.response.kind === 'file') {
    return fileResponse(call, outcome?.file ?? fileFor(call, responding.world))
  }
  const plain = plainAnswer(call, outcome, responding)
  const answer =
    plain === undefined && operation.response.kind !== 'text'
      ? emptyAnswer(operation.response.status)
      : bodyAnswer(operation, encrypted(plain, call, responding.world))
  return {
    answer,
    signed: operation.unsigned ? undefined : answer.body,
    plain,
    afterwards: outcome?.afterwards,
  }
}

const plainAnswer = (
  call: Call,
  outcome: Outcome | undefined,
  { world, patches, remembers }: Responding,
): unknown => {
  const { schema } = call.operation.response
  if (outcome) {
    const built: Json | undefined =
      schema && build(schema, outcome.facts, { lookup: call.lookup, optional: 'known' })
    return patches.apply(call.operation, built)
  }
  const built = schema && withLinks(genericAnswer(call, schema, world), call, world)
  if (remembers) remember(call, built, world)
  keepUpload(call, built, world)
  return pageOf(patches.apply(call.operation, built), call)
}

const bodyAnswer = ({ response }: Operation, value: unknown): Answer => {
  const { kind, status, mediaType = 'text/plain; charset=utf-8', example = 'text' } = response
  if (kind !== 'text') return jsonAnswer(status, writeJson(value))
  return textAnswer(status, mediaType, typeof value === 'string' ? value : String(example))
}

/** Sensitive fields are for the caller's eyes only. */
const encrypted = (plain: unknown, { operation }: Call, { merchant, brand }: World): unknown => {
  const { response } = operation.sensitive
  if (response.length === 0) return plain
  const { publicKey } = isBrandPath(operation.path) ? brand() : merchant
  return response.reduce<unknown>(
    (value, path) => replaceAt(value, path, (text) => encrypt(publicKey, text)),
    plain,
  )
}

/** An uploaded file can be downloaded by the media ID in the answer. */
const keepUpload = ({ upload }: Call, built: Json | undefined, { state }: World): void => {
  if (!upload || typeof built !== 'object' || built === null || Array.isArray(built)) return
  const { media_id: mediaId } = built
  if (typeof mediaId !== 'string') return
  state.files.saveMedia(mediaId, { type: upload.type, content: upload.content })
}

const fileFor = ({ path, operation }: Call, { state }: World): FileOutcome =>
  state.files.findMedia(path['media_id'] ?? '') ?? sampleFile(operation.response.mediaType)

const fileResponse = ({ operation }: Call, { type, content }: FileOutcome): Answered => {
  const { status, signedDigest } = operation.response
  const sha1 = signedDigest && createHash('sha1').update(content).digest('hex')
  const headers = { 'Content-Type': type, ...(sha1 ? { [signedDigest]: sha1 } : {}) }
  // For some files only the digest is signed, in this form.
  const signed = sha1 ? Buffer.from(JSON.stringify({ sha1 })) : content
  return {
    answer: { status, headers, body: content },
    signed: operation.unsigned ? undefined : signed,
    plain: undefined,
    afterwards: undefined,
  }
}
