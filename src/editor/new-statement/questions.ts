import * as vscode from 'vscode';
import { concernsPeople, type DraftLanguage, draftLanguages, type DraftRequest } from '../../drafting/request.js';
import { countriesByName, countryName } from '../../facts/countries.js';
import { languageName } from '../../facts/languages.js';
import { readingWords } from '../../formats/read-words.js';
import { events, levels } from '../../statement/front-matter.js';
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
  return levels.map((value) => ({ value, label: words[value], description: value }));
});

const askEvent = oneOf('event', () => vscode.l10n.t('What has happened?'), () => {
  const words = readingWords(locale()).events;
  return events.map((value) => ({ value, label: words[value], description: value }));
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

type PersonChoice = vscode.QuickPickItem & ({ readonly add?: string; readonly remove?: string; readonly goOn?: true });

/** Names are typed or chosen one after the other; an empty line goes on. */
function askPeople({ peopleOf }: Known): Question<Answers> {
  return ({ people = [], event, country }, place) => {
    let chosen = [...people];
    const list = listAt<PersonChoice>(place, '');
    const known = peopleOf(country === 'open' ? undefined : country);
    const draw = (): void => {
      const typed = list.value.trim();
      const none = event !== undefined && !concernsPeople(event) ? vscode.l10n.t('Nobody in person') : vscode.l10n.t('Nobody yet: leave a gap');
      const goOn: PersonChoice = { goOn: true, label: `$(check) ${chosen.length === 0 ? none : vscode.l10n.t('Go on')}`, description: chosen.join(', '), alwaysShow: true };
      const add: PersonChoice = { add: typed, label: `$(person-add) ${typed}`, alwaysShow: true };
      list.placeholder = chosen.length === 0 ? vscode.l10n.t('Who is concerned? A full name') : vscode.l10n.t('Who else? A full name');
      list.items = [
        ...(typed === '' ? [goOn] : [add]),
        ...chosen.map((name): PersonChoice => ({ remove: name, label: `$(close) ${name}`, description: vscode.l10n.t('take out again') })),
        ...known.filter((name) => !chosen.includes(name)).map((name): PersonChoice => ({ add: name, label: `$(person) ${name}`, description: vscode.l10n.t('named in past statements') })),
      ];
    };
    draw();
    list.onDidChangeValue(draw);
    return shown(list, (item) => {
      if (item?.goOn === true) return { people: chosen };
      if (item?.add !== undefined) chosen = [...new Set([...chosen, ...item.add.split(';').map((name) => name.replace(/\s+/gu, ' ').trim()).filter((name) => name !== '')])];
      if (item?.remove !== undefined) chosen = chosen.filter((name) => name !== item.remove);
      list.value = '';
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
