import { open } from 'node:fs/promises';
import { fileKind } from '../../read/file-kind.js';

// What lies beside saved pages; nobody publishes a report in these, and nobody wants to be told.
const furniture = /\.(?:css|m?js|map|ico|png|jpe?g|gif|svg|webp|bmp|woff2?|ttf|eot|mp[34])$/iu;

/** Copies that editors and people leave, archives, spreadsheets and slides. */
const noReport =
  /^~\$|~$|\.(?:bak|old|orig|tmp|swp|part|zip|rar|7z|tar|t?gz|bz2|xz|xlsx?|xlsm|et|ods|csv|tsv|pptx?|dps|rtf)$|\.[a-z]{2,5}\.\d{1,3}$/iu;

// Under these names lie pages and newer Word files as well, which can be read.
const oldWord = /\.(?:doc|wps)$/iu;

/** Whether a file of a folder is to be read: `furniture` is passed over in silence, what is left out is named. */
export async function fateOf(file: string, name: string): Promise<'read' | 'furniture' | 'left-out'> {
  if (furniture.test(name)) return 'furniture';
  if (noReport.test(name)) return 'left-out';
  return oldWord.test(name) && (await isOldOffice(file)) ? 'left-out' : 'read';
}

async function isOldOffice(file: string): Promise<boolean> {
  // Whoever reads a file that cannot be opened says why.
  const handle = await open(file).catch(() => undefined);
  if (!handle) return false;
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(8), 0, 8, 0);
    return fileKind(buffer.subarray(0, bytesRead)) === 'old-office';
  } catch {
    return false;
  } finally {
    await handle.close();
  }
}
