import assert from 'node:assert/strict';
import { check } from '../../../../src/check.js';

/* What was laid on somebody, or taken from somebody, and is asked for without the name: a fine, a licence, computers, protection; and pronouns before what could be a State's. */

const cases = {
  disbarred: '# Belarus: Statement by the Spokesperson on the disbarment of Maksim Hrynevich\n\nThe lawyer Maksim Hrynevich, who has defended many political prisoners, was stripped of his licence by the Minsk Bar on Thursday.',
  frozen: "# Egypt: Statement by the Spokesperson on the asset freeze against Nadia Fathy\n\nOn Saturday a Cairo court froze the assets of Nadia Fathy, a women's rights defender.",
  barred: '# Venezuela: Statement by the Spokesperson on the disqualification of Clara Rincón\n\nOn Friday the Comptroller disqualified the opposition leader Clara Rincón from holding public office for fifteen years.',
  fined: '# Kazakhstan: Statement by the Spokesperson on the fine imposed on Yerlan Abenov\n\nOn Wednesday the editor Yerlan Abenov was fined the equivalent of 4,000 euros by a court in Astana for an article.',
  searched: '# Serbia: Statement by the Spokesperson on the search of the home of Jelena Ristić\n\nOn Thursday the police searched the home of the investigative journalist Jelena Ristić in Belgrade and took her computers.',
  smeared: '# Slovakia: Local statement on the campaign against Zuzana Horváthová\n\nFor two weeks the journalist Zuzana Horváthová has been the target of a smear campaign in media close to the government.',
  threatened: '# Guatemala: Statement by the Spokesperson on threats against judge Miriam Alvarado\n\nJudge Miriam Alvarado has received death threats since she ordered the arrest of two former ministers.',
  stopped: '# Egypt: Statement by the Spokesperson on the travel ban on Karima Mansour\n\nOn Sunday the human rights lawyer Karima Mansour was stopped at Cairo airport and told that she may not leave the country.',
  condemned: '# Iran: Statement by the Spokesperson on the death sentence against Reza Moradi\n\nThe Supreme Court confirmed on Sunday the death sentence against the protester Reza Moradi.',
} satisfies Record<string, string>;

const rows: Record<keyof typeof cases, readonly string[]> = {
  disbarred: ['restore the licence', 'reverse this decision', 'return the licence without delay'],
  frozen: ['lift the freeze', 'return the funds', 'unblock the accounts immediately'],
  barred: ['lift the disqualification', 'accept her candidacy', 'respect her mandate', 'restore her to her position'],
  fined: ['annul the fine', 'reimburse the fine'],
  searched: ['return the computers', 'give back the seized material', 'delete the data', 'end the intimidation'],
  smeared: ['put an end to the campaign', 'stop the smear campaign', 'protect her from further attacks', 'shield her against attacks'],
  threatened: ['provide adequate protection', 'maintain the protection measures', 'identify the authors of the threats', 'restore the bodyguards'],
  stopped: ['let her leave the country', 'lift all restrictions', 'lift the ban without delay'],
  condemned: ['overturn the death penalty imposed on him'],
};

/** The verdicts on case and situation of a statement. */
function verdicts(text: string): string {
  const { scorecard } = check(`${text}\n`);
  return (['case-recommendation', 'situation-recommendation'] as const).map((id) => scorecard.benchmarks.find((benchmark) => benchmark.id === id)?.status).join(', ');
}

function misread(texts: readonly string[], want: string): string[] {
  return texts.flatMap((text) => (verdicts(text) === want ? [] : [`${verdicts(text)}: ${text}`]));
}

const frames = ['The European Union calls on the authorities to %.', 'The authorities should %.', 'The rule of law is at the heart of our relations.\n\nWe urge the authorities to %.'];

describe('Grid: measures on somebody', () => {
  for (const of of Object.keys(cases) as (keyof typeof cases)[]) {
    it(`of the case: ${of}`, () => {
      assert.deepEqual(misread(rows[of].flatMap((asked) => frames.map((frame) => `${cases[of]}\n\n${frame.replace('%', asked)}`)), 'met, missing'), []);
    });
  }
  it('of the country, where it is told on whom they are', () => {
    const asked = ['restore the licences of all independent media', 'unblock the accounts of civil society organisations', 'protect journalists from further attacks', 'abolish the death penalty'];
    assert.deepEqual(misread(Object.values(cases).flatMap((facts) => asked.map((ask) => `${facts}\n\nWe urge the authorities to ${ask}.`)), 'missing, met'), []);
  });
});
