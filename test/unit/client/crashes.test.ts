import { describe, expect, it, vi } from "vitest";
import { Crashes } from "../../../client/src/crashes.ts";

// The real library needs an editor to load; only its two enumerations are wanted here.
vi.mock("vscode-languageclient", () => ({
  CloseAction: { DoNotRestart: 1, Restart: 2 },
  ErrorAction: { Continue: 1, Shutdown: 2 },
}));

const minute = 60_000;

/** What is decided for crashes at these times, and whether the user is told. */
function after(times: readonly number[]): { readonly actions: readonly number[]; readonly told: number } {
  let now = 0;
  let told = 0;
  const crashes = new Crashes(() => told++, () => now);
  const actions = times.map((time) => {
    now = time;
    return (crashes.closed() as { action: number }).action;
  });
  return { actions, told };
}

describe("after a crash", () => {
  it("the server is restarted four times, but not a fifth within three minutes", () => {
    expect(after([0, 1, 2, 3, 4])).toEqual({ actions: [2, 2, 2, 2, 1], told: 1 });
  });

  it("crashes longer ago do not count", () => {
    expect(after([0, 1, 2, 3, 3 * minute + 1])).toEqual({ actions: [2, 2, 2, 2, 2], told: 0 });
  });

  it("crashes far apart never add up", () => {
    expect(after([0, 1, 2, 3, 4, 5, 6, 7, 8].map((time) => time * minute)).told).toBe(0);
  });

  it("the count begins anew when the user restarts the server", () => {
    let told = 0;
    const crashes = new Crashes(() => told++, () => 0);
    for (let crash = 0; crash < 4; crash++) crashes.closed();
    crashes.reset();
    expect(crashes.closed()).toMatchObject({ action: 2 });
    expect(told).toBe(0);
  });
});

describe("an error of the connection", () => {
  it("is borne three times in a row", () => {
    const crashes = new Crashes(() => undefined);
    expect([1, 2, 3, 4].map((count) => (crashes.error(new Error("x"), undefined, count) as { action: number }).action)).toEqual([1, 1, 1, 2]);
  });
});
