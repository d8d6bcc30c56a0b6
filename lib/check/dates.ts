const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether a text is a day of the calendar as year-month-day; 2020-02-31 is none. */
export function isDay(text: string): boolean {
  if (!dayPattern.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** Whether a text is a year, a month or a day: 2014, 2014-06 or 2014-06-27. */
export function isIssued(text: string): boolean {
  if (/^\d{4}$/.test(text)) return true
  return /^\d{4}-\d{2}$/.test(text) ? isDay(`${text}-01`) : isDay(text)
}

/** What is wrong with the writing of a day, and how to write it. */
export function toDayAdvice(text: string): string {
  if (dayPattern.test(text)) return 'There is no such day. Look at the calendar again.'
  const [, year = '', month = '', day = ''] =
    /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text) ?? []
  const padded = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(padded) ? `Write ${padded}.` : 'Write it as year-month-day, such as 2018-06-27.'
}
