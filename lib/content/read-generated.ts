import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import type * as generated from 'contentlayer/generated'

type Generated = Omit<typeof generated, 'allDocuments' | 'isType'>

// The framework gets this module in the place of Contentlayer's own when it builds (next.config.ts). So the
// content is no part of the compiled program: it is compiled once for all content, and each process reads what
// it needs instead of carrying all of it as code.

const folders = {
  allEditions: 'Edition',
  allInterfaceWords: 'InterfaceWords',
  allMemberStates: 'MemberState',
  allPages: 'Page',
  allPressReleases: 'PressRelease',
  allSources: 'Source',
  allStatistics: 'Statistic',
  allStatisticSnapshots: 'StatisticSnapshot',
  allStatisticTexts: 'StatisticText',
  allStories: 'Story',
  redirect: 'Redirects',
  site: 'Site',
} as const satisfies Record<keyof Generated, string>

export const allEditions = read('allEditions')
export const allInterfaceWords = read('allInterfaceWords')
export const allMemberStates = read('allMemberStates')
export const allPages = read('allPages')
export const allPressReleases = read('allPressReleases')
export const allSources = read('allSources')
export const allStatistics = read('allStatistics')
export const allStatisticSnapshots = read('allStatisticSnapshots')
export const allStatisticTexts = read('allStatisticTexts')
export const allStories = read('allStories')
export const redirect = read('redirect')
export const site = read('site')

function read<Name extends keyof Generated>(name: Name): Generated[Name] {
  const file = join(process.cwd(), '.contentlayer/generated', folders[name], '_index.json')
  return JSON.parse(readFileSync(file, 'utf8')) as Generated[Name]
}
