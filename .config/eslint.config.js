import js from '@eslint/js'
import next from '@next/eslint-plugin-next'
import a11y from 'eslint-plugin-jsx-a11y'
import hooks from 'eslint-plugin-react-hooks'
import ts from 'typescript-eslint'

const onlyContent = {
  group: ['contentlayer/generated'],
  message: 'Only lib/content reads what Contentlayer generates. Import from @/lib/content instead.',
}
const noFramework = ['next/link', 'next/image', 'next/script', 'next/form', 'next/dynamic'].map(
  (name) => ({
    name,
    message:
      'It needs the framework in the browser, and no framework reaches a reader. Use plain HTML.',
  }),
)

/** The folders below that a folder must not import from: content → lib → components → app. */
const arrows = {
  lib: ['@/components/*', '@/app/*', '@/tests/*'],
  components: ['@/app/*', '@/tests/*'],
  app: ['@/tests/*'],
}

export default ts.config(
  {
    ignores: ['node_modules', 'out', '.next', '.build', '.contentlayer', 'public', 'next-env.d.ts'],
  },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  ts.configs.stylisticTypeChecked,
  a11y.flatConfigs.strict,
  next.configs['core-web-vitals'],
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: `${import.meta.dirname}/..` },
    },
    plugins: { 'react-hooks': hooks },
    settings: { next: { rootDir: '.' } },
    rules: {
      ...hooks.configs.recommended.rules,
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      // Index signatures are read with brackets, so that a reader sees that the name is not checked.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      // Pages are plain links: the framework's own are dead without its script.
      '@next/next/no-html-link-for-pages': 'off',
      // A table that is laid out as blocks has to say that it is one.
      'jsx-a11y/no-redundant-roles': [
        'error',
        { table: ['table'], thead: ['rowgroup'], tbody: ['rowgroup'], tr: ['row'] },
      ],
      'jsx-a11y/no-interactive-element-to-noninteractive-role': [
        'error',
        { tr: ['row'], td: ['cell'], th: ['rowheader', 'columnheader'] },
      ],
      // Its own components for a head are those of the pages folder, which we do not have.
      '@next/next/no-head-element': 'off',
      // Pictures are plain files in sizes of their own; there is no server that could fit them.
      '@next/next/no-img-element': 'off',
      // A table or code that scrolls sideways has to be reachable with the keyboard.
      'jsx-a11y/no-noninteractive-tabindex': ['error', { tags: ['main'], roles: ['group'] }],
      'no-restricted-imports': ['error', { paths: noFramework, patterns: [onlyContent] }],
    },
  },
  ...Object.entries(arrows).map(([folder, group]) => ({
    files: [`${folder}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: noFramework,
          patterns: [
            onlyContent,
            { group, message: 'Imports run content → lib → components → app.' },
          ],
        },
      ],
    },
  })),
  {
    files: ['lib/content/**'],
    rules: { 'no-restricted-imports': ['error', { paths: noFramework }] },
  },
  {
    files: ['tests/**'],
    rules: {
      // A test that meets nothing where it asserts something fails, as it should.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // The matchers of the test runner have no type.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      // The browser tests' fixtures take a function that happens to be called "use".
      'react-hooks/rules-of-hooks': 'off',
    },
  },
  { files: ['**/*.js', '**/*.mjs'], ...ts.configs.disableTypeChecked },
)
