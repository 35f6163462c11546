// Brings the timers that work in turns needs.
import 'vscode-languageserver/node';
import { CancellationToken } from 'vscode-languageserver';
import { expect, test } from 'vitest';
import { answer, whileQuiet } from '../../../server/src/protocol/schedule.ts';

/** Does nothing in some steps, and says how many are done. */
function counted(count: number): { readonly steps: Generator<void, void>; readonly done: () => number } {
  let done = 0;
  function* work(): Generator<void, void> {
    for (; done < count; done++) yield;
  }
  return { steps: work(), done: () => done };
}

test('work is done step by step where nobody asks for anything', async () => {
  const { steps, done } = counted(20);
  await whileQuiet(steps);
  expect(done()).toBe(20);
});

test('work does not begin, nor go on, while somebody asks again and again', async () => {
  const { steps, done } = counted(20);
  await answer(CancellationToken.None, () => undefined);
  const all = whileQuiet(steps);
  for (let i = 0; i < 30; i++) await answer(CancellationToken.None, () => undefined);
  expect(done()).toBe(0);
  await all;
  expect(done()).toBe(20);
});

test('what fails is told to whoever waits', async () => {
  function* failing(): Generator<void, void> {
    throw new Error('broken');
  }
  await expect(whileQuiet(failing())).rejects.toThrow('broken');
});
