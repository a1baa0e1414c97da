import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { build } from 'esbuild';

// Calls of the instrumented source, made cheap: a constant of the evaluation decides before any function is called.
const instrumented = (source) =>
  source
    .replace(/stryCov_9fa48\("[^)]*"\)/g, '($covering && $&)')
    .replace(/stryMutAct_9fa48\(("\d+")\)/g, '($mutant === $1 && $&)');

const own = (modules) => ({
  name: 'mutation',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
      contents: instrumented(await readFile(path, 'utf8')).replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: 'ts',
    }));
    // Packages are loaded once, outside of the bundle: they hold no mutants.
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('disclosure-report')
        ? undefined
        : { path, namespace: 'package', sideEffects: false },
    );
    onLoad({ filter: /./, namespace: 'package' }, async ({ path }) => {
      modules[path] ??= await import(path);
      const from = `$modules[${JSON.stringify(path)}]`;
      // `catch` and the like are names of exports, but of no constants.
      const names = Object.keys(modules[path]).map(
        (name, index) => `const $${index} = ${from}.${name}; export { $${index} as ${name} };`,
      );
      return { contents: names.join('\n'), loader: 'js' };
    });
  },
});

/** A test file with all it imports as one script, which a call evaluates anew: `run({ mutant, covering })`. */
export async function bundled(file, modules) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'node',
    target: 'node20',
    minifyWhitespace: true,
    logLevel: 'error',
    plugins: [own(modules)],
  });
  const code = `(function ($mutant, $covering, $modules) {${outputFiles[0].text}})`;
  const evaluate = new vm.Script(code, { filename: file }).runInThisContext();
  return ({ mutant, covering = false }) => evaluate(mutant, covering, modules);
}
