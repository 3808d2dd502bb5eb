/** What npm's `assert` asks of Node's `process`, for suites in the web worker; the extension itself gets nothing of the kind. */
export const process = {
  env: {},
  platform: 'browser',
  version: '',
  versions: {},
  cwd: () => '/',
  /** @param {(...values: unknown[]) => void} then @param {...unknown} values */
  nextTick: (then, ...values) => queueMicrotask(() => then(...values)),
};
