import { Flag } from '@/components/site/flag'
import type { InterfaceWords } from '@/lib/content/types'
import type { Tile, TileMapData } from '@/lib/pages/tile-map'
import { fill } from '@/lib/words'

type Props = { map: TileMapData; words: InterfaceWords }

// Places are classes, since the pages' policy allows no style in a tag.
const columnClass = [
  '',
  'tile-column-1',
  'tile-column-2',
  'tile-column-3',
  'tile-column-4',
  'tile-column-5',
  'tile-column-6',
]
const rowClass = [
  '',
  'tile-row-1',
  'tile-row-2',
  'tile-row-3',
  'tile-row-4',
  'tile-row-5',
  'tile-row-6',
]
const shadeClass = ['tile-none', 'tile-shade-1', 'tile-shade-2', 'tile-shade-3']

/** The member states as tiles of one size, roughly where they lie. It is a list of links for those who cannot see it. */
export function TileMap({ map, words }: Props) {
  const { memberStates, locale } = words
  return (
    <figure className="tile-map">
      <figcaption>{map.caption}</figcaption>
      <ul aria-label={memberStates.mapName}>
        {map.tiles.map((tile) => (
          <TileItem key={tile.slug} tile={tile} />
        ))}
      </ul>
      {map.bands.length > 0 && (
        <ul className="tile-legend">
          {map.bands.map(({ shade, low, high }) => (
            <li key={shade}>
              <span className={`tile-key ${shadeClass[shade] ?? ''}`} aria-hidden="true" />
              {low === high ? low : fill(memberStates.mapBand, locale, { low, high })}
            </li>
          ))}
          {map.tiles.some(({ shade }) => shade === 0) && (
            <li>
              <span className="tile-key tile-none" aria-hidden="true" />
              {memberStates.mapWithout}
            </li>
          )}
        </ul>
      )}
      {map.bands.length > 0 && <p className="tile-caution">{memberStates.mapCaution}</p>}
    </figure>
  )
}

function TileItem({ tile }: { tile: Tile }) {
  const { name, code, href, valueText, column, row, shade } = tile
  return (
    <li className={`${columnClass[column] ?? ''} ${rowClass[row] ?? ''}`}>
      <a
        href={href}
        className={`tile ${shade === undefined ? '' : (shadeClass[shade] ?? '')}`}
        aria-label={toTileName(name, valueText)}
      >
        {valueText === undefined ? (
          <>
            <Flag code={code} />
            <span className="tile-code tile-short">{code}</span>
            <span className="tile-name">{name}</span>
          </>
        ) : (
          <>
            <span className="tile-code">{code}</span>
            <span className="tile-value">{valueText}</span>
          </>
        )}
      </a>
    </li>
  )
}

const toTileName = (name: string, valueText: string | undefined) =>
  valueText === undefined ? name : `${name}: ${valueText}`
