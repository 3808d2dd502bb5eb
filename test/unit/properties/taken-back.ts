import { analyse } from '../../../src/reading/analysis.js';
import { opensWithContrast } from '../../../src/reading/hedges/contrast.js';
import { readStatement } from '../../../src/statement/index.js';
import type { Statement } from '../../../src/statement/types.js';
import type { Tongue } from './collection.js';

/** Whether a paragraph of a statement opens with a contrast ("However"): what the one before grants is a concession by that alone. */
export function takesBack({ paragraphs }: Statement): boolean {
  return paragraphs.some(({ plain }) => opensWithContrast(analyse(plain)));
}

/** Whether a block of a draft opens with a contrast. */
export function isTakingBack(block: string, language: Tongue): boolean {
  return takesBack(readStatement(block, { language }));
}
