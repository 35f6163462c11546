import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkCodes } from '../../../server/src/checks/finding.ts';
import { schemaAt } from '../../../server/src/knowledge/schema-walk.ts';
import { checkPageUri, parseCheckPageUri, renderCheckPage } from '../../../server/src/render/checkPage.ts';
import { checksDocument } from '../../../server/src/render/checksDocument.ts';

it('docs/checks.md is what the checks say (`npm run checks-doc`)', () => {
  expect(readFileSync(new URL('../../../docs/checks.md', import.meta.url), 'utf8')).toBe(checksDocument());
});

it.each(checkCodes)('%s has a page in both languages', (code) => {
  for (const locale of ['de', 'en'] as const) {
    expect(parseCheckPageUri(checkPageUri(code, locale))).toEqual({ code, locale });
    expect(renderCheckPage(code, locale)).toContain(`\`${code}\``);
  }
});

it('packs may make exceptions from every check that can be excepted from', () => {
  expect(schemaAt('exceptions', ['checks', 0])?.enum).toEqual(checkCodes.filter((code) => code !== 'exception/unused'));
});

it('settings know every check', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as {
    contributes: { configuration: { properties: Record<string, { properties?: object }> } };
  };
  expect(Object.keys(manifest.contributes.configuration.properties['communique.checks.severity']?.properties ?? {})).toEqual([...checkCodes]);
});
