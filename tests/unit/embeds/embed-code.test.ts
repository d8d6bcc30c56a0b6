import { parseFragment } from 'parse5'
import { expect, test } from 'vitest'

import { toEmbedCode } from '@/lib/embeds/embed-code'
import { toOEmbed } from '@/lib/embeds/o-embed'

const frame = {
  address: 'https://site.example/en/embed/share/',
  title: 'The “share” of <firms> & "others"',
  heightPx: 640,
}
const html = toEmbedCode(frame)

test('the code is one frame and nothing else, with a name and a full address', () => {
  const { childNodes } = parseFragment(html)

  expect(childNodes).toMatchObject([
    {
      tagName: 'iframe',
      childNodes: [],
      attrs: [
        { name: 'src', value: frame.address },
        { name: 'title', value: frame.title },
        { name: 'loading', value: 'lazy' },
        { name: 'width', value: '100%' },
        { name: 'height', value: '640' },
        { name: 'style', value: 'border:0' },
      ],
    },
  ])
})

// https://oembed.com, 2.3.4: what an answer of type rich has to hold.
test('the answer has what oEmbed asks of the type rich', () => {
  const answer: unknown = JSON.parse(
    toOEmbed({
      title: frame.title,
      siteName: 'The site',
      siteAddress: 'https://site.example/',
      html,
      heightPx: 640,
    }),
  )

  expect(answer).toEqual({
    type: 'rich',
    version: '1.0',
    title: frame.title,
    provider_name: 'The site',
    provider_url: 'https://site.example/',
    html,
    width: 640,
    height: 640,
  })
})
