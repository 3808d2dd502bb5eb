import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { inProject, root } from '../../../tools/lib/places.mjs';
import { longestPost, postLength } from '../../../src/publish/post-length.js';
import { socialPost } from '../../../src/publish/post.js';
import { read } from '../../../src/reading/index.js';
import { readStatement } from '../../../src/statement/index.js';

function postOf(text: string): ReturnType<typeof socialPost> {
  return socialPost(read(readStatement(text)));
}

describe('what a post weighs', () => {
  for (const [text, weight] of [
    ['', 0],
    ['hello', 5],
    ['é', 1],
    ['e\u0301', 1],
    ['Привет', 6],
    ['مرحبا', 5],
    ['“quoted” – and’s', 16],
    ['€', 2],
    ['你好', 4],
    ['日本語 text', 11],
    ['👩‍👩‍👧‍👦', 2],
    ['🇪🇺', 2],
    ['✊🏿', 2],
    ['see https://example.org/a/very/long/path/that/goes/on/and/on?x=1 now', 31],
    ['(https://example.org).', 26],
    ['https://a.eu https://b.eu', 47],
    ['eeas.europa.eu', 23],
    ['at 3.15 p.m.', 12],
  ] as const) it(`${JSON.stringify(text)}: ${weight}`, () => { assert.equal(postLength(text), weight); });
});

describe('a statement as a post', () => {
  const head = '---\ncountry: TZ\nevent: detention\n---\n\n# Tanzania: Statement by the Spokesperson on the arrest of human rights defender Neema Mollel\n\n';

  it('asks for the release of those who are held still, not of whoever was freed', () => {
    const { posts } = postOf(`${head}Neema Mollel, Juma Kileo and Amani Swai were arrested on Monday. Amani Swai was released on Tuesday. We encourage the Tanzanian authorities to consider the release of Ms Mollel and Mr Kileo.\n`);
    assert.match(posts.join('\n'), /release of Ms Neema Mollel and Mr Juma Kileo\.$/u);
  });

  it('is its own sentence where that says all, with the full name and what happened', () => {
    const { posts, lacks } = postOf(`${head}Human rights defender Neema Mollel was arrested on Monday.\n\nThe EU calls on the Tanzanian authorities to release Ms Mollel immediately and unconditionally.\n`);
    assert.deepEqual(lacks, []);
    assert.deepEqual(posts, ['Human rights defender Neema Mollel was arrested on Monday. The EU calls on the Tanzanian authorities to release Ms Neema Mollel immediately and unconditionally.']);
  });

  it('is the usual sentence where the statement asks in a list', () => {
    const { posts, lacks } = postOf(`${head}Human rights defender Neema Mollel was arrested on Monday.\n\nThe EU calls on the Tanzanian authorities to:\n\n- release Ms Mollel immediately;\n- drop the charges.\n`);
    assert.deepEqual(lacks, []);
    assert.match(posts.join(), /The European Union calls on the Tanzanian authorities to release Neema Mollel immediately and unconditionally\.$/);
  });

  it('is made of any number of names', () => {
    const syllables = ['ka', 'mo', 'ri', 'ta', 'lu', 'ne', 'sha', 'vo', 'di', 'pe'];
    const names = Array.from({ length: 400 }, (_, at) => [at % 10, Math.floor(at / 10) % 10, Math.floor(at / 100), (at * 7) % 10].map((each) => syllables[each]).join('')).map((name) => `Ana M${name}`);
    const text = names.map((name) => `The European Union calls on the authorities of Togo to release ${name} immediately.`).join('\n\n');
    // Minutes, where all of them are tried in one sentence, and then one fewer each time: longer than a test may take.
    const { posts, lacks } = postOf(`# Togo: Statement by the Spokesperson\n\n${text}\n`);
    assert.ok(posts.length <= 12 && posts.every((post) => postLength(post) <= longestPost));
    assert.ok(lacks.includes('names'));
  });

  it('is a thread where there are too many names, each post with whom, what and to whom', () => {
    const names = ['Aisha Kambarage', 'Bahati Ngowi', 'Chausiku Mrema', 'Dotto Masanja', 'Emiliana Shirima', 'Furaha Lyimo', 'Gasper Tarimo', 'Halima Mushi', 'Issa Kessy', 'Jamila Urio', 'Kheri Massawe', 'Lulu Mollel', 'Musa Laizer'];
    const { posts, lacks } = postOf(`---\ncountry: TZ\nevent: detention\ndefenders: [${names.join(', ')}]\n---\n\n# Tanzania: Statement on the arrests in Loliondo\n\nThe human rights defenders ${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''} were arrested on Monday.\n\nWe call on the Tanzanian authorities to release them immediately and unconditionally.\n`);
    assert.deepEqual(lacks, []);
    assert.ok(posts.length > 1);
    for (const [at, post] of posts.entries()) {
      assert.ok(postLength(post) <= longestPost, post);
      assert.match(post, new RegExp(`^${at + 1}/${posts.length} .*calls? on the Tanzanian authorities to release `, 'u'));
    }
    for (const name of names) assert.equal(posts.filter((post) => post.includes(name)).length, 1, name);
  });

  it('says what it lacks where the statement asks for nothing', () => {
    const { posts, lacks } = postOf('# Tanzania: Statement on recent events\n\nThe EU follows the events closely.\n');
    assert.deepEqual([posts, lacks], [['Tanzania: Statement on recent events'], ['ask', 'addressee']]);
  });

  it('is French in French', () => {
    const { posts } = postOf('---\ncountry: TG\nevent: detention\nlanguage: fr\n---\n\n# Togo : déclaration du porte-parole sur l’arrestation de la défenseure des droits humains Afi Mensah\n\nAfi Mensah a été arrêtée lundi.\n\nL’Union européenne demande aux autorités togolaises :\n\n- de libérer Mme Mensah immédiatement.\n');
    assert.match(posts.join(), /autorités togolaises à libérer Afi Mensah immédiatement et sans condition\.$/);
  });

  it('fits, of every test statement', () => {
    for (const file of globSync(['examples/*.statement.md', 'test/statements/{en,fr,es}/development/*.statement.md'], { cwd: root })) {
      for (const post of postOf(readFileSync(inProject(file), 'utf8')).posts) assert.ok(postLength(post) <= longestPost, `${file}: ${post}`);
    }
  });
});
