/**
 * For rolldown's `codeSplitting.groups`: all that a program needs at once becomes one file. Each file of its own would be
 * asked for, opened and linked by itself, and those that are named in another only once that has come.
 *
 * @param {string} name of the file
 * @param {string} entry the path of the module that the program begins with
 */
export function startGroup(name, entry) {
  /** @type {Set<string> | undefined} */
  let needed;
  /** @param {string} id @param {{ getModuleInfo(id: string): { importedIds: string[] } | null }} context */
  const isNeededAtOnce = (id, context) => {
    if (!needed) {
      needed = new Set([entry]);
      for (const known of needed)
        for (const imported of context.getModuleInfo(known)?.importedIds ?? []) needed.add(imported);
    }
    return needed.has(id);
  };
  return {
    debugName: name,
    /** @type {(id: string, context: Parameters<typeof isNeededAtOnce>[1]) => string | null} */
    name: (id, context) => (isNeededAtOnce(id, context) ? name : null),
  };
}
