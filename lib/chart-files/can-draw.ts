/** Whether the typeface of the pictures has the letters of a language: it has those of Latin script. */
export const canDraw = (lang: string) => new Intl.Locale(lang).maximize().script === 'Latn'
