/** YAML files are turned into JSON when bundled (`tools/yaml-plugin.mjs`); whoever imports one checks its shape. */
declare module '*.yaml' {
  const content: unknown;
  export default content;
}
