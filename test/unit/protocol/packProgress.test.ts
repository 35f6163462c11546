import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Connection } from "vscode-languageserver";
import { PackProgress } from "../../../server/src/protocol/packProgress.ts";

let told: string[];

/** A connection that notes what is shown. */
function connection(): Connection {
  const reporter = {
    begin: (title: string, percentage?: number) => told.push(`begin ${title}${percentage === undefined ? "" : ` ${percentage} %`}`),
    report: (percentage: number, message: string) => told.push(`${percentage} % ${message}`),
    done: () => told.push("done"),
  };
  return { window: { createWorkDoneProgress: () => Promise.resolve(reporter) } } as unknown as Connection;
}

beforeEach(() => {
  told = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const settle = (): Promise<void> => vi.advanceTimersByTimeAsync(0).then(() => undefined);

test("says nothing of what is done at once", async () => {
  const progress = new PackProgress(connection(), { progress: true }, () => "en");
  progress.indexing(true);
  vi.advanceTimersByTime(900);
  progress.indexing(true);
  progress.indexing(false);
  // What begins anew has its own second.
  vi.advanceTimersByTime(900);
  progress.indexing(true);
  progress.indexing(false);
  await settle();
  expect(told).toEqual([]);
});

test("says what takes long, and that it has ended", async () => {
  const progress = new PackProgress(connection(), { progress: true }, () => "de");
  progress.report(1, 4);
  progress.indexing(true);
  vi.advanceTimersByTime(1500);
  progress.report(2, 4);
  progress.report(0, 0);
  progress.indexing(true);
  progress.indexing(true);
  progress.indexing(false);
  await settle();
  expect(told).toEqual([
    "begin Communiqué liest Begriffspakete 0 %",
    "begin Communiqué bereitet die Suche nach Begriffen vor",
    "50 % 2 / 4",
    "done",
    "done",
  ]);
});

test("says nothing to an editor that shows no progress", async () => {
  const progress = new PackProgress(connection(), { progress: false }, () => "en");
  progress.indexing(true);
  vi.advanceTimersByTime(1500);
  progress.indexing(true);
  progress.indexing(false);
  await settle();
  expect(told).toEqual([]);
});

test("goes on where the editor shows none after all", async () => {
  const refusing = { window: { createWorkDoneProgress: () => Promise.reject(new Error("not now")) } } as unknown as Connection;
  const progress = new PackProgress(refusing, { progress: true }, () => "en");
  progress.report(1, 2);
  vi.advanceTimersByTime(1500);
  progress.report(2, 2);
  progress.report(0, 0);
  await settle();
  expect(told).toEqual([]);
});
