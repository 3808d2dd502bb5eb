import type { EventKind, Level } from '../statement/front-matter.js';
import { isOfNoPerson } from '../statement/of-no-person.js';
import type { Statement } from '../statement/types.js';
import { hasCaseIn, isOnPower, isOnSituation, isTheme, isThemeDay, opensOnDay } from './case.js';
import { eventInText, eventToldAtOnce } from './event.js';
import { levelOf } from './level.js';
import { strikesNamed } from './named-in-passing.js';
import type { CountedGroup, Person } from './types.js';
import type { Whole } from './whole.js';

/** What a statement is on, by its title, its first paragraphs and whom it names. */
export interface Matter {
  /** Whether anybody concerned is named. */
  readonly isNamed: boolean;
  /** Whether it tells of one person alone. */
  readonly isOne: boolean;
  readonly level: Level | undefined;
  /** Whether it is on who governs, and on nobody's case. */
  readonly isAtLarge: boolean;
  readonly event: EventKind;
  /** Whether it marks a day: “on World Press Freedom Day”. */
  readonly isOnDay: boolean;
  /** Whether its beginning tells the event. */
  readonly isAtOnce: boolean;
  /** Whether it is on many things. */
  readonly isThematic: boolean;
  /** Whether front matter says that it is on nobody. */
  readonly isDeclaredOfNobody: boolean;
  /** Whether it raises a case. */
  readonly hasCase: boolean;
}

/**
 * What a statement is on. Front matter speaks first.
 * @param concerned by paragraph, not 0 where a token belongs to the name of a person concerned
 */
export function matterOf(statement: Statement, { title, body, analyses }: Whole, people: readonly Person[], counted: readonly CountedGroup[], concerned: readonly Uint8Array[]): Matter {
  const { frontMatter: { values } } = statement;
  const isNamed = people.some(({ role }) => role === 'defender');
  const level = values.level ?? levelOf(statement);
  const isAtLarge = values.event === undefined && !isNamed && isOnPower(title, body);
  const isOnDay = isThemeDay(title) || opensOnDay(title, body);
  const atOnce = values.event ?? (isAtLarge || isOnDay ? 'other' : eventToldAtOnce(title, body, values.date));
  const later = atOnce === undefined ? eventInText(body, isNamed, values.date) : undefined;
  const event = atOnce ?? later?.event ?? 'other';
  // "Release all those arbitrarily detained", where States meet, and nobody's arrest is told: of whoever is held.
  const isAskedOnly = later?.isAsked === true && level === 'multilateral';
  const isDeclaredOfNobody = values.defenders?.length === 0;
  // "on the situation of Ms X": the title names whose.
  const isOnNamed = people.some(({ role, firstIn }) => role === 'defender' && firstIn === 'title');
  const isThematic = isDeclaredOfNobody || (values.event === undefined && (isOnDay || (isTheme(title) && !isOnNamed)));
  const isOfNobody = isDeclaredOfNobody || atOnce === undefined || !isOnSituation(title) || level === 'multilateral';
  // "dissolved the Centre, which was founded by X": nobody's case, unless front matter names them.
  const areInPassing = isNamed && isOfNoPerson(event) && (values.defenders ?? []).length === 0 && counted.length === 0 && !people.some(({ role, firstIn }) => role === 'defender' && firstIn === 'title') && !strikesNamed(analyses, concerned);
  return {
    isNamed,
    isOne: isNamed && counted.length === 0 && people.filter(({ role }) => role !== 'official').length === 1,
    level,
    isAtLarge,
    event,
    isOnDay,
    isAtOnce: atOnce !== undefined,
    isThematic,
    isDeclaredOfNobody,
    hasCase: hasCaseIn({ people: areInPassing ? [] : people, isCounted: counted.length > 0 && !isAtLarge, event: isAskedOnly ? 'other' : event, isAtOnce: atOnce !== undefined, isThematic, isOfNobody }),
  };
}
