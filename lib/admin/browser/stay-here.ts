/**
 * Keeps the page from asking other computers: the editor's package looks for newer versions of
 * itself on a public server. The policy of the page would stop that, too, but not without an error.
 */
export function stayHere(): void {
  const ask = globalThis.fetch
  globalThis.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input)
    const { origin, protocol } = new URL(address, location.href)
    const isOwn = origin === location.origin || protocol === 'blob:' || protocol === 'data:'
    return isOwn ? ask(input, init) : Promise.resolve(new Response(null, { status: 503 }))
  }
}
