import { clausesIn, withNames } from '../benchmarks/clauses/index.js';
import { fixesIn } from '../benchmarks/fixes/index.js';
import { countryName } from '../facts/countries.js';
import type { TreatyCorrections } from '../facts/treaties/status.js';
import type { EventKind } from '../statement/front-matter.js';
import { english } from './en/index.js';
import { french } from './fr/index.js';
import { draftFrontMatter } from './front-matter.js';
import { obligationsOf } from './obligations.js';
import { concernsPeople, type DraftLanguage, type DraftRequest } from './request.js';
import type { Concerned, DraftWords } from './words.js';

const languages: Readonly<Record<DraftLanguage, DraftWords>> = { en: english, fr: french };

/** The words with which a statement of a language is begun. */
export function draftWordsIn(language: DraftLanguage): DraftWords {
  return languages[language];
}

/** Events in which somebody is held, and can be visited. */
const held: ReadonlySet<EventKind> = new Set(['detention', 'charges', 'trial', 'conviction', 'ill-treatment']);
/** Events in which fairness is at stake, and those with a trial to attend. */
const proceedings: ReadonlySet<EventKind> = new Set(['detention', 'charges', 'trial', 'conviction']);
const trials: ReadonlySet<EventKind> = new Set(['trial', 'conviction']);

/** Signs that Markdown would take for its own inside a name. */
function plain(name: string): string {
  return name.replaceAll(/[\\`*_[\]<>]/gu, String.raw`\$&`);
}

function concernedIn({ people, event, language }: DraftRequest): Concerned {
  const { askWords: { list, name } } = fixesIn(language);
  const many = people.length > 1;
  const names = people.length === 0 ? name : list(people.map(plain));
  return { names, many, defenders: languages[language].defenders(names, many), nobody: people.length === 0 && !concernsPeople(event) };
}

/** What is asked, to whom, in the voice of the level: first for the people concerned, then for the country at large. */
function asks(request: DraftRequest, concerned: Concerned, authorities: string): string[] {
  const { event, language, people, level } = request;
  const { askWords } = fixesIn(language);
  const { levels, furthermore } = languages[language];
  const { voice } = levels[level];
  const paragraph = ([first, second]: readonly string[]): string =>
    [...(first === undefined ? [] : [askWords.sentence(voice, authorities, first)]), ...(second === undefined ? [] : [furthermore(voice, second)])].join(' ');
  const ofCase = concerned.nobody ? [] : [paragraph(askWords.ofCase(event, people.map(plain)).slice(0, 2))];
  return [...ofCase, paragraph(askWords.ofSituation(event).slice(0, 2))];
}

/** What comes next, as the fixes of follow-up say it. */
function nextSteps({ event, language, level }: DraftRequest, { nobody }: Concerned): string {
  const { meeting, visit, dialogue } = clausesIn(language, level).nextSteps;
  if (level === 'ngo') return dialogue;
  return [held.has(event) && !nobody ? visit : meeting, dialogue].join(' ');
}

/** How fair it is, and whether the EU saw it. */
function fairness({ event, language, level }: DraftRequest): string | undefined {
  if (!proceedings.has(event)) return undefined;
  const [denied = ''] = clausesIn(language).dueProcess;
  return [denied, ...(trials.has(event) ? [level === 'ngo' ? languages[language].observationOfNgo : languages[language].observation] : [])].join(' ');
}

/**
 * A statement to begin from: front matter, title, facts, assessment, asks, obligations that bind the country, and follow-up, in the words that the
 * benchmarks ask for and the fixes insert. What only the drafter knows stands as a placeholder (`[DATE]`); placeholders in the same words mean the same.
 * @param corrections of the tables of treaties
 * @returns a statement file's text, line ends are `\n`
 */
export function skeletonOf(request: DraftRequest, corrections?: TreatyCorrections): string {
  const { level, event, country, language } = request;
  const words = languages[language];
  const { askWords, authoritiesIn } = fixesIn(language);
  const { legitimacy, lawHarm, guidelines } = clausesIn(language, level);
  const concerned = concernedIn(request);
  const { title, opening, closing, voice } = words.levels[level];
  const { subject, facts, verb = 'condemn' } = words.events[event];
  const authorities = country === undefined ? askWords.authorities : authoritiesIn(country) ?? words.authorities;
  const paragraphs = [
    ...opening,
    [facts(concerned), ...(concerned.nobody ? [] : [words.work(concerned)]), ...(event === 'restrictive-law' ? lawHarm : [])].join(' '),
    fairness(request),
    [words.assessment(voice, verb, subject(concerned.names)), legitimacy[concerned.nobody ? 1 : 0]].join(' '),
    ...asks(request, concerned, authorities),
    obligationsOf(request, authorities, words, corrections),
    [nextSteps(request, concerned), ...guidelines].join(' '),
    ...closing,
  ].flatMap((paragraph) => paragraph ?? []);
  const heading = `# ${title(country === undefined ? words.country : countryName(country, language), subject(concerned.defenders))}`;
  const text = [heading, ...paragraphs].map((paragraph) => withNames(paragraph, concerned.names, language)).join('\n\n');
  return `${draftFrontMatter(request, askWords.name, words.contact)}\n\n${text}\n`;
}
