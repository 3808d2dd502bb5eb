import { stringify } from 'yaml';
import { concernsPeople, type DraftRequest } from './request.js';

/** What can stand at the keys that only the drafter can fill in. */
const hints = {
  en: {
    country: 'code or name, such as HN',
    consent: 'given, public, or "not-possible: why"',
    translations: 'languages, such as [es, ar]',
    channels: 'besides the site, such as [eeas, x, radio]',
    related: 'files or addresses of statements at other levels',
    with: 'who issues it with you',
  },
  fr: {
    country: 'code ou nom, comme TG',
    consent: 'given (donné), public, ou "not-possible: pourquoi"',
    translations: 'langues, comme [es, ar]',
    channels: 'outre le site, comme [eeas, x, radio]',
    related: 'fichiers ou adresses des déclarations à d’autres niveaux',
    with: 'qui la publie avec vous',
  },
} as const;

/** A value as YAML writes it in a list on one line. */
function inList(value: string): string {
  return stringify([value], { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 }).trim().slice(1, -1);
}

/** The names for the front matter: none where nobody is concerned in person, a name to fill in where there must be one. */
function defenders({ people, event }: DraftRequest, name: string): string {
  if (people.length > 0) return `[${people.map(inList).join(', ')}]`;
  return concernsPeople(event) ? `["${name}"]` : '[]';
}

/**
 * The front matter of a new statement, fences included: what is known is said, what only the drafter knows is left empty, with a word on what can stand there.
 * @param name a name to fill in
 * @param contact words for the contact, to fill in
 */
export function draftFrontMatter(request: DraftRequest, name: string, contact: string): string {
  const { level, country, date, language, event } = request;
  const { country: whichCountry, ...others } = hints[language];
  const open = Object.entries(others).map(([key, hint]) => `${key}: # ${hint}`);
  return [
    '---',
    `level: ${level}`,
    `country: ${country ?? `# ${whichCountry}`}`,
    `date: ${date}`,
    `language: ${language}`,
    `event: ${event}`,
    `defenders: ${defenders(request, name)}`,
    ...open,
    `contact: ["${contact}"]`,
    '---',
  ].join('\n');
}
