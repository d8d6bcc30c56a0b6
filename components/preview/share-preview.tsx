import type { SharePreview as Share } from '@/lib/preview/page-report'
import { shareImageSize } from '@/lib/share-images/share-card'

type Props = { share: Share }

/** What networks show of a page that is shared; its picture is drawn when it is asked for. */
export function SharePreview({ share: { image, alt, title, description, host, address } }: Props) {
  return (
    <section aria-labelledby="share">
      <h2 id="share">When it is shared</h2>
      <div className="report-card">
        <a href={image} target="_top">
          <img src={image} alt={alt} {...shareImageSize} />
        </a>
        <div className="report-words">
          <p className="report-place">{host}</p>
          <p>
            <strong>{title}</strong>
          </p>
          <p>{description}</p>
        </div>
      </div>
      <p className="report-place">
        The picture has {shareImageSize.width} × {shareImageSize.height} pixels; press it to see it
        at its size. The address is <code>{address}</code>.
      </p>
    </section>
  )
}
