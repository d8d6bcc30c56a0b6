import type { SpokenQuote } from '@/lib/articles/quotes'
import type { InterfaceWords } from '@/lib/content/types'
import type { PressReleasePage } from '@/lib/pages/press-release-page'

type Props = { release: PressReleasePage; voices: readonly SpokenQuote[]; words: InterfaceWords }

/** The way to the press release, with the first words of each of its speakers. */
export function ReleaseTeaser({ release, voices, words }: Props) {
  const { front } = words
  const firstOfEach = voices.filter(
    ({ speaker }, index) => voices.findIndex((voice) => voice.speaker === speaker) === index,
  )
  return (
    <section aria-labelledby="release" className="line-strong-t pt-5">
      <h2 id="release">{front.releaseTitle}</h2>
      <div className="my-6 grid gap-8">
        {firstOfEach.map(({ speaker, role, words: spoken }) => (
          <figure key={speaker} className="voice">
            <blockquote className="font-display text-large">
              <p>{spoken}</p>
            </blockquote>
            <figcaption className="mt-2 text-small text-soft">
              {speaker}
              {role !== undefined && `, ${role}`}
            </figcaption>
          </figure>
        ))}
      </div>
      <p>
        <a className="button" href={release.facts.path}>
          {front.readRelease}
        </a>
      </p>
    </section>
  )
}
