import type { Root } from 'hast'
import { expect, test } from 'vitest'

import { splitListing } from '@/lib/articles/split-listing'

const toTree = (tags: string): Root => ({
  type: 'root',
  children: tags
    .split(' ')
    .filter(Boolean)
    .map((tagName) => ({ type: 'element', tagName, properties: {}, children: [] })),
})

const toTags = ({ children }: Root) =>
  children.map((node) => (node.type === 'element' ? node.tagName : node.type)).join(' ')

test.each([
  {
    name: 'a listing at the end',
    tags: 'h2 p h2 h3 p h3 p h3 p',
    text: 'h2 p',
    listing: 'h2 h3 p h3 p h3 p',
  },
  {
    name: 'two of them',
    tags: 'p h2 p h2 h3 h3 h3 h2 h3 h3 h3',
    text: 'p h2 p',
    listing: 'h2 h3 h3 h3 h2 h3 h3 h3',
  },
  { name: 'only a listing', tags: 'h2 h3 h3 h3', text: '', listing: 'h2 h3 h3 h3' },
  {
    name: 'too few subheadings',
    tags: 'h2 p h2 h3 p h3 p',
    text: 'h2 p h2 h3 p h3 p',
    listing: '',
  },
  {
    name: 'a text after the listing',
    tags: 'h2 h3 h3 h3 h2 p',
    text: 'h2 h3 h3 h3 h2 p',
    listing: '',
  },
  { name: 'no heading', tags: 'p p', text: 'p p', listing: '' },
])('$name', ({ tags, text, listing }) => {
  const split = splitListing(toTree(tags))
  expect([toTags(split.text), toTags(split.listing)]).toEqual([text, listing])
})
