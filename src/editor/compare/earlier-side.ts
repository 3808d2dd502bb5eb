import type { Root } from 'hast';
import * as vscode from 'vscode';
import { check, type Checked } from '../../check.js';
import { dilution } from '../../comparison/dilution.js';
import { dilutionView } from '../../formats/dilution-view.js';
import { reveal } from '../reveal.js';
import { locale } from '../settings.js';
import { placeIn, type Side } from './side.js';
import type { ReadOnlyTexts } from './texts.js';
import { earlierToolbar } from './toolbar.js';

/** A draft beside an earlier version of its own: what it lost, and what it won. */
export class EarlierSide implements Side {
  readonly title = vscode.l10n.t('What became of the draft');
  private readonly earlier: Checked;

  constructor(private readonly name: string, private readonly text: string, private readonly texts: ReadOnlyTexts, private readonly pickAnother: () => Promise<void>) {
    this.earlier = check(text, { locale: locale() });
  }

  view(draft: Checked): Root {
    const main = dilutionView(this.name, vscode.l10n.t('the draft as it is now'), dilution(this.earlier, draft), { locale: locale(), leadsTo: true });
    return { type: 'root', children: [earlierToolbar(), main] };
  }

  async press(action: string, value: string, { document }: { readonly document: vscode.TextDocument }): Promise<void> {
    const place = placeIn(value);
    if (action === 'go' && place !== undefined) await reveal(document, place);
    else if (action === 'pick') await this.pickAnother();
    else if (action === 'diff') await vscode.commands.executeCommand('vscode.diff', this.texts.add(this.name, this.text), document.uri, `${this.name} ↔ ${document.uri.path.split('/').at(-1) ?? ''}`);
  }

  choose(): void {
    // This view has no lists to choose from.
  }
}
