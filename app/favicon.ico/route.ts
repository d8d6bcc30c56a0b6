import { toIconPng } from '@/lib/icons/icons'
import { toIco } from '@/lib/icons/to-ico'

const sizePx = 32

export const dynamic = 'force-static'

// For what asks for this address without reading a page, such as feed readers.
export function GET() {
  const ico = toIco(toIconPng({ sizePx, shape: { rounded: true } }), sizePx)
  return new Response(new Uint8Array(ico), { headers: { 'Content-Type': 'image/x-icon' } })
}
