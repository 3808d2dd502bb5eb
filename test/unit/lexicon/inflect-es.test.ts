import assert from 'node:assert/strict';
import { inflections } from '../../../src/lexicon/es/inflect.js';

describe('Inflections of Spanish verbs', () => {
  const includes: readonly (readonly [string, readonly string[]])[] = [
    ['instar', ['instar', 'insta', 'instan', 'instamos', 'insto', 'inste', 'insten', 'instó', 'instaron', 'instaba', 'instará', 'instaría', 'instando', 'instado', 'instadas']],
    ['pedir', ['pide', 'pedimos', 'pido', 'pida', 'pidan', 'pidió', 'pidieron', 'pidiendo', 'pedido']],
    ['investigar', ['investigue', 'investiguen', 'investigué']],
    ['exigir', ['exija', 'exijan', 'exijo', 'exige']],
    ['garantizar', ['garantice', 'garanticen']],
    ['seguir', ['sigue', 'sigo', 'siga', 'siguió', 'siguiendo']],
    ['esclarecer', ['esclarezca', 'esclarecen']],
    ['destituir', ['destituye', 'destituya', 'destituyó', 'destituyendo', 'destituido']],
    ['averiguar', ['averigüe']],
    ['confiar', ['confía', 'confían', 'confiamos']],
    ['poner', ['pongo', 'ponga', 'puso', 'pusieron', 'pondrá', 'puesto']],
    ['hacer', ['hace', 'hacemos', 'hago', 'haga', 'hizo', 'hicieron', 'hará', 'hecho']],
    ['decir', ['dice', 'dijo', 'dijeron', 'diga', 'dirá', 'dicho', 'diciendo']],
    ['dar', ['da', 'dé', 'den', 'dio', 'dieron']],
    ['devolver', ['devuelva', 'devuelven', 'devuelto']],
    ['haber', ['ha', 'han', 'hemos', 'haya', 'hubo', 'habrá']],
    ['morir', ['muere', 'murió', 'muramos', 'muerto']],
    ['liberar', ['liberarlo', 'liberarla', 'liberarlos', 'liberarse']],
  ];
  for (const [base, expected] of includes) {
    it(base, () => {
      const forms = inflections(base);
      assert.deepEqual(expected.filter((form) => !forms.includes(form)), []);
      assert.equal(new Set(forms).size, forms.length);
    });
  }

  it('gives what is asked for: infinitive, subjunctive, imperative with a pronoun', () => {
    const forms = inflections('liberar:do');
    assert.deepEqual(['liberar', 'liberarla', 'libere', 'liberen', 'libérenla'].filter((form) => !forms.includes(form)), []);
    assert.ok(!forms.includes('liberó') && !forms.includes('liberado'));
  });

  it('gives what is done now, and what was done to somebody', () => {
    assert.ok(inflections('pedir:now').includes('pedimos') && !inflections('pedir:now').includes('pidió'));
    assert.deepEqual(inflections('condenar:done'), ['condenado', 'condenada', 'condenados', 'condenadas']);
  });

  for (const wrong of ['pedir:soon', 'reunirse', 'libertad']) it(`refuses ${wrong}`, () => assert.throws(() => inflections(wrong), /No forms of/u));
});
