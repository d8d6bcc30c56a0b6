import './panel.css'

import { PageReportView } from '@/components/preview/page-report-view'
import { findPageReport } from '@/lib/preview/page-report'

type Props = { params: Promise<{ path?: readonly string[] }> }

export const metadata = { title: 'About this page', robots: { index: false } }

/** What the preview shows beside a page. Only the preview knows files with this ending. */
export default async function PreviewPanel({ params }: Props) {
  const { path = [] } = await params
  const report = findPageReport(path.map(decodeURIComponent))
  return (
    <html lang="en" dir="ltr">
      <body>
        <main>
          <h1>About this page</h1>
          {report ? (
            <PageReportView report={report} />
          ) : (
            <p>Nothing is known of this address: it is not a page of the site, or a frame of it.</p>
          )}
        </main>
      </body>
    </html>
  )
}
