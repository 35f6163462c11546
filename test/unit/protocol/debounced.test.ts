import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Debounced } from '../../../server/src/protocol/schedule.ts';

let runs = 0;
let debounced: Debounced;

beforeEach(() => {
  vi.useFakeTimers();
  runs = 0;
  debounced = new Debounced(() => runs++, 100);
});
afterEach(() => void vi.useRealTimers());

test('it runs once, when it has been quiet for long enough', () => {
  for (let i = 0; i < 10; i++) {
    debounced.trigger();
    vi.advanceTimersByTime(60);
    expect(runs).toBe(0);
  }
  vi.advanceTimersByTime(39);
  expect(runs).toBe(0);
  vi.advanceTimersByTime(2);
  expect(runs).toBe(1);
  vi.advanceTimersByTime(1000);
  expect(runs).toBe(1);
});

test('it sets no timer for each time that it is told', () => {
  const set = vi.spyOn(globalThis, 'setTimeout');
  for (let i = 0; i < 50; i++) debounced.trigger();
  expect(set).toHaveBeenCalledTimes(1);
  set.mockRestore();
});

test('it may be told to wait shorter or longer', () => {
  debounced.trigger(500);
  debounced.trigger(20);
  vi.advanceTimersByTime(25);
  expect(runs).toBe(1);
  debounced.trigger(20);
  debounced.trigger(500);
  vi.advanceTimersByTime(400);
  expect(runs).toBe(1);
  vi.advanceTimersByTime(101);
  expect(runs).toBe(2);
});

test('it can be called off, and begin anew', () => {
  debounced.trigger();
  debounced.cancel();
  vi.advanceTimersByTime(500);
  expect(runs).toBe(0);
  debounced.trigger();
  vi.advanceTimersByTime(101);
  expect(runs).toBe(1);
});
