/** Files of a folder that are worked on together. */
export type Batch = { readonly folder: string; readonly files: readonly string[] }

/** Works on a batch: here, or in a thread. */
export type RunBatch<Work extends Batch, Result> = (work: Work) => Promise<Result>

// Enough to outweigh the message to a thread, few enough that all threads end at about the same time.
const filesAtOnce = 25

/** Has files worked on in batches; the results are in the order of the files. */
export function inBatches<Result>(
  files: readonly string[],
  run: (batch: readonly string[]) => Promise<Result>,
): Promise<readonly Result[]> {
  const batches = Array.from({ length: Math.ceil(files.length / filesAtOnce) }, (_, index) =>
    files.slice(index * filesAtOnce, (index + 1) * filesAtOnce),
  )
  return Promise.all(batches.map(run))
}
