/**
 * A colour as CSS writes it, `oklch(L C H)` without alpha, as `#rrggbb`: what programs need that draw
 * without a browser. What lies outside sRGB is clipped.
 * @throws where it is written in another way
 */
export function oklchToHex(colour: string): string {
  const parts = /^oklch\(\s*([\d.]+)\s+([\d.]+)\s+([\d.]+)\s*\)$/.exec(colour)
  if (!parts) throw new Error(`"${colour}" is not written as oklch(lightness chroma hue).`)
  const [lightness = 0, chroma = 0, hue = 0] = parts.slice(1).map(Number)
  const angle = (hue * Math.PI) / 180
  return `#${toLinearRgb(lightness, chroma * Math.cos(angle), chroma * Math.sin(angle))
    .map(toHexPair)
    .join('')}`
}

/** The matrices of CSS Color 4, section 20.2, from Oklab to linear sRGB. */
function toLinearRgb(lightness: number, a: number, b: number): readonly number[] {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

function toHexPair(linear: number): string {
  const light = linear <= 0.0031308 ? linear * 12.92 : 1.055 * linear ** (1 / 2.4) - 0.055
  const byte = Math.round(Math.min(1, Math.max(0, light)) * 255)
  return byte.toString(16).padStart(2, '0')
}
