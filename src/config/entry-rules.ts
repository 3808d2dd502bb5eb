import type { Group } from '../lexicon/entry.js';
import { riskGroups, themeKinds } from '../reading/types.js';
import { events, levels } from '../statement/front-matter.js';

/** The kinds that each group's reader tells apart. */
export const kindsOf: Readonly<Record<Group, readonly string[]>> = {
  act: ['verb', 'noun', 'participle', 'gerund', 'finite'],
  actor: ['eu', 'authority', 'other'],
  ask: ['verb', 'noun', 'modal', 'impersonal'],
  'ask-kind': ['release', 'drop-charges', 'fair-trial', 'access', 'investigate', 'protect', 'law', 'respect-rights', 'enabling-space', 'other', 'none'],
  event: events,
  'follow-up': ['concrete'],
  hedge: ['deference', 'note-taking', 'hope', 'vague-follow-up', 'doubt', 'softener', 'euphemism', 'false-balance'],
  instrument: ['instrument'],
  level: levels,
  name: ['honorific', 'office', 'body', 'thing', 'place', 'town', 'calendar', 'never', 'particle', 'contact', 'before-body', 'behind-body', 'alias', 'versus'],
  obligation: ['bound', 'party', 'ratified', 'signed', 'unbound', 'everybody', 'general', 'back'],
  theme: themeKinds,
  term: ['hrd', 'hrd-short', 'role', 'label', 'not-label', 'distance'],
};

/** What the value of an entry's setting may be: one of some words, true or false, a whole number, a text, texts. */
export type SettingShape = readonly string[] | 'boolean' | { readonly from: number; readonly to: number } | 'text' | 'texts';

/** A setting of an entry that the group's reader asks for. */
export interface SettingRule {
  readonly shape: SettingShape;
  /** Without it the reader could make nothing of the entry. */
  readonly required?: true;
}

const rank: SettingRule = { shape: { from: 1, to: 99 }, required: true };

/** The settings of each group that people may use in phrase files of their own. */
export const settingsOf: Readonly<Record<Group, Readonly<Record<string, SettingRule>>>> = {
  act: {},
  actor: { value: { shape: 'text' } },
  ask: {
    strength: { shape: { from: 1, to: 5 }, required: true },
    takes: { shape: ['addressee', 'content', 'either'] },
    passive: { shape: 'boolean' },
    needs: { shape: ['act', 'act-noun', 'answerable', 'authority', 'duty', 'gerund', 'head', 'lying', 'standing', 'verb'] },
    infinitive: { shape: ['own'] },
  },
  'ask-kind': { weak: { shape: 'boolean' } },
  event: { rank, where: { shape: ['title'] } },
  'follow-up': {},
  hedge: {
    suggestions: { shape: 'texts' },
    speaker: { shape: ['eu'] },
    outside: { shape: ['ask'] },
    inside: { shape: ['ask', 'asking-sentence'] },
    title: { shape: ['too'] },
    written: { shape: ['small'] },
    starts: { shape: ['clause'] },
    second: { shape: ['none'] },
    'unless-followed-by': { shape: 'texts' },
    'unless-preceded-by': { shape: 'texts' },
    'unless-next': { shape: 'texts' },
    'unless-subject': { shape: 'texts' },
  },
  instrument: { value: { shape: 'text', required: true } },
  level: { rank },
  name: {},
  obligation: {
    stands: { shape: ['behind', 'before'] },
    reach: { shape: { from: 1, to: 20 } },
    of: { shape: 'texts' },
    all: { shape: 'boolean' },
  },
  term: {},
  theme: { of: { shape: riskGroups }, title: { shape: 'boolean' }, bare: { shape: 'boolean' } },
};
