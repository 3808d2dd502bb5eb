import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Asks in the points of a resolution, of Parliament, and quoted behind whoever the sentence before, or the title, tells to speak. */

const asksOf = (text: string): string[] => {
  const { reading: { recommendations }, words } = readingOf(text);
  return recommendations.map(words);
};

function reads(rows: readonly (readonly [string, readonly string[]])[]): void {
  for (const [text, expected] of rows) it(`${String(expected.length)}: ${text}`, () => assert.deepEqual(asksOf(text), expected));
}

describe('Points of a resolution in one line', () => {
  const title = '# Resolution on Togo\n\n';
  reads([
    [`${title}A. whereas Kossi Amavi, a lawyer, was arrested on 12 May; 1. Demands that the charges be dropped and that lawyers be free to work; 2. Calls on the police to release him.`, ['Demands that the charges be dropped', 'that lawyers be free to work', 'Calls on the police to release him']],
    [`${title}B. whereas the editor Yao Adom was questioned; 4. Urges the authorities to release Mr Amavi; calls on President Agbeko to pardon him;`, ['Urges the authorities to release Mr Amavi', 'calls on President Agbeko to pardon him']],
    [`${title}1. Demands his and Yao Adom’s unconditional release; 4. Calls on the courts to hear them.`, ['Demands his and Yao Adom’s unconditional release', 'Calls on the courts to hear them']],
  ]);
  it('in French and Spanish', () => {
    assert.deepEqual(asksOf('# Résolution sur le Togo\n\nA. considérant que Kossi Amavi, avocat, a été arrêté le 12 mai; 1. Demande sa libération; 2. Invite les autorités à abandonner les charges;'), ['Demande sa libération', 'Invite les autorités à abandonner les charges']);
    assert.deepEqual(asksOf('# Resolución sobre Togo\n\nA. considerando que Kossi Amavi, abogado, fue detenido el 12 de mayo; 1. Pide su liberación; 2. Insta a las autoridades a que retiren los cargos;'), ['Pide su liberación', 'Insta a las autoridades a que retiren los cargos']);
  });
});

describe('Verbs whose speaker is left out at the head of a point', () => {
  const title = '# Togo: the case of Kossi Amavi\n\n';
  reads([
    [`${title}1. Expresses its concern at the case of Judge Amavi and calls for him to be set free;`, ['calls for him to be set free']],
    [`${title}Is appalled by the remarks of President Agbeko; asks the Government to protect Kossi Amavi.`, ['asks the Government to protect Kossi Amavi']],
    [`${title}Strongly condemns the words of Minister Adom and urges the police to release Kossi Amavi.`, ['urges the police to release Kossi Amavi']],
    // Nouns, and what others ask.
    [`${title}Concerns about the Government and calls for its resignation have grown.`, []],
    [`${title}Demands by the Government for the trial of Kossi Amavi and calls for a ban go on.`, []],
  ]);
  it('in French', () => assert.deepEqual(asksOf('# Résolution sur le Togo\n\nCondamne les propos du président Agbeko sur Kossi Amavi, avocat, et demande sa libération immédiate;'), ['demande sa libération immédiate']));
});

describe('Parliament', () => {
  const title = '# Resolution on Togo\n\n';
  reads([
    [`${title}Parliament strongly condemned the arrest of Kossi Amavi. It called on the police to release him.`, ['called on the police to release him']],
    [`${title}Parliament is disturbed by the arrests.\n\nParliament calls for:\n\n- the release of all political prisoners;\n\n- an end to the surveillance of journalists.`, ['the release of all political prisoners', 'an end to the surveillance of journalists']],
    [`${title}Parliament urges the authorities to "release Kossi Amavi, and to end political use of the courts".`, ['urges the authorities to "release Kossi Amavi', 'to end political use of the courts']],
    // Another one.
    ['# EU statement on Togo\n\nParliament must reject the bill.', ['Parliament must reject the bill']],
    ['# EU statement on Togo\n\nThe Parliament calls for the arrest of Kossi Amavi. Parliament adopted a law and urged ministers to apply it.', []],
  ]);
});

describe('Quotations of which nobody is told to say them', () => {
  const title = '# EU condemns arrest of lawyer in Togo\n\n';
  reads([
    [`${title}In a separate statement, the E.U. said the arrest of Kossi Amavi was a “breach of the law.” “We expect the police to release Kossi Amavi immediately.” The Prime Minister had accused the lawyer of lies.`, ['expect the police to release Kossi Amavi immediately']],
    [`${title}"This is a worrying trend," EU Spokesperson Ana Lund said of the jailing of six lawyers, among them the German citizen Dirk Ahlers and the director of a well-known group in Lomé that helps prisoners, Afi Mensah. "We call for their immediate release."`, ['call for their immediate release']],
    [`${title}“We are worried about what might lead to clashes and to arrests of those who stand for freedom in this country,” a statement from the EU Delegation said. “We monitor the reports of arrests of those who speak.” “We call on the police to guarantee freedom of assembly.” More than 20 people, all of them from the capital and most of them young, were taken away on Monday.`, ['call on the police to guarantee freedom of assembly']],
    [`${title}He added that the EU remains deeply worried by the state of health of Kossi Amavi and of Yao Adom, who share a cell: “We ask the police to lift the travel ban.”`, ['ask the police to lift the travel ban']],
    [`${title}The EU condemned the arrest of Kossi Amavi. His wife wept. “They must release my husband.”`, []],
    [`${title}The EU said it was concerned by the arrest of Kossi Amavi. “They must release my husband,” said his wife. “Nobody should go to jail for this.”`, []],
  ]);
  it('in French', () => assert.deepEqual(asksOf("# L'UE condamne l'arrestation d'un avocat au Togo\n\nL'UE a déclaré que l'arrestation de Kossi Amavi était « un pas en arrière ». « Nous demandons aux autorités de le libérer. » Le ministre l'avait accusé de mensonge."), ['demandons aux autorités de le libérer']));
});

describe('Words that a speaker opens in quotation marks', () => {
  const title = '# EU condemns arrest of lawyer in Togo\n\n';
  reads([
    [`${title}EU foreign policy chief Ana Lund voiced concern at the arrest. While voicing goodwill, Lund “calls on Togo to free Kossi Amavi without delay”.`, ['calls on Togo to free Kossi Amavi without delay']],
    [`${title}The EU “deplores” the arrest of Kossi Amavi and “expects that judges can do their job without fear”.`, ['expects that judges can do their job without fear']],
    [`${title}The EU condemned the arrest. Kossi Amavi “calls on the Government to free him”.`, []],
    [`${title}The EU condemned the arrest. His lawyer “deplores” it and “expects his release”.`, []],
  ]);
  it('in French', () => assert.deepEqual(asksOf("# L'UE s'inquiète pour un avocat\n\nLa cheffe de la diplomatie européenne, Ana Lund, a condamné l'arrestation de Kossi Amavi. Elle « exige qu'il soit relâché »."), ["exige qu'il soit relâché"]));
});

describe('Reports whose speaker is named with others, or with a name', () => {
  const title = '# EU concerned about a lawyer in Togo\n\n';
  reads([
    [`${title}The EU Delegation, joined by embassies from 11 EU nations, called on the police to protect Kossi Amavi.`, ['called on the police to protect Kossi Amavi']],
    [`${title}The Delegation of the European Union, together with the embassies of the Member States, as well as those of Norway and Switzerland, condemned the arrest. They requested an inquiry into it.`, ['requested an inquiry into it']],
    [`${title}The EU’s foreign policy chief, Ana Lund, urged the police to “say where Kossi Amavi is held”.`, ['urged the police to “say where Kossi Amavi is held']],
    [`${title}EU leaders urged their Togolese counterparts to release Kossi Amavi.`, ['urged their Togolese counterparts to release Kossi Amavi']],
    [`${title}The EU meanwhile called on the police to release Kossi Amavi.`, ['called on the police to release Kossi Amavi']],
    [`${title}The lawyers of Kossi Amavi, joined by his wife, called on the police to release him.`, []],
  ]);
});

describe('Whose a text is, by what its title does', () => {
  reads([
    ['# Commissioner deplores arrest of lawyer in Togo\n\n“The police must release Kossi Amavi,” said the Commissioner, Ana Lund. She urged the courts to let lawyers work.', ['The police must release Kossi Amavi', 'urged the courts to let lawyers work']],
    ['# Media freedom representative condemns killing of editor\n\n“This shows how dangerous it is to ask questions,” Lund said. “The courts must look into this murder.”', ['The courts must look into this murder']],
    ['# Togo: Free Kossi Amavi\n\n“President Agbeko should rein in his police,” said Joel Stark, deputy director.', ['Free Kossi Amavi', 'President Agbeko should rein in his police']],
    ['# Rights office concerned about lawyer\n\nThe High Commissioner urges the Government to let Afi Mensah travel, said the spokesperson, Ana Lund.', ['urges the Government to let Afi Mensah travel']],
    // A title that tells what happened.
    ['# Lawyer jailed in Togo\n\n“Kossi Amavi must be released,” said Yao Adom, a friend.', []],
  ]);
});
