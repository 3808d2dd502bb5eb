import { installPackage, isProgram, onPath } from './debian.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

/** Where a Chromium is: what CHROMIUM says, else one that is installed. */
export function findChromium() {
  const { CHROMIUM: chosen } = process.env;
  if (chosen !== undefined && chosen !== '') {
    if (!isProgram(chosen)) throw new Error(`CHROMIUM says ${chosen}, but there is no program of that name.`);
    return chosen;
  }
  return names.map(onPath).find((path) => path !== undefined) ?? elsewhere.find(isProgram);
}

/** Installs Debian's Chromium where none is found and apt-get can be used. */
export async function installChromium() {
  await installPackage({ called: 'Chromium', name: 'chromium', find: findChromium, howToHelp: 'Please install Chromium or Chrome and set CHROMIUM to its path.' });
}
