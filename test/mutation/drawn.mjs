// Mutants drawn by chance, the same ones each time: a sample of mutants and not of files, since what survives keeps together.
import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

const share = Number(process.env.MUTATION_SAMPLE ?? 1);
const seed = process.env.MUTATION_SEED ?? '1';

const chance = ({ fileName, location: { start, end }, mutatorName, replacement }) => {
  const file = relative(process.cwd(), fileName).replace(/^.*?(?=src\/)/, '');
  const key = [seed, file, start.line, start.column, end.line, end.column, mutatorName, replacement].join(
    ' ',
  );
  return createHash('sha256').update(key).digest().readUInt32BE() / 2 ** 32;
};

// One that is not drawn is told as one that does not compile: the score counts neither.
class Drawn {
  async init() {}

  async check(mutants) {
    const results = mutants.map((mutant) => [
      mutant.id,
      chance(mutant) < share ? { status: 'passed' } : { status: 'compileError', reason: 'not drawn' },
    ]);
    return Object.fromEntries(results);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'drawn', Drawn)];
