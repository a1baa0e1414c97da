import { walkXml } from './xml.js';
import type { Archive } from './zip.js';

/** The files of a Word document that say what it prints. */
export interface DocumentParts {
  readonly document: Uint8Array;
  readonly styles?: Uint8Array;
  readonly numbering?: Uint8Array;
}

/**
 * Finds the main document by the relationships of the package, since its name is not fixed: some producers write `document2.xml`.
 *
 * @returns `null` where the archive is no Word document.
 */
export function documentParts(archive: Archive): DocumentParts | null {
  const path = relationsOf(archive, '').get('officeDocument') ?? 'word/document.xml';
  const open = archive.get(path);
  if (!open) return null;
  const relations = relationsOf(archive, path);
  const part = (kind: string): Uint8Array | undefined => tolerantly(archive.get(relations.get(kind) ?? ''));
  const [styles, numbering] = [part('styles'), part('numbering')];
  return { document: open(), ...(styles ? { styles } : {}), ...(numbering ? { numbering } : {}) };
}

/** Headings and numerals are worth less than the document: where their parts are damaged it is read without. */
function tolerantly(open: (() => Uint8Array) | undefined): Uint8Array | undefined {
  try {
    return open?.();
  } catch {
    return undefined;
  }
}

/** The targets of a part's relationships, by the last word of their type. */
function relationsOf(archive: Archive, path: string): Map<string, string> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const file = tolerantly(archive.get(`${folder}_rels/${path.slice(folder.length)}.rels`));
  const targets = new Map<string, string>();
  if (!file) return targets;
  walkXml(file, {
    open: (_name, attribute) => {
      const [type, target] = [attribute('Type'), attribute('Target')];
      if (type && target) targets.set(type.slice(type.lastIndexOf('/') + 1), resolve(folder, target));
    },
  });
  return targets;
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
