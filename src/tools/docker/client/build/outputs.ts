import { concat } from "../../../../base/bytes.ts";
import { Errno } from "../../../../disk/errno.ts";
import { readTar } from "../../archive/tar.ts";
import { extractEntries } from "../../archive/tree-archive.ts";
import { Call } from "../cli/call.ts";
import { Failure } from "../cli/failure.ts";
import { optionTable } from "../cli/option-table.ts";
import { FlagParser } from "../cli/parse-flags.ts";
import { push } from "../commands/image/push.ts";
import { canonicalPath } from "../format/path.ts";
import { humanSize } from "../format/units.ts";
import { readFields } from "./kit-fields.ts";
import type { BuildDisplay } from "./plain-display.ts";

/** Where a build's result goes (buildx, `util/buildflags/export.go`). */
export interface Output {
  /** `image`: the engine's own store. */
  readonly type: "image" | "local" | "tar" | "cacheonly";
  readonly destination: string;
  readonly pushes: boolean;
}

const FOREIGN =
  "Switch to a different driver, or turn on the containerd image store, and try again.\nLearn more at";

/** What the engine's own builder cannot do, though buildx can. */
export function refuseForeign({ flags }: Call): void {
  const { has } = flags.options;
  const given = (name: string) => has(name) && flags.given(name);
  const refuse = (what: string, page: string) =>
    new Failure(
      `ERROR: failed to build: ${what} is not supported for the docker driver.\n${FOREIGN} https://docs.docker.com/go/${page}/`,
    );
  for (const word of has("cache-to") ? flags.list("cache-to") : [])
    if (!/(^|,)type=inline(,|$)/.test(word)) throw refuse("Cache export", "build-cache-backends");
  const wantsSbom = given("sbom") && flags.text("sbom") !== "false";
  if (wantsSbom || given("attest")) throw refuse("Attestation", "attestations");
  if (flags.list("platform").flatMap((word) => word.split(",")).length > 1)
    throw refuse("Multi-platform build", "build-multi-platform");
  for (const name of ["build-context", "annotation", "metadata-file"])
    if (given(name)) throw new Failure(`rockpool: not simulated here: docker build --${name}`);
}

export function readOutput({ flags }: Call): Output {
  const own = flags.options.has("output") ? flags.list("output") : [];
  const pushes = flags.options.has("push") && flags.is("push");
  const [word] = own;
  if (word === undefined) return { type: "image", destination: "", pushes };
  if (own.length > 1)
    throw new Failure(
      "ERROR: failed to build: multiple outputs currently unsupported by the current BuildKit daemon, please upgrade to version v0.13+ or use a single output",
    );
  if (word === "-") return { type: "tar", destination: "-", pushes };
  if (!word.includes("=")) return { type: "local", destination: word, pushes };
  const fields = readFields(word);
  const type = fields.get("type");
  const destination = fields.get("dest") ?? "";
  if (type === undefined) throw new Failure("ERROR: type is required for output");
  if (type === "docker" || type === "image" || type === "registry")
    return {
      type: "image",
      destination: "",
      pushes: pushes || type === "registry" || fields.get("push") === "true",
    };
  if (type === "local" && destination === "") throw new Failure("ERROR: dest is required for local output");
  if (type === "local" || type === "tar" || type === "cacheonly")
    return { type, destination: type === "tar" ? destination || "-" : destination, pushes };
  if (type === "oci")
    throw new Failure(
      `ERROR: failed to build: OCI exporter is not supported for the docker driver.\n${FOREIGN} https://docs.docker.com/go/build-exporters/`,
    );
  throw new Failure(
    `ERROR: failed to build: failed to solve: exporter ${JSON.stringify(type)} could not be found`,
  );
}

/** Files of the image, to a folder or an archive of ours. */
export async function writeOutput(
  call: Call,
  output: Output,
  image: string,
  display: BuildDisplay,
): Promise<void> {
  if (output.type === "cacheonly") return;
  await display.start(
    output.type === "local" ? "exporting to client directory" : "exporting to client tarball",
  );
  const { read } = await call.engine.stream("GET", `/build/${image}/files`);
  const parts: Uint8Array[] = [];
  for (let bytes = await read(); bytes.length > 0; bytes = await read()) parts.push(bytes);
  const archive = concat(parts);
  const size = humanSize(archive.length);
  await display.status(output.type === "local" ? `copying files ${size}` : `sending tarball ${size}`);
  await display.end("done");
  if (output.destination === "-") return call.write(1, archive);
  const { files, cwd } = call.process;
  const path = canonicalPath(cwd, output.destination);
  const failed = output.type === "local" ? unpack(call, archive, path) : files.writeFile(path, archive);
  if (failed instanceof Errno)
    throw new Failure(`ERROR: failed to build: open ${path}: ${failed.message.toLowerCase()}`);
}

/** They belong to who builds. */
function unpack(call: Call, archive: Uint8Array, path: string): Errno | undefined {
  const { files } = call.process;
  const status = files.stat(path);
  const failed = status instanceof Errno ? files.mkdir(path, 0o755) : undefined;
  return failed ?? extractEntries(files, readTar(archive) ?? [], path);
}

/** `--push`: each tag, as `docker push` does. */
export async function pushTags(call: Call, display: BuildDisplay): Promise<void> {
  for (const tag of call.flags.list("tag")) {
    await display.start(`pushing ${tag}`);
    const { flags, operands } = new FlagParser(optionTable(push.options ?? ""), false, ["-q", tag]).parse();
    try {
      await push.run(new Call(call.process, "docker push", flags, operands, call.engine, call.configFolder));
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      await display.end("error", error.message);
      await display.finish(false);
      await call.warn(`------\n > pushing ${tag}:\n------\n`);
      throw new Failure(`ERROR: failed to build: ${error.message}`);
    }
    await display.end("done");
  }
}
