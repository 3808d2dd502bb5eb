import assert from 'node:assert/strict';
import type { Locale } from '../../../src/benchmarks/types.js';
import { check } from '../../../src/check.js';
import type { HedgeKind } from '../../../src/reading/types.js';
import { after, bodyOf, draft, findingIn, findingsOf, only, statusOf } from './drafts.js';

/** Before, kind, and what the first fix makes of it (undefined: no fix is offered). */
const pairs: readonly (readonly [string, string, string | undefined])[] = [
  // note-taking
  ['The Delegation takes note with appreciation of the first plan on the rights of workers.', 'note-taking', undefined],
  ['The EU takes note of the ruling by which Ms Montoro can leave prison.', 'note-taking', undefined],
  ['The EU looks forward to the outcome of the inquiry into the attack.', 'hope', undefined],
  ['The European Union is aware that an appeal was lodged. It deplores the verdict.', 'note-taking', undefined],
  ['The European Union takes note of the fact that Iria Montoro was sentenced.', 'note-taking', 'Iria Montoro was sentenced.'],
  ['The EU takes note that she was sentenced to six years.', 'note-taking', 'She was sentenced to six years.'],
  ['We note that the trial was held behind closed doors.', 'note-taking', 'The trial was held behind closed doors.'],
  ['The Delegation is aware that Ms Montoro has not seen a lawyer.', 'note-taking', 'Ms Montoro has not seen a lawyer.'],
  ['The Delegation has learned that al-Rashid was arrested.', 'note-taking', 'Al-Rashid was arrested.'],
  ['The EU takes note of the fact that Ms Montoro was sentenced and calls on the authorities to release her.', 'note-taking', 'Ms Montoro was sentenced. The EU calls on the authorities to release her.'],
  ['We note that Ms Montoro was sentenced, and we call on the authorities to release her.', 'note-taking', 'Ms Montoro was sentenced, and we call on the authorities to release her.'],
  ['The EU takes note of the fact that Ms Montoro was sentenced and will continue to support her.', 'note-taking', 'Ms Montoro was sentenced. The EU will continue to support her.'],
  ['In this context, the EU takes note that the appeal was rejected.', 'note-taking', 'In this context, the appeal was rejected.'],
  ['The EU takes note of the verdict against Ms Montoro.', 'note-taking', 'The EU deplores the verdict against Ms Montoro.'],
  ['We take note of the verdict against Ms Montoro.', 'note-taking', 'We deplore the verdict against Ms Montoro.'],
  ['The Delegation is aware of the arrest of Ms Montoro.', 'note-taking', 'The Delegation deplores the arrest of Ms Montoro.'],
  ['We have learned of the arrest of Ms Montoro.', 'note-taking', 'We deplore the arrest of Ms Montoro.'],
  ['The EU notes the decision of the Supreme Court.', 'note-taking', 'The EU deplores the decision of the Supreme Court.'],
  ['The EU notes with deep concern the arrest of Ms Montoro.', 'note-taking', 'The EU deplores the arrest of Ms Montoro.'],
  ['We note with concern that Ms Montoro was arrested.', 'note-taking', 'We are deeply concerned that Ms Montoro was arrested.'],
  ['The Delegation has taken note of the sentencing of Ms Montoro.', 'note-taking', 'The Delegation deplores the sentencing of Ms Montoro.'],
  ['We have learned of the passing of Ms Montoro.', 'note-taking', 'We mourn the passing of Ms Montoro.'],
  ['We are aware that Ms Montoro is in custody and that she was beaten.', 'note-taking', undefined],
  ['We have learned with sadness of the killing of Ms Montoro.', 'note-taking', 'We deplore the killing of Ms Montoro.'],
  ['Taking note of the verdict, the EU recalls the right to a fair trial.', 'note-taking', 'The EU recalls the right to a fair trial.'],
  // hope
  ['The EU hopes that the authorities will release Ms Montoro.', 'hope', 'The EU calls on the authorities to release Ms Montoro.'],
  ['The EU would welcome the release of Ms Montoro.', 'hope', 'The EU calls for the release of Ms Montoro.'],
  ['It is my hope that the Supreme Court will hear her appeal.', 'hope', 'The Supreme Court must hear her appeal.'],
  ['The trial was unfair. We look forward to deepening our relations with Honduras.', 'hope', 'The trial was unfair.'],
  ['Hopefully, Ms Montoro will be released.', 'hope', 'Ms Montoro will be released.'],
  ['It is to be hoped that the authorities will release her.', 'hope', 'The authorities must release her.'],
  ['The trial was unfair. We look forward to continuing our cooperation.', 'hope', 'The trial was unfair.'],
  // vague follow-up
  ['The EU will follow the appeal closely.', 'vague-follow-up', 'The EU will ask to observe the next hearing on [DATE].'],
  ['The EU condemns the verdict and will continue to monitor the situation.', 'vague-follow-up', 'The EU condemns the verdict and will ask to observe the next hearing on [DATE].'],
  ['We are watching this very closely, and I will raise it with the Minister.', 'vague-follow-up', 'I will raise it with the Minister.'],
  ['We remain attentive to the case.', 'vague-follow-up', 'We will ask to observe the next hearing on [DATE].'],
  ['The EU will closely follow the case and calls on the authorities to release her.', 'vague-follow-up', 'The EU will ask to observe the next hearing on [DATE] and calls on the authorities to release her.'],
  ['The EU condemns the verdict and will keep the matter under review.', 'vague-follow-up', 'The EU condemns the verdict and will ask to observe the next hearing on [DATE].'],
  // doubt
  ['Ms Montoro was reportedly beaten in custody.', 'doubt', 'Ms Montoro was beaten in custody.'],
  ['Reportedly, Ms Montoro was beaten.', 'doubt', 'Ms Montoro was beaten.'],
  ['She was beaten, reportedly, by two officers.', 'doubt', 'She was beaten by two officers.'],
  ['It was a reportedly unfair trial.', 'doubt', 'It was an unfair trial.'],
  ['It appears that Ms Montoro was denied a lawyer.', 'doubt', 'Ms Montoro was denied a lawyer.'],
  ['It seems that the trial was unfair.', 'doubt', 'The trial was unfair.'],
  ['The charges appear to be politically motivated.', 'doubt', 'The charges are politically motivated.'],
  ['The verdict seems disproportionate.', 'doubt', 'The verdict is disproportionate.'],
  ['The trial appears to violate her rights.', 'doubt', 'The trial violates her rights.'],
  ['Ms Montoro is believed to have been beaten.', 'doubt', 'Ms Montoro was beaten.'],
  ['The sentence may amount to a violation of her rights.', 'doubt', 'The sentence amounts to a violation of her rights.'],
  ['These measures could be a violation of her rights.', 'doubt', 'These measures are a violation of her rights.'],
  ['According to media reports, she was beaten.', 'doubt', 'She was beaten.'],
  ['We are concerned by reports that Ms Montoro was beaten.', 'doubt', 'We are concerned that Ms Montoro was beaten.'],
  ['We are concerned by the alleged torture of Ms Montoro.', 'doubt', 'We are concerned by the torture of Ms Montoro.'],
  ['If, as it seems, those who took her acted with official consent, this was a crime.', 'doubt', 'If those who took her acted with official consent, this was a crime.'],
  ['If confirmed, this would be a grave violation.', 'doubt', 'This is a grave violation.'],
  // what doubts the same once more goes too
  ['We are concerned by reports that Ms Montoro may have been beaten.', 'doubt', 'We are concerned that Ms Montoro was beaten.'],
  ['We are alarmed by reports of torture in the prison of Támara. If verified, those responsible must be held to account.', 'doubt', 'We are alarmed by torture in the prison of Támara. Those responsible must be held to account.'],
  ['It appears that she was tortured. If confirmed, this would amount to a crime.', 'doubt', 'She was tortured. This amounts to a crime.'],
  ['If confirmed, the transfer of the detainees would be contrary to the law.', 'doubt', 'The transfer of the detainees is contrary to the law.'],
  ['If confirmed, these measures would amount to torture.', 'doubt', 'These measures amount to torture.'],
  // Whose words those behind an open quotation mark are hangs on what stands before.
  ['The EU takes seriously the information that both were beaten. They wore uniforms. “The High Representative mourns Mr Batista.', 'note-taking', undefined],
  ['This would, if confirmed, amount to torture.', 'doubt', undefined],
  ['Many may feel that they stand alone.', 'doubt', 'Many feel that they stand alone.'],
  ['The acts committed by these units may amount to torture.', 'doubt', 'The acts committed by these units amount to torture.'],
  // softener
  ['The EU would respectfully remind the Government of its obligations.', 'softener', 'The EU reminds the Government of its obligations.'],
  ['We would respectfully remind the Government of its obligations.', 'softener', 'We remind the Government of its obligations.'],
  ['We call on the authorities, where appropriate, to review the sentence.', 'softener', 'We call on the authorities to review the sentence.'],
  ['Where appropriate, the authorities should review the sentence.', 'softener', 'The authorities should review the sentence.'],
  ['The authorities should review the sentence, as far as possible.', 'softener', 'The authorities should review the sentence.'],
  ['The authorities should as far as possible review the sentence.', 'softener', 'The authorities should review the sentence.'],
  ['We call on the authorities to consider releasing Ms Montoro.', 'softener', 'We call on the authorities to release Ms Montoro.'],
  ['We call on the authorities to seriously consider the immediate release of Ms Montoro.', 'softener', 'We call on the authorities to immediately release Ms Montoro.'],
  ['The European Union respectfully reminds the Government of its obligations.', 'softener', 'The European Union reminds the Government of its obligations.'],
  ['While welcoming the reforms, the European Union regrets the verdict.', 'softener', 'The European Union regrets the verdict.'],
  ['We welcome the efforts of the Government and call on it to release Ms Montoro. However, the verdict is unjust.', 'softener', 'We call on it to release Ms Montoro. However, the verdict is unjust.'],
  ['The verdict is a step back. We are mindful of the challenges that Honduras faces.', 'softener', 'The verdict is a step back.'],
  ['The EU commends the leaders of Honduras for their reforms. It is however regrettable that Ms Montoro was sentenced.', 'softener', undefined],
  // euphemism
  ['The European Union regrets the recent incident.', 'euphemism', 'The European Union regrets the recent trial.'],
  ['These recent developments are a step back.', 'euphemism', 'These recent trials are a step back.'],
  ['We note with concern the difficulties faced by human rights defenders.', 'euphemism', 'We note with concern the attacks and restrictions suffered by human rights defenders.'],
  // false balance
  ['We call on all sides to exercise restraint.', 'false-balance', 'We call on the Honduran authorities to exercise restraint.'],
  ['Both sides must show restraint.', 'false-balance', 'The Honduran authorities must show restraint.'],
  ['We condemn violence on both sides.', 'false-balance', 'We condemn violence.'],
  ['All parties must refrain from violence.', 'false-balance', 'The Honduran authorities must refrain from violence.'],
  ['We call on all sides to refrain from violence and on the authorities to release her.', 'false-balance', undefined],

];

describe('no-hedging', () => {
  it('takes no words away that name the deed without which others would be a euphemism', () => {
    const titled = (words: string): string => `# OSCE Permanent Council No. 1375\n\nVienna, 26 May 2022\nEU Statement on the events in Lomé\n\n${words}\n`;
    const text = titled('We will continue to monitor closely Togo’s response to international calls for the release of Mr Agbo, as well as of arbitrarily detained marchers and reporters.');
    const { fixes } = findingIn('no-hedging', text, 'vague-follow-up');
    for (const fix of fixes) assert.deepEqual(findingsOf('no-hedging', after(text, fix) ?? '').map(({ kind }) => kind), [], fix.title);
    assert.ok(findingIn('no-hedging', titled('Mr Agbo was arrested on Monday. We will continue to monitor closely what becomes of him.'), 'vague-follow-up').fixes.length > 0);
  });

  it('leaves the EU speaking where what reporters tell would be no hedge of its own', () => {
    const texts = [
      '# EU Delegation on the health of Ms Kafui Adjo\n\nDiplomats of the EU asked to attend the trial and were turned away. The accused reportedly met their lawyers that day.\n\nWe remain attentive to the situation of those concerned.\n',
      '# Togo: Statement by the Spokesperson on the sentencing of Kafui Adjo\n\nThe EU encourages the authorities to reconsider the bill. Trade unions and community organisations should be regarded as partners and not as adversaries.\n\nThe EU will continue to follow the matter closely. A speedy inquiry is indispensable.\n',
      '# The sentencing of Kafui Adjo\n\nThe European Union has taken note of the judgment by which Kafui Adjo was sentenced to fifteen years in prison.\n\nMr Yao Mensah, an editor, reportedly died in prison.\n',
    ];
    for (const text of texts) {
      const before = findingsOf('no-hedging', text).length;
      for (const finding of findingsOf('no-hedging', text)) for (const fix of finding.fixes) assert.ok(findingsOf('no-hedging', after(text, fix) ?? '').length < before, fix.title);
    }
  });

  it('mends what a page hedges in its lead and in a quotation in both places', () => {
    const text = draft('The EU takes note of the judgment. It is harsh.\n\n“The EU takes note of the decision of the court,” the Spokesperson said. “It is unjust.”');
    const { fixes } = findingIn('no-hedging', text, 'note-taking');
    assert.ok(fixes.length > 0);
    for (const fix of fixes) assert.deepEqual(findingsOf('no-hedging', after(text, fix) ?? ''), [], fix.title);
    assert.equal(fixes[0]?.title, 'Write “deplores” instead');
    assert.equal(bodyOf(after(text, fixes[0])), 'The EU deplores the judgment. It is harsh.\n\n“The EU deplores the decision of the court,” the Spokesperson said. “It is unjust.”');
  });

  for (const [before, kind, expected] of pairs) {
    it(`${kind}: ${before}`, () => {
      const text = draft(before);
      const finding = findingIn('no-hedging', text, kind);
      const fixed = after(text, finding.fixes[0]);
      assert.equal(bodyOf(fixed), expected);
      if (fixed !== undefined) assert.ok(!findingsOf('no-hedging', fixed).some((again) => again.kind === kind), 'the hedge is still there');
    });
  }

  it('prefers a fix only where nothing has to be decided', () => {
    const preferred = (body: string, kind: string): boolean => findingIn('no-hedging', draft(body), kind).fixes.some((fix) => fix.preferred);
    assert.ok(preferred('While fully respecting the prerogatives of the judiciary, the EU underlines the right to a fair trial.', 'deference'));
    assert.ok(preferred('The EU hopes that the authorities will release Ms Montoro.', 'hope'));
    assert.ok(!preferred('Ms Montoro was reportedly beaten.', 'doubt'));
    assert.ok(!preferred('We call on all sides to exercise restraint.', 'false-balance'));
    assert.ok(!preferred('The EU regrets the recent incident.', 'euphemism'));
    assert.ok(!preferred('The EU will follow the appeal closely.', 'vague-follow-up'));
  });

  it('mends what marks of no width part, and leaves none of them where words were', () => {
    const text = draft('While fully resp\u200Becting the inde\u2060pendence of\uFEFF the judiciary, the EU regrets the verdict.');
    assert.equal(bodyOf(after(text, findingIn('no-hedging', text, 'deference').fixes[0])), 'The EU regrets the verdict.');
  });

  it('gives what is left at the head of a table’s cell a capital, and nothing behind any other bar', () => {
    const fixed = (body: string): string | undefined => after(draft(body), findingIn('no-hedging', draft(body), 'deference').fixes[0]);
    const hedge = 'hile fully respecting the independence of the judiciary, the European Union regrets the verdict.';
    assert.match(fixed(`| Who | What |\n| --- | --- |\n| EU | W${hedge} |`) ?? '', /\n\| EU \| The European Union regrets the verdict\. \|/u);
    assert.match(fixed(`| What | Who |\n| --- | --- |\n| W${hedge} | EU |`) ?? '', /\n\| The European Union regrets the verdict\. \| EU \|/u);
    assert.doesNotMatch(fixed(`Honduras | w${hedge}`) ?? '', /The European/u);
  });

  it('says in the title what a fix deletes, and in which form it writes a verb', () => {
    const titles = (body: string): string[] => findingIn('no-hedging', draft(body)).fixes.map(({ title }) => title);
    assert.deepEqual(titles('While welcoming the reforms of last year, the European Union regrets the verdict.'), ['Delete “While welcoming the reforms of last year”']);
    assert.deepEqual(titles('The European Union commends Kenya for its commitment to the rule of law and trusts that the investigation will be conducted with due diligence. However, the verdict is unjust.'), ['Delete “commends Kenya for its commitment to the rule of law and”']);
    assert.deepEqual(titles('The EU has taken note of the verdict against Ms Montoro.'), ['Write “deplores” instead', 'Write “condemns” instead', 'Write “is deeply concerned by” instead']);
    assert.deepEqual(titles('We call on the authorities, where appropriate, to review the sentence.'), ['Delete “where appropriate”']);
  });

  it('takes out a paragraph that only defers', () => {
    const text = draft('Ms Montoro must be released.\n\nThe European Union respects the independence of the judiciary.\n\nThe trial was unfair.');
    assert.equal(bodyOf(after(text, findingIn('no-hedging', text, 'deference').fixes[0])), 'Ms Montoro must be released.\n\nThe trial was unfair.');
  });

  it('is met, partial or missing by number and kind', () => {
    assert.equal(statusOf('no-hedging', draft('We call on the Honduran authorities to release Ms Montoro.')), 'met');
    assert.equal(statusOf('no-hedging', draft('Ms Montoro was reportedly beaten.')), 'partial');
    assert.equal(statusOf('no-hedging', draft('Ms Montoro was reportedly beaten. The EU will follow the case closely.')), 'missing');
    assert.equal(statusOf('no-hedging', draft('While fully respecting the independence of the judiciary, we deplore the verdict.')), 'missing');
  });

  /** What each kind of hedge is told, in both languages of messages. */
  const told: Readonly<Record<HedgeKind, readonly [before: string, english: string, french: string]>> = {
    deference: ['While fully respecting the prerogatives of the judiciary, we deplore the verdict.', '“While fully respecting the prerogatives of the judiciary” defers to the very authorities who are to be held to account: delete it.', '«\u00A0While fully respecting the prerogatives of the judiciary\u00A0» s’incline devant ceux-là mêmes qui doivent rendre des comptes\u00A0: supprimez ces mots.'],
    'note-taking': ['The EU takes note of the verdict.', '“takes note of” only notes what happened: say plainly what happened and what the EU thinks of it.', '«\u00A0takes note of\u00A0» ne fait que constater\u00A0: dites clairement ce qui s’est passé et ce qu’en pense l’UE.'],
    hope: ['The EU hopes that Ms Montoro will be released.', '“hopes that” is a wish, not a request: say what must be done.', '«\u00A0hopes that\u00A0» est un souhait, non une demande\u00A0: dites ce qui doit être fait.'],
    'vague-follow-up': ['We remain attentive to the case.', '“remain attentive” promises nothing: name a step that the EU will take.', '«\u00A0remain attentive\u00A0» ne promet rien\u00A0: dites quelle démarche l’UE fera.'],
    doubt: ['Ms Montoro was reportedly beaten.', '“reportedly” casts doubt on what happened: if it is established, state it as a fact.', '«\u00A0reportedly\u00A0» met en doute ce qui s’est passé\u00A0: si le fait est établi, affirmez-le.'],
    softener: ['We call on the authorities, where appropriate, to review the sentence.', '“where appropriate” weakens the sentence: leave it out.', '«\u00A0where appropriate\u00A0» affaiblit la phrase\u00A0: supprimez ces mots.'],
    euphemism: ['The EU regrets the recent incident.', '“recent incident” hides what was done: name it.', '«\u00A0recent incident\u00A0» cache ce qui a été fait\u00A0: appelez les faits par leur nom.'],
    'false-balance': ['We call on all sides to exercise restraint.', '“all sides” puts the defenders on a level with those who harm them: address those responsible.', '«\u00A0all sides\u00A0» met les défenseurs au même rang que ceux qui leur nuisent\u00A0: adressez-vous aux responsables.'],
  };
  for (const [kind, [before, english, french]] of Object.entries(told)) {
    it(`has words of its own for ${kind}, in English and French`, () => {
      const said = (locale: Locale): string => check(draft(before), { ...only('no-hedging'), locale }).findings.find((finding) => finding.kind === kind)?.message ?? `no ${kind}`;
      assert.equal(said('en'), english);
      assert.equal(said('fr'), french);
      const others = Object.entries(told).filter(([other]) => other !== kind).map(([, [, words]]) => words.replace(/^“[^”]*” /u, ''));
      assert.ok(!others.includes(english.replace(/^“[^”]*” /u, '')));
    });
  }

  const falseAlarms = [
    'We call on the authorities to respect the independence of the judiciary.',
    'The European Union calls for full respect for human rights.',
    'The Minister said: “We take note of the verdict and will follow the case closely.”',
    'She is on trial for her alleged crimes.',
    'The authorities must investigate the alleged torture of Ms Montoro.',
    'We note that the State has the obligation to protect life.',
    'The authorities hope that she will confess.',
  ];
  for (const sentence of falseAlarms) it(`finds nothing in: ${sentence}`, () => assert.deepEqual(findingsOf('no-hedging', draft(sentence)).map(({ kind }) => kind), []));

  it('names an NGO’s own step and view to an NGO', () => {
    const said = (level: string, sentence: string, kind: string, locale: Locale): string => check(`---\nlevel: ${level}\n---\n\n${draft(sentence)}`, { ...only('no-hedging'), locale }).findings.find((finding) => finding.kind === kind)?.message ?? '';
    const follow = 'We will follow her case closely.';
    assert.match(said('ngo', follow, 'vague-follow-up', 'en'), /a step that you will take\.$/u);
    assert.match(said('ngo', follow, 'vague-follow-up', 'fr'), /quelle démarche vous ferez\.$/u);
    assert.match(said('local', follow, 'vague-follow-up', 'en'), /a step that the EU will take\.$/u);
    assert.match(said('ngo', 'We take note of the verdict against Ms Montoro.', 'note-taking', 'en'), /what you think of it\.$/u);
  });
});
