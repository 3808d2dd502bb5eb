/** All suites that run in the web worker; `tools/lib/bundles.mjs` makes it. */
declare module 'suites' {}
declare module 'mocha/mocha.js' {}
/** The npm package, which the slash tells from Node's own module. */
declare module 'assert/' {
  import assert from 'node:assert';
  export default assert;
}
