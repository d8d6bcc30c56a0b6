import { IntlMessageFormat } from 'intl-messageformat'

import { remember } from './remember'

// Reading a message costs far more than filling it in, and a page fills in the same few again and again.
const toMessage = remember(
  (message: string, locale: string) =>
    new IntlMessageFormat(message, locale, undefined, { ignoreTag: true }),
)

/**
 * Fills in a message of the interface, written in ICU MessageFormat.
 * @throws where the message names a value that is not given.
 */
export function fill(
  message: string,
  locale: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return String(toMessage(message, locale).format(values))
}
