import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { toRandom } from './to-random'

const firstYear = 2026
const citationsPerStory = 6
const sectionsPerStory = 5
// With sentences of some 20 words, about 600 words a story.
const paragraphsPerSection = 3

const makers = ['a weaver', 'a baker', 'a fish farmer', 'a printer', 'a potter', 'a tailor']
const deeds = ['sold to', 'learned from', 'bought from', 'wrote to', 'met', 'borrowed from']
const partners = ['a bank', 'a neighbour', 'a school', 'a city office', 'a larger firm', 'a fair']
const places = ['in the hills', 'by the river', 'near the port', 'in the old town', 'on the coast']
const times = ['before the rains', 'after the harvest', 'at the end of the year', 'in spring']
const ends = ['and kept the books in order', 'and hired a neighbour', 'and tried a new loom']
const topics = ['Work', 'Money', 'Markets', 'Skills', 'Tools', 'Roads', 'Partners', 'Plans']

/**
 * Writes stories of about 600 words with six citations each into a copy of the content, a story for each
 * member state and year, and the editions to which they belong. The same count gives the same bytes.
 * @param content the folder `content` of a copy of the project
 * @returns the paths of the stories within it
 */
export async function generateStories(content: string, count: number): Promise<readonly string[]> {
  const memberStates = await listNames(join(content, 'member-states'))
  const sources = await listCitable(join(content, 'sources'))
  const paths: string[] = []
  for (let year = firstYear; paths.length < count; year += 1) {
    const edition = `editions/${year}`
    await mkdir(join(content, edition, 'stories'), { recursive: true })
    await writeFile(join(content, edition, 'edition.en.mdx'), toEdition(year))
    for (const memberState of memberStates.slice(0, count - paths.length)) {
      const path = `${edition}/stories/${memberState}.en.mdx`
      await writeFile(join(content, path), toStory(paths.length, year, sources))
      paths.push(path)
    }
  }
  return paths
}

const listNames = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder)).toSorted().map((file) => file.replace(/\.yaml$/, ''))

/** Sources in which a place can be named, since somebody has read them. */
async function listCitable(folder: string): Promise<readonly string[]> {
  const names = await listNames(folder)
  const texts = await Promise.all(
    names.map((name) => readFile(join(folder, `${name}.yaml`), 'utf8')),
  )
  return names.filter((_, index) => !/^read: not-found$/m.test(texts[index] ?? ''))
}

const toEdition = (year: number) => `---
title: MSME Day ${year} in ASEAN, made to measure
description: An edition that was generated to measure how long the site takes to build.
published: ${year}-06-27
day: ${year}-06-27
lead: This edition was generated to measure the build. Nothing in it is true.
headlineFigures:
  - enterprises
  - share-of-establishments
  - share-of-employment
---

## Made to measure

No sentence of this edition speaks of a real firm.
`

function toStory(index: number, year: number, sources: readonly string[]): string {
  const next = toRandom(index + 1)
  const pick = <T>(items: readonly T[]) => items[Math.floor(next() * items.length)] as T
  const toSentence = () => {
    const words = [pick(makers), pick(places), pick(deeds), pick(partners), pick(times), pick(ends)]
    const sentence = words.join(' ')
    return sentence.charAt(0).toUpperCase() + sentence.slice(1)
  }
  const toCitation = () => `[^${pick(sources)}, paragraph ${1 + Math.floor(next() * 9)}]`

  const sections = Array.from({ length: sectionsPerStory }, (_, section) => {
    const paragraphs = Array.from({ length: paragraphsPerSection }, () => {
      const sentences = Array.from({ length: 1 + Math.floor(next() * 3) }, toSentence)
      return `${sentences.join('. ')}.`
    })
    const [first = '', ...others] = paragraphs
    // The lead holds the citation that the sections have not.
    const cited = section < citationsPerStory - 1 ? `${first}${toCitation()}` : first
    return [`## ${pick(topics)} ${pick(places)}`, cited, ...others].join('\n\n')
  })

  return `---
title: ${JSON.stringify(toSentence())}
description: ${JSON.stringify(`A story that was generated to measure the build. ${toSentence()}.`)}
published: ${year}-06-27
lead: ${JSON.stringify(`${toSentence()}.${toCitation()}`)}
---

${sections.join('\n\n')}
`
}
