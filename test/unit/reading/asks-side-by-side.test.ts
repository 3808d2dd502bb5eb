import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

/* How many asks stand side by side, where the words that join them are an aside, a preposition once more, or a verb that is left out. */

const held = '# Togo: Statement on the detention of Ama Kodjo\n\nThe human rights defender Ama Kodjo has been held in Lomé since Monday.\n\n';

const count = (rows: readonly (readonly [number, string])[]): void => {
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(held, sentence).split(', ').filter((said) => /^(?:case|situation) /u.test(said)).length, expected));
};

describe('Clauses of what is asked, with an aside before the second', () => {
  count([
    [2, 'We ask that she be released at once and, as was agreed in March, that the decree be repealed.'],
    [2, 'We ask the Togolese authorities, as we did in May, that nobody else be arrested for a song and that every detainee be given a lawyer.'],
    [2, 'We ask the courts in Lomé, as we did last week, that bail be granted to her and that the charges be reviewed.'],
    [2, 'We ask that she be freed and, until then, receive visits from her family.'],
    [1, 'We urge that she be allowed to see her lawyer and receive visits.'],
    [1, 'We urge the authorities to respect her right to see her lawyer and to receive visits.'],
    [1, 'We trust that the authorities will let her go, and that they will do so at once.'],
  ]);
});

describe('The preposition of a call, once more', () => {
  count([
    [2, 'We ask for her whereabouts to be clarified and, in case she is in the hands of the army, for her release.'],
    [2, 'We ask for work towards peace on the part of the Government, and for moderation on all sides.'],
    [2, 'We ask for the release of Ms Kodjo, at once and without conditions, and for freedom for the others who were arrested.'],
    [3, 'We look to the authorities for compliance with the Covenant, for respect of due process and for a guarantee of her safety.'],
    [2, 'We ask for an inquiry by the police, the prosecutor included, and for the arrest and prosecution of the killers.'],
    [2, 'It is important for her to be freed and for the ban to be lifted.'],
    [2, 'We call for her release and, as we did in May, for the reinstatement of all teachers.'],
    [2, 'We call just as urgently for the passage of aid and for an end to the raids.'],
    [2, 'We insist on an end to the beatings and on a doctor for every prisoner.'],
    [1, 'We call for her release, and for that of all political prisoners.'],
    [1, 'We call for respect for women and for minorities.'],
    [1, 'We call for the charges to be dropped and for good.'],
  ]);
});

describe('Nouns of what is asked for, one after the other', () => {
  count([
    [3, 'We ask the authorities for the discontinuation of the proceedings, the lifting of the travel ban, and a guarantee that nobody will be expelled.'],
    [2, 'We call for an end to the siege of the mosque and full respect for the Constitution.'],
    [2, 'We call for an end to violence since the coup, and freedom for all who were arrested.'],
    [3, 'We encourage an improvement of the conditions in the prisons of Togo, permission for the press to work, and an end to the raids.'],
    [3, 'We ask three things of the Government: word, today, of where she is; her release; and access to a doctor.'],
    [2, 'What we ask of the authorities in Lomé is full observance of fundamental freedoms and a guarantee that the rule of law applies.'],
    [2, 'Release all those who are held, and hear what they have to say.'],
    [2, 'Two things are needed now: an independent inquiry into the shooting, and protection for those who saw it.'],
    [1, 'We call for an end to the persecution, arrest and prosecution of journalists.'],
    [1, 'We call for an end to the siege of the town and the shelling of its hospital.'],
    [1, 'We call for a prompt and full inquiry.'],
    [1, 'We call for an inquiry by the authorities that clarifies the facts.'],
  ]);
});

describe('A verb that is left out, and one that stands twice', () => {
  count([
    [2, 'Fundamental freedoms need to be restored, and freedom of expression and the right to dissent respected.'],
    [2, 'We wish to see Ms Kodjo freed by the authorities, and the charges dropped.'],
    [2, 'She must be released, and the harassment of lawyers and their families must stop.'],
    [2, 'Ms Ama Kodjo, as well as all political prisoners, must be released by Togo.'],
    [2, 'The drones should be removed, and Law No 4/1998 be repealed.'],
    [2, 'She must be taken back to Lomé and seen by a doctor.'],
    [2, 'We urge Togo to release her, – and – to drop the charges.'],
    [1, 'Togo has the obligation to respect freedom of expression, to protect it and to give effect to it.'],
    [1, 'It is essential that she should be released.'],
    [1, 'We call on the police to find those who hurt her and to find them soon.'],
    [1, 'The Government must publish the list, and must do so before the election.'],
    [1, 'We call on both sides to respect the truce and to honour it in full.'],
    [2, 'All charges need to be withdrawn, and the right of the villagers to their land recognised.'],
    [1, 'The prisoners should be moved to a hospital, and should be moved today.'],
    [1, 'She should be freed by the Government, and freed without conditions.'],
    [1, 'We ask that the trend shown by these and other verdicts be reversed.'],
  ]);
});

describe('What stands before the words that ask', () => {
  count([
    [3, 'Abiding by the Covenant, repealing the decree and extending full cooperation to the Rapporteur: these are the steps that we urge the Government to take.'],
    [2, 'Dropping the charges and restoring the licence: that is what we ask of the Government.'],
    [2, 'Repealing the law and restoring the licence are steps we urge Togo to take.'],
    [2, 'Who gave the order to shoot has to be established, and the wounded have to be compensated.'],
    [2, 'What became of the three must be disclosed, and their families must be informed.'],
    [2, 'She should be freed, and what was done to her should be clarified.'],
    [2, 'How she was hurt should be established by a doctor, and her phone should be returned.'],
    [1, 'Togo should free the defender Afi Mensah, whose own trial is due to begin on Monday.'],
  ]);
});

describe('What those in power are to do, told beside their name or behind another ask', () => {
  count([
    [2, 'We call for her release by the Togolese authorities, who should also return her passport.'],
    [1, 'We regret the silence of the Togolese authorities, who must open an inquiry.'],
    [0, 'We thank the Togolese authorities, who must be commended.'],
    [0, 'The matter is before the judges, who should have known better.'],
    [1, 'Togo, which has been a party to the Covenant for thirty years, is bound to apply it.'],
    [0, 'Togo is bound to lose the respect of its neighbours.'],
    [1, 'All who are held, whether they are teachers, nurses or farmers, should be released by the authorities.'],
    [0, 'We do not know whether she must serve her term or whether she should be freed.'],
    [2, 'The charges must be withdrawn, and her safety and that of her sisters be guaranteed.'],
    [3, 'The charges should be dropped, the obligations of Togo honoured and the Covenant applied.'],
    [2, 'We encourage the protection of the villages, and the earliest possible convening of the commission.'],
    [1, 'We ask for safe access to the whole of the region for aid workers.'],
    [0, 'We ask for access to the trial.'],
  ]);
});

describe('What asks for nothing beside what was asked', () => {
  count([
    [1, 'Live rounds must not be used against the marchers, said the spokesperson of the Office.'],
    [1, 'The authorities must see to it that she is treated as she needs to be.'],
  ]);
});
