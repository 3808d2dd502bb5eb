/**
 * Lets a script end with what went wrong in plain words, and code 1.
 * A stack is shown only with errors that nobody has written for a reader.
 */
export function plainErrors() {
  process.on('uncaughtException', (error) => {
    console.error(`\n${said(error)}`);
    process.exit(1);
  });
}

/**
 * What an error says, with what caused it.
 * @param {unknown} error
 * @returns {string}
 */
export function said(error) {
  if (!(error instanceof Error)) return String(error);
  const isPlain = Object.getPrototypeOf(error) === Error.prototype || ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
  const own = isPlain ? error.message : error.stack ?? error.message;
  return error.cause === undefined ? own : `${own}\n${said(error.cause)}`;
}
