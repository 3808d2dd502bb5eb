import assert from 'node:assert/strict';
import { redactedReading, type RedactedReading } from '../../../src/publish/formats.js';
import { read } from '../../../src/reading/index.js';
import { readStatement } from '../../../src/statement/index.js';

/* Drafts written to break copies without names: somebody's name stands where nobody looks for it, or is written as nobody expects. */

function copyOf(text: string, file = 'draft.statement.md'): RedactedReading {
  return redactedReading(read(readStatement(text)), file, {});
}

/** What stands in a copy as it was written, and is not among what its reader is told to look at. Where a leak is told, nothing is written. */
function silent({ reading: { statement: { text } }, left, name }: RedactedReading, secrets: readonly string[]): readonly string[] {
  if (left.leaks.length > 0) return [];
  const told = [...left.names, ...left.capitals].join('\n');
  return secrets.filter((secret) => (text.includes(secret) && !told.includes(secret)) || name.includes(secret));
}

const ask = 'The EU calls on the Togolese authorities to release Ms Paredes.\n';
/** A draft on Ana Paredes, with something in it. @param lines of front matter */
const known = (words: string, lines = ''): string => `---\ntitle: "Togo: release of human rights defender Ana Paredes"\ndefenders: [Ana Paredes]\n${lines}---\n\n# Togo: release of human rights defender Ana Paredes\n\nHuman rights defender Ana Paredes was arrested in Lomé. ${words}\n\n${ask}`;
/** A draft on others, whose names are of another kind. @param names as front matter has them */
const on = (names: string, words: string): string => `---\ndefenders: [${names}]\n---\n\n# Statement on a trial\n\nHuman rights defenders were tried in Lomé. ${words}\n\nThe EU calls on Togo to release them.\n`;
/** A draft that names nobody else, with something in it. */
const nobody = (words: string, title = '# Togo: Statement on the arrest of a human rights defender'): string => `${title}\n\nA human rights defender was arrested in Lomé. ${words}\n\nThe EU calls on the Togolese authorities to release the defender.\n`;

/** Drafts by what is odd in them; each with what would tell who somebody is. */
type Drafts = Readonly<Record<string, readonly [string, ...string[]]>>;

/** Names that are known: they are gone from the copy. */
const gone: Drafts = {
  'in small letters': [known('Her sister wrote: free ana paredes now.'), 'ana', 'paredes'],
  'in capitals': [known('FREE ANA PAREDES. PAREDES’S TRIAL BEGINS.'), 'ANA', 'PAREDES'],
  'spelt with blanks': [known('Call her A n a  P a r e d e s.'), 'A n a', 'r e d e s'],
  'spelt with full stops': [known('The banner said A.n.a. P.a.r.e.d.e.s on it.'), 'A.n.a', 'r.e.d'],
  'spelt with hyphens': [known('The banner said P-A-R-E-D-E-S on it.'), 'P-A-R', 'R-E-D'],
  'initials with full stops': [known('The file names A.P. as the leader.'), 'A.P.'],
  'initials with blanks': [known('The file names A. P. as the leader.'), 'A. P.'],
  'an honorific and an initial': [known('The file calls Ms P. the leader.'), 'Ms P.'],
  'an honorific and initials': [known('The file calls Ms AP the leader.'), 'AP'],
  'an initial and a surname': [known('It is signed A. Paredes, and A Paredes.'), 'A. P', 'A. Person', 'A Person'],
  'a surname and an initial': [known('The list has “Paredes, A.” in it.'), 'Paredes', ', A.'],
  'a first name alone': [known('Ana is ill. Ana’s mother is ill too.'), 'Ana'],
  'other marks on letters': [known('Aná Parédes and Ańa Pâredes.'), 'Aná', 'Parédes', 'Ańa', 'Pâredes'],
  'marks of their own': [known('Ana Pare\u0301des is ill.'), 'Pare'],
  'wide and bold letters': [known('Ａｎａ Ｐａｒｅｄｅｓ and 𝐀𝐧𝐚 𝐏𝐚𝐫𝐞𝐝𝐞𝐬.'), 'Ａｎａ', 'Ｐａｒｅｄｅｓ', '𝐏𝐚𝐫'],
  'Cyrillic letters that look alike': [known('Аna Раrеdеs is ill.'), 'Аna', 'Раr'],
  'marks of direction inside': [known('Pare\u200Edes and \u202APa\u2069redes.'), 'Pare', 'redes'],
  'split at the end of a line': [known('The court said of Ana Pare-\ndes that she is ill.'), 'Pare', 'des that'],
  'over two lines': [known('The court said of Ana\nParedes that she is ill.'), 'Ana', 'Paredes'],
  'a short one at the end of a line': [on('Rosa Caal', 'The court said of Ca-\nal that she is ill.'), 'Ca', 'al that'],
  'spelt behind another name': [known('Judge Luis Ospina B e n e d i k t a wept, and so did Judge Luis Ospina P a r e d e s.'), 'P a r', 'r e d e s'],
  'with a hyphen inside, or a blank': [known('Pare-des, Pare des.'), 'Pare'],
  'in longer words': [known('The Paredesistas, anti-Paredes, pro-paredes.'), 'Paredes', 'paredes'],
  'run together': [on('Li Wei', 'The page is called LiWei, and Liwei.'), 'LiWei', 'Liwei'],
  'short, run together in addresses': [on('Li Wei', 'Write to liwei@example.org, #liwei, @liwei_free, t.me/liwei, wli@example.org.'), 'liwei', 'wli@'],
  'in addresses without http': [known('See facebook.com/anaparedes and t.me/ana.paredes.'), 'anaparedes', 'ana.paredes'],
  'in handles with hyphens': [known('See @ana-paredes and @ana.paredes@social.example.'), 'ana'],
  'in paths and files': [known('See photos/paredes.jpg, paredes_2.pdf and ana-paredes.docx.'), 'paredes', 'ana-'],
  'in the target of a link elsewhere': [known('See [the file][f] and [that](<../ana paredes.pdf>).\n\n[f]: ../dossiers/paredes.md "Ana Paredes"'), 'paredes', 'Paredes'],
  'in percent signs': [known('See [this](https://example.org/%50aredes).'), '%50aredes'],
  'in HTML': [known('<a href="paredes.html" title="Ana Paredes">She</a> is ill. <img src="a/paredes.png" alt="Ana">'), 'paredes', 'Paredes', 'Ana'],
  'in an alternative text': [known('![Photo of Ana Paredes](ana.png) ![paredes at work](x.png)'), 'Ana', 'Paredes', 'ana.png'],
  'in a comment': [known('<!-- paredes said no; ask ana --> She is ill.'), 'paredes', 'ana '],
  'in other keys of front matter': [known('She is ill.', 'note: paredes agrees\nkeywords: [ana, paredes]\n'), 'paredes', 'ana,'],
  'in a table': [known('\n\n| name | age |\n|---|---|\n| Ana Paredes | 40 |\n| paredes, ana | 40 |\n'), 'Ana', 'Paredes', 'paredes'],
  'in a footnote': [known('She is ill.[^1]\n\n[^1]: Paredes, to the embassy.\n[^2]: Paredes'), 'Paredes'],
  'in code': [known('`Ana Paredes` is ill.\n\n```\nParedes: ill\n```\n'), 'Ana', 'Paredes'],
  'in a heading': [known('She is ill.\n\n## Paredes’s health\n\nShe is ill.'), 'Paredes'],
  'in what is quoted': [known('> “Free Paredes!”\n\nHe said: “Ana is well.”'), 'Ana', 'Paredes'],
  'a name with a small word behind': [on('Rina Das', 'Free Das! The trial of Rina Das, of Das alone.'), 'Das', 'Rina'],
  'a small syllable behind a hyphen': [on('"Cheung Tsz-lun"', '## Tsz-lun is ill\n\nFree Tsz-lun! CheungTsz-lun is ill.'), 'Tsz', 'lun'],
  'umlauts, and what stands for them': [on('Jürgen Møller, Hans Gruenewald', 'Juergen Moeller and Hans Grünewald were tried.'), 'Juergen', 'Moeller', 'Grünewald'],
  'hyphens and apostrophes left out': [on('"Rana Abu-Dayyeh", "Omar Sa’id"', 'Rana AbuDayyeh, Abu Dayyeh, Omar Said and Omar Saʻid were tried.'), 'AbuDayyeh', 'Dayyeh', 'Said', 'Saʻid'],
  'letters of Arabic stretched': [on('"سالم العتيق"', 'The banner said سـالم العتـيق on it.'), 'سـالم', 'العتـيق'],
  'in Georgian letters': [on('"ნინო ბერიძე"', 'The banner said ნინო ბერიძე on it.'), 'ნინო'],
  'two of one surname': [on('Ana Paredes, Luis Paredes', 'The Paredes are ill, Luis more than Ana, and Paredes most.'), 'Paredes', 'Luis', 'Ana'],
  'a town called like somebody': [on('José Rosario', 'José Rosario was taken to Rosario, and held in Villa Rosario.'), 'José', 'Rosario'],
  'an organisation named after somebody': [known('The Ana Paredes Foundation, the Paredes Centre and Casa Paredes were closed.'), 'Ana', 'Paredes'],
};

/** Names that no reader can know: whoever shares the copy is told to look at them. */
const told: Drafts = {
  'in a title alone': [nobody('She is ill.', '# Togo: Statement by Commissioner for Trade Matej Vrabec on an arrest'), 'Matej', 'Vrabec'],
  'in a title in which each word has a capital': [nobody('She is ill.', '# Release Matej Vrabec And Others Now'), 'Matej', 'Vrabec'],
  'in a title in capitals': [nobody('She is ill.', '# RELEASE VRABEC AND OTHERS NOW'), 'VRABEC'],
  'in a heading alone': [nobody('She is ill.\n\n## Vrabec’s health\n\nShe is ill.'), 'Vrabec'],
  'in front matter’s title alone': [`---\ntitle: On Vrabec, and the others\n---\n\n${nobody('She is ill.')}`, 'Vrabec'],
  'in other keys of front matter': [`---\nauthor: Matej Vrabec\nnote: ask pieter first\n---\n\n${nobody('She is ill.')}`, 'Matej', 'Vrabec', 'pieter'],
  'first in a sentence': [nobody('Vrabec knows more. So does he.'), 'Vrabec'],
  'first in a quotation': [nobody('He said: “Vrabec knows more.”'), 'Vrabec'],
  'first in a line': [nobody('\n- Vrabec knows more\n- he does not'), 'Vrabec'],
  'behind a small article': [nobody('They were led by al-Khawja, and by d’Almeido and deSouza.'), 'al-Khawja', 'd’Almeido', 'deSouza'],
  'a name that is a word': [nobody('She lives with Hope. Hope was not heard, nor Grace.'), 'Hope', 'Grace'],
  'initials': [nobody('She lives with K.M. and with J. B. of Lomé.'), 'K.M.', 'J. B.'],
  'spelt letter by letter': [nobody('The banner said V r a b e c on it.'), 'V r a b e c'],
  'in a comment': [nobody('<!-- ask Matej, and pieter too --> She is ill.'), 'Matej', 'pieter'],
  'in HTML': [nobody('<div title="Vrabec">\n\nShe is ill.\n\n</div>\n\n<p>Matej said so</p>\n'), 'Vrabec', 'Matej'],
  'in code': [nobody('She is ill, see `Vrabec`.\n\n```\nMatej: ill\n```\n'), 'Vrabec', 'Matej'],
  'in a footnote': [nobody('She is ill.[^1]\n\n[^1]: Vrabec\n'), 'Vrabec'],
  'in an alternative text': [nobody('![Vrabec](x.png)'), 'Vrabec'],
  'in the title of a link': [nobody('See [this](https://example.org/a "Vrabec").'), 'Vrabec'],
  'in an address, a hash tag, a handle': [nobody('Write to mvrabec@example.org, #freevrabec, @vrabec1, https://example.org/vrabec, t.me/vrabec.'), 'mvrabec@', '#freevrabec', '@vrabec1', 'org/vrabec', 't.me/vrabec'],
  'in other letters': [nobody('The banner said Матей Врабец, ნინო ბერიძე, Νίκος Παππάς, 高明霞.'), 'Матей Врабец', 'ნინო ბერიძე', 'Νίκος Παππάς', '高明霞'],
  'of somebody who is known, in longer words in small letters': [known('It was called anaparedes, unparedes, paredesn.'), 'anaparedes', 'unparedes', 'paredesn'],
  'in other letters in a comment': [nobody('<!-- спросить матея --> She is ill.'), 'матея'],
  'behind many others': [nobody(Array.from({ length: 60 }, (_, at) => `He met Xa${String.fromCharCode(97 + (at % 26))}${at < 26 ? 'vu' : at < 52 ? 'ro' : 'mi'}k.`).join(' ') + ' He met Vrabec.'), 'Vrabec'],
  'called like the country': [`---\ndefenders: [Jordan Paredes]\ncountry: JO\n---\n\n# Jordan: Statement on a trial\n\nHuman rights defender Jordan Paredes was tried in Jordan. In prison Jordan fell ill.\n\nThe EU calls on Jordan to release Ms Paredes.\n`, 'Jordan'],
};

describe('Copies of drafts in which names hide', () => {
  for (const [where, [text, ...secrets]] of Object.entries(gone)) {
    it(`have none of somebody who is known: ${where}`, () => {
      const copy = copyOf(text);
      assert.deepEqual(copy.left.leaks, []);
      assert.deepEqual(secrets.filter((secret) => copy.reading.statement.text.includes(secret)), [], copy.reading.statement.text);
    });
  }

  for (const [where, [text, ...secrets]] of Object.entries(told)) {
    it(`tell of what nobody can know: ${where}`, () => {
      const copy = copyOf(text);
      assert.ok(secrets.every((secret) => text.includes(secret)));
      assert.deepEqual(silent(copy, secrets), [], JSON.stringify(copy.left));
    });
  }
});
