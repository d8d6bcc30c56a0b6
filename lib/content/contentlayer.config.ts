import { makeSource } from 'contentlayer2/source-files'

import { documentTypes } from './schema/document-types'

// Contentlayer reads front matter and data; the text itself is parsed by lib/articles, so its builder does nothing.
const leaveTheTextAlone = (builder: {
  Parser?: unknown
  Compiler?: unknown
  parser?: unknown
  compiler?: unknown
}) => {
  builder.parser = () => ({ type: 'root', children: [] })
  builder.compiler = () => ''
}

export default makeSource({
  contentDirPath: 'content',
  contentDirExclude: ['README.md'],
  documentTypes,
  fieldOptions: { typeFieldName: 'documentType', bodyFieldName: 'body' },
  markdown: leaveTheTextAlone as never,
  onUnknownDocuments: 'fail',
  onMissingOrIncompatibleData: 'fail',
  onExtraFieldData: 'fail',
  disableImportAliasWarning: true,
})
