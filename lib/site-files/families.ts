import { listFeedFiles } from './feed-files'
import { listChartPictures, listSharePictures } from './picture-files'
import { listPressKits } from './press-kit-files'
import { listBibliography, listPageReferences, listSourceReferences } from './reference-files'
import type { FileFamily } from './site-file'
import { listOEmbedFiles, listStatisticFiles } from './statistic-files'

/** Every file of the built site that is neither a page nor what a page loads to be shown. */
export const listFamilies = {
  'page references': listPageReferences,
  'source references': listSourceReferences,
  bibliography: listBibliography,
  statistics: listStatisticFiles,
  oembed: listOEmbedFiles,
  feeds: listFeedFiles,
  charts: listChartPictures,
  'share images': listSharePictures,
  // They hold charts and share images, so they come after them.
  'press kits': listPressKits,
} as const satisfies Record<string, FileFamily>

export type FamilyName = keyof typeof listFamilies
