import { h } from 'hastscript';
import * as vscode from 'vscode';
import { longestPost, postLength } from '../../publish/post-length.js';
import { type Kept, socialPost } from '../../publish/post.js';
import type { Reading } from '../../reading/types.js';
import type { Log } from '../log.js';
import { showToCopy, type ToCopy } from './copy-panel.js';

function lackName(what: Kept): string {
  const names: Record<Kept, string> = {
    names: vscode.l10n.t('it does not name everybody concerned'),
    ask: vscode.l10n.t('it asks for nothing'),
    addressee: vscode.l10n.t('it does not say who is asked'),
  };
  return names[what];
}

/** Shows a statement as a post, or the posts of a thread, each with its length as the platform counts and a button that copies it. */
export function showPosts(reading: Reading, extensionUri: vscode.Uri, log: Log): void {
  const { posts, lacks } = socialPost(reading);
  const nameOf = (at: number): string => (posts.length < 2 ? vscode.l10n.t('the post') : vscode.l10n.t('post {0}', at + 1));
  const remark = [
    ...(posts.length < 2 ? [] : [vscode.l10n.t('One post has no room for all of it: a thread of {0}.', posts.length)]),
    ...(lacks.length === 0 ? [] : [vscode.l10n.t('Mind: {0}.', lacks.map(lackName).join(', '))]),
  ].join(' ');
  const all = posts.map((post, at): ToCopy => ({ name: nameOf(at), note: vscode.l10n.t('{0} of {1} characters', postLength(post), longestPost), shown: h('p', post), as: 'text' }));
  showToCopy(vscode.l10n.t('Social post'), remark, all, extensionUri, log);
}
