import { resolve } from 'node:path'

import { defineConfig } from 'vitest/config'

const root = resolve(import.meta.dirname, '../..')

/** Asks the built site in `out/` of real servers: our own, and nginx and Caddy where they are installed. */
export default defineConfig({
  root,
  resolve: { alias: { '@': root } },
  test: {
    include: ['tests/servers/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Each file starts servers of its own.
    fileParallelism: false,
  },
})
