/** How fast the disk is: microseconds an operation on 20,000 files. `node tests/bench/disk.bench.mjs` */
import { build } from "vite";

const FILES = 20_000;
const PER_DIRECTORY = 100;

const { output } = await build({
  logLevel: "error",
  configFile: false,
  build: { ssr: "src/disk/index.ts", write: false, minify: false },
}).then((built) => (Array.isArray(built) ? built[0] : built));
const { createDisk, restoreDisk, ROOT } = await import(
  `data:text/javascript,${encodeURIComponent(withAbsoluteImports(output[0].code))}`
);

/** A data URL resolves no bare names. */
function withAbsoluteImports(code) {
  return code.replace(/from "(@jsonjoy[^"]+)"/g, (_, name) => `from "${import.meta.resolve(name)}"`);
}

const options = { now: () => 1_700_000_000_000.5 };
const content = new TextEncoder().encode("a line of a small file, as there are many\n");

function measure(name, count, run) {
  const start = performance.now();
  const value = run();
  const micros = ((performance.now() - start) * 1000) / count;
  console.log(`${name.padEnd(34)} ${micros.toFixed(3)} µs`);
  return value;
}

function fill(files) {
  for (let i = 0; i < FILES; i++) {
    if (i % PER_DIRECTORY === 0) files.mkdir(`/d${i / PER_DIRECTORY}`);
    files.writeFile(`/d${Math.floor(i / PER_DIRECTORY)}/f${i}`, content);
  }
}

function walk(files, visit) {
  const pending = [files.root];
  for (let directory = pending.pop(); directory; directory = pending.pop()) {
    for (const entry of files.readdir(".", directory)) {
      visit(entry, directory);
      if (entry.kind === "directory") pending.push(files.openDirectory(entry.name, directory));
    }
  }
}

function removeAll(files) {
  for (const { name } of files.readdir("/")) {
    const directory = files.openDirectory(`/${name}`);
    for (const entry of files.readdir(".", directory)) files.unlink(entry.name, directory);
    files.rmdir(`/${name}`);
  }
}

function round() {
  globalThis.gc?.();
  const before = process.memoryUsage();
  const disk = createDisk(options);
  const files = disk.view(ROOT);
  measure("create and write a file", FILES, () => fill(files));
  globalThis.gc?.();
  const after = process.memoryUsage();
  const bytes = after.heapUsed + after.external - before.heapUsed - before.external;
  if (globalThis.gc) console.log(`${"memory of a file".padEnd(34)} ${(bytes / FILES).toFixed(0)} bytes`);
  measure("stat by path", FILES, () => {
    for (let i = 0; i < FILES; i++) files.stat(`/d${Math.floor(i / PER_DIRECTORY)}/f${i}`);
  });
  measure("readdir with kinds, by handle", FILES, () => walk(files, () => {}));
  measure("walk and lstat, by handle", FILES, () => walk(files, ({ name }, at) => files.lstat(name, at)));
  measure("read a file by path", FILES, () => {
    for (let i = 0; i < FILES; i++) files.readFile(`/d${Math.floor(i / PER_DIRECTORY)}/f${i}`);
  });
  const snapshot = measure("snapshot, per file", FILES, () => disk.snapshot());
  measure("restore, per file", FILES, () => restoreDisk(snapshot, options));
  measure("fork, per file", FILES, () => disk.fork());
  const mark = disk.mark();
  measure("unlink by handle, with a mark", FILES, () => removeAll(files));
  measure("roll back, per file", FILES, () => disk.rollBack(mark));
  disk.release(mark);
  measure("unlink by handle, without a mark", FILES, () => removeAll(files));
  const log = files.open("/log", { create: true, write: true });
  measure("append 40 bytes, a mark each 10", FILES, () => {
    for (let i = 0; i < FILES; i++) {
      if (i % 10 === 0) disk.mark();
      log.writeAt(log.size, content);
    }
  });
}

for (let i = 0; i < 3; i++) {
  console.log(`\nround ${i + 1}`);
  round();
}
