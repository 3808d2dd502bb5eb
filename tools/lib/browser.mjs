import { chromium } from 'playwright-core';
import { findChromium } from './chromium.mjs';

/**
 * Opens a page in a headless Chromium.
 * @param {{ width: number, height: number }} [viewport]
 * @returns {Promise<{ page: import('playwright-core').Page, close: () => Promise<void> }>}
 */
export async function openPage(viewport = { width: 1280, height: 800 }) {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium was found.');
  // Root may not use Chromium's sandbox; the only page it opens is our own server's.
  const browser = await chromium.launch({ executablePath, headless: true, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
  const page = await (await browser.newContext({ viewport })).newPage();
  // How long anything may take is for the whole test to say: a busy machine is no failure.
  page.setDefaultTimeout(90_000);
  return { page, close: () => browser.close() };
}
