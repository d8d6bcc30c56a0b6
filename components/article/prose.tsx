import type { Root } from 'hast'
import { toJsxRuntime, type Components } from 'hast-util-to-jsx-runtime'
import type { ReactElement } from 'react'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'

import { toMdxComponents, type ArticleData } from './mdx-components'

type Props = ArticleData & {
  /** The tree to draw; the article's own text if left out. */
  tree?: Root
}

/** The text of an article, drawn from its tree. Nothing in it is executed. */
export function Prose({ tree, ...data }: Props): ReactElement {
  const components: Readonly<Record<string, unknown>> = toMdxComponents(data)
  const element: unknown = toJsxRuntime(tree ?? data.article.tree, {
    Fragment,
    jsx,
    jsxs,
    components: components as Partial<Components>,
    // The library asks for an evaluator to find a tag by its name; this one can do nothing else.
    createEvaluater: () => ({
      evaluateExpression: (expression) => findComponent(components, expression),
      evaluateProgram: refuse,
    }),
  })
  return element as ReactElement
}

function findComponent(
  components: Readonly<Record<string, unknown>>,
  expression: { readonly type: string },
) {
  if (expression.type !== 'Identifier' || !('name' in expression)) return refuse()
  const name = String(expression.name)
  if (!Object.hasOwn(components, name)) throw new Error(`Content has no tag <${name}>.`)
  return components[name]
}

function refuse(): never {
  throw new Error('Content is never executed: it cannot hold expressions.')
}
