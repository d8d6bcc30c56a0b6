import { isPage, splitAddress } from '@/lib/addresses/address'

import { getSiteAddresses } from './addresses/site-addresses'
import { findTargetFault } from './addresses/target-fault'
import { listOf } from './library'
import type { ContentLibrary } from './library'
import { quote } from './plain-words'
import { errorAt, errorIn } from './problem'
import type { Problem } from './problem'
import { listRedirects } from './redirects'
import type { Redirect } from './redirects'

/** Checks what can be known of redirects without the built site. */
export function* checkRedirects(
  library: ContentLibrary,
  names: readonly string[],
): Generator<Problem> {
  if (!names.includes('addresses/redirects.yaml')) {
    yield errorIn(
      'content/addresses/redirects.yaml',
      'This file is missing. Add it with the line "redirects: []".',
    )
  }
  const [document] = listOf(library, 'Redirects')
  if (!document?.fields) return
  const redirects = listRedirects(document.fields)
  for (const redirect of redirects) {
    const faults = [redirect.from, redirect.to].flatMap(({ value, offset }) => {
      const message = findFormFault(value)
      return message === undefined ? [] : [errorAt(document.file, offset, message)]
    })
    yield* faults
    const fault = faults.length === 0 ? findFault(redirect, redirects) : undefined
    if (fault) yield errorAt(document.file, redirect[fault.field].offset, fault.message)
    else if (faults.length === 0) {
      const target = findTargetFault(redirect.to.value, getSiteAddresses(library))
      if (target?.severity === 'error')
        yield errorAt(document.file, redirect.to.offset, target.message)
    }
  }
}

/** What is wrong with the way in which an address is written. */
function findFormFault(address: string): string | undefined {
  const { path, anchor } = splitAddress(address)
  if (!path.startsWith('/')) {
    return `${quote(address)} is not an address of this site. Write it from its first slash on, such as /en/about/.`
  }
  if (!/^(?:\/[\w.~-]+)*\/?$/.test(path) || /\/\.+(?:\/|$)/.test(path)) {
    return `${quote(address)} has something in it that no address of this site has. Write small letters, digits, hyphens and slashes, without "?".`
  }
  if (!isPage(path) && !/\.\w+$/.test(path)) {
    return `${quote(address)} has no slash at its end. Write ${path}/ for a page.`
  }
  if (anchor !== undefined && !/^[^\s#"<>]+$/.test(anchor)) {
    return `What follows "#" in ${quote(address)} is not the name of a place on a page. Correct it, or take "#" out.`
  }
  return undefined
}

type Fault = { readonly field: 'from' | 'to'; readonly message: string }

function findFault({ from, to }: Redirect, redirects: readonly Redirect[]): Fault | undefined {
  const old = splitAddress(from.value)
  const now = splitAddress(to.value)
  if (from.value === to.value) {
    return { field: 'to', message: 'This redirect leads to itself. Write where it leads now.' }
  }
  const first = redirects.find((other) => other.from.value === from.value)
  if (first && first.from.offset !== from.offset) {
    return { field: 'from', message: `${from.value} stands here twice. Keep one of the two.` }
  }
  if (old.anchor !== undefined && (now.path !== old.path || now.anchor === undefined)) {
    return {
      field: 'to',
      message: `What follows "#" never leaves the browser, so it can only lead to a place on the same page. Write ${old.path}#…, or ${old.path}#main for the head of the page.`,
    }
  }
  if (old.anchor === undefined && now.path === old.path) {
    return { field: 'to', message: 'This redirect leads to its own page. Write another page.' }
  }
  if (toEnding(old.path) !== toEnding(now.path)) {
    return {
      field: 'to',
      message: 'A page can only lead to a page, and a file to a file with the same ending.',
    }
  }
  const next = redirects.find(({ from: other }) => [now.path, to.value].includes(other.value))
  return next && { field: 'to', message: toChainMessage(next) }
}

const toEnding = (path: string) => (isPage(path) ? '' : (path.split('.').at(-1) ?? ''))

const toChainMessage = ({ from, to }: Redirect) =>
  `${from.value} itself leads on to ${to.value}. Write that address here.`
