import { existsSync } from 'node:fs'

import { root } from '../root'
import { expect, test } from './page-test'
import { findSchemaFaults } from './schema-org'
import { listSitemapPaths, readPage } from './site'

type Json = string | number | boolean | readonly Json[] | { readonly [name: string]: Json }
type Thing = Readonly<Record<string, Json>>
type Placed = { readonly path: string; readonly thing: Thing }

const paths = [...listSitemapPaths(), '/']
const placed = paths.flatMap((path) => readBlocks(path).map((thing) => ({ path, thing })))
const ofType = (type: string) => placed.filter(({ thing }) => thing['@type'] === type)

/** The address at which the site was built: that of the default front. */
const site = new URL(readBlocks('/')[0]?.['url'] as string).origin

const unsound = Object.entries({
  'a type that does not exist': { '@type': 'Reprot' },
  'a property that does not exist': { '@type': 'Report', headlin: '' },
  'a property of another type': { '@type': 'Report', distribution: '' },
  'a fault inside': { '@type': 'Dataset', distribution: { '@type': 'DataDownload', uri: '' } },
  'a value of the wrong kind': { '@type': 'Report', isAccessibleForFree: 5 },
}).map(([place, thing]) => ({
  place,
  json: JSON.stringify({ '@context': 'https://schema.org', ...thing }),
}))

test('every block is sound by the vocabulary of schema.org, which notices those that are not', () => {
  test.setTimeout(180_000)
  expect(placed.length).toBeGreaterThan(paths.length)
  // Blocks that differ only in their words are one to the vocabulary.
  const shapes = new Map(
    placed.map(({ path, thing }) => [JSON.stringify(toShape(thing)), path] as const),
  )
  const faults = findSchemaFaults([
    ...[...shapes].map(([json, place]) => ({ place, json })),
    ...unsound,
  ])
  const noticed = (fault: string) => unsound.some(({ place }) => fault.startsWith(`${place}: `))
  expect(faults.filter((fault) => !noticed(fault))).toEqual([])
  for (const { place } of unsound)
    expect(
      faults.some((fault) => fault.startsWith(`${place}: `)),
      place,
    ).toBe(true)
})

test('every date is a date of ISO 8601, and every period an interval of it', () => {
  const wrong = listValues().filter(({ name, value }) =>
    name.startsWith('date')
      ? !/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(value)
      : name === 'temporalCoverage' && !/^\d{4}(\/\d{4})?$/.test(value),
  )
  expect(wrong).toEqual([])
})

test('every address is a full one, and those inside the site exist', () => {
  const names = ['@id', 'url', 'item', 'contentUrl', 'mainEntityOfPage', 'license', 'image']
  const addresses = listValues().filter(({ name }) => names.includes(name))
  expect(addresses.length).toBeGreaterThan(0)
  expect(addresses.filter(({ value }) => !/^https?:\/\//.test(value))).toEqual([])
  const inside = addresses
    .map(({ value }) => new URL(value))
    .filter(({ origin }) => origin === site)
  const dead = inside.filter(({ pathname }) => !existsSync(toFile(pathname)))
  expect(dead.map(String)).toEqual([])
})

test('articles and reports have what search engines ask of them', () => {
  const articles = [...ofType('Article'), ...ofType('Report')]
  expect(articles.length).toBeGreaterThan(1)
  for (const { path, thing } of articles) {
    expect(thing, path).toMatchObject({
      headline: expect.stringMatching(/^.{5,110}$/),
      datePublished: expect.any(String),
      author: { '@type': 'Organization', name: expect.any(String) },
      publisher: { '@type': 'Organization', name: expect.any(String) },
      url: `${site}${path}`,
    })
  }
})

test('data sets have what search engines ask of them', () => {
  expect(ofType('Dataset').length).toBeGreaterThan(1)
  for (const { path, thing } of ofType('Dataset')) {
    expect(thing, path).toMatchObject({
      name: expect.any(String),
      description: expect.stringMatching(/^.{50,5000}$/s),
      creator: { '@type': 'Organization' },
      distribution: [{ encodingFormat: 'text/csv' }, { encodingFormat: 'application/json' }],
    })
  }
})

test('every page but the front says the way to it, step by step', () => {
  const fronts = placed.filter(({ thing }) => thing['@type'] === 'WebSite').map(({ path }) => path)
  const lists = ofType('BreadcrumbList')
  expect(lists.map(({ path }) => path).toSorted()).toEqual(
    paths.filter((path) => !fronts.includes(path)).toSorted(),
  )
  for (const { path, thing } of lists) {
    const steps = thing['itemListElement'] as readonly Thing[]
    expect(steps.length, path).toBeGreaterThanOrEqual(2)
    expect(steps.map((step) => step['position'])).toEqual(steps.map((_, index) => index + 1))
    expect(
      steps.every((step) => step['name'] !== ''),
      path,
    ).toBe(true)
    expect(steps.at(-1)?.['item']).toBe(`${site}${path}`)
  }
})

test('every spoken quotation of the release names who spoke, and as what', () => {
  const [report] = ofType('Report')
  const quotations = ofType('Quotation')
  expect(quotations).toHaveLength(countSpoken(report))
  for (const { path, thing } of quotations) {
    expect(path).toBe(report?.path)
    expect(thing['text']).not.toMatch(/^[“"]|[”"]$/)
    expect(thing).toMatchObject({
      spokenByCharacter: { '@type': 'Person', name: expect.any(String) },
      isPartOf: { '@id': report?.thing['@id'] },
    })
  }
})

/** A value with every word of its own left out, and each kind of item of a list once. */
function toShape(value: Json, name = ''): Json {
  if (typeof value === 'string') return /^@|^https:\/\/schema\.org/.test(name + value) ? value : ''
  if (typeof value !== 'object') return value
  if (!isList(value))
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toShape(one, key)]))
  const items = value.map((item) => [JSON.stringify(toShape(item, name)), item] as const)
  return [...new Map(items).values()].map((item) => toShape(item, name))
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value)

function countSpoken(report: Placed | undefined): number {
  return readPage(report?.path ?? '').match(/<q class="spoken"/g)?.length ?? 0
}

function readBlocks(path: string): readonly Thing[] {
  const script = /<script type="application\/ld\+json">([^<]*)<\/script>/
  const [, json = '[]'] = script.exec(readPage(path)) ?? []
  return JSON.parse(json) as readonly Thing[]
}

/** Every value that is a text, with the name of its property, however deep it stands. */
function listValues(): readonly { path: string; name: string; value: string }[] {
  const walk = (
    value: Json,
    name: string,
    path: string,
  ): { path: string; name: string; value: string }[] => {
    if (typeof value === 'string') return [{ path, name, value }]
    if (isList(value)) return value.flatMap((one) => walk(one, name, path))
    if (typeof value !== 'object') return []
    return Object.entries(value).flatMap(([key, one]) => walk(one, key, path))
  }
  return placed.flatMap(({ path, thing }) => walk(thing, '', path))
}

const toFile = (pathname: string) =>
  `${root}/out${pathname.endsWith('/') ? `${pathname}index.html` : pathname}`
