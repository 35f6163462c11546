import { spawn } from 'node:child_process';

/** Runs npm in a folder and resolves with what it printed; rejects with its messages when it fails. */
export function npm(args: readonly string[], cwd: string): Promise<string> {
  const script = process.env['npm_execpath'];
  const viaScript = script !== undefined && /npm-cli\.[cm]?js$/u.test(script);
  const windows = process.platform === 'win32';
  const child = viaScript
    ? spawn(process.execPath, [script, ...args], { cwd })
    : spawn(windows ? 'npm.cmd' : 'npm', [...args], { cwd, shell: windows });
  let out = '';
  let messages = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (messages += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(out);
      else reject(new Error(`npm ${args.join(' ')} ended with code ${String(code)}:\n${messages.trim()}`));
    });
  });
}
