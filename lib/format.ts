import { remember } from './remember'

/** A date of content, such as 2018-06-27 or 2018-06-27T00:00:00.000Z, as its day: 2018-06-27. */
export const toDay = (isoDate: string) => isoDate.slice(0, 10)

/** A day as readers of a language write it: 27 June 2018. */
export function formatDay(isoDate: string, locale: string): string {
  return formatPartialDate(toDay(isoDate), locale)
}

/** A date known to the year, the month or the day, as readers write it: 2014, June 2014, 1 June 2014. */
export function formatPartialDate(date: string, locale: string): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return year
  return toDateFormat(locale, day === undefined ? 'month' : 'day').format(
    new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`),
  )
}

const toDateFormat = remember(
  (locale: string, precision: 'month' | 'day') =>
    new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      month: 'long',
      ...(precision === 'day' && { day: 'numeric' }),
      timeZone: 'UTC',
    }),
)

const toNumberFormat = remember(
  (locale: string, minimumFractionDigits: number, maximumFractionDigits: number) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits, maximumFractionDigits }),
)

/** A number with at least and at most so many decimals, as readers write it. */
export function formatNumber(
  value: number,
  locale: string,
  minDecimals: number,
  maxDecimals: number,
): string {
  return toNumberFormat(locale, minDecimals, maxDecimals).format(value)
}

/** The name of a language, in another: formatLanguage('th', 'en') is Thai. */
export function formatLanguage(tag: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag
}
