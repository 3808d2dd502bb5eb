import { messagesIn } from '../messages/index.js';
import type { Reading } from '../reading/types.js';
import { frontMatterGaps } from '../statement/front-matter-gaps.js';
import { covers, type Span } from '../statement/span.js';
import { SpanIndex } from '../statement/span-index.js';
import { wordsOf } from './located.js';
import { asksOf } from './powerless.js';
import { listInFrontMatter, sayInFrontMatter } from './fixes/front-matter-line.js';
import { placeOfMissing } from './place.js';
import type { Benchmark, Fix, JudgeContext, Judgement, RawFinding } from './types.js';

/** Where statements stand anyway, and few look. */
const own = /^(?:eeas|eeas site|website|europa)$/iu;

function fixes(reading: Reading, { locale }: JudgeContext): Fix[] {
  const edit = sayInFrontMatter(reading, 'channels', `[eeas, "${frontMatterGaps[reading.statement.language].channel}"]`);
  return edit ? [{ title: messagesIn(locale).disseminated.add, edits: [edit], placeholders: true }] : [];
}

/** A channel to fill in behind those that are there. */
function besides({ statement: { language } }: Reading, channels: readonly string[], value: Span, { locale }: JudgeContext): Fix[] {
  return [{ title: messagesIn(locale).disseminated.add, edits: [listInFrontMatter(value, [...channels, frontMatterGaps[language].channel])], placeholders: true }];
}

/** Most characters of a post. */
const longestPost = 280;

/** Those whom the statement names and is about. */
interface NamedInPost {
  /** Where they are named in full. */
  readonly fullNames: SpanIndex<Span>;
  /** Characters of the shortest name; undefined where nobody is named. */
  readonly shortest: number | undefined;
}

/** Characters of the shortest post that has an ask and names whom it is about. */
function postLength(reading: Reading, ask: Span, { fullNames, shortest }: NamedInPost): number {
  const isNamed = fullNames.overlapping(ask).some((mention) => covers(ask, mention));
  return wordsOf(reading, ask).length + (isNamed || shortest === undefined ? 0 : shortest + 1);
}

/** A finding where the draft asks for something, but in no words that fit into a post. */
function tooLong(reading: Reading, { locale }: JudgeContext): RawFinding[] {
  const asks = asksOf(reading);
  const ofCase = asks.filter(({ scope }) => scope === 'case');
  const people = reading.people.filter(({ role, mentions }) => role === 'defender' && mentions.length > 0);
  const named: NamedInPost = {
    fullNames: new SpanIndex<Span>(people.flatMap(({ mentions }) => mentions.filter(({ full }) => full)), (mention) => mention),
    shortest: people.reduce((least: number | undefined, { name }) => Math.min(least ?? Infinity, name.length), undefined),
  };
  let shortest: Span | undefined;
  let least = Infinity;
  for (const ask of ofCase.length > 0 ? ofCase : asks) {
    const length = postLength(reading, ask, named);
    if (length <= longestPost) return [];
    if (length < least) [shortest, least] = [ask, length];
  }
  if (!shortest) return [];
  const { start, end } = shortest;
  return [{ start, end, kind: 'too-long', message: messagesIn(locale).disseminated.tooLong(longestPost, least), fixes: [] }];
}

function judge(reading: Reading, context: JudgeContext): Judgement {
  const words = messagesIn(context.locale).disseminated;
  const { values, at } = reading.statement.frontMatter;
  const place = at.channels;
  const span = place && { start: place.key.start, end: place.value?.end ?? place.key.end };
  const channels = values.channels ?? [];
  const evidence = span && channels.length > 0 ? [span] : [];
  const long = tooLong(reading, context);
  if (channels.some((channel) => !own.test(channel.trim()))) return { status: long.length > 0 ? 'partial' : 'met', evidence, findings: long };
  if (span && channels.length > 0) return { status: 'partial', evidence, findings: [{ kind: 'own-only', message: words.ownOnly, fixes: place.value ? besides(reading, channels, place.value, context) : [], ...span }, ...long] };
  return { status: 'missing', evidence, findings: [{ kind: 'missing', message: words.missing, fixes: fixes(reading, context), ...placeOfMissing(reading) }, ...long] };
}

/** The front matter names a channel that the audience uses, besides the EEAS site. */
export const disseminated: Benchmark = {
  id: 'disseminated',
  family: 'reach',
  severity: 'info',
  title: { en: 'Disseminated', fr: 'Diffusée' },
  why: {
    en: 'A statement on the EEAS site reaches those who look for it. Defenders, their families and those who hold them read other channels.',
    fr: 'Une déclaration sur le site du SEAE atteint ceux qui la cherchent. Les défenseurs, leurs familles et ceux qui les détiennent lisent d’autres canaux.',
  },
  source: 'The 2019 assessment, section Communications and visibility: statements should reach their audience, on social media and local channels as well.',
  statuses: {
    met: '`channels` in the front matter names at least one channel besides the EEAS site, and what the draft asks for fits into a post of 280 characters with the name of the person.',
    partial: 'It names the EEAS site alone, or no ask is short enough for a post.',
    missing: 'It names none.',
  },
  remedies: ['Add `channels` to the front matter, or a channel to those that are there, to fill in.'],
  examples: [
    { text: '---\nchannels: [eeas, x, facebook]\n---\n\n# Honduras: Statement by the Spokesperson on the arrest of human rights defender Iria Montoro\n\nIria Montoro was arrested on Monday.\n', status: 'met', findings: [] },
    { text: '---\nchannels: [eeas]\n---\n\n# Honduras: Statement by the Spokesperson on the arrest of human rights defender Iria Montoro\n\nIria Montoro was arrested on Monday.\n', status: 'partial', findings: ['own-only'] },
    { text: '# Honduras: Statement by the Spokesperson on the arrest of human rights defender Iria Montoro\n\nIria Montoro was arrested on Monday.\n', status: 'missing', findings: ['missing'] },
  ],
  judge,
};
