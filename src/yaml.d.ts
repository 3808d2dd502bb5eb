/** YAML files are turned into JSON when bundled (`tools/yaml-plugin.mjs`), and parsed with each call; whoever imports one checks its shape. */
declare module '*.yaml' {
  const content: () => unknown;
  export default content;
}

/** Style sheets are their text when bundled. */
declare module '*.css' {
  const styles: string;
  export default styles;
}
