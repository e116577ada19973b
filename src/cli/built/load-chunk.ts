/**
 * Reads the built engine with what V8 made of it at build time: reading half a megabyte of text again would take as long as
 * all the rest of a start. Node's own cache of that kind (`module.enableCompileCache`) came with Node 22; where V8 finds
 * that a cache is not its own, as after an update of Node, it reads the text.
 */
const { isAscii } = process.getBuiltinModule("node:buffer");
const { readFileSync, writeFileSync } = process.getBuiltinModule("node:fs");
const { createRequire, isBuiltin, wrap } = process.getBuiltinModule("node:module");
const { dirname, join } = process.getBuiltinModule("node:path");
const { fileURLToPath } = process.getBuiltinModule("node:url");
const { Script } = process.getBuiltinModule("node:vm");

interface Chunk {
  readonly script: InstanceType<typeof Script>;
  readonly module: { exports: unknown };
}

type Wrapped = (
  exports: unknown,
  require: (id: string) => unknown,
  module: Chunk["module"],
  filename: string,
  directory: string,
) => void;

/** The CommonJS files of a build in `folder`. */
export class Chunks {
  readonly #folder: string;
  readonly #loaded = new Map<string, Chunk>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The exports of a file, by its path from the folder. Each file runs once. */
  load(path: string): unknown {
    return this.#load(join(this.#folder, path));
  }

  /** Keeps what V8 has compiled so far, beside each file that has been loaded. */
  saveCompiled(): void {
    for (const [path, { script }] of this.#loaded) writeFileSync(cacheOf(path), script.createCachedData());
  }

  #load(path: string): unknown {
    const known = this.#loaded.get(path);
    if (known) return known.module.exports;
    const script = new Script(wrap(readText(path)), {
      filename: path,
      cachedData: readCache(cacheOf(path)),
    });
    const module = { exports: {} };
    this.#loaded.set(path, { script, module });
    const require = (id: string) => {
      if (id.startsWith(".")) return this.#load(join(dirname(path), id));
      return isBuiltin(id) ? process.getBuiltinModule(id) : createRequire(path)(id);
    };
    const run: Wrapped = script.runInThisContext();
    run(module.exports, require, module, path, dirname(path));
    return module.exports;
  }
}

/** Those beside this file. */
export const chunks = new Chunks(dirname(fileURLToPath(import.meta.url)));

function cacheOf(path: string): string {
  return `${path}.cache`;
}

/** The build escapes what it can; of a text of single bytes V8 keeps half as much, and nothing is decoded. */
function readText(path: string): string {
  const bytes = readFileSync(path);
  return bytes.toString(isAscii(bytes) ? "latin1" : "utf8");
}

function readCache(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
