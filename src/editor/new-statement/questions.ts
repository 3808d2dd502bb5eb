import * as vscode from 'vscode';
import { concernsPeople, type DraftLanguage, draftLanguages, type DraftRequest } from '../../drafting/request.js';
import { countriesByName, countryName } from '../../facts/countries.js';
import { languageName } from '../../facts/languages.js';
import { readingWords } from '../../formats/read-words.js';
import { foldName } from '../../reading/people/fold-name.js';
import { events, type Level, levels } from '../../statement/front-matter.js';
import { namesIn } from '../pure/names-line.js';
import { locale } from '../settings.js';
import { listAt, type Question, shown } from './steps.js';

/** What is asked for, one thing after the other. */
export interface Answers extends Omit<DraftRequest, 'date' | 'country'> {
  /** ISO 3166-1 alpha-2, or `open` where it is to be filled in. */
  readonly country: string;
}

type Choice<Value> = vscode.QuickPickItem & { readonly value?: Value };

/** What the workspace tells before anything is asked. */
export interface Known {
  /** Countries of the workspace's statements, the likeliest first. */
  readonly countries: readonly string[];
  /** People whom past statements on a country name. */
  peopleOf(country: string | undefined): readonly string[];
  readonly language: DraftLanguage;
}

/** Who speaks at a level. */
function levelSpeakers(): Readonly<Record<Level, string>> {
  return {
    local: vscode.l10n.t('the EU Delegation and embassies in the country'),
    spokesperson: vscode.l10n.t('the Spokesperson of the European External Action Service'),
    hrvp: vscode.l10n.t('the High Representative in person'),
    declaration: vscode.l10n.t('the High Representative, agreed by all Member States'),
    multilateral: vscode.l10n.t('the EU at the UN, the OSCE or another organization'),
    joint: vscode.l10n.t('the EU with other States or organizations'),
    ngo: vscode.l10n.t('an organization, or a model for others'),
  };
}

function group(label: string): vscode.QuickPickItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

/** A question with one answer out of a list; whoever comes back to it finds the answer again. */
function oneOf<Key extends keyof Answers>(key: Key, question: () => string, choices: (answers: Partial<Answers>) => readonly Choice<Answers[Key]>[]): Question<Answers> {
  return (answers, place) => {
    const list = listAt<Choice<Answers[Key]>>(place, question());
    list.items = choices(answers);
    const before = list.items.find(({ value }) => value !== undefined && value === answers[key]);
    if (before !== undefined) list.activeItems = [before];
    return shown(list, (item) => (item?.value === undefined ? undefined : { [key]: item.value }));
  };
}

const askLevel = oneOf('level', () => vscode.l10n.t('At which level is it made?'), () => {
  const words = readingWords(locale()).levels;
  const speakers = levelSpeakers();
  return levels.map((value) => ({ value, label: words[value], description: speakers[value] }));
});

const askEvent = oneOf('event', () => vscode.l10n.t('What has happened?'), () => {
  const words = readingWords(locale()).events;
  // The value of the front matter can be typed too; where it is the same word it would only stand there twice.
  return events.map((value) => ({ value, label: words[value], description: words[value].replaceAll(' ', '-') === value ? '' : value }));
});

function askCountry({ countries }: Known): Question<Answers> {
  const other = locale() === 'fr' ? 'en' : 'fr';
  const choice = (value: string): Choice<string> => ({ value, label: countryName(value, locale()), description: `${countryName(value, other)} · ${value}` });
  return oneOf('country', () => vscode.l10n.t('Which country is addressed? A name in English or French, or a code'), () => [
    ...(countries.length === 0 ? [] : [group(vscode.l10n.t('in this workspace')), ...countries.map(choice), group('')]),
    ...countriesByName(locale()).map(({ code }) => code).filter((code) => !countries.includes(code)).map(choice),
    { value: 'open', label: `$(circle-slash) ${vscode.l10n.t('Leave it open')}`, alwaysShow: true },
  ]);
}

type PersonChoice = vscode.QuickPickItem & { readonly add?: string };

/**
 * Names are typed in one line, with commas between them, and the line is the answer: it is never emptied or written over while somebody
 * types, only when a name of past statements is chosen.
 */
function askPeople({ peopleOf }: Known): Question<Answers> {
  return ({ people = [], event, country }, place) => {
    const list = listAt<PersonChoice>(place, vscode.l10n.t('Who is concerned? Full names, with commas between them'));
    const known = peopleOf(country === 'open' ? undefined : country);
    const none = event !== undefined && !concernsPeople(event) ? vscode.l10n.t('Nobody in person') : vscode.l10n.t('Nobody yet: leave a gap');
    const draw = (): void => {
      const { names, last } = namesIn(list.value);
      const goOn: PersonChoice = names.length === 0 ? { label: `$(check) ${none}`, alwaysShow: true } : { label: `$(check) ${names.join(', ')}`, description: vscode.l10n.t('Go on'), alwaysShow: true };
      const likely = known.filter((name) => !names.includes(name) && foldName(name).includes(foldName(last)));
      list.items = [goOn, ...likely.map((name): PersonChoice => ({ add: name, label: `$(person) ${name}`, description: vscode.l10n.t('named in past statements'), alwaysShow: true }))];
    };
    list.value = people.join(', ');
    draw();
    list.onDidChangeValue(draw);
    return shown(list, (item) => {
      if (item?.add === undefined) return { people: namesIn(list.value).names };
      list.value = `${namesIn(list.value).before.map((name) => `${name}, `).join('')}${item.add}, `;
      draw();
      return undefined;
    });
  };
}

function askLanguage({ language }: Known): Question<Answers> {
  return oneOf('language', () => vscode.l10n.t('In which language is it drafted?'), () =>
    [language, ...draftLanguages.filter((each) => each !== language)].map((value) => ({ value, label: languageName(value, locale()), description: value })));
}

/** The questions of a new statement, in their order. */
export function questionsOf(known: Known): readonly Question<Answers>[] {
  return [askLevel, askEvent, askCountry(known), askPeople(known), askLanguage(known)];
}
