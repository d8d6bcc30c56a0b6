import { CheckError } from './check-error'
import { help, readCommand } from './read-command'

// Whoever reads our output, such as "head", can stop before its end.
process.stdout.on('error', (failure: NodeJS.ErrnoException) => {
  if (failure.code !== 'EPIPE') throw failure
})

try {
  const command = readCommand(process.argv.slice(2), process.env)
  if (command.isHelp) console.log(help)
  else {
    // Loaded only now, so that even a file of the program that is broken ends in a message.
    const { runCheck } = await import('./run-check')
    const isColoured = process.stdout.isTTY && !process.env['NO_COLOR']
    const { output, exitCode } = await runCheck(command, isColoured)
    console.log(output)
    process.exitCode = exitCode
  }
} catch (failure) {
  console.error(
    failure instanceof CheckError
      ? failure.message
      : `The check failed. This is a fault of the check, not of the content: show this message to those who look after the program of the site (${String(failure)}).`,
  )
  process.exitCode = 2
}
