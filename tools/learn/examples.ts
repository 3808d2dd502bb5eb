import type { PersonDraft } from '../../src/reading/people/persons.js';
import { personsIn } from '../../src/reading/people/resolve.js';
import { ruledRole, toldBesides } from '../../src/reading/people/role.js';
import { edge, isSign, keysOfWord, lookBeside, places, signs } from '../../src/reading/people/weighed/beside.js';
import { type Mentioned, shareOf } from '../../src/reading/people/weighed/index.js';
import { tellings } from '../../src/reading/people/weighed/weights.js';
import { type Whole, wholeOf } from '../../src/reading/whole.js';
import { readStatement } from '../../src/statement/index.js';
import type { GoldStatement } from '../eval/gold.js';
import type { Example } from './logistic.js';
import type { Passage } from '../passages/passages.js';

/** Somebody whom a text names, by what is told of them. */
export interface PersonExample extends Example {
  /** Of one text: what is learned of some of its people is not tried on others. */
  readonly text: string;
  readonly name: string;
  /** Whether rules tell no role, and of somebody else in the text that it is concerned: without weights, all of these would be. */
  readonly isWeighed: boolean;
}

/** Somebody of a whole statement counts as so many of passages: those hold the persons in the shares that real ones have, and passages many that are hard to tell. */
const ofWhole = 2;

/** Whoever is concerned by rules, or the only one who could be, counts as so much of somebody: of them it is learned what else tells it. */
const ofRuled = 0.5;

/** Words are learned of where they stand near, classes of words also farther off. */
function isLearned(key: string, place: string): boolean {
  return !key.startsWith('=') || !place.startsWith('far-');
}

function addBeside(features: Map<string, number>, { analysis, from, to }: Mentioned, share: number): void {
  const add = (key: string): void => { features.set(key, (features.get(key) ?? 0) + share); };
  lookBeside(analysis, from, to, (number, at) => {
    const place = places[number] ?? '';
    const token = at === undefined ? undefined : analysis.tokens[at];
    if (at === undefined || token === undefined) {
      add(`${place} ${edge}`);
      return;
    }
    for (const key of keysOfWord(analysis.grammar, token.word)) if (isLearned(key, place)) add(`${place} ${key}`);
    for (const sign of signs) if (isSign(analysis, at, sign)) add(`${place} .${sign}`);
  });
}

/** Nobody who is not concerned by rules: these are sure of it. Of those who are, what is told is learned, too. */
function exampleOf({ name: text, whole: { analyses }, ruled, drafts }: Text, draft: PersonDraft, isSo: boolean, weight: number): PersonExample[] {
  const role = ruled.get(draft);
  if (role !== undefined && role !== 'defender') return [];
  const isWeighed = role === undefined && drafts.some((other) => ruled.get(other) === 'defender');
  const { mentions, told } = toldBesides(draft, analyses);
  const share = 1 / shareOf(mentions);
  const features = new Map<string, number>();
  for (const telling of tellings) if (told[telling] !== undefined) features.set(telling, told[telling] * share);
  for (const mention of mentions) addBeside(features, mention, share);
  return [{ text, name: draft.name, isSo, isWeighed, features, weight: isWeighed ? weight : weight * ofRuled }];
}

interface Text {
  readonly name: string;
  readonly whole: Whole;
  readonly drafts: readonly PersonDraft[];
  readonly ruled: ReadonlyMap<PersonDraft, ReturnType<typeof ruledRole>>;
}

function textOf(name: string, text: string): Text {
  const whole = wholeOf(readStatement(text, {}));
  const drafts = personsIn(whole.analyses);
  return { name, whole, drafts, ruled: new Map(drafts.map((draft) => [draft, ruledRole(draft, whole.analyses)])) };
}

/** The people of a labelled statement whom its labels know, too. */
export function examplesOfStatement({ name, text: written, gold }: GoldStatement): PersonExample[] {
  const text = textOf(name, written);
  const { whole: { paragraphs, analyses }, drafts } = text;
  return drafts.flatMap((draft) => {
    const spans = draft.mentions.flatMap(({ paragraph, from, to }) => {
      const [first, last] = [analyses[paragraph]?.tokens[from], analyses[paragraph]?.tokens[to - 1]];
      return first && last ? [paragraphs[paragraph]?.spanOf({ start: first.start, end: last.end })] : [];
    });
    const label = gold.people.find(({ mentions }) => mentions.some(({ start, end }) => spans.some((span) => span !== undefined && start < span.end && span.start < end)));
    return label && label.optional !== true ? exampleOf(text, draft, label.role === 'defender', ofWhole) : [];
  });
}

/** The people of a passage; what its reader does not know as a name is nobody's. */
export function examplesOfPassage({ id, text: written, people }: Passage): PersonExample[] {
  const text = textOf(id, written);
  const isOf = (name: string) => (other: string): boolean => other.includes(name) || name.includes(other);
  return text.drafts.flatMap((draft) => exampleOf(text, draft, people.some(isOf(draft.name)), 1));
}
