import { expect, test } from 'vitest'

import { append, checkWith, edit, findMarker, findOnly, read } from './content-tree'
import type { Case, Changes } from './content-tree'

const edition = 'editions/2018/edition.en.mdx'
const release = 'editions/2018/press-release.en.mdx'
const story = 'editions/2018/stories/viet-nam.en.mdx'
const about = 'pages/about.en.mdx'
const shareText = 'statistics/share.en.mdx'
const redirects = 'addresses/redirects.yaml'

/** A valid file as a draft. */
const asDraft = (name: string): Changes => ({
  [name]: read(name).replace('---\n', '---\ndraft: true\n'),
})

/** A page that nothing else mentions, with a text. */
const newPage = (text: string): Changes => ({
  'pages/press.en.mdx': read(about).replace(/(---\n[^]*?---\n)[^]*/, `$1\n${text}\n`),
})

const cases: readonly Case[] = [
  [
    'a link to a story',
    { ...asDraft(story), ...newPage('See ¶[the story](/en/2018/stories/viet-nam/).') },
    /leads to a draft, content\/editions\/2018\/stories\/viet-nam.en.mdx/,
  ],
  [
    'a link to a story, without its slash',
    { ...asDraft(story), ...newPage('See ¶[the story](/en/2018/stories/viet-nam).') },
    /Publish that file/,
  ],
  [
    'a link to the release',
    { ...asDraft(release), ...newPage('See ¶[it](/en/2018/press-release/#words).') },
    /press-release.en.mdx/,
  ],
  [
    'a redirect',
    {
      ...asDraft(story),
      ...edit(redirects, 'to: /en/about/\n', 'to: ¶/en/2018/stories/viet-nam/\n'),
    },
    /leads to a draft/,
  ],
]

test.for(cases)('%s to a draft is told where it stands', async ([, changes, message]) => {
  // An address that is not quite right is told as well.
  expect(await findOnly(changes)).toContainEqual({
    place: findMarker(changes),
    message: expect.stringMatching(message),
    severity: 'error',
  })
})

test('a statistic whose text is a draft cannot stand in what readers see', async () => {
  const problems = await checkWith(asDraft(shareText))

  expect(problems.map(({ topic }) => topic)).toContain('drafts')
  for (const { message, topic } of problems.filter((one) => one.topic === 'drafts')) {
    expect([topic, message]).toEqual([
      'drafts',
      expect.stringMatching(/shows the statistic "share"/),
    ])
  }
})

test('drafts can lead to drafts, and mention what is published', async () => {
  const link =
    '\nSee [the story](/en/2018/stories/viet-nam/) and [the release](/en/2018/press-release/).\n'
  const page = 'pages/press.en.mdx'
  const changes = { ...asDraft(story), ...newPage(link) }
  const draft = { ...changes, [page]: String(changes[page]).replace('---\n', '---\ndraft: true\n') }

  expect(await checkWith(draft)).toEqual([])
})

test('"draft: false" is the same as no word of a draft', async () => {
  const published = { [story]: read(story).replace('---\n', '---\ndraft: false\n') }

  expect(
    await checkWith({ ...published, ...newPage('See [it](/en/2018/stories/viet-nam/).') }),
  ).toEqual([])
})

test('what hangs on an edition that is a draft is a draft, too', async () => {
  const later = {
    'editions/2019/edition.en.mdx': read(edition)
      .replaceAll('2018-06-27', '2019-06-27')
      .replace('---\n', '---\ndraft: true\n'),
    'editions/2019/stories/viet-nam.en.mdx': read(story),
  }

  expect(await checkWith(later)).toEqual([])
  expect(
    await findOnly({ ...later, ...newPage('See ¶[it](/en/2019/stories/viet-nam/).') }),
  ).toMatchObject([{ message: expect.stringMatching(/content\/editions\/2019\/edition.en.mdx/) }])
})

test('a site whose every edition is a draft has no front', async () => {
  const problems = await checkWith(asDraft(edition))

  expect(problems.map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/Every edition is a draft/),
  )
})

test('a draft is told of its own mistakes', async () => {
  const changes = append(story, '\nNobody said [^nobody].\n')
  const draft = { [story]: String(changes[story]).replace('---\n', '---\ndraft: true\n') }

  expect((await checkWith(draft)).map(({ message }) => message)).toContainEqual(
    expect.stringMatching(/"nobody", which is not in content\/sources/),
  )
})
