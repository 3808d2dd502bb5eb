import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

/* Whose case an ask is that speaks of penalties, of what a body has found, or of those who did something. */

const sentenced = '# Honduras: Statement by the Spokesperson on the sentencing of Iria Montoro\n\nThe activist Iria Montoro was sentenced to ten years in prison. ';
const killed = '# Honduras: Statement by the Spokesperson on the killing of two activists\n\nTwo activists were shot on Monday. ';
const enFrancais = '---\nlanguage: fr\n---\n\n# Honduras : déclaration de la porte-parole sur la condamnation d’Iria Montoro\n\nLa militante Iria Montoro a été condamnée à dix ans de prison. ';
const enEspañol = '---\nlanguage: es\n---\n\n# Honduras: declaración de la portavoz sobre la condena de Iria Montoro\n\nLa activista Iria Montoro fue condenada a diez años de cárcel. ';

describe('Whose case an ask is by penalties and findings', () => {
  it('that of those on whom penalties were laid, and not what a law provides', () => {
    assert.equal(saidIn(sentenced, 'The authorities should reconsider the penalties.'), 'case fair-trial');
    assert.equal(saidIn(sentenced, 'We ask the authorities to revisit this penalty.'), 'case fair-trial');
    assert.equal(saidIn(enEspañol, 'Las autoridades deberían reconsiderar esta pena.'), 'case fair-trial');
    assert.equal(saidIn(enFrancais, 'Les peines devraient être reconsidérées.').split(' ')[0], 'case');
    assert.equal(saidIn(sentenced, 'We call on Honduras to reduce the harsh penalties for libel.').split(' ')[0], 'situation');
    assert.equal(saidIn(sentenced, 'We call on Honduras to abolish the death penalty.'), 'situation law');
    assert.equal(saidIn(enEspañol, 'La UE pide a Honduras que abola la pena de muerte.').split(' ')[0], 'situation');
    assert.equal(saidIn(enFrancais, 'Nous demandons au Honduras d’abolir la peine de mort.'), 'situation law');
  });

  it('that of somebody on whom a body has given its opinion', () => {
    assert.equal(saidIn(sentenced, 'We call on Honduras to implement the opinion of the Working Group.').split(' ')[0], 'case');
    assert.equal(saidIn(sentenced, 'We call on Honduras to give full effect to this opinion.').split(' ')[0], 'case');
    assert.equal(saidIn(enFrancais, 'Nous appelons le Honduras à donner suite à cet avis.').split(' ')[0], 'case');
    assert.equal(saidIn(enEspañol, 'Instamos a Honduras a cumplir la opinión del Grupo de Trabajo.').split(' ')[0], 'case');
    assert.equal(saidIn(sentenced, 'We call on Honduras to carry out the recommendations of the Committee.').split(' ')[0], 'situation');
    assert.equal(saidIn(sentenced, 'Honduras must release all those who are in prison for their opinion.').split(' ')[0], 'situation');
  });

  it('that of those who did what was told', () => {
    assert.equal(saidIn(killed, 'The EU insists on full accountability of everyone with a hand in it.'), 'case investigate');
    assert.equal(saidIn(killed, 'All who had a hand in it must be tried.'), 'case investigate');
    assert.equal(saidIn(killed, 'We call on Honduras to bring to trial the authors of this crime.'), 'case investigate');
    assert.equal(saidIn(killed, 'We call on Honduras to investigate all attacks on reporters and to bring the perpetrators to justice.'), 'situation investigate');
    assert.equal(saidIn(killed, 'We call on Honduras to put an end to attacks on reporters and to bring the perpetrators to justice.'), 'situation protect, case investigate');
  });

  it('that of others, where those who were killed need no protection', () => {
    assert.equal(saidIn(killed, 'We call on Honduras to try the killers and to protect those under threat.'), 'case investigate, situation protect');
    assert.equal(saidIn(killed, 'We call on Honduras to try the killers and to protect the families.'), 'case investigate, case protect');
  });
});

describe('Whose trial is to be fair', () => {
  const tried = '# Honduras: Statement by the Spokesperson on the trial of Iria Montoro\n\nThe trial of the reporter Iria Montoro went on today. ';
  it('that of somebody before a court, where one trial is spoken of', () => {
    assert.equal(saidIn(tried, 'We call on Honduras to guarantee a transparent trial and full respect of judicial guarantees.'), 'case fair-trial');
    assert.equal(saidIn(enFrancais, 'L’UE demande aux autorités de garantir un procès équitable dans le respect du droit.'), 'case fair-trial');
    assert.equal(saidIn(enEspañol, 'La UE pide a las autoridades que garanticen un juicio justo en línea con el Estado de derecho.'), 'case fair-trial');
    assert.equal(saidIn(tried, 'We call on Honduras to guarantee everyone a fair trial.'), 'situation fair-trial');
    assert.equal(saidIn(tried, 'We call on Honduras to guarantee the right to a fair trial and the independence of the judiciary.'), 'situation fair-trial');
    assert.equal(saidIn(enFrancais, 'L’UE demande aux autorités de garantir à chacun un procès équitable.'), 'situation fair-trial');
  });
});

describe('Who governs', () => {
  it('is no matter of the case', () => {
    assert.equal(saidIn(killed, 'We call on the army to find the killers and to restore the civilian government.'), 'case investigate, situation other');
    assert.equal(saidIn(sentenced, 'The EU calls for her to be freed and for the Public Order Act to be reformed.'), 'case release, situation law');
  });
});

describe('What is asked for by free', () => {
  it('no release, where no people stand behind it', () => {
    assert.equal(saidIn(sentenced, 'We call on Honduras to allow free reporting and access to news.'), 'situation enabling-space');
    assert.equal(saidIn(sentenced, 'We call on Honduras to free a well-known lawyer who is held on doubtful charges.').split(' ')[1], 'release');
    assert.equal(saidIn(sentenced, 'We call on Honduras to free at once and without conditions all who are held for using their rights.').split(' ')[1], 'release');
  });
});

describe('What goes on with a noun', () => {
  it('no ask of its own, where a bare plural has a participle behind it', () => {
    assert.equal(saidIn(enFrancais, 'L’UE souhaite que son cas soit réglé dans le respect des règles et garanties prévues par la loi.'), 'case respect-rights, hope');
    assert.equal(saidIn(enFrancais, 'L’UE demande que son procès soit public et ses droits garantis.').includes(', '), true);
  });
});

describe('What was said on other days', () => {
  it('is not asked now', () => {
    assert.equal(saidIn(sentenced, 'The EU has repeatedly stressed that Honduras must respect the press.'), '');
    assert.equal(saidIn(enFrancais, 'L’UE a toujours souligné que le Honduras doit respecter la presse.'), '');
    assert.equal(saidIn(enEspañol, 'La UE ha subrayado reiteradamente que Honduras debe respetar la prensa.'), '');
    assert.equal(saidIn(sentenced, 'The EU stresses again that Honduras must free her.'), 'case release');
  });
});
