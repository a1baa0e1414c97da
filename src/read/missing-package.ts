/**
 * The error where an optional package could not be loaded: it says what to install, and has the code that the runtime gave.
 *
 * Load such packages within `try`: only there bundlers let them be absent.
 */
export function missingPackage(name: string, cause: unknown): Error {
  const error = new Error(`the package '${name}' could not be loaded: npm install ${name}`, { cause });
  return cause instanceof Error && 'code' in cause ? Object.assign(error, { code: cause.code }) : error;
}
