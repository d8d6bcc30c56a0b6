/** A package of which readers get a part. */
export type ShippedPackage = {
  readonly name: string
  /** What of it they get, as a sentence of /licences.txt. */
  readonly part: string
}

/** Every package of which something is in the built site; what only builds or tests it is not here. */
export const shippedPackages: readonly ShippedPackage[] = [
  {
    name: '@fontsource-variable/newsreader',
    part: 'The typeface of the headings: a cut of the variable font, with the characters that the pages use. Its outlines also stand in share images, charts and icons.',
  },
  {
    name: 'flag-icons',
    part: 'The flags of the member states, as they are.',
  },
  {
    name: 'tailwindcss',
    part: 'The rules for layout, type and colour in the style sheets that are made by it.',
  },
]

/** Licences under which this may be done, by their SPDX names, and what they ask for. */
export const knownLicences: Readonly<Record<string, string>> = {
  MIT: 'It permits copying, changing and passing on, as long as the notice below goes along.',
  'OFL-1.1':
    'It permits using, changing and passing on the font with other things, as long as the notice below goes along and the font stays under this licence. Pictures made with it are free of it.',
}
