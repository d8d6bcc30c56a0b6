import type { DeleteRequest, SaveRequest } from '../protocol'
import type { Values } from '../files/values'
import { RequestError } from './read-json'

/** @throws RequestError where what came from the browser has another shape */
export function readSaveRequest(body: unknown): SaveRequest {
  if (!isRecord(body)) throw broken()
  const { path, version, values } = body
  if (typeof path !== 'string' || !isRecord(values)) throw broken()
  if (typeof version !== 'string' && version !== null) throw broken()
  return { path, version, values: values as Values }
}

/** @throws RequestError where what came from the browser has another shape */
export function readDeleteRequest(body: unknown): DeleteRequest {
  if (!isRecord(body)) throw broken()
  const { path, version } = body
  if (typeof path !== 'string' || typeof version !== 'string') throw broken()
  return { path, version }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const broken = () => new RequestError(400, 'The request is broken. Load this page again.')
