import type { Reading } from '../../../reading/types.js';
import type { EventKind } from '../../../statement/front-matter.js';
import { concernedNames } from '../../concerned-names.js';
import type { ReadyAsk } from '../language-fixes.js';
import { authoritiesOf } from './addressee.js';
import { listOfNames } from './name-count.js';

/** What to ask for by event; `N` stands for the names. The first is the one that fits most cases. */
const ofCase: Readonly<Record<EventKind, readonly string[]>> = {
  detention: ['release N immediately and unconditionally', 'grant N access to a lawyer of their own choice, to their family and to medical care'],
  charges: ['drop all charges against N without delay', 'guarantee N the right to a fair trial'],
  trial: ['drop all charges against N without delay', 'guarantee N a fair and public trial, open to international observers'],
  conviction: ['quash the conviction of N and to release them immediately and unconditionally', 'grant N a fair retrial before an independent court'],
  killing: ['investigate the killing of N promptly, independently and thoroughly, and to bring those responsible to justice', 'protect the family and the colleagues of N'],
  disappearance: ['reveal the fate and the whereabouts of N without delay', 'investigate the disappearance of N independently and to bring those responsible to justice'],
  'ill-treatment': ['investigate the torture and ill-treatment of N promptly and independently, and to bring those responsible to justice', 'grant N immediate access to an independent doctor'],
  'attack-or-threat': ['protect N from further attacks', 'investigate the attacks on N promptly and independently, and to bring those responsible to justice'],
  smear: ['put an end to the smear campaign against N', 'recognise publicly that the human rights work of N is legitimate'],
  'restrictive-law': ['drop the proceedings against N under this law'],
  'ngo-closure': ['drop the proceedings against N and to let them continue their work'],
  'travel-ban': ['lift the travel ban on N without delay'],
  surveillance: ['put an end to the unlawful surveillance of N', 'investigate who ordered the surveillance of N'],
  reprisal: ['put an end to the reprisals against N'],
  release: ['drop the remaining charges against N and to lift the restrictions on their work'],
  other: ['protect N and to let them continue their human rights work without hindrance'],
};

/** What to ask for other defenders and the country at large. */
const ofSituation: readonly { readonly what: string; readonly events: readonly EventKind[] | 'all' }[] = [
  { what: 'repeal this law, or to bring it into line with international human rights law', events: ['restrictive-law'] },
  { what: 'allow civil society organisations to register and to work freely', events: ['ngo-closure', 'restrictive-law'] },
  { what: 'immediately and unconditionally release all human rights defenders who are held for their peaceful work', events: ['detention', 'charges', 'trial', 'conviction', 'disappearance', 'release'] },
  { what: 'end impunity for attacks on human rights defenders', events: ['killing', 'disappearance', 'ill-treatment', 'attack-or-threat', 'reprisal', 'smear', 'surveillance'] },
  { what: 'ensure that human rights defenders can work freely and without fear of reprisals', events: 'all' },
  { what: 'repeal the laws that are used to punish peaceful human rights work', events: ['charges', 'trial', 'conviction', 'detention'] },
];

/** The draft's own voice: "We call", or "The European Union calls". */
function voice(reading: Reading): string {
  const saysWe = reading.statement.paragraphs.some(({ plain }) => plain.tokens.some(({ norm }) => norm === 'we'));
  return saysWe ? 'We call' : 'The European Union calls';
}

/** An ask in the draft's voice, with `[NAME]` and `[COUNTRY]` where these are not sure. */
function ready(reading: Reading, what: string): ReadyAsk {
  const authorities = authoritiesOf(reading);
  return { what, text: `${voice(reading)} on ${authorities ?? 'the authorities of [COUNTRY]'} to ${what}.`, placeholders: authorities === undefined || what.includes('[NAME]') };
}

/** Asks for the people of the case, the most fitting first. */
export function caseAsks(reading: Reading): ReadyAsk[] {
  const names = concernedNames(reading);
  return ofCase[reading.event].map((ask) => ready(reading, ask.replaceAll(/\bN\b/gu, names.length === 0 ? '[NAME]' : listOfNames(names))));
}

/** Asks for the country at large, the most fitting first. */
export function situationAsks(reading: Reading): ReadyAsk[] {
  return ofSituation
    .filter(({ events }) => events === 'all' || events.includes(reading.event))
    .map(({ what }) => ready(reading, what));
}
