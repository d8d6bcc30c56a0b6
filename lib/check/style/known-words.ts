/** Words of this site that the dictionary of British English has not, in small letters. */
export const knownWords: readonly string[] = [
  'baht',
  'digitalisation',
  'dong',
  'kyat',
  'masterplan',
  'masterplans',
  'repost',
  'reposted',
  'reposts',
  'riel',
  'ringgit',
  'roadmap',
  'roadmaps',
  'rupiah',
  'tooltip',
  'tooltips',
]
