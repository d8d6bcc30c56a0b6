import type { IncomingMessage } from 'node:http'

/**
 * Path and query of a request; undefined if a server has to refuse it: a target that is none, more than one
 * `Host`, or one that is no host (RFC 9112, section 3.2).
 */
export function readTarget({ url = '', headersDistinct }: IncomingMessage): string | undefined {
  const hosts = headersDistinct['host'] ?? []
  if (hosts.length > 1 || !hosts.every((host) => soundHost.test(host))) return undefined
  // What is meant for a proxy names the site, too; a server has to understand it.
  const target = url.replace(/^https?:\/\/[^/?#]+(?=[/?]|$)/i, '')
  if (target === '' || target.startsWith('?')) return url === '' ? undefined : `/${target}`
  return target.startsWith('/') ? target : undefined
}

const soundHost = /^(?:(?:[\w.~-]|%[\da-f]{2})*|\[[\da-f:.]+\])(?::\d{0,5})?$/i
