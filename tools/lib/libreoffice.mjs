import { installPackage, isProgram, onPath } from './debian.mjs';

const elsewhere = ['/Applications/LibreOffice.app/Contents/MacOS/soffice'];

/** Where LibreOffice is: what SOFFICE says, else one that is installed. */
export function findLibreOffice() {
  const { SOFFICE: chosen } = process.env;
  if (chosen !== undefined && chosen !== '') {
    if (!isProgram(chosen)) throw new Error(`SOFFICE says ${chosen}, but there is no program of that name.`);
    return chosen;
  }
  return onPath('soffice') ?? elsewhere.find(isProgram);
}

/** Installs Debian's LibreOffice Writer, without its windows, where none is found and apt-get can be used. */
export async function installLibreOffice() {
  await installPackage({ called: 'LibreOffice', name: 'libreoffice-writer-nogui', find: findLibreOffice, howToHelp: 'Please install LibreOffice Writer and set SOFFICE to the path of its program soffice.' });
}
