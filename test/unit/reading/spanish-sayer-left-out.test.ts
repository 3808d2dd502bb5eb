import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

/* Speech whose verb of saying has no subject, in reports; in words of our own. */

const spanish = '---\nlanguage: es\n---\n';
const byEu = '# La UE pide a Togo la libertad de Abla Mensah\n\nEl portavoz de la Alta Representante ha pedido a Togo la libertad de Abla Mensah.\n\n';
const byLawyer = '# La UE pide a Togo la libertad de Abla Mensah\n\nEl portavoz de la Alta Representante ha pedido a Togo la libertad de Abla Mensah.\n\nSu abogado, Kofi Osei, la visitó ayer.\n\n';

describe('Spanish speech whose speaker is left out', () => {
  const rows = [
    ['vague-follow-up', byEu, '«Seguimos de cerca la situación y la UE reaccionará si hace falta», ha apuntado, sin dar detalles.'],
    ['case release', byEu, '«La UE pide a las autoridades que la liberen», ha señalado.'],
    ['', byLawyer, '«Seguimos de cerca la situación y pedimos que la liberen», ha apuntado.'],
  ] as const;
  for (const [expected, before, sentence] of rows) it(`reads ${expected || 'nothing'}: ${sentence}`, () => assert.equal(saidIn(spanish + before, sentence), expected));

  const hedges = [
    ['doubt', 'El audio, que procedería de la banda, lo amenaza de muerte.'],
    ['softener', 'La UE, si bien valora lo pactado en julio, no puede darse por satisfecha.'],
  ] as const;
  for (const [expected, sentence] of hedges) it(`finds ${expected}: ${sentence}`, () => assert.equal(saidIn(spanish + byEu, sentence), expected));
});
