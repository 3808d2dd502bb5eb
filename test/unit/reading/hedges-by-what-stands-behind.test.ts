import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

const opening = '# Statement on Togo\n\nOn Monday, a court sentenced Ama Kodjo, a human rights defender, to two years in prison.\n\n';
const french = "# Déclaration sur le Togo\n\nLundi, un tribunal a condamné Ama Kodjo, défenseure des droits humains, à deux ans de prison.\n\n";
const spanish = '# Declaración sobre Honduras\n\nEl lunes, un tribunal condenó a Ana Lara, defensora de derechos humanos, a dos años de prisión.\n\n';
const news = '# EU calls for the release of Ama Kodjo\n\nThe European Union called on Togo on Monday to release Ama Kodjo, a human rights defender.\n\n';

/** The words that hedge in a sentence behind an opening. */
function hedges(sentence: string, before = opening): readonly string[] {
  const text = before + sentence;
  return readingOf(text).reading.hedges.filter(({ start }) => start >= before.length).map(({ start, end }) => text.slice(start, end));
}

describe('Hedges told by what stands behind them', () => {
  for (const [sentence, words] of [
    // An offer of talks to a State, whatever the talks are on.
    ['The European Union remains committed to pursue the exchange and joint work on civil liberties with Togo.', 'remains committed to pursue the exchange and joint work on civil liberties with'],
    ['The EU is still committed to carrying on its human rights dialogue with Togo.', 'is still committed to carrying on its human rights dialogue with'],
    ['The EU remains committed to joint work with Togo on the basis of respect for civil liberties.', 'remains committed to joint work with'],
    ['The EU and its member States remain committed to peace and growth in Togo.', 'remain committed to peace and growth in'],
    // What an organisation found to be unjust.
    ['2. According to Vesna, these nurses were unjustly punished for a strike.', 'According to'],
    // What a law or a verdict may do.
    ['The bill risks being, if enacted, a heavy blow to freedom of association.', 'risks being, if enacted, a heavy blow to'],
    ['The verdict threatens to further narrow the space for free media.', 'threatens to further narrow'],
    ['We are worried that the vague wording of the code can infringe on the freedom of opinion.', 'can infringe on'],
    // Proof of the contrary, by whatever verb it might come.
    ['If solid proof of the contrary is given, we will draw the consequences.', 'If solid proof of the contrary'],
    // What is noted as apparent is doubted once.
    ['The EU notes the apparent disregard of the rights of the defence.', 'notes'],
  ] as const) it(sentence, () => assert.deepEqual(hedges(sentence), [words]));

  for (const sentence of [
    'The EU stands ready to answer cruelty by the leadership.',
    'The EU stands ready to counter abuses by the regime.',
    'The EU remains committed to continuing its dialogue on human rights with civil society.',
    'The EU remains committed to peace and stability in the region.',
    'The EU stands by Togo in its fight against such attacks.',
    'The crisis has shaken the calm of all West Africa.',
    'We encourage all sides to join in dialogue in a calm and open spirit.',
    'According to official sources, the two nurses are charged with inciting unrest.',
    'According to her lawyer, she is accused of insulting the President.',
    'The prosecutor linked her to a presumed plan against the bank.',
    'We mark ten years of the Guidance note on the protection of defenders.',
    'Nobody can live without news that nobody controls.',
    'The EU is alarmed by what the report of this year brings to light.',
    'Our Delegation is in close contact with the embassies of the member States.',
  ]) it(`None: ${sentence}`, () => assert.deepEqual(hedges(sentence), []));

  for (const [sentence, words] of [
    ["L'UE demeure attachée à poursuivre le dialogue et les échanges sur les droits de l'homme avec le Togo.", "demeure attachée à poursuivre le dialogue et les échanges sur les droits de l'homme avec"],
    ['Selon Vesna, ces infirmières ont été injustement punies pour une grève.', 'Selon'],
    ["L'UE regrette que les observateurs n'aient pas été admis, ce qui pourrait soulever des doutes quant à l'équité du procès.", 'qui pourrait soulever des doutes'],
    ["De sérieuses questions se posent quant au respect des droits de la défense.", 'sérieuses questions se posent quant'],
  ] as const) it(sentence, () => assert.deepEqual(hedges(sentence, french), [words]));
  it('None in French: readiness to answer violence', () => assert.deepEqual(hedges("L'UE se tient prête à répondre aux violences du régime.", french), []));

  for (const [sentence, words] of [
    ['La UE permanece abierta a conversaciones con Honduras.', 'permanece abierta a'],
    ['Según Vesna, las enfermeras fueron castigadas injustamente por una huelga.', 'Según'],
    ['La UE lamenta que no se admitiera a los observadores, lo que podría suscitar dudas sobre la equidad del proceso.', 'que podría suscitar dudas'],
    ['Existen serias dudas de que se respetaran los derechos de la defensa.', 'Existen serias dudas de que'],
  ] as const) it(sentence, () => assert.deepEqual(hedges(sentence, spanish), [words]));
  it('None in Spanish: reports that somebody went to check', () => assert.deepEqual(hedges('Iban a verificar informes sobre muertes de presos.', spanish), []));

  it('A doubt behind what is noted stands where only a report would tell the noting', () => {
    assert.deepEqual(hedges('Her spokesperson said the EU was aware that the arrest may be linked to her pictures.', news), ['may be linked']);
  });
});

describe('What a report says in its own words', () => {
  const report = "# L'UE demande la libération d'Ama Kodjo\n\nL'Union européenne a demandé lundi au Togo de libérer Ama Kodjo, défenseure des droits humains.\n\n";
  it('tells by « relever » what somebody pointed out, and notes nothing', () => {
    assert.deepEqual(hedges("L'UE a également relevé que cette arrestation est la troisième en un mois.", report), []);
    assert.deepEqual(hedges("L'Union européenne relève que Mme Kodjo a été transférée.", french), ['relève que']);
  });
  it('grants in Spanish by a gerund', () => {
    assert.deepEqual(hedges('Aun celebrando que se haya abierto una investigación, la UE lamenta la condena.', spanish), ['Aun celebrando que se haya abierto una investigación']);
  });
});
