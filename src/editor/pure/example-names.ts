/**
 * The drafts in `examples/` that the extension carries, the weak one of each pair first. In the browser an extension
 * cannot list its own folders, so they are named here; a test compares the names with the folder.
 */
export const exampleNames = [
  'conviction-weak-jordan',
  'conviction-strong-vietnam',
  'detention-weak-kazakhstan',
  'detention-strong-tanzania',
  'killing-weak-kenya',
  'killing-strong-ecuador',
  'law-weak-zambia',
  'law-strong-el-salvador',
] as const;
