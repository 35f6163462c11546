// One file for an index: named flat arrays and what they were built from. Read without copying, and only if it is sound.
import type { Steps } from "./steps.ts";

/** A part of an index. */
export type Section = Uint8Array | Uint16Array | Int32Array | Uint32Array;

/** The parts of an index, by name. */
export type Sections = Readonly<Record<string, Section>>;

/** Where indexes are kept from one start to the next. A cache: what is not there is built anew. */
export interface IndexStore {
  /** Undefined where there is no such file, or it cannot be read. A large one is read in steps. */
  read(name: string): Steps<Uint8Array | undefined>;
  /** Keeps a file, now or soon; or not, if it cannot. */
  write(name: string, file: Uint8Array): void;
}

/**
 * Goes up whenever an index is laid out or computed in another way (also by another rule of folding or hashing),
 * so that no file of an earlier version is read.
 */
const engineVersion = 3;

/** `CQIX`, and it reads otherwise where numbers are stored the other way round. */
const magic = 0x58495143;
/** Numbers at the start: magic, version, length of the file in bytes, checksum of all that follows, length of the directory in bytes. */
const headerNumbers = 5;
const headerBytes = 4 * headerNumbers;
/** Every section starts at a multiple of so many bytes. */
const alignment = 8;
/** So many bytes are copied or summed up between two pauses. */
const between = 1 << 22;

const types = { u8: Uint8Array, u16: Uint16Array, i32: Int32Array, u32: Uint32Array } as const;
type TypeName = keyof typeof types;

/** What the file says about itself, as JSON behind the header. */
interface Directory {
  readonly key: string;
  /** Name, type, first byte counted from the end of the directory, and number of elements. */
  readonly sections: readonly (readonly [string, TypeName, number, number])[];
}

/**
 * Writes an index as a file.
 * @param key says what it was built from; see `ContentKey`
 */
export function* writeIndex(key: string, sections: Sections): Steps<Uint8Array> {
  const places: [string, TypeName, number, number][] = [];
  let length = 0;
  for (const [name, section] of Object.entries(sections)) {
    places.push([name, typeOf(section), length, section.length]);
    length = aligned(length + section.byteLength);
  }
  const directory = new TextEncoder().encode(JSON.stringify({ key, sections: places } satisfies Directory));
  const start = aligned(headerBytes + directory.length);
  const bytes = new Uint8Array(start + length);
  bytes.set(directory, headerBytes);
  for (const [name, , from] of places) {
    const { buffer, byteOffset, byteLength } = sections[name] as Section;
    for (let at = 0; at < byteLength; at += between) {
      bytes.set(new Uint8Array(buffer, byteOffset + at, Math.min(between, byteLength - at)), start + from + at);
      yield;
    }
  }
  const header = new Uint32Array(bytes.buffer, 0, headerNumbers);
  header.set([magic, engineVersion, bytes.length, 0, directory.length]);
  header[3] = yield* checksum(bytes);
  return bytes;
}

/**
 * Reads an index from a file. The sections are views of the file's bytes.
 * Undefined where the file is of another version, built from something else, cut off or damaged: build the index anew then.
 * Never throws.
 */
export function* readIndex(file: Uint8Array, key: string): Steps<Sections | undefined> {
  if (file.length < headerBytes) return undefined;
  // The views below must not straddle numbers.
  const bytes = file.byteOffset % alignment === 0 ? file : file.slice();
  const [sign, version, length, sum, directoryLength = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, headerNumbers);
  if (sign !== magic || version !== engineVersion || length !== bytes.length) return undefined;
  if (directoryLength > bytes.length - headerBytes || (yield* checksum(bytes)) !== sum) return undefined;
  const directory = readDirectory(bytes.subarray(headerBytes, headerBytes + directoryLength));
  if (directory?.key !== key) return undefined;
  const start = bytes.byteOffset + aligned(headerBytes + directoryLength);
  const sections: Record<string, Section> = {};
  for (const [name, type, from, count] of directory.sections) {
    const Type = types[type];
    if (start + from + count * Type.BYTES_PER_ELEMENT > bytes.byteOffset + bytes.length) return undefined;
    sections[name] = new Type(bytes.buffer as ArrayBuffer, start + from, count);
  }
  return sections;
}

/** What an index is built from, as a short text: other content, another key (but for one case in 2⁶⁴). */
export class ContentKey {
  #one = 0x811c9dc5 | 0;
  #other = 0x2545f491;

  /** Adds a text. The order counts, and where one text ends and the next begins. */
  add(text: string): void {
    let one = this.#one;
    let other = this.#other;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      one = Math.imul(one ^ unit, 0x01000193);
      other = (Math.imul(other, 0x2c1b3c6d) + unit) | 0;
    }
    this.#one = Math.imul(one ^ text.length, 0x85ebca6b) ^ (one >>> 15);
    this.#other = Math.imul(other ^ text.length, 0x7feb352d) ^ (other >>> 13);
  }

  addNumbers(numbers: Section): void {
    let one = this.#one;
    let other = this.#other;
    for (let i = 0; i < numbers.length; i++) {
      const number = numbers[i] as number;
      one = Math.imul(one ^ number, 0x01000193);
      other = (Math.imul(other, 0x2c1b3c6d) + number) | 0;
    }
    this.#one = Math.imul(one ^ numbers.length, 0x85ebca6b) ^ (one >>> 15);
    this.#other = Math.imul(other ^ numbers.length, 0x7feb352d) ^ (other >>> 13);
  }

  get text(): string {
    return (this.#one >>> 0).toString(16).padStart(8, "0") + (this.#other >>> 0).toString(16).padStart(8, "0");
  }
}

function typeOf(section: Section): TypeName {
  if (section instanceof Uint8Array) return "u8";
  if (section instanceof Uint16Array) return "u16";
  return section instanceof Int32Array ? "i32" : "u32";
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / alignment) * alignment;
}

/** Of all that stands behind the checksum. */
function* checksum(bytes: Uint8Array): Steps<number> {
  const numbers = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
  let sum = 0x811c9dc5 | 0;
  for (let i = 4; i < numbers.length; i++) {
    sum = Math.imul(sum ^ (numbers[i] as number), 0x01000193);
    sum ^= sum >>> 15;
    if (i % (between / 4) === 0) yield;
  }
  for (let i = 4 * numbers.length; i < bytes.length; i++) sum = Math.imul(sum ^ (bytes[i] as number), 0x01000193);
  return sum >>> 0;
}

function readDirectory(bytes: Uint8Array): Directory | undefined {
  try {
    const directory: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isDirectory(directory) ? directory : undefined;
  } catch {
    return undefined;
  }
}

function isDirectory(value: unknown): value is Directory {
  if (typeof value !== "object" || value === null || !("key" in value) || !("sections" in value)) return false;
  return typeof value.key === "string" && Array.isArray(value.sections) && value.sections.every(isPlace);
}

function isPlace(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const [name, type, from, count] = value as readonly unknown[];
  return typeof name === "string" && typeof type === "string" && type in types && isCount(from) && from % alignment === 0 && isCount(count);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
