import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const ofTexts = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze()

const ofFiles = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkMdx)
  .use(remarkGfm)
  .freeze()

/**
 * Parses a text in MDX with GitHub's tables and footnotes into a Markdown tree (mdast).
 * Nothing in it is ever executed: there is no step that turns it into a program.
 * @throws a VFileMessage with line and column where the syntax is broken.
 */
export function parseMdx(text: string): Root {
  return ofTexts.parse(text)
}

/**
 * Parses a whole file, with the fields at its head. A text must not be read like this: its first words could be
 * taken for fields, and behind a line "---" at its beginning no list, quotation or note would be found.
 * @throws as above.
 */
export function parseMdxFile(text: string): Root {
  return ofFiles.parse(text)
}
