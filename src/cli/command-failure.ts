/** Why a command could not be run, in the words that are shown; a fault of what it was given, not of the tool. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
}
