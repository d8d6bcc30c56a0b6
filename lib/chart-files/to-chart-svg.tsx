import satori from 'satori'

import type { Colours } from '@/lib/colours/tokens'
import { escapeXml } from '@/lib/feeds/atom'
import { drawIcon } from '@/lib/icons/draw-icon'
import { loadFonts, toFamily } from '@/lib/share-images/fonts'

import { stack, toTextBlock, type Block, type PlacedText } from './block'
import { toWords, type ChartFacts } from './chart-facts'
import { toDotsBlock } from './dots-block'
import { chartWidthPx, marginPx, roomPx, textStyles } from './page-size'
import { toRowsBlock } from './rows-block'
import { setText } from './set-text'
import { slimPaths } from './slim-paths'

/**
 * A chart as SVG that stands alone: its letters are outlines, so that it looks the same everywhere, and its
 * words are in its description, so that they can be read and searched.
 * @throws where the typeface lacks a character
 */
export async function toChartSvg(facts: ChartFacts, colours: Colours): Promise<string> {
  const { heightPx, texts, shapes } = await layOut(facts, colours)
  const size = { width: chartWidthPx, height: Math.ceil(heightPx + marginPx) }
  const { width, height } = size
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${escapeXml(facts.title)}</title>`,
    `<desc>${escapeXml(toWords(facts))}</desc>`,
    `<rect width="${width}" height="${height}" fill="${colours('surface')}"/>`,
    shapes,
    await drawTexts(texts, size, colours),
    '</svg>\n',
  ].join('')
}

async function layOut(facts: ChartFacts, colours: Colours): Promise<Block> {
  const { title, axis, body, remarks, sources, credit } = facts
  const set = async (text: string, style: keyof typeof textStyles) =>
    toTextBlock(await setText(text, textStyles[style], roomPx), marginPx)
  const setRemarks = await Promise.all(remarks.map((remark) => set(remark, 'remark')))
  return stack([
    { block: await set(title, 'title'), gapPx: marginPx - 10 },
    { block: await set(axis, 'axis'), gapPx: 8 },
    {
      block: await (body.kind === 'rows' ? toRowsBlock(body, colours) : toDotsBlock(body, colours)),
      gapPx: 36,
    },
    ...setRemarks.map((block, index) => ({ block, gapPx: index === 0 ? 36 : 12 })),
    { block: await set(sources, 'sources'), gapPx: setRemarks.length === 0 ? 36 : 12 },
    { block: await toCreditBlock(credit, colours), gapPx: 32 },
  ])
}

const signPx = 48
const signGapPx = 20

/** Who made it and where its data stand, below a line, beside the sign of the site. */
async function toCreditBlock(credit: ChartFacts['credit'], colours: Colours): Promise<Block> {
  const x = marginPx + signPx + signGapPx
  const text = await setText(
    `${credit.name} · ${credit.address}`,
    textStyles.credit,
    marginPx + roomPx - x,
  )
  const top = 24
  const sign = drawIcon(colours, { rounded: true })
  return {
    heightPx: top + Math.max(signPx, text.heightPx),
    texts: [{ ...text, x, y: top + Math.max(0, signPx - text.heightPx) / 2 }],
    shapes: [
      `<path d="M${marginPx} 0H${marginPx + roomPx}" stroke="${colours('rule-strong')}" stroke-width="2"/>`,
      `<svg x="${marginPx}" y="${top}" width="${signPx}" height="${signPx}">${sign}</svg>`,
    ].join(''),
  }
}

type Size = { readonly width: number; readonly height: number }

async function drawTexts(texts: readonly PlacedText[], size: Size, colours: Colours) {
  const svg = await satori(
    <div style={{ display: 'flex', ...size }}>
      {texts.flatMap((text, at) =>
        text.lines.map((line, index) => (
          <div
            key={`${at} ${index}`}
            style={{
              display: 'flex',
              position: 'absolute',
              ...toEdges(text),
              top: text.y + index * text.lineHeightPx,
              fontFamily: toFamily(text.typeface),
              fontSize: text.sizePx,
              lineHeight: `${text.lineHeightPx}px`,
              color: colours(text.colour),
              whiteSpace: 'pre',
            }}
          >
            {line}
          </div>
        )),
      )}
    </div>,
    { ...size, fonts: [...(await loadFonts('display')), ...(await loadFonts('text'))] },
  )
  return slimPaths(svg)
}

function toEdges({ x, align = 'left', widthPx }: PlacedText) {
  if (align === 'left') return { left: x }
  if (align === 'right') return { right: chartWidthPx - x }
  return { left: x - widthPx, width: 2 * widthPx, justifyContent: 'center' as const }
}
