import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { test as base } from '@playwright/test'

import { startEditor } from '@/lib/admin/server/start-editor'

import { root as code } from '../root'

type Editor = {
  /** A folder with a copy of content/, which the editor edits. */
  readonly root: string
  readonly url: string
}

// Nothing listens there: these tests do without the pages of the preview.
const noPreview = 9

/** A browser test with an editor of its own, on a copy of the real content. */
export const test = base.extend<object, { server: Editor }>({
  server: [
    // eslint-disable-next-line no-empty-pattern -- the runner reads the names between the braces
    async ({}, use) => {
      const root = await mkdtemp(join(tmpdir(), 'editor-'))
      await cp(join(code, 'content'), join(root, 'content'), { recursive: true })
      const { url, close } = await startEditor({ root, code, port: 0, previewPort: noPreview })
      await use({ root, url })
      await close()
      await rm(root, { recursive: true })
    },
    { scope: 'worker' },
  ],
})
