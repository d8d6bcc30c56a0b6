import { element, toHtml } from '@/lib/feeds/text/html'

type Frame = {
  /** The full address of the embed. */
  readonly address: string
  /** What a screen reader says of the frame. */
  readonly title: string
  readonly heightPx: number
}

/** The HTML that shows an embed on another page: a frame as wide as its place, without any script. */
export const toEmbedCode = ({ address, title, heightPx }: Frame) =>
  toHtml([
    element('iframe', {
      src: address,
      title,
      loading: 'lazy',
      width: '100%',
      height: heightPx,
      style: 'border:0',
    }),
  ])
