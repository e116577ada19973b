import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { nodePorts } from "../../src/cli/node-ports.ts";
import { createHostedComputer } from "../../src/computer/index.ts";

/** Files that an archive could get wrong: long names, sizes around a block, links, and what does not pack well. */
const MAKE = `
  mkdir -p d/sub "d/$(printf 'n%.0s' $(seq 150))"
  seq 20000 > d/text; head -c 512 d/text > d/block; head -c 513 d/text > d/more; : > d/empty
  ln -s text d/link; ln d/text d/hard; echo x > "d/$(printf 'n%.0s' $(seq 150))/f"; chmod 750 d/sub; chmod 600 d/more
  gzip -nc d/text > d/packed
`;
const SUMS = "cd d && find . -type f | sort | xargs md5sum";

const has = (program: string) => {
  try {
    execFileSync("sh", ["-c", `command -v ${program}`]);
    return true;
  } catch {
    return false;
  }
};

/** Runs a script here, with files that are copied in; gives its output. */
async function inOurs(script: string, files: Record<string, Uint8Array> = {}): Promise<Buffer> {
  const computer = await createHostedComputer({ ports: nodePorts });
  for (const [name, bytes] of Object.entries(files)) computer.files.writeFile(`/home/learner/${name}`, bytes);
  const { stdout, stderr } = await computer.run(script, { cwd: "/home/learner", encoding: "bytes" });
  expect(new TextDecoder().decode(stderr)).toBe("");
  return Buffer.from(stdout);
}

function inReal(script: string, files: Record<string, Uint8Array> = {}): Buffer {
  const directory = mkdtempSync(join(tmpdir(), "rockpool-archives-"));
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(directory, name), bytes);
    const out = execFileSync("bash", ["-c", script], { cwd: directory, maxBuffer: 1 << 28 });
    return Buffer.from(out);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** How each kind of archive is made and unpacked. */
const KINDS = [
  { name: "a.tar", program: "tar", pack: "tar -cf a.tar d", unpack: "tar -xf a.tar" },
  { name: "a.tar.gz", program: "tar", pack: "tar -czf a.tar.gz d", unpack: "tar -xf a.tar.gz" },
  { name: "p.tar", program: "tar", pack: "tar --format=pax -cf p.tar d", unpack: "tar -xf p.tar" },
  { name: "a.zip", program: "zip", pack: "zip -qry a.zip d", unpack: "unzip -q a.zip" },
  {
    name: "text.gz",
    program: "gzip",
    pack: "gzip -9c d/text > text.gz",
    unpack: "mkdir d && zcat text.gz > d/text",
  },
];

describe("archives", () => {
  for (const { name, program, pack, unpack } of KINDS) {
    const isThere = has(program) && has("unzip") && has("md5sum");
    it.skipIf(!isThere)(`${name} of ours is opened by the real ${program}`, async () => {
      const archive = await inOurs(`${MAKE}\n${pack}\ncat ${name}`);
      const own = await inOurs(`${MAKE}\n${pack}\nrm -r d\n${unpack}\n${SUMS}`);
      expect(inReal(`${unpack}\n${SUMS}`, { [name]: archive }).toString()).toBe(own.toString());
    });

    it.skipIf(!isThere)(`${name} of the real ${program} is opened by ours`, async () => {
      const archive = inReal(`${MAKE}\n${pack}\ncat ${name}`);
      const theirs = inReal(`${MAKE}\n${pack}\nrm -r d\n${unpack}\n${SUMS}`);
      const ours = await inOurs(`${unpack}\n${SUMS}`, { [name]: archive });
      expect(ours.toString()).toBe(theirs.toString());
    });
  }
});
