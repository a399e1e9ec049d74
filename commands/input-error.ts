/** What is wrong with what a command was given: its message names the file or option, the place and the reason, and needs no stack. */
export class InputError extends Error {}

/**
 * Ends a command with one plain line and exit code 2 where what it was given does not fit: an {@link InputError}, a file that is
 * not there, an option that it does not have. Any other error keeps its stack. Call it before anything is read.
 */
export function failPlainly(): void {
  process.on('uncaughtException', (error) => {
    const isInput = error instanceof InputError || ('code' in error && /^(?:ERR_PARSE_ARGS|ENOENT)/.test(String(error.code)));
    console.error(isInput ? error.message : error);
    process.exit(isInput ? 2 : 1);
  });
}
