import { makeNew } from './make-new'

process.exitCode = await makeNew({
  args: process.argv.slice(2),
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  isInteractive: process.stdin.isTTY && process.stdout.isTTY,
})
