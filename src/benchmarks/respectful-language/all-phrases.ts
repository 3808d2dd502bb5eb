// The package has no public address for its phrases; the version is pinned, and a test notices when the file moves.
import { patterns } from '../../../node_modules/retext-equality/lib/patterns-en.js';

/** All phrases that retext-equality knows. */
export function allPhrases(): readonly string[] {
  return patterns.flatMap(({ inconsiderate }) => Object.keys(inconsiderate));
}
