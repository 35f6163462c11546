import { type How, type Setting, Verdict } from "./verdict.ts";

/** Room for verdicts at first. */
const fewest = 1 << 7;
/** Numbers for each verdict: the name, or -1 where there is a verdict from the start; how it was found; and the length of the text, 0 for one word. */
const size = 3;

/**
 * What was decided about the wordings that were met, by number. A number is odd where the verdict calls for a closer
 * look; 0 is that of what is no name.
 *
 * Nearly all wordings are one name and nothing else. Of these only the name and how it was found are kept;
 * the verdict is made when somebody asks for it.
 */
export class Verdicts {
  readonly #setting: Setting;
  #flat = new Int32Array(size * fewest);
  readonly #made = new Map<number, Verdict>();
  count = 0;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  /** The number for a text that is one name. @param length of the text; 0 for one word */
  addName(name: number, how: How, length: number): number {
    if (!this.#setting.names.isPlain(name)) return this.add(new Verdict(this.#setting, [{ name, how }], length));
    return this.#add(name, how, length);
  }

  /** The number of a verdict. */
  add(verdict: Verdict): number {
    const number = this.#add(-1, 0, 0) | (verdict.hides || verdict.endsInMarks || verdict.deprecates ? 1 : 0);
    this.#made.set(number >>> 1, verdict);
    return number;
  }

  /** The verdict of a number that is not 0. */
  at(number: number): Verdict {
    const place = number >>> 1;
    let verdict = this.#made.get(place);
    if (verdict === undefined) {
      const flat = this.#flat;
      const at = size * (place - 1);
      verdict = new Verdict(this.#setting, [{ name: flat[at] as number, how: flat[at + 1] as number }], flat[at + 2] as number);
      this.#made.set(place, verdict);
    }
    return verdict;
  }

  #add(name: number, how: How, length: number): number {
    let at = size * this.count;
    if (at === this.#flat.length) this.#grow();
    const flat = this.#flat;
    flat[at++] = name;
    flat[at++] = how;
    flat[at] = length;
    return 2 * ++this.count;
  }

  #grow(): void {
    const flat = new Int32Array(2 * this.#flat.length);
    flat.set(this.#flat);
    this.#flat = flat;
  }
}
