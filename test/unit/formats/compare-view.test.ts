import assert from 'node:assert/strict';
import { toHtml } from 'hast-util-to-html';
import { check } from '../../../src/check.js';
import { compare } from '../../../src/comparison/index.js';
import { compareView } from '../../../src/formats/compare-view.js';

/** What a panel shows of two statements. */
function shown(draft: string, past: string): string {
  const [left, right] = [{ name: 'Draft', ...check(draft) }, { name: 'Past', ...check(past) }];
  return toHtml(compareView(left, right, compare(left, right), { locale: 'en', titleOf: (rule) => rule, insert: 'Insert' }));
}

const draft = '# Nicaragua: Statement by the Spokesperson on the sentencing of Lucía Tinoco\n\nLucía Tinoco was sentenced on Monday. The EU condemns the sentence.\n';
const past = (body: string): string => `# Georgia: Statement by the Spokesperson on the sentencing of Nino Beridze\n\nNino Beridze was sentenced on Monday. ${body}\n`;

describe('the view of two statements', () => {
  it('offers no treaty that does not bind the State of the draft', () => {
    const html = shown(draft, past('The sentence breaches Article 11 of the European Convention on Human Rights. It breaches the International Covenant on Civil and Political Rights, too.'));
    assert.match(html, /cites European Convention on Human Rights \(ECHR\)<\/strong><blockquote[^>]*>[^<]*<\/blockquote><\/li>/);
    assert.match(html, /cites International Covenant on Civil and Political Rights \(ICCPR\)<\/strong><blockquote[^>]*>[^<]*<\/blockquote><button/);
  });

  it('names what is cited and asked for as people read it', () => {
    const html = shown(draft, past('The Georgian Constitution protects her work. We call on all parties to engage in a dialogue.'));
    assert.match(html, /cites Constitution</);
    assert.match(html, /asks for something else</);
  });
});
