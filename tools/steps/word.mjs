import { bundle } from '../lib/bundles.mjs';
import { findLibreOffice, installLibreOffice } from '../lib/libreoffice.mjs';
import { runMocha } from '../lib/mocha.mjs';
import { inProject } from '../lib/places.mjs';

/** Imports Word files that a real word processor wrote, which is installed where it is missing. */
export async function word() {
  await Promise.all([installLibreOffice(), bundle('word')]);
  return runMocha(inProject('out/word/tests.mjs'), { patience: 240_000, timeout: 120_000, listAll: true, env: { SOFFICE: findLibreOffice() ?? '' } });
}
