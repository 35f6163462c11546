// Questions in a row, with a way back to the one before.
import { InputBoxValidationSeverity, QuickInputButtons, window, type QuickInput, type QuickPickItem } from "vscode";

/** The user wants to see the question before this one again. */
export const back = Symbol("back");

/** Undefined: the user has called it all off. */
export type Answer<Value> = Value | typeof back | undefined;

export interface Question {
  /** What all the questions are for. */
  readonly title: string;
  /** Which one it is, counted from 1, and how many there are. */
  readonly step: number;
  readonly steps: number;
  readonly prompt: string;
}

export interface TextQuestion extends Question {
  /** What is in the box at first. */
  readonly value: string;
  readonly example: string;
  /** What is wrong with a text; undefined: nothing. */
  readonly check: (value: string) => string | undefined | Promise<string | undefined>;
}

/** Asks for a line of text. It is not taken while something is wrong with it. */
export function askText(question: TextQuestion): Promise<Answer<string>> {
  const box = window.createInputBox();
  setUp(box, question);
  box.prompt = question.prompt;
  box.placeholder = question.example;
  box.value = question.value;
  // Of several checks under way, only that of the newest text counts.
  let newest = 0;
  const check = async (): Promise<boolean> => {
    const own = ++newest;
    const message = await question.check(box.value);
    if (own !== newest) return false;
    box.validationMessage = message === undefined ? undefined : { message, severity: InputBoxValidationSeverity.Error };
    return message === undefined;
  };
  return new Promise((resolve) => {
    box.onDidChangeValue(() => {
      // What is only begun is no mistake, and what is left of one is looked at again.
      if (box.validationMessage !== undefined) void check();
    });
    box.onDidAccept(async () => {
      if (await check()) end(box, resolve, box.value.trim());
    });
    show(box, resolve);
  });
}

/** Asks for one of several things. */
export function askChoice<Item extends QuickPickItem>(question: Question, items: readonly Item[]): Promise<Answer<Item>> {
  const pick = window.createQuickPick<Item>();
  setUp(pick, question);
  pick.placeholder = question.prompt;
  pick.items = items;
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      const [chosen] = pick.selectedItems;
      if (chosen !== undefined) end(pick, resolve, chosen);
    });
    show(pick, resolve);
  });
}

type Asking = ReturnType<typeof window.createInputBox> | ReturnType<typeof window.createQuickPick>;

function setUp(input: QuickInput, { title, step, steps }: Question): void {
  input.title = title;
  input.step = step;
  input.totalSteps = steps;
  // A look into the draft must not cost what has been answered.
  input.ignoreFocusOut = true;
}

function show<Value>(input: Asking & QuickInput, resolve: (answer: Answer<Value>) => void): void {
  if ((input.step ?? 1) > 1) input.buttons = [QuickInputButtons.Back];
  input.onDidTriggerButton(() => end(input, resolve, back));
  input.onDidHide(() => end(input, resolve, undefined));
  input.show();
}

/** The first answer counts: to take the box away is no second one. */
function end<Value>(input: QuickInput, resolve: (answer: Answer<Value>) => void, answer: Answer<Value>): void {
  resolve(answer);
  input.dispose();
}
