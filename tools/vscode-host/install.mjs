/** Installs the VS Code server and Chromium where they are missing. */
import { installChromium } from '../lib/chromium.mjs';
import { installHost } from './host.mjs';

await Promise.all([installHost(), installChromium()]);
