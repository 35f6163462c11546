// Packs the extension and checks what is in the package: `npm run package`.
import { copyFile, stat } from 'node:fs/promises';
import { basename, relative } from 'node:path';
import { checkPackage, packExtension } from './lib/pack.ts';
import { inRoot, root } from './lib/paths.ts';

const packed = await packExtension();
const faults = await checkPackage(packed);
if (faults.length > 0) {
  console.error(`The package does not hold what scripts/package-files.txt says:\n${faults.map((line) => `  ${line}`).join('\n')}`);
  process.exitCode = 1;
} else {
  const target = inRoot(basename(packed));
  await copyFile(packed, target);
  console.log(`${relative(root, target)}: ${String(Math.round((await stat(target)).size / 1024))} KB, with exactly the listed files.`);
}
