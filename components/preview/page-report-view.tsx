import type { PageReport } from '@/lib/preview/page-report'

import { AdviceList } from './advice-list'
import { CitationList } from './citation-list'
import { FigureList } from './figure-list'
import { SharePreview } from './share-preview'

type Props = { report: PageReport }

/** What an editor wants to know of a page beside what it shows. */
export function PageReportView({ report: { files, advice, citations, figures, share } }: Props) {
  return (
    <>
      <section aria-labelledby="files">
        <h2 id="files">Files</h2>
        {files.length === 0 && <p>This page is made of lists, and has no file of its own.</p>}
        <ul className="report-files">
          {files.map((file) => (
            <li key={file}>
              <code>{file}</code>
            </li>
          ))}
        </ul>
      </section>
      <AdviceList advice={advice} />
      <CitationList citations={citations} />
      <FigureList figures={figures} />
      <SharePreview share={share} />
    </>
  )
}
