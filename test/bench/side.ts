/** One side of a comparison: a process of its own, so that its memory is its own and it can be stopped. */
import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Asked, Replied } from './child.ts';

/** Where a side is given up. */
export interface Limits {
  /** Of its own work; what is asked with `free` does not count. */
  readonly seconds: number;
  /** Resident, and of JavaScript's heap. */
  readonly mebibytes: number;
}

/** What a peer may take before it is stopped. */
export const peerLimits: Limits = { seconds: 60, mebibytes: 2048 };

/** What a side answers, and how long that took it, in milliseconds. */
export interface Answer<Result> {
  readonly result: Result;
  readonly milliseconds: number;
}

/** Says why there is no answer: the side could not be loaded, has failed, or went over a limit. */
export class Stopped extends Error {}

const checkEvery = 200;

export class Side {
  readonly name: string;
  readonly #child: ChildProcess;
  readonly #watch: NodeJS.Timeout | undefined;
  #spent = 0;
  #asked = 0;
  #began: number | undefined;
  #stopped: Stopped | undefined;
  #settle: ((reply: Replied | Stopped) => void) | undefined;

  /** @param module URL of a module (`*.side.ts`) that exports `tasks`: functions by name */
  constructor(name: string, module: URL, limits?: Limits) {
    this.name = name;
    this.#child = fork(fileURLToPath(new URL('child.ts', import.meta.url)), [module.href], {
      execArgv: ['--disable-warning=ExperimentalWarning', '--expose-gc', ...(limits === undefined ? [] : [`--max-old-space-size=${limits.mebibytes}`])],
      // What a package prints is not for our tables, nor what Node says as it runs out of memory.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      serialization: 'advanced',
    });
    this.#child.on('message', (reply: Replied) => this.#settle?.(reply));
    this.#child.on('error', (error) => this.#stop(error.message));
    this.#child.on('exit', (code) => this.#stop(code === 134 || code === null ? 'ran out of memory' : `ended with code ${code}`));
    if (limits !== undefined) this.#watch = setInterval(() => this.#check(limits), checkEvery).unref();
  }

  /** Why it has stopped, if it has. */
  get stopped(): string | undefined {
    return this.#stopped?.message;
  }

  /** Resident memory in MiB; NaN where the system does not tell. */
  get residentMiB(): number {
    return this.#stopped === undefined ? residentMiB(this.#child.pid) : Number.NaN;
  }

  /**
   * Has the side run a task.
   * @throws Stopped where it cannot, or not within its limits
   */
  async ask<Result>(task: string, input?: unknown, { free = false }: { readonly free?: boolean } = {}): Promise<Answer<Result>> {
    if (this.#stopped !== undefined) throw this.#stopped;
    const asked: Asked = { id: ++this.#asked, task, input };
    const reply = await new Promise<Replied | Stopped>((resolve) => {
      this.#settle = resolve;
      if (!free) this.#began = performance.now();
      this.#child.send(asked);
    });
    if (this.#began !== undefined) this.#spent += performance.now() - this.#began;
    this.#began = undefined;
    this.#settle = undefined;
    if (reply instanceof Stopped) throw reply;
    if (reply.error !== undefined) throw new Stopped(reply.error);
    return { result: reply.result as Result, milliseconds: reply.milliseconds };
  }

  /** Does something with the side, unless it has stopped, or stops. */
  async try(work: () => Promise<void>): Promise<void> {
    if (this.#stopped !== undefined) return;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      this.#stopped ??= error;
    }
  }

  /** Ends the process. */
  async end(): Promise<void> {
    clearInterval(this.#watch);
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill('SIGKILL');
    await gone;
  }

  #check({ seconds, mebibytes }: Limits): void {
    const running = this.#began === undefined ? 0 : performance.now() - this.#began;
    if (this.#spent + running > seconds * 1000) this.#stop(`stopped at ${seconds} s`);
    else if (residentMiB(this.#child.pid) > mebibytes * 1.1) this.#stop(`stopped at ${mebibytes / 1024} GB`);
  }

  #stop(reason: string): void {
    if (this.#stopped !== undefined) return;
    this.#stopped = new Stopped(reason);
    this.#child.kill('SIGKILL');
    this.#settle?.(this.#stopped);
  }
}

/** Resident memory of a process in MiB; NaN where the system does not tell. */
export function residentMiB(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}
