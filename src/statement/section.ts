import { type Block, blocksOf, unmarkedBlocks } from './blocks.js';
import { commentsOf, type RuleComment } from './comments.js';
import { parseMarkdown } from './markdown.js';
import { Recent } from './recent.js';
import { sectionStarts } from './sections.js';
import type { Span } from './span.js';

/** YAML between its fences: the text without them, and where all of it stands. */
export interface Yaml extends Span {
  readonly source: string;
}

/** A section's blocks; offsets are into the section. */
export interface Section {
  readonly yaml: Yaml | undefined;
  readonly blocks: readonly Block[];
  readonly comments: readonly RuleComment[];
}

/** As many as paragraphs are kept with their words. */
const mostKept = 2000;
const openings = new Recent<Section>(100);
const continuations = new Recent<Section>(mostKept);

/** Front matter with nothing behind it, as most texts with any open: it needs no parser to be found. */
function loneYaml(text: string): Yaml | undefined {
  if (!text.startsWith('---\n') || text.includes('\r')) return undefined;
  const fence = text.indexOf('\n---', 3);
  // White space behind a fence, or more than three dashes, is for the parser to judge.
  if (fence === -1 || /[^\n]/u.test(text.slice(fence + 4))) return undefined;
  return { source: text.slice(4, Math.max(fence, 4)), start: 0, end: fence + 4 };
}

function parseOpening(text: string): Section {
  const lone = loneYaml(text);
  if (lone) return { yaml: lone, blocks: [], comments: [] };
  const unmarked = unmarkedBlocks(text);
  if (unmarked) return { yaml: undefined, blocks: unmarked, comments: [] };
  const tree = parseMarkdown(text, true);
  const yaml = tree.children[0]?.type === 'yaml' ? tree.children[0] : undefined;
  return {
    yaml: yaml?.position && { source: yaml.value, start: yaml.position.start.offset ?? 0, end: yaml.position.end.offset ?? 0 },
    blocks: blocksOf(tree, text),
    comments: commentsOf(tree),
  };
}

function parseContinuation(text: string): Section {
  // A text with comments is one section: a continuation has none.
  return { yaml: undefined, blocks: unmarkedBlocks(text) ?? blocksOf(parseMarkdown(text, false), text), comments: [] };
}

/** A block with the place where the section begins to which its offsets belong. */
export interface PlacedBlock {
  readonly block: Block;
  readonly sectionStart: number;
}

/** What a text was parsed into, by the text of its sections. */
export interface KnownSections {
  readonly opening: { readonly text: string; readonly section: Section };
  readonly continuations: ReadonlyMap<string, readonly Block[]>;
}

/**
 * What the sections behind the first were parsed into, by their text.
 * @param placed the blocks of the whole text
 */
export function continuationsOf(text: string, placed: readonly PlacedBlock[]): ReadonlyMap<string, readonly Block[]> {
  const starts = sectionStarts(text);
  const blocks = new Map(starts.map((start): [number, Block[]] => [start, []]));
  for (const { block, sectionStart } of placed) blocks.get(sectionStart)?.push(block);
  return new Map(starts.slice(1).map((start, index) => [text.slice(start, starts[index + 2]), blocks.get(start) ?? []]));
}

/**
 * Front matter, blocks and comments of a text. Sections that were parsed before are not parsed again.
 * @param once whether the text will not be parsed again: nothing is kept
 * @param known what a text that this one was made from was parsed into
 */
export function parseSections(text: string, once = false, known?: KnownSections): { readonly opening: KnownSections['opening']; readonly placed: readonly PlacedBlock[] } {
  const starts = sectionStarts(text);
  const sections = starts.map((start, index): Section => {
    const section = text.slice(start, starts[index + 1]);
    if (index === 0 && known?.opening.text === section) return known.opening.section;
    const blocks = index === 0 ? undefined : known?.continuations.get(section);
    if (blocks) return { yaml: undefined, blocks, comments: [] };
    const [kept, parse] = index === 0 ? ([openings, parseOpening] as const) : ([continuations, parseContinuation] as const);
    return once ? parse(section) : kept.of(section, parse);
  });
  return {
    opening: { text: text.slice(0, starts[1]), section: sections[0] ?? { yaml: undefined, blocks: [], comments: [] } },
    placed: sections.flatMap(({ blocks }, index) => blocks.map((block) => ({ block, sectionStart: starts[index] ?? 0 }))),
  };
}
