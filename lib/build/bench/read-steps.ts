/** How long the parts of a build took, in seconds. */
export type Steps = {
  readonly check: number
  /** What Contentlayer took after the check had ended; it reads beside it. */
  readonly content: number
  /** Citations; references, data and feeds. */
  readonly files: number
  readonly pictures: number
  readonly pressKits: number
  /** The references, data and feeds are written beside them. */
  readonly pages: number
  /** All that comes after the framework. */
  readonly finish: number
}

const partOf: Readonly<Record<string, keyof Steps>> = {
  'check the content': 'check',
  'read the content': 'content',
  'gather the citations': 'files',
  'write references, data and feeds': 'files',
  'draw pictures': 'pictures',
  'pack press kits': 'pressKits',
  'export the pages': 'pages',
  'take out the framework': 'finish',
  'put the files together': 'finish',
  'lead old addresses on': 'finish',
  compress: 'finish',
  'put the site in its place': 'finish',
}

/**
 * Reads the parts from what a build printed (see run-step.ts).
 * @throws where it names a step that belongs to no part, so that none is left out of the sum
 */
export function readSteps(output: string): Steps {
  const steps = {
    check: 0,
    content: 0,
    files: 0,
    pictures: 0,
    pressKits: 0,
    pages: 0,
    finish: 0,
  }
  for (const [, seconds = '', name = ''] of output.matchAll(/^ *([\d.]+) s {2}(.+)$/gm)) {
    const part = partOf[name]
    if (part === undefined) throw new Error(`The step "${name}" is not known to the benchmark.`)
    steps[part] += Number(seconds)
  }
  return steps
}
