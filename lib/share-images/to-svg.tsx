import satori from 'satori'

import type { Colours } from '@/lib/colours/tokens'
import { drawIcon } from '@/lib/icons/draw-icon'
import { toWeave } from '@/lib/patterns/weave'

import { drawCloth } from './cloth'
import { loadFonts, toFamily } from './fonts'
import { clothWidthPx, layOut, marginPx, signPx, textRoles, type TextRole } from './lay-out'
import { shareImageSize, type ShareCard } from './share-card'

const { width, height } = shareImageSize

/** Draws a card as SVG, its letters as outlines: texts on paper at the left, the cloth at the right. */
export async function toShareSvg(card: ShareCard, colours: Colours): Promise<string> {
  const cloth = drawCloth(toWeave(card.pattern), {
    widthPx: clothWidthPx,
    heightPx: height,
    cellPx: 15,
    colours: {
      ground: colours('surface-sunken'),
      first: colours('weave-first'),
      second: colours('weave-second'),
      third: colours('weave-third'),
    },
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}">`,
    `<rect width="${String(width)}" height="${String(height)}" fill="${colours('surface')}"/>`,
    await drawTexts(card, colours),
    place(
      drawIcon(colours, { rounded: true }),
      marginPx,
      height - marginPx - signPx,
      signPx,
      signPx,
    ),
    place(cloth, width - clothWidthPx, 0, clothWidthPx, height),
    '</svg>',
  ].join('')
}

const colourRoles = {
  overline: 'ink-soft',
  title: 'ink',
  figure: 'figure',
  foot: 'accent',
} satisfies Record<TextRole, string>

async function drawTexts(card: ShareCard, colours: Colours): Promise<string> {
  const layout = await layOut(card)
  return satori(
    <div style={{ display: 'flex', width, height, fontFamily: toFamily('display') }}>
      {textRoles.map((role) => {
        const text = layout[role]
        return text?.lines.map((line, index) => (
          <div
            key={`${role} ${String(index)}`}
            style={{
              position: 'absolute',
              left: text.x,
              top: text.y + index * text.lineHeightPx,
              fontSize: text.sizePx,
              lineHeight: `${String(text.lineHeightPx)}px`,
              color: colours(colourRoles[role]),
              whiteSpace: 'pre',
            }}
          >
            {line}
          </div>
        ))
      })}
    </div>,
    { width, height, fonts: await loadFonts('display') },
  )
}

const place = (svg: string, x: number, y: number, widthPx: number, heightPx: number) =>
  `<svg x="${String(x)}" y="${String(y)}" width="${String(widthPx)}" height="${String(heightPx)}">${svg}</svg>`
