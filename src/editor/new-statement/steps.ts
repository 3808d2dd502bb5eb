import * as vscode from 'vscode';

/** Where a question stands among the others. */
export interface Place {
  readonly step: number;
  readonly of: number;
}

/** A question may be answered, lead back to the one before, or be the last one that somebody wanted to be asked. */
export type Step<Answers> = Partial<Answers> | 'back' | 'stop';

/** Asks one thing. @param answers what has been answered so far, this question too where somebody came back to it */
export type Question<Answers> = (answers: Partial<Answers>, place: Place) => Promise<Step<Answers>>;

/**
 * Asks one question after the other; each can go back to the one before, with what was answered still there.
 * @returns undefined where somebody wants no more of it
 */
export async function askAll<Answers>(questions: readonly Question<Answers>[]): Promise<Partial<Answers> | undefined> {
  let answers: Partial<Answers> = {};
  let at = 0;
  for (let question = questions[0]; question !== undefined; question = questions[at]) {
    const step = await question(answers, { step: at + 1, of: questions.length });
    if (step === 'stop') return undefined;
    if (step === 'back') at = Math.max(0, at - 1);
    else {
      answers = { ...answers, ...step };
      at += 1;
    }
  }
  return answers;
}

/** A list to choose from, made for a place among the questions. */
export function listAt<Item extends vscode.QuickPickItem>({ step, of }: Place, question: string): vscode.QuickPick<Item> {
  const list = vscode.window.createQuickPick<Item>();
  list.title = vscode.l10n.t('New statement');
  list.step = step;
  list.totalSteps = of;
  list.placeholder = question;
  list.ignoreFocusOut = true;
  list.matchOnDescription = true;
  if (step > 1) list.buttons = [vscode.QuickInputButtons.Back];
  return list;
}

/** Shows a list until `accepted` has an answer to give, or somebody goes back or away. */
export async function shown<Item extends vscode.QuickPickItem, Answers>(list: vscode.QuickPick<Item>, accepted: (item: Item | undefined) => Partial<Answers> | undefined): Promise<Step<Answers>> {
  try {
    return await new Promise<Step<Answers>>((resolve) => {
      list.onDidTriggerButton((button) => { if (button === vscode.QuickInputButtons.Back) resolve('back'); });
      list.onDidAccept(() => {
        const answer = accepted(list.selectedItems[0] ?? list.activeItems[0]);
        if (answer !== undefined) resolve(answer);
      });
      list.onDidHide(() => { resolve('stop'); });
      list.show();
    });
  } finally {
    list.dispose();
  }
}
