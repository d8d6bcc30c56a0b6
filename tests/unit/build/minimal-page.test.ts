import { expect, test } from 'vitest'

import { toMinimalPage } from '@/lib/build/bench/minimal-page'

test('the words stay, in plain elements, and all else goes', () => {
  const page = toMinimalPage(
    `<header>Menu</header><main class="wide"><article><h1 id="a">Five &amp; six</h1>
    <p class="b">See <a class="c" href="/en/?a=1&amp;b=2">it</a><svg><text>7</text></svg></p>
    <script>run()</script></article></main>`,
  )

  expect(page).toContain('<h1>Five &amp; six</h1>')
  expect(page).toContain('<p>See <a href="/en/?a=1&amp;b=2">it</a></p>')
  expect(page).not.toMatch(/Menu|class=|id=|svg|run\(\)/)
})
