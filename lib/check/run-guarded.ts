import { errorIn } from './problem'
import type { Problem, Problems } from './problem'
import { explain } from './topics'
import type { Topic } from './topics'

/**
 * What a check finds. If the check itself fails, what it had found until then, and a problem of the topic
 * 'check-fault' in its place: the other checks and files go on.
 * @param file what was being checked, from the project's folder: 'content/…'
 */
export function runGuarded(topic: Topic, file: string, check: () => Problems): readonly Problem[] {
  const found: Problem[] = []
  try {
    for (const problem of explain(topic, check())) found.push(problem)
  } catch (failure) {
    found.push(...explain('check-fault', [toFault(topic, file, failure)]))
  }
  return found
}

/** Whether the check itself failed somewhere, so that nobody knows whether the content is right. */
export const hasFailed = (problems: readonly Problem[]): boolean =>
  problems.some(({ topic }) => topic === 'check-fault')

function toFault(topic: Topic, file: string, failure: unknown): Problem {
  const reason = failure instanceof Error ? `${failure.name}: ${failure.message}` : String(failure)
  return errorIn(
    file,
    `The check of "${topic}" broke off here. This is a fault of the check, not of your text: show this message to those who look after the program of the site (${reason.replace(/\s+/g, ' ').slice(0, 200)}). Everything else was checked.`,
  )
}
