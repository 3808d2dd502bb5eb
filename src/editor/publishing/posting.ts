import * as vscode from 'vscode';
import { longestPost, postLength } from '../../publish/post-length.js';
import { type Kept, socialPost } from '../../publish/post.js';
import type { Reading } from '../../reading/types.js';

function lackName(what: Kept): string {
  const names: Record<Kept, string> = {
    names: vscode.l10n.t('it does not name everybody concerned'),
    ask: vscode.l10n.t('it asks for nothing'),
    addressee: vscode.l10n.t('it does not say who is asked'),
  };
  return names[what];
}

/** Shows a statement as a post, or the posts of a thread, with their length as the platform counts; the one chosen is copied. */
export async function offerPosts(reading: Reading): Promise<void> {
  const { posts, lacks } = socialPost(reading);
  const choices = posts.map((post) => ({ label: post, description: vscode.l10n.t('{0} of {1}', postLength(post), longestPost), post }));
  const all = posts.length < 2 ? [] : [{ label: vscode.l10n.t('Copy the whole thread ({0} posts)', posts.length), description: '', post: posts.join('\n\n') }];
  const lacking = lacks.length === 0 ? '' : ` ${vscode.l10n.t('Mind: {0}.', lacks.map(lackName).join(', '))}`;
  const chosen = await vscode.window.showQuickPick([...choices, ...all], {
    title: vscode.l10n.t('Post'),
    placeHolder: `${posts.length < 2 ? vscode.l10n.t('Press Enter to copy the post.') : vscode.l10n.t('Press Enter to copy a post of the thread.')}${lacking}`,
  });
  if (chosen === undefined) return;
  await vscode.env.clipboard.writeText(chosen.post);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Post copied.'), 3000);
}
