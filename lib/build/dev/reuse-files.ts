import type { Found, FoundFile } from '@/lib/check/read-files'

/** Files that were read anew, with those that have not changed as they were before, so that what is known of them stays known. */
export function reuseFiles(before: Found | undefined, now: Found): Found {
  const known = new Map(before?.files.map((file) => [file.name, file]))
  return { ...now, files: now.files.map((file) => reuse(known.get(file.name), file)) }
}

function reuse(before: FoundFile | undefined, now: FoundFile): FoundFile {
  return before && Buffer.compare(before.bytes, now.bytes) === 0 ? before : now
}
