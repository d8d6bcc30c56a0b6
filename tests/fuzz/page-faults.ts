import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'

import { inlineScripts } from '@/lib/inline-scripts'

const ownScripts: readonly string[] = Object.values(inlineScripts)
const ownFiles = ['/assets/reader.js', '/assets/figures.js']
const forbiddenTags = ['iframe', 'object', 'embed', 'base', 'form', 'style', 'link', 'meta', 'img']
const addressAttributes = ['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'srcset']

/** What is wrong with a page as readers would get it, in words; of each kind the first few. */
export function findPageFaults(html: string): readonly string[] {
  const faults: string[] = []
  const document = parse(html, { onParseError: ({ code }) => faults.push(`HTML: ${code}`) })
  const elements = listElements(document)
  const ids = elements.flatMap((element) => read(element, 'id') ?? [])
  const known = new Set(ids)
  if (known.size < ids.length) faults.push(`ids that stand twice: ${findRepeated(ids).join(' ')}`)
  for (const element of elements) faults.push(...findElementFaults(element, known))
  faults.push(...findCitationFaults(elements))
  const words = textOf(document)
  if (words.includes('[^')) faults.push('"[^" stands in the text')
  if (words.includes('\uFFFD')) faults.push('a character of the text is lost')
  return [...new Set(faults)].slice(0, 5)
}

function* findElementFaults(element: Tree.Element, ids: ReadonlySet<string>): Generator<string> {
  const { tagName, attrs } = element
  if (tagName === 'script' && !isOwnScript(element))
    yield `a script: ${textOf(element).slice(0, 60)}`
  if (forbiddenTags.includes(tagName) && !isOurs(element)) yield `<${tagName}>`
  for (const { name, value } of attrs) {
    if (/^on/i.test(name)) yield `an attribute ${name}`
    // The content security policy lets no style in an attribute work.
    if (name === 'style') yield `an attribute style="${value}"`
    if (addressAttributes.includes(name) && !isSafeAddress(value))
      yield `an address "${value.slice(0, 60)}"`
    if (name === 'href' && value.startsWith('#') && !ids.has(decode(value.slice(1))))
      yield `"${value.slice(0, 60)}" leads nowhere`
    if (value.includes('[^')) yield `"[^" stands in ${name}`
  }
}

/** Flags, what is preloaded of the site, and the description. */
function isOurs(element: Tree.Element): boolean {
  if (element.tagName === 'meta') return read(element, 'name') === 'description'
  return /^\/(?:assets|fonts)\//.test(read(element, 'src') ?? read(element, 'href') ?? '')
}

function isOwnScript(element: Tree.Element): boolean {
  const text = textOf(element)
  if (read(element, 'type') === 'application/ld+json') return isJson(text)
  const file = read(element, 'src')
  return file === undefined ? ownScripts.includes(text) : ownFiles.includes(file) && text === ''
}

/** As browsers read it: they leave out control characters and spaces around and inside. */
function isSafeAddress(address: string): boolean {
  // eslint-disable-next-line no-control-regex -- browsers pass over exactly these
  const [scheme] = /^[a-z][a-z\d+.-]*:/i.exec(address.replace(/[\u0000-\u0020]/g, '')) ?? []
  return scheme === undefined || /^(?:https?|mailto|tel):$/i.test(scheme)
}

/** Each mark of a citation leads to an entry of the list, and each entry back to its marks. */
function* findCitationFaults(elements: readonly Tree.Element[]): Generator<string> {
  const withRole = (role: string) => elements.filter((element) => read(element, 'role') === role)
  const entries = new Map(
    withRole('doc-endnotes')
      .flatMap(listElements)
      .filter(({ tagName }) => tagName === 'li')
      .map((entry) => [read(entry, 'id') ?? '', toBackLinks(entry)]),
  )
  const marks = withRole('doc-noteref')
  for (const mark of marks) {
    const target = (read(mark, 'href') ?? '').slice(1)
    if (entries.get(target)?.has(`#${read(mark, 'id') ?? ''}`) !== true)
      yield `the mark "${read(mark, 'id') ?? ''}" has no entry that leads back`
  }
  const links = [...entries.values()].reduce((sum, { size }) => sum + size, 0)
  if (links !== marks.length) yield `${marks.length} marks, ${links} ways back`
}

const toBackLinks = (entry: Tree.Element): ReadonlySet<string> =>
  new Set(
    listElements(entry)
      .filter((element) => read(element, 'role') === 'doc-backlink')
      .map((element) => read(element, 'href') ?? ''),
  )

function listElements(root: Tree.ParentNode): readonly Tree.Element[] {
  const elements: Tree.Element[] = []
  const waiting: Tree.Node[] = root.childNodes.toReversed()
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('tagName' in node) elements.push(node)
    if ('childNodes' in node) for (const child of node.childNodes.toReversed()) waiting.push(child)
  }
  return elements
}

function textOf(root: Tree.ParentNode): string {
  const holders: readonly Tree.ParentNode[] = [root, ...listElements(root)]
  return holders
    .flatMap(({ childNodes }) => childNodes)
    .map((node) => ('value' in node ? node.value : ''))
    .join('\n')
}

const read = ({ attrs }: Tree.Element, name: string) =>
  attrs.find((one) => one.name === name)?.value

const findRepeated = (ids: readonly string[]) =>
  [...new Set(ids.filter((id, index) => ids.indexOf(id) < index))].slice(0, 3)

function decode(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** What is wrong with a feed. */
export function findFeedFaults(type: 'xml' | 'json', text: string): readonly string[] {
  if (type === 'json') return isJson(text) ? [] : ['the feed is no JSON']
  return [
    ...(/[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/u.test(text)
      ? ['a character that XML cannot hold']
      : []),
    ...(/&(?!(?:amp|lt|gt|quot|#\d+|#x[\da-f]+);)/i.test(text) ? ['an "&" alone in XML'] : []),
    ...(text.includes('[^') ? ['"[^" stands in a feed'] : []),
  ]
}
