import { readName } from './document'
import { findKind } from './document-kinds'
import { suggest } from './plain-words'
import { errorIn } from './problem'
import type { Problem } from './problem'

/** Texts whose language has no interface would have no page. */
export function* checkLanguages(names: readonly string[]): Generator<Problem> {
  const languages = listLanguages(names)
  for (const name of names) {
    const kind = findKind(name)
    const language = kind && readName(name, kind.hasText).language
    if (language === undefined || languages.includes(language)) continue
    yield errorIn(
      `content/${name}`,
      `Its name says that it is written in "${language}", but there is no content/interface/${language}.yaml. ${suggest(language, languages)}`,
    )
  }
}

/** The languages of the site: those that have a file in content/interface. */
export function listLanguages(names: readonly string[]): readonly string[] {
  return names
    .filter((name) => findKind(name)?.name === 'InterfaceWords')
    .map((name) => readName(name, false).slug)
}
