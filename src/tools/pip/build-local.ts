import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { encode } from "../../base/bytes.ts";
import { fileNameOf } from "../python-packages/normalize-name.ts";
import { displayPath, type PipContext } from "./context.ts";
import type { LocalProject } from "./local-project.ts";
import type { Candidate } from "./resolver/candidate.ts";

/** Milliseconds of a step of a build. */
const STEP = 700;

/** What is told while a project's metadata is made, before anything is resolved. */
export async function announceLocal(context: PipContext, local: LocalProject): Promise<void> {
  const { console } = context;
  if (!local.vcs)
    await console.info(
      local.isEditable ? `Obtaining file://${local.path}` : `Processing ${displayPath(context, local.path)}`,
    );
  if (local.source === "setup.py") return step(context, "Preparing metadata (setup.py)");
  await step(context, "Installing build dependencies");
  if (local.isEditable) await step(context, "Checking if build backend supports build_editable");
  await step(context, `Getting requirements to build ${local.isEditable ? "editable" : "wheel"}`);
  await step(context, `Preparing ${local.isEditable ? "editable " : ""}metadata (pyproject.toml)`);
}

/** Makes wheels of the projects among what is to be installed. */
export async function buildLocals(context: PipContext, candidates: readonly Candidate[]): Promise<void> {
  const { console } = context;
  const locals = candidates.flatMap(({ source }) => (source.kind === "local" ? [source.local] : []));
  if (locals.length === 0) return;
  const names = locals.map(({ name }) => name);
  await console.info(`Building wheels for collected packages: ${names.join(", ")}`);
  for (const local of locals) {
    const { name, version, isEditable, source, path } = local;
    await step(context, `Building ${isEditable ? "editable" : "wheel"} for ${name} (${source})`);
    const build = isEditable && source === "pyproject.toml" ? "-0.editable" : "";
    const file = `${fileNameOf(name)}-${version.text}${build}-py3-none-any.whl`;
    const hash = bytesToHex(sha256(encode(`${path} ${file}`)));
    await console.info(
      `  Created wheel for ${name}: filename=${file} size=${1200 + file.length * 13} sha256=${hash}`,
    );
    const place = [hash.slice(0, 2), hash.slice(2, 4), hash.slice(4, 6), hash.slice(6, 60)].join("/");
    await console.info(
      `  Stored in directory: /tmp/pip-ephem-wheel-cache-${hash.slice(0, 8)}/wheels/${place}`,
    );
  }
  await console.info(`Successfully built ${names.join(" ")}`);
}

/** A step that takes a while: in one line on a terminal, else in two. */
async function step({ console, process }: PipContext, what: string): Promise<void> {
  if (console.verbosity < 0) return process.sleep(STEP);
  if (console.isTerminal) {
    await console.print(`  ${what} ... `);
    await process.sleep(STEP);
    return console.print("done\n");
  }
  await console.info(`  ${what}: started`);
  await process.sleep(STEP);
  await console.info(`  ${what}: finished with status 'done'`);
}
