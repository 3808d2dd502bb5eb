import { exampleNames } from './example-names.js';

/**
 * The files of `examples/` that make the example workspace, as paths below it: the drafts, what explains them, and the full
 * example with its translation, its configuration and a past statement. A test compares them with the folder.
 */
export const exampleFiles: readonly string[] = [
  'README.md',
  ...exampleNames.map((name) => `${name}.statement.md`),
  'full/conviction-full-guatemala.statement.md',
  'full/conviction-full-guatemala.es.statement.md',
  'full/forthright.config.yaml',
  'full/past/2025-10-14-guatemala-detention.statement.md',
];
