/** The fields that can hold citations, by kind of document. */
const citedFields: Readonly<Record<string, readonly string[]>> = {
  Edition: ['lead'],
  Story: ['lead'],
  StatisticText: ['caution', 'figures.caution', 'figures.definition'],
}

/** Whether citations work in the field that these names lead to. */
export const canCite = (kind: string, path: string) => citedFields[kind]?.includes(path) === true
