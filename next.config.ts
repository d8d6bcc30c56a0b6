import type { NextConfig } from 'next'

// Only a build exports; `next dev` keeps its server, for editors.
const isBuild = process.env.NODE_ENV === 'production'

const textLibraries = [
  'hast-util-to-jsx-runtime',
  'intl-messageformat',
  'mdast-util-to-hast',
  'mdast-util-to-string',
  'remark-frontmatter',
  'remark-gfm',
  'remark-mdx',
  'remark-parse',
  'unified',
  'unist-util-visit',
]

const config: NextConfig = {
  ...(isBuild && { output: 'export', distDir: '.build/export' }),
  // Files such as page.preview.tsx are routes of the preview alone: a build does not know of them.
  pageExtensions: isBuild ? ['tsx', 'ts'] : ['preview.tsx', 'preview.ts', 'tsx', 'ts'],
  ...(isBuild && {
    turbopack: { resolveAlias: { 'contentlayer/generated': './lib/content/read-generated.ts' } },
  }),
  trailingSlash: true,
  images: { unoptimized: true },
  reactStrictMode: true,
  devIndicators: false,
  poweredByHeader: false,
  generateBuildId: () => 'static',
  // `npm test` checks the types; a build after a change of words need not check them again.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    cpus: Number(process.env['DRAWING_PROCESSES'] ?? 2),
    // What the framework's own navigation would fetch ahead; its scripts never reach a reader.
    prefetchInlining: false,
    // A page for unknown addresses that is drawn once, not along with every other page.
    globalNotFound: isBuild,
  },
  // Node libraries that read their own files; they run at build time only.
  serverExternalPackages: [
    '@citation-js/core',
    '@citation-js/plugin-bibtex',
    '@citation-js/plugin-csl',
    '@citation-js/plugin-ris',
    '@resvg/resvg-js',
    'satori',
    'subset-font',
    // After each change the preview loads our own code anew. Libraries that stay loaded stay fast.
    ...(isBuild ? [] : textLibraries),
  ],
}

export default config
