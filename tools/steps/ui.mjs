import { withSecondChance } from '../lib/again.mjs';
import { bundle } from '../lib/bundles.mjs';
import { runMocha } from '../lib/mocha.mjs';
import { inProject } from '../lib/places.mjs';
import { packageExtension } from '../lib/vsix.mjs';

/** Packages the extension and drives it by keyboard in a real workbench. */
export async function ui() {
  await Promise.all([packageExtension(), bundle('ui')]);
  return withSecondChance((suites) => runMocha(inProject('out/ui/tests.mjs'), { patience: 2_400_000, timeout: 180_000, listAll: true, ...(suites === undefined ? {} : { suites }) }));
}
