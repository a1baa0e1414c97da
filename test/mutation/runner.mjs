// Judges mutants in one process: a test file is bundled once and evaluated anew for every mutant, so that nothing that was
// derived and kept outlives a mutant, and what runs at import is judged as well.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { commonTokens, declareClassPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { getFn, startTests } from '@vitest/runner';
import { bundled } from './bundle.mjs';
import { modules } from './modules.mjs';

const config = {
  root: process.cwd(),
  setupFiles: [],
  passWithNoTests: true,
  sequence: { hooks: 'stack', setupFiles: 'list', seed: 0 },
  maxConcurrency: 1,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  retry: 0,
  tags: [],
};
// What of vitest itself these need is not here.
const apart = /\bvi\b|toMatch(Inline)?Snapshot/;
const nameOf = (file) => basename(file).replace(/(\.test)?\.ts$/, '');
// In the copy of the project that is mutated.
const hitsFile = '.mutation-hits.json';
// How likely a test file is to fail next, for the time that it takes.
const promise = ({ judged, failed, timeMs }) => (failed + 1) / (judged + 2) / (timeMs + 5);
const failedIn = (task) =>
  task.tasks?.map(failedIn).find(Boolean) ??
  (task.result?.state === 'fail'
    ? `${task.name}: ${task.result.errors?.[0]?.message ?? 'failed'}`
    : undefined);

class BundleRunner {
  static inject = tokens(commonTokens.logger);
  scripts = new Map();
  records = new Map();
  // How often each file came by each mutant; a process that takes over from one that hung finds it written down.
  hits = existsSync(hitsFile) ? JSON.parse(readFileSync(hitsFile, 'utf8')) : {};

  constructor(log) {
    this.ns = globalThis.__stryker__ ??= {};
    this.log = log;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  // A process that took over from one that hung knows nothing yet.
  recordOf(file) {
    if (!this.records.has(file)) this.records.set(file, { judged: 0, failed: 0, timeMs: 100 });
    return this.records.get(file);
  }

  async prepare(file) {
    if (!this.scripts.has(file)) this.scripts.set(file, await bundled(file, modules));
  }

  /** The first failure in a test file, or undefined. */
  async fails(file, switches) {
    await this.prepare(file);
    let failed = false;
    const [task] = await startTests([file], {
      config,
      importFile: () => this.scripts.get(file)(switches),
      onBeforeRunTask: (test) => {
        if (failed) test.mode = 'skip';
      },
      // A difference of two large reports takes long to print.
      runTask: async (test) => {
        try {
          await getFn(test)();
        } catch (error) {
          failed = true;
          throw new Error(String(error?.message).slice(0, 500));
        }
      },
    });
    return failedIn(task);
  }

  async dryRun({ testFiles }) {
    const { ns } = this;
    ns.activeMutant = undefined;
    const tests = [];
    for (const file of testFiles) {
      if (apart.test(readFileSync(file, 'utf8'))) {
        this.log.info('%s needs more of vitest and is left out', file);
        continue;
      }
      ns.currentTestId = file;
      await this.prepare(file);
      const start = performance.now();
      const failureMessage = await this.fails(file, { covering: true });
      const timeSpentMs = performance.now() - start;
      const status = failureMessage === undefined ? TestStatus.Success : TestStatus.Failed;
      tests.push({ id: file, name: file, fileName: file, timeSpentMs, status, failureMessage });
    }
    ns.currentTestId = undefined;
    for (const { id, timeSpentMs: timeMs } of tests) this.records.set(id, { judged: 0, failed: 0, timeMs });
    const perTest = Object.fromEntries(tests.map(({ id }) => [id, ns.mutantCoverage?.perTest[id] ?? {}]));
    ns.mutantCoverage = undefined;
    this.hits = perTest;
    writeFileSync(hitsFile, JSON.stringify(perTest));
    return { status: DryRunStatus.Complete, tests, mutantCoverage: { static: {}, perTest } };
  }

  async mutantRun({ activeMutant, testFilter, sandboxFileName, hitLimit }) {
    const { ns } = this;
    ns.activeMutant = activeMutant.id;
    const near = (file) => nameOf(file) === nameOf(sandboxFileName);
    // Best first: the rest are not run once one has failed.
    const worth = (file) => promise(this.recordOf(file)) * (near(file) ? 10 : 1);
    const files = [...testFilter].sort((a, b) => worth(b) - worth(a));
    const tests = [];
    for (const file of files) {
      // One that never ends is told by what the file itself does, which is far less than all of them do.
      const hits = this.hits[file]?.[activeMutant.id];
      ns.hitCount = 0;
      ns.hitLimit = hits === undefined ? hitLimit : Math.min(hitLimit, 20 * hits + 1000);
      const failureMessage = await this.fails(file, { mutant: activeMutant.id });
      const record = this.recordOf(file);
      record.judged++;
      if (failureMessage !== undefined) record.failed++;
      const timeout = determineHitLimitReached(ns.hitCount, ns.hitLimit);
      if (timeout !== undefined) return toMutantRunResult(timeout);
      const status = failureMessage === undefined ? TestStatus.Success : TestStatus.Failed;
      tests.push({ id: file, name: file, timeSpentMs: 0, status, failureMessage });
      if (failureMessage !== undefined) break;
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests });
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'bundles', BundleRunner)];
