// The extension in a browser: no process, the server is a worker.
import { afterAll, beforeAll, expect, it } from "vitest";
import { ready } from "./ready.ts";
import { Workbench } from "./workbench.ts";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.start({
    files: { "draft.md": "---\nlang: de\n---\n\nIn Seoul tagte der \n" },
    settings: { "editor.wordBasedSuggestions": "off" },
    extension: "web",
  });
  await workbench.open("draft.md");
  await ready(workbench);
});

afterAll(async () => {
  await workbench.stop();
});

it("completes a term", async () => {
  await workbench.goTo(5, 20);
  await workbench.type("Rat für dig");
  await workbench.press("Control+Space");
  expect(await workbench.suggestions()).toContain("Rat für digitale Partnerschaft");
  await workbench.press("Enter");
  await expect.poll(() => workbench.text(), { timeout: 20_000 }).toContain("In Seoul tagte der Rat für digitale Partnerschaft");
});
