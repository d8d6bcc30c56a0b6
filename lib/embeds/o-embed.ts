import { maxWidthPx } from './embed-height'

type Facts = {
  readonly title: string
  readonly siteName: string
  readonly siteAddress: string
  readonly html: string
  readonly heightPx: number
}

/** What a site asks for before it shows a link of ours as an embed: an answer of type rich (oembed.com, 1.0). */
export const toOEmbed = ({ title, siteName, siteAddress, html, heightPx }: Facts) =>
  JSON.stringify(
    {
      type: 'rich',
      version: '1.0',
      title,
      provider_name: siteName,
      provider_url: siteAddress,
      html,
      width: maxWidthPx,
      height: heightPx,
    },
    null,
    2,
  ) + '\n'
