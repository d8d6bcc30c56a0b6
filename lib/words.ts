import { IntlMessageFormat } from 'intl-messageformat'

/**
 * Fills in a message of the interface, written in ICU MessageFormat.
 * @throws where the message names a value that is not given.
 */
export function fill(
  message: string,
  locale: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return String(
    new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }).format(values),
  )
}
