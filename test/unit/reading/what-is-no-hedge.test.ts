import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

const opening = '# Statement on Togo\n\nAma Kodjo, a lawyer, was arrested on Monday. ';

/** The kinds of the hedges of a sentence behind the opening. */
function hedges(sentence: string): readonly string[] {
  return readingOf(opening + sentence).reading.hedges.filter(({ start }) => start >= opening.length).map(({ kind }) => kind);
}

describe('What only looks like a hedge', () => {
  for (const sentence of [
    // Joy at a release, and an ask behind it.
    'We welcome her release and, at the same time, call for the release of all others.',
    'We welcome the release of Ms Kodjo. This must be followed by the release of all others.',
    'We welcome the release of Ms Kodjo, all the more as it comes before the elections.',
    'We welcome the release of the two nurses precisely because they were unlawfully held.',
    // Somebody else doubts, or nothing that was done is in doubt.
    'Observers question whether the trial was fair.',
    'Her lawyer said that he will appeal since he was denied access to the file.',
    'Sources say that she was never threatened.',
    'The EU welcomes clear and encouraging indications that the law will be reviewed.',
    // A condition, an appeal of the EU itself, the right itself.
    'We believe that peaceful change will be respected only where the press is free.',
    'The EU is confident in its appeal to all partners.',
    'The EU fully respects freedom of religion. However, nobody may be punished for leaving one.',
    // Nothing is granted.
    'While civic space has been severely reduced, activists carry on.',
    'While the voting age was lowered, she was in prison.',
    // Somebody else follows.
    'His case remains under review by the Supreme Court.',
    'The decree is to be under close scrutiny by the parliament.',
    'The situation will be kept under review by the Human Rights Council.',
    // A partner, a release, support for those in power: a careful reader counts none of them, without a contrast.
    'As a friend and partner of Ruritania, the EU is concerned about this verdict.',
    'The Republic remains a valued partner of the European Union.',
    'We welcome the release of Ms Kodjo. However, six others are still held.',
    'The EU remains committed to supporting the Government in its reforms.',
    'The EU would encourage the Government to review its decision.',
    // Praise that concedes nothing, in whatever words.
    'The EU acknowledges the results obtained so far and is ready to go on with its support.',
    'Kenya has made significant progress in the reform of its police.',
    'We are encouraged by the release of six reporters.',
    'The EU values its partnership with Kenya.',
    // What others do, or what is needed.
    'The Delegation notes that many others have expressed concern.',
    'We take note that the Commissioner for Human Rights has joined the case.',
    'We are also aware that there is an urgent need for a new code.',
    'The EU will consider sending observers.',
    'The High Representative would like to recall the case of Ms Kodjo.',
    // What a body has found, and what is known to all.
    'We deplore the widely reported use of torture.',
    'The EU is ready to take further restrictive measures as necessary.',
    // “Yet” that contrasts nothing.
    'We welcome the commitment of the Government to a new code. It has yet to be published.',
  ]) it(`none: ${sentence}`, () => assert.deepEqual(hedges(sentence), []));

  const found: readonly (readonly [string, string])[] = [
    ['We are pleased about the release of Ms Kodjo. However, six others are still held.', 'softener'],
    ['We question whether the trial was fair.', 'doubt'],
    ['The European Union seriously questions whether the trial was fair.', 'doubt'],
    ['Her family says that she was beaten.', 'doubt'],
    ['There are clear indications that he was beaten.', 'doubt'],
    ['We respect the customs and the traditions of the islands. However, nobody must go to prison for love.', 'softener'],
    ['While his sentence has been reduced, he should not be in prison.', 'softener'],
    ['Although she received a lighter sentence, she should not be in prison.', 'softener'],
    ['Her case remains under close scrutiny.', 'vague-follow-up'],
    ['We welcome the progress made in the schools. Much was done for girls.\n\nHowever, the courts are not free.', 'softener'],
    ['We thank the delegation of Togo for its replies.\n\n2. We are nevertheless concerned about the arrest.', 'softener'],
    ['The EU has therefore watched with the utmost attention the marches in the capital.', 'vague-follow-up'],
    ['Should we be shown clear proof of the contrary, we would act.', 'softener'],
  ];
  for (const [sentence, kind] of found) it(`${kind}: ${sentence}`, () => assert.ok(hedges(sentence).includes(kind), hedges(sentence).join()));
});

describe('The event behind what the EU denounces, or in a year', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['# Togo: EU denounces the killing of Ama Kodjo\n\nThis crime must not go unpunished.', 'killing'],
    ['# Statement on Togo\n\nThe European Union denounces the murder of Ama Kodjo.', 'killing'],
    ['# Statement on Togo\n\nThe EU is troubled by the arrest of Ama Kodjo, who had denounced the killing of six miners.', 'detention'],
    ['# Statement on Togo\n\nIn May 2025, Ama Kodjo was sentenced to ten years in prison. She was arrested in April.', 'conviction'],
    ['---\ndate: 2026-02-03\n---\n\n# Statement on Togo\n\nIn May 2016, Ama Kodjo was sentenced to a year in prison. Yesterday she was arrested again.', 'detention'],
    ['# Statement on Togo\n\nAma Kodjo was arrested on Monday. In May 2016 she had been sentenced to a year in prison.', 'detention'],
    ['# Declaración sobre Togo\n\nEn mayo de 2016, Ama Kodjo fue condenada a un año de prisión. El 3 de febrero de 2026 fue detenida de nuevo.', 'detention'],
  ];
  for (const [text, expected] of cases) it(`${expected}: ${text.replaceAll('\n', ' ')}`, () => assert.equal(readingOf(text).reading.event, expected));
});

describe('Names that are nouns or verbs elsewhere', () => {
  const names = (text: string): readonly string[] => readingOf(text).reading.people.map(({ name }) => name);
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [`${opening}Pride Moyo was arrested with her.`, ['Ama Kodjo', 'Pride Moyo']],
    [`${opening}Fears Okoro was sentenced to a year in prison.`, ['Ama Kodjo', 'Fears Okoro']],
    [`${opening}Mary Faces, a nurse, was detained with her.`, ['Ama Kodjo', 'Mary Faces']],
    [`${opening}World Hearth staff were arrested. Pride Lusaka members were arrested.`, ['Ama Kodjo']],
    [`${opening}Pride Banda and a cousin were jailed.`, ['Ama Kodjo', 'Pride Banda']],
    [`${opening}The Lusaka Pride was banned.`, ['Ama Kodjo']],
    ['# EU Fears Crackdown in Togo\n\nAma Kodjo was arrested on Monday.', ['Ama Kodjo']],
  ];
  for (const [text, expected] of cases) it(`${expected.join(', ')}: ${text.replaceAll('\n', ' ')}`, () => assert.deepEqual(names(text), expected));
});
