// The process behind a `Side`: runs the tasks of one module, one after the other.

/** What a side is asked. */
export interface Asked {
  readonly id: number;
  readonly task: string;
  readonly input: unknown;
}

/** What it replies: how long the task ran, and what it gave or why it failed. */
export interface Replied {
  readonly id: number;
  readonly milliseconds: number;
  readonly result?: unknown;
  readonly error?: string;
}

/** The functions of a module that a side can be asked to run. */
export type Tasks = Readonly<Record<string, (input: never) => unknown>>;

/** Some errors quote all that they were given. */
const longestMessage = 100;

async function run({ id, task, input }: Asked): Promise<Replied> {
  let began = performance.now();
  try {
    const { tasks } = (await module) as { readonly tasks: Tasks };
    const work = tasks[task];
    if (work === undefined) throw new Error(`There is no task ${task}.`);
    began = performance.now();
    const result = await work(input as never);
    return { id, milliseconds: performance.now() - began, result };
  } catch (error) {
    const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
    return { id, milliseconds: performance.now() - began, error: message.slice(0, longestMessage) };
  }
}

const [, , href = ''] = process.argv;
const module: Promise<unknown> = import(href);
// Whoever asks first is told.
module.catch(() => undefined);
process.on('message', (asked: Asked) => {
  void run(asked).then((replied) => process.send?.(replied));
});
// Nobody is left to ask.
process.on('disconnect', () => process.exit());
