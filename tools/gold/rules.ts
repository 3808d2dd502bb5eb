import { events, levels } from '../../src/statement/front-matter.js';
import { placed, placesOf } from './places.js';
import { type GoldFile, labelsOf } from './types.js';

/* What must hold in every gold file. A rule takes the labels and the statement's text, and says in words what is wrong. */

const vocabulary: Readonly<Record<string, readonly (string | number)[]>> = {
  level: levels,
  event: events,
  role: ['defender', 'official', 'other'],
  scope: ['case', 'situation'],
  ask: ['release', 'drop-charges', 'fair-trial', 'access', 'investigate', 'protect', 'law', 'respect-rights', 'enabling-space', 'other'],
  strength: [1, 2, 3, 4, 5],
  kind: ['deference', 'note-taking', 'hope', 'vague-follow-up', 'doubt', 'softener', 'euphemism', 'false-balance'],
  verdict: ['met', 'partial', 'missing', 'not-applicable'],
};

function knownWords(gold: GoldFile): string[] {
  const used: [set: string, value: string | number, where: string][] = [
    ['level', gold.level, 'file'],
    ['event', gold.event, 'file'],
    ...gold.people.map(({ role, name }): [string, string, string] => ['role', role, name]),
    ...gold.recommendations.flatMap(({ scope, ask, strength, text }): [string, string | number, string][] => [['scope', scope, text], ['ask', ask, text], ['strength', strength, text]]),
    ...gold.hedges.map(({ kind, text }): [string, string, string] => ['kind', kind, text]),
    ...Object.entries(gold.verdicts).map(([benchmark, verdict]): [string, string, string] => ['verdict', verdict, benchmark]),
  ];
  return used
    .filter(([set, value]) => !vocabulary[set]?.includes(value))
    .map(([set, value, where]) => `${where}: ${set} “${value}” is not one of ${(vocabulary[set] ?? []).join(', ')}`);
}

function textsMatch(gold: GoldFile, text: string): string[] {
  return labelsOf(gold)
    .filter(({ label }) => label.start === undefined || text.slice(label.start, label.end) !== label.text)
    .map(({ where, label }) => `${where}: the statement has “${text.slice(label.start ?? 0, label.end ?? 0)}” where the label says “${label.text}”`);
}

/** A place of a name that has no label is a slip, except in front matter and where `notMentions` lists the words. */
function namesAreLabelled(gold: GoldFile, text: string): string[] {
  const mentions = gold.people.flatMap((person) => placed(person.mentions));
  const names = [...new Set(mentions.map((mention) => mention.text))].filter((name) => !gold.notMentions?.includes(name));
  const body = /^---\r?\n[\s\S]*?\n---\r?\n/u.exec(text)?.[0].length ?? 0;
  const letter = /[\p{L}\p{N}]/u;
  return names.flatMap((name) =>
    placesOf(text, name)
      .filter((start) => start >= body && !letter.test(text.charAt(start - 1)) && !letter.test(text.charAt(start + name.length)))
      .filter((start) => !mentions.some((mention) => mention.start <= start && start + name.length <= mention.end))
      .map((start) => `“${name}” at ${start} is not labelled as a mention`));
}

function termsAreLabelled(gold: GoldFile, text: string): string[] {
  const terms = placed(gold.terms.hrd);
  return [...text.matchAll(/human rights? defend[eo]rs?|\bW?HRDs?\b|\bdefensor(?:as?|es|xs)? (?:de|por) (?:los )?derechos humanos/giu)]
    .filter(({ index }) => !terms.some((term) => term.start <= index && index < term.end))
    .map(({ 0: words, index }) => `“${words}” at ${index} is not labelled as a term`);
}

function asksDoNotOverlap(gold: GoldFile): string[] {
  const asks = placed(gold.recommendations).sort((a, b) => a.start - b.start);
  return asks.filter((ask, index) => ask.start < (asks[index - 1]?.end ?? 0)).map((ask) => `“${ask.text}” overlaps the recommendation before it`);
}

/** An ask of strength 1 is a hedge too: its hope stands in it or, where it is coordinated, before it in the paragraph. */
function hopesAreHedges(gold: GoldFile, text: string): string[] {
  const hopes = placed(gold.hedges).filter(({ kind }) => kind === 'hope');
  return placed(gold.recommendations)
    .filter(({ strength }) => strength === 1)
    .filter((ask) => !hopes.some((hope) => hope.start < ask.end && !/\n\s*\n/u.test(text.slice(hope.start, ask.start))))
    .map((ask) => `no hope is labelled for “${ask.text}”`);
}

export const rules: readonly ((gold: GoldFile, text: string) => string[])[] = [knownWords, textsMatch, namesAreLabelled, termsAreLabelled, asksDoNotOverlap, hopesAreHedges];
