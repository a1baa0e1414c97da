import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { chromium } from 'playwright-core';
import * as z from 'zod';
import { readReport } from '../../src/auto/read-report.js';
import * as library from '../../src/index.js';
import { readHtml, readText } from '../../src/read/index.js';
import { launchOptions } from '../browser/launch.js';
import { programs } from './program.js';
import { NotAvailable } from './workshop.js';

let known: string | undefined;

/** What the program comes to in the sources, here and now. */
async function ofSources(): Promise<string> {
  const names = { ...library, readHtml, readReport, readText, z };
  const body = programs.module.replace(/^import .*$/gmu, '').replace('export { main };', 'return main();');
  // The same text that the runtimes run, with the same names.
  const run = new Function(...Object.keys(names), body);
  return JSON.stringify(await run(...Object.values(names)));
}
known = await ofSources();

/** Throws where what a program printed is not, to the letter, what the sources come to. */
export function expected(printed: string): void {
  const line = printed.trim().split('\n').at(-1) ?? '';
  if (line === known) return;
  let at = 0;
  while (line[at] === known?.[at] && at < line.length) at++;
  throw new Error(
    `at ${at}: ${line.slice(Math.max(0, at - 60), at + 60)} instead of ${known?.slice(Math.max(0, at - 60), at + 60)}`,
  );
}

const types: Readonly<Record<string, string>> = { js: 'text/javascript', html: 'text/html', css: 'text/css' };

/** Opens a page of these files and checks the result that it puts into a global. Gives the browser's version. */
export async function inChromium(files: Readonly<Record<string, string>>): Promise<string> {
  if (!existsSync(launchOptions.executablePath ?? '')) throw new NotAvailable('no Chromium is installed');
  const server = createServer(({ url = '/' }, response) => {
    const content = files[url];
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': `${types[extname(url).slice(1) || 'html'] ?? 'text/plain'}; charset=utf-8`,
    });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch(launchOptions);
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    // Listening on a port, its address is no path.
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction('globalThis.result', undefined, { timeout: 20_000 }).catch(() => {
      throw new Error(errors.join('; ') || 'the page came to nothing');
    });
    expected(await page.evaluate('globalThis.result'));
    return browser.version();
  } finally {
    await browser.close();
    server.close();
  }
}
