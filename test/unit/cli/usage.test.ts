import assert from 'node:assert/strict';
import { forthright } from './in-process.js';

describe('usage', () => {
  it('is explained by --help, with examples', async () => {
    const { code, out, err } = await forthright(['--help']);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /Usage: forthright [^]*Examples:\n {2}forthright check /);
    const check = await forthright(['check', '--help']);
    assert.equal(check.code, 0);
    for (const option of ['--fix', '--format', '--rule', '--fail-on', '--locale', '--stdin-filename', '--max-size', '--quiet', 'Examples:', 'Exit code:']) assert.ok(check.out.includes(option), option);
    assert.match((await forthright(['check', '--help', '--locale=fr'])).out, /Exemples :/);
    assert.match((await forthright(['explain', '--help'])).out, /Usage: forthright explain \[options\] \[rule\][^]*--locale[^]*Examples:/);
    assert.match((await forthright(['explain', '--help', '--locale=fr'])).out, /la page d’une règle[^]*Exemples :/);
    for (const command of ['check', 'read', 'explain']) assert.ok(out.includes(`  forthright ${command} `), command);
    assert.match((await forthright(['--locale', 'fr', 'read', '-h'])).out + (await forthright(['read', '-h', '--locale', 'fr'])).out, /Exemples :/);
  });

  it('is shown where no command is given, as an error', async () => {
    const { code, err } = await forthright([]);
    assert.equal(code, 2);
    assert.match(err, /Usage: forthright/);
  });

  it('tells the version', async () => {
    const { code, out } = await forthright(['--version']);
    assert.equal(code, 0);
    assert.match(out, /^\d+\.\d+\.\d+\n$/);
  });

  it('that is wrong ends with 2 and says what is right', async () => {
    const wrong: readonly (readonly [readonly string[], RegExp])[] = [
      [['check'], /missing required argument 'files'/],
      [['chek', 'a.md'], /unknown command 'chek'\n\(Did you mean check\?\)/],
      [['check', '--fixx', 'a.md'], /unknown option '--fixx'\n\(Did you mean --fix\?\)/],
      [['check', '--format', 'xml', 'a.md'], /Allowed choices are pretty, json/],
      [['check', '--fail-on', 'never', 'a.md'], /Allowed choices are error, warning, info, none/],
      [['check', '--rule', 'no-hegding=error', 'a.md'], /There is no rule "no-hegding"\. Did you mean no-hedging\?/],
      [['check', '--rule', 'xyz=error', 'a.md'], /There is no rule "xyz"\. The rules are hrd-term, .*front-matter/],
      [['check', '--rule', 'no-hedging=loud', 'a.md'], /Write no-hedging= and one of error, warning, info, off/],
      [['check', '--rule', 'no-hedging', 'a.md'], /Write no-hedging= and one of error, warning, info, off/],
      [['explain', 'no-hegding'], /There is no rule "no-hegding"\. Did you mean no-hedging\?/],
      [['explain', 'xyz'], /There is no rule "xyz"\. The rules are hrd-term, .*front-matter/],
      [['explain', 'no-hedging', 'hrd-term'], /too many arguments/],
      [['check', '--max-size', 'big', 'a.md'], /Write a size such as 500K or 10M/],
      [['check', '--max-size', '0', 'a.md'], /Write a size such as 500K or 10M/],
      [['check', '--locale', 'de', 'a.md'], /Allowed choices are en, fr/],
    ];
    for (const [args, message] of wrong) {
      const { code, out, err } = await forthright(args);
      assert.equal(code, 2, args.join(' '));
      assert.match(err, message);
      assert.equal(out, '');
    }
  });
});

describe('usage in French', () => {
  it('is explained in French throughout, as the environment or --locale asks', async () => {
    for (const world of [{ env: { LANG: 'fr_BE.UTF-8' } }, { env: { LC_ALL: 'fr', LANG: 'en_GB.UTF-8' } }]) {
      const { out } = await forthright(['check', '--help'], world);
      assert.match(out, /Utilisation : forthright check [^]*Arguments :[^]*choix : "pretty", "json"[^]*par défaut : "pretty"/u);
      assert.doesNotMatch(out, /Usage:|choices:|default:/u);
    }
    assert.match((await forthright(['check', '--help', '--locale', 'en'], { env: { LANG: 'fr_FR' } })).out, /^Usage:/u);
    assert.match((await forthright(['check', '--help'], { env: { LANG: 'fro' } })).out, /^Usage:/u);
    assert.match((await forthright(['--help'], { env: { LANG: 'fr' } })).out, /Commandes :/u);
  });

  it('that is wrong is told in French', async () => {
    const wrong: readonly (readonly [readonly string[], RegExp])[] = [
      [['check'], /^erreur : il manque l’argument « files »/u],
      [['chek', 'a.md'], /^erreur : la commande « chek » n’existe pas\n\(Vouliez-vous dire check \?\)/u],
      [['check', '--fixx', 'a.md'], /^erreur : l’option « --fixx » n’existe pas\n\(Vouliez-vous dire --fix \?\)/u],
      [['check', 'a.md', '--rule'], /^erreur : il manque la valeur de l’option « --rule <id=severity> »/u],
      [['check', '--format', 'xml', 'a.md'], /^erreur : « xml » n’est pas une valeur de l’option « --format <format> »\. Valeurs possibles : pretty, json, sarif, github\./u],
      [['check', '--rule', 'no-hegding=error', 'a.md'], /^erreur : « no-hegding=error » n’est pas une valeur [^]*La règle « no-hegding » n’existe pas\. Vouliez-vous dire no-hedging \?/u],
      [['check', '--rule', 'xyz=error', 'a.md'], /La règle « xyz » n’existe pas\. Les règles sont hrd-term, /u],
      [['check', '--rule', 'no-hedging=loud', 'a.md'], /Écrivez no-hedging= et l’une de ces valeurs : error, warning, info, off\./u],
      [['check', '--max-size', 'big', 'a.md'], /Écrivez une taille comme 500K ou 10M\./u],
      [['explain', 'no-hegding'], /^erreur : « no-hegding » n’est pas une valeur de l’argument « rule »\. La règle/u],
      [['explain', 'no-hedging', 'hrd-term'], /^erreur : trop d’arguments pour « explain » : 1 au plus, et non 2/u],
    ];
    for (const [args, message] of wrong) {
      const { code, err } = await forthright(args, { env: { LANG: 'fr_FR.UTF-8' } });
      assert.equal(code, 2, args.join(' '));
      assert.match(err, message);
      assert.doesNotMatch(err, /error:|Did you mean|Expected|invalid/u);
    }
  });
});
