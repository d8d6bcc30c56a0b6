import type { Field } from '@/lib/check/fields'

import type { Value } from './values'

/** Whether a field can be given in an answer. Lists of records, such as changes, are written in the file. */
export function canBeAsked({ type, item }: Field): boolean {
  if (type === 'list') return item !== undefined && (item.type === 'string' || isName(item))
  return ['string', 'enum', 'date', 'number', 'boolean'].includes(type)
}

/** Whether items of a list are the names of people and bodies. */
export const isName = ({ fields }: Field) => fields.has('literal') && fields.has('family')

/** Whether items of a list are texts. */
export const isListOfTexts = ({ type, item }: Field) => type === 'list' && item?.type === 'string'

/**
 * What somebody has typed as the value of a field. What is no number or no yes stays as it was typed, so that the
 * check can say what is wrong with it.
 * @param texts one for each time that the field was given
 */
export function readAnswer(field: Field, texts: readonly string[]): Value {
  const given = texts.map((text) => text.trim()).filter((text) => text !== '')
  const [first] = given
  if (first === undefined) return null
  if (field.type === 'list') {
    return field.item && isName(field.item)
      ? given.flatMap((text) => text.split(';').flatMap(readName))
      : given.flatMap((text) => text.split(/[,;]/)).flatMap((text) => text.trim() || [])
  }
  if (field.type === 'number' && /^-?\d+(\.\d+)?$/.test(first)) return Number(first)
  if (field.type === 'boolean') return readYes(first)
  return first.replace(/\s+/g, ' ')
}

/** "Tan, Mei" is a person, "World Bank" a body. */
function readName(text: string): readonly Value[] {
  const [family = '', ...rest] = text.split(',').map((part) => part.trim())
  const given = rest.join(', ')
  if (family === '' && given === '') return []
  return [given === '' ? { literal: family } : { family, given }]
}

function readYes(text: string): Value {
  if (/^(?:true|yes|y)$/i.test(text)) return true
  return /^(?:false|no|n)$/i.test(text) ? false : text
}
