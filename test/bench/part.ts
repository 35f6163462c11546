/** A part of the bench. */
export interface Part {
  readonly name: string;
  /** What is measured, in a few words. */
  readonly about: string;
  run(options: BenchOptions): Promise<Measured>;
}

/** What a part has measured, as data and as it is shown. */
export interface Measured extends Report {
  readonly figures: unknown;
}

export interface BenchOptions {
  /** Small sizes and few rounds: tries the bench, measures nothing. */
  readonly quick: boolean;
  /** Whether to measure other packages too. */
  readonly peers: boolean;
}

export interface Report {
  readonly tables: readonly TableOfFigures[];
  readonly aims: readonly Aim[];
}

export interface TableOfFigures {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly notes?: readonly string[];
}

/** What a figure is to be, and what it is. */
export interface Aim {
  readonly what: string;
  readonly aim: string;
  readonly result: string;
  readonly met: boolean;
}

/** An aim for a figure that is to be small. */
export function atMost(what: string, value: number, aim: number, unit: string, digits = 1): Aim {
  return { what, aim: `at most ${aim}${unit}`, result: `${value.toFixed(digits)}${unit}`, met: value <= aim };
}

/** An aim for a figure that is to be large. */
export function atLeast(what: string, value: number, aim: number, unit: string, digits = 2): Aim {
  return { what, aim: `at least ${aim}${unit}`, result: `${value.toFixed(digits)}${unit}`, met: value >= aim };
}

/** Says what is being measured, on the way: a run takes minutes. */
export function progress(text: string): void {
  console.error(`  … ${text}`);
}


/** `100 kB`, `1 MB`; of characters, which in Markdown are mostly one byte each. */
export function characters(count: number): string {
  return count >= 1_000_000 ? `${count / 1_000_000} MB` : `${count / 1000} kB`;
}

/** `1,000,000` */
export function grouped(count: number): string {
  return count.toLocaleString('en-GB');
}

/** Milliseconds as a reader likes them: `0.042`, `1.9`, `350`. */
export function ms(value: number): string {
  if (Number.isNaN(value)) return '–';
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value >= 1 ? value.toFixed(2) : value.toFixed(3);
}

/** Median and 95th percentile. */
export function spread({ median, p95 }: { readonly median: number; readonly p95: number }): string {
  return `${ms(median)} / ${ms(p95)}`;
}

export function mib(value: number): string {
  return Number.isNaN(value) ? 'not known here' : `${value.toFixed(0)} MiB`;
}
