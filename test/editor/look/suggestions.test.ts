// The list of suggestions, as one types on.
import { afterAll, beforeAll, expect, it } from "vitest";
import { ready } from "./ready.ts";
import { Workbench } from "./workbench.ts";

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.start({
    files: { "draft.md": "---\nlang: de\n---\n\nIn Seoul tagte der \n" },
    settings: { "editor.wordBasedSuggestions": "off", "editor.inlineSuggest.enabled": false, "workbench.colorTheme": "Default Light Modern" },
  });
  await workbench.open("draft.md");
  await ready(workbench);
  await workbench.goTo(5, 20);
});

afterAll(async () => {
  await workbench.stop();
});

it("stays open while one types on through two spaces", async () => {
  await workbench.type("Rat");
  await workbench.press("Control+Space");
  expect(await workbench.suggestions()).toContain("Rat für digitale Partnerschaft");
  await workbench.type(" für dig");
  const left = await workbench.suggestions();
  expect(left[0]).toBe("Rat für digitale Partnerschaft");
  await workbench.press("Enter");
  await expect.poll(() => workbench.text(), { timeout: 20_000 }).toContain("In Seoul tagte der Rat für digitale Partnerschaft");
});
