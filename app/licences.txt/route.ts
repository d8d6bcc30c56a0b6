import { writeLicences } from '@/lib/licences/write-licences'

export const dynamic = 'force-static'

export const GET = async () => new Response(await writeLicences(process.cwd()))
