/** Runs one step of the build and prints how many seconds it took. */
export async function runStep<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const start = performance.now()
  const print = (what: string) => {
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(`${seconds.padStart(6)} s  ${what}`)
  }
  try {
    const result = await work()
    print(name)
    return result
  } catch (failure) {
    print(`${name}: failed`)
    throw failure
  }
}
