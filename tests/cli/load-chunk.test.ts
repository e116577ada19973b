import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Chunks } from "../../src/cli/built/load-chunk.ts";

const FILES = {
  "main.cjs": `const { double } = require("./parts/double.cjs");
               const { sep } = require("node:path");
               exports.answer = () => sep + double(21);
               exports.later = () => require("./parts/double.cjs").calls();`,
  "double.cjs": `let calls = 0;
                 exports.double = (number) => { calls++; return 2 * number; };
                 exports.calls = () => calls;
                 exports.main = require("../main.cjs");`,
};

interface Main {
  answer(): string;
  later(): number;
}

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rockpool-chunks-"));
  write("main.cjs", FILES["main.cjs"]);
  write("parts/double.cjs", FILES["double.cjs"]);
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("files of the built engine", () => {
  it("run once, whoever asks for them", () => {
    const chunks = new Chunks(folder);
    const main = chunks.load("main.cjs") as Main;
    expect([main.answer(), main.answer(), main.later()]).toEqual(["/42", "/42", 2]);
    expect(chunks.load("main.cjs")).toBe(main);
  });

  it("do the same from what V8 compiled before", () => {
    const chunks = new Chunks(folder);
    (chunks.load("main.cjs") as Main).answer();
    chunks.saveCompiled();
    expect(readdirSync(folder).sort()).toEqual(["main.cjs", "main.cjs.cache", "parts"]);
    expect((new Chunks(folder).load("main.cjs") as Main).answer()).toBe("/42");
  });

  it("are read as text where V8 does not know what lies beside them", () => {
    write("main.cjs.cache", "of another engine");
    expect((new Chunks(folder).load("main.cjs") as Main).answer()).toBe("/42");
  });
});

it("import nothing by a name that the build does not see: a script from V8's cache cannot", () => {
  const files = readdirSync("src/cli").filter((name) => name.endsWith(".ts"));
  expect(files).toContain("sql-parser.ts");
  const computed = files.filter((name) =>
    /\bimport\((?!["'`)])/.test(readFileSync(`src/cli/${name}`, "utf8")),
  );
  expect(computed).toEqual([]);
});

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
