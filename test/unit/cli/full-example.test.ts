import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import { type BenchmarkId, benchmarkIds, type Judged } from '../../../src/benchmarks/types.js';
import { Folder, forthright } from './in-process.js';

interface Report {
  readonly files: readonly { readonly scorecard: { readonly met: number; readonly applicable: number; readonly benchmarks: readonly Judged[] }; readonly findings: readonly unknown[] }[];
}

describe('The full example', () => {
  let folder: Folder;
  before(() => {
    folder = new Folder();
    cpSync('examples/full', folder.path, { recursive: true, filter: (file) => !file.includes('.forthright') });
  });
  after(() => { folder.remove(); });

  /** What `check` reports of a file of the example, with the configuration and the past statements beside it and with the built-in catalogue. */
  async function checked(file: string): Promise<Report['files'][number]> {
    const { code, out, err } = await forthright(['check', '--format', 'json', '--fail-on', 'info', folder.at(file)]);
    assert.deepEqual([code, err], [0, '']);
    return (JSON.parse(out) as Report).files[0] ?? assert.fail('no report');
  }

  it('meets every benchmark but the one on laws, which does not apply to a conviction', async () => {
    const { scorecard: { met, applicable, benchmarks }, findings } = await checked('conviction-full-guatemala.statement.md');
    assert.deepEqual(benchmarks.filter(({ status }) => status !== 'met').map(({ id, status }) => [id, status]), [['restrictive-law', 'not-applicable']]);
    assert.deepEqual([met, applicable, findings], [24, 24, []]);
  });

  it('meets in its translation what applies to that', async () => {
    const { scorecard: { met, applicable, benchmarks }, findings } = await checked('conviction-full-guatemala.es.statement.md');
    assert.deepEqual(benchmarks.filter(({ status }) => status !== 'met').map(({ id, status }) => [id, status]), [['restrictive-law', 'not-applicable'], ['respectful-language', 'unknown'], ['translated', 'not-applicable']]);
    assert.deepEqual([met, applicable, findings], [22, 22, []]);
  });

  it('is judged by fewer where there are no past statements', async () => {
    const { out } = await forthright(['check', '--format', 'json', '--no-library', folder.at('conviction-full-guatemala.statement.md')]);
    const { scorecard: { met, applicable } } = (JSON.parse(out) as Report).files[0] ?? assert.fail('no report');
    assert.deepEqual([met, applicable], [19, 19]);
  });

  /** What a draft loses when something of it is taken away or spoilt: the benchmark, what stands there, what comes in its place. */
  const losses: readonly (readonly [BenchmarkId, string | RegExp, string])[] = [
    ['hrd-term', /(?:human rights )?defender/giu, 'activist'],
    ['names-individual', /(?:Ms )?(?:Rosalía )?Tzunux Ical/gu, 'a teacher'],
    ['case-recommendation', /The European Union calls on .* immediately and unconditionally\. (?=The Government)/u, ''],
    ['situation-recommendation', / The European Union reiterates .* they are tried\./u, ''],
    ['no-hedging', 'The European Union calls', 'While fully respecting the independence of the judiciary, the European Union calls'],
    ['direct-recommendation', 'Union calls on', 'Union encourages'],
    ['fair-trial', /The trial was .* the courtroom\. | guarantees a fair and public hearing/gu, ''],
    ['obligations', / Article 14 .* hearing\./u, ''],
    ['legitimacy', /, peacefully .* fairer country/u, ''],
    ['no-stigma', 'called Ms Tzunux Ical a “terrorist”', 'spoke of the separatist Ms Tzunux Ical'],
    ['intersecting-risk', 'by its Gender Action Plan III and ', ''],
    ['respectful-language', 'The trial was', 'A policeman took her there. The trial was'],
    ['level', 'level: spokesperson', 'level: declaration'],
    ['level-fit', /level: spokesperson|Statement by the Spokesperson/gu, 'level: local'],
    ['consistent-in-country', /give her regular access .* doctor/u, 'return her books'],
    ['consistent-across-countries', /calls on .* they are tried\./u, 'is concerned.'],
    ['open-cases', / The European Union reiterates .* immediately and unconditionally\./u, ''],
    ['names-spelled-alike', /Tzunux/gu, 'Tsunux'],
    ['coordinated', /related:\n.*\n/u, ''],
    ['translated', 'translations: [es]\n', ''],
    ['disseminated', 'channels: [eeas, x, facebook, radio]', 'channels: [eeas]'],
    ['signposted', / The \[EU Guidelines.*/u, ''],
    ['consent', 'consent: given\n', ''],
    ['follow-up', /The EU Ambassador .* appeal hearing\. | who had asked .* courtroom/gu, ''],
  ];

  it('has something to lose for each benchmark', () => {
    assert.deepEqual(losses.map(([id]) => id), benchmarkIds.filter((id) => id !== 'restrictive-law'));
  });

  for (const [id, there, instead] of losses) {
    it(`does not meet ${id} without what it has for that`, async () => {
      const file = 'conviction-full-guatemala.statement.md';
      const whole = readFileSync(folder.at(file), 'utf8');
      const spoilt = whole.replace(there, instead);
      assert.notEqual(spoilt, whole);
      const { out } = await forthright(['check', '--format', 'json', folder.write(`spoilt/${file}`, spoilt), '--library', folder.at('past')]);
      const { scorecard } = (JSON.parse(out) as Report).files[0] ?? assert.fail('no report');
      assert.notEqual(scorecard.benchmarks.find((judged) => judged.id === id)?.status, 'met');
    });
  }
});
