import { resolve } from 'node:path'

import { defineConfig } from 'vitest/config'

const root = resolve(import.meta.dirname, '..')

export default defineConfig({
  root,
  resolve: {
    alias: {
      '@': root,
      'contentlayer/generated': resolve(root, '.contentlayer/generated'),
      'content-problems': resolve(root, '.build/content-problems.json'),
    },
  },
  test: {
    // Some read the whole content or draw pictures, on machines that do other things beside it.
    testTimeout: 60_000,
    include: ['tests/{unit,components,content}/**/*.test.{ts,tsx}'],
  },
})
