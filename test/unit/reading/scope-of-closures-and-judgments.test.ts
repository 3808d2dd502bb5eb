import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

/* Statements in which a word of the title could mislead: no prisoner is told of in one on closures, and nobody was put to death by the execution of a judgment. */

describe('Whose case an ask is', () => {
  const closures = '# Honduras: Statement by the Spokesperson on the closure of further associations\n\nThis week the parliament dissolved twenty-five associations. ';
  it('nobody’s, where associations were closed and prisoners at large are to be freed', () => {
    assert.equal(saidIn(closures, 'All political prisoners must be released without delay.'), 'situation release');
  });

  it('that of the person whom a judgment is on', () => {
    const judgment = '# Execution of the judgment in the case of Montoro v. Honduras: EU statement\n\nThe Court confirmed that Honduras, by keeping Iria Montoro in prison, has violated the Convention. ';
    assert.equal(saidIn(judgment, 'We urge Honduras to pay the compensation awarded to her.'), 'case other');
    const arret = "---\nlanguage: fr\n---\n\n# Exécution de l’arrêt Montoro c. Honduras : déclaration de l’Union européenne\n\nLa Cour a confirmé que le Honduras a violé la Convention en maintenant Iria Montoro en prison. ";
    assert.equal(saidIn(arret, 'Nous demandons instamment au Honduras de lui verser l’indemnité accordée.'), 'case other');
  });
});
