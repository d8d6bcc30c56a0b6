// The tasks of the threads that finish exported pages.

export { compressBatch } from './compress'
export { cleanBatch } from './export-cleanup'
export { rewriteBatch } from './hash-assets'
