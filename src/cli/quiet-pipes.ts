/**
 * Lets a reader that has seen enough (`| head`) close the pipe: what is written afterwards goes nowhere, and the command
 * ends as it would have ended.
 */
export function quietPipes(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
}
