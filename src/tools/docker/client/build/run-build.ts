import { gzipSync } from "fflate";
import type { Call } from "../cli/call.ts";
import { Failure, readFlag } from "../cli/failure.ts";
import { isLegacyBuilder } from "../cli/forward-builds.ts";
import { at, textAt } from "../engine/json.ts";
import { showProgress, throwIfWrong } from "../format/progress.ts";
import { parseReference } from "../format/reference.ts";
import { humanSize } from "../format/units.ts";
import { splitPair } from "../run/environment.ts";
import { buildWithKit } from "./build-kit.ts";
import { type BuildContext, type ContextFailure, readContext } from "./context.ts";
import { contextOfInput, readAllInput } from "./input-context.ts";
import { type Output, readOutput, refuseForeign } from "./outputs.ts";
import { readSecrets } from "./secrets.ts";

/** `docker build`: with BuildKit's display, or the legacy builder's where DOCKER_BUILDKIT is 0. `given`: the Dockerfile itself. */
export async function runBuild(call: Call, given?: Uint8Array): Promise<number> {
  const isLegacy = isLegacyBuilder(call.process.env);
  const { flags } = call;
  const [path = ""] = call.operands;
  if (/^(https?|git):\/\//.test(path))
    throw new Failure(`rockpool: ${call.path} from an address is not simulated here`);
  for (const tag of flags.list("tag")) checkTag(tag, isLegacy);
  if (!isLegacy) {
    await warnOfLegacyFlags(call);
    refuseForeign(call);
  }
  const wishes = isLegacy ? undefined : { output: readOutput(call), secrets: readSecrets(call) };
  const context = await contextFor(call, path, flags.text("file"), isLegacy, given);
  if ("kind" in context) throw contextFailure(context, isLegacy);
  return wishes
    ? buildWithKit(call, context, buildMessages(call, context, false, wishes), wishes.output)
    : buildLegacy(call, context);
}

/** What is said of flags of the legacy builder that mean nothing any more (buildx, commands/build.go). */
const LEGACY_FLAGS = {
  isolation: "isolation flag is deprecated with BuildKit.",
  "security-opt": `security-opt flag is deprecated. "RUN --security=insecure" should be used with BuildKit.`,
  squash:
    "experimental flag squash is removed with BuildKit. You should squash inside build using a multi-stage Dockerfile for efficiency.",
};

async function warnOfLegacyFlags({ flags, process }: Call): Promise<void> {
  for (const [name, text] of Object.entries(LEGACY_FLAGS))
    if (flags.options.has(name) && flags.given(name)) await process.stderr.write(`WARNING: ${text}\n`);
}

/** What BuildKit alone takes. */
interface KitWishes {
  readonly output: Output;
  readonly secrets: Readonly<Record<string, string>>;
}

/** `-` as the path: what comes on standard input; as the file: the Dockerfile alone does. */
async function contextFor(
  call: Call,
  path: string,
  file: string,
  isLegacy: boolean,
  given?: Uint8Array,
): Promise<BuildContext | ContextFailure> {
  const { process } = call;
  if (path === "-" && file === "-")
    throw new Failure(
      `${isLegacy ? "" : "ERROR: failed to build: "}invalid argument: can't use stdin for both build context and dockerfile`,
    );
  if (path === "-")
    return (
      (await contextOfInput(process, file, !isLegacy)) ?? {
        kind: "no-dockerfile",
        path: file || "Dockerfile",
      }
    );
  const input = file === "-" ? await readAllInput(process) : given;
  return readContext(process.files, process.cwd, path, file, input);
}

/** The client reads the tags as it reads its flags; buildx only when it builds. */
function checkTag(tag: string, isLegacy: boolean): void {
  if (isLegacy) return void readFlag("-t, --tag", tag, parseReference);
  try {
    parseReference(tag);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const reason = error.message.endsWith("must be lowercase")
      ? "repository name must be lowercase"
      : error.message;
    throw new Failure(`ERROR: failed to build: invalid tag ${JSON.stringify(tag)}: ${reason}`);
  }
}

function contextFailure({ kind, path, missing = path }: ContextFailure, isLegacy: boolean): Failure {
  const prefix = isLegacy ? "" : "ERROR: ";
  if (kind === "no-folder")
    return new Failure(`${prefix}unable to prepare context: path ${JSON.stringify(path)} not found`);
  if (kind === "not-folder")
    return new Failure(`${prefix}unable to prepare context: context must be a directory: ${path}`);
  return isLegacy
    ? new Failure(
        `unable to prepare context: unable to evaluate symlinks in Dockerfile path: lstat ${missing}: no such file or directory`,
      )
    : new Failure(
        `ERROR: failed to build: failed to solve: failed to read dockerfile: open ${path.replace(/^.*\//, "")}: no such file or directory`,
      );
}

/** What the engine tells while it builds. */
function buildMessages(call: Call, { archive, dockerfile }: BuildContext, isQuiet: boolean, kit?: KitWishes) {
  const { flags } = call;
  const args = flags.list("build-arg").flatMap((word) => {
    if (word.includes("=")) return [splitPair(word)];
    const value = call.process.env.get(word);
    return value === undefined ? [] : [[word, value] as const];
  });
  return call.engine.values("POST", "/build", {
    query: {
      buildargs: JSON.stringify(Object.fromEntries(args)),
      check: kit && flags.is("check") ? 1 : undefined,
      dockerfile,
      kit: kit ? 1 : undefined,
      labels: JSON.stringify(Object.fromEntries(flags.list("label").map(splitPair))),
      networkmode: flags.text("network"),
      nocache: flags.is("no-cache") ? 1 : undefined,
      nocachefilter: kit ? flags.list("no-cache-filter").flatMap((word) => word.split(",")) : undefined,
      nostore: kit && kit.output.type !== "image" ? 1 : undefined,
      pull: flags.is("pull") ? 1 : undefined,
      // A quiet builder tells the id alone.
      q: isQuiet ? 1 : undefined,
      rm: flags.is("rm") ? 1 : 0,
      secrets: kit ? JSON.stringify(kit.secrets) : undefined,
      t: flags.list("tag"),
      target: flags.text("target") || undefined,
    },
    body: archive,
    headers: { "Content-Type": "application/x-tar" },
  });
}

/** Compose has a legacy builder of its own, which sends the context in fewer bytes. */
export async function buildForCompose(call: Call): Promise<number> {
  const [path = ""] = call.operands;
  const context = await contextFor(call, path, call.flags.text("file"), true);
  if ("kind" in context) throw contextFailure(context, true);
  const size = humanSize(gzipSync(context.archive).length, 4).padStart(8);
  await call.print(`Sending build context to Docker daemon ${size}\r\r\n`);
  await showProgress(call, 1, buildMessages(call, context, false));
  return 0;
}

async function buildLegacy(call: Call, context: BuildContext): Promise<number> {
  const { flags } = call;
  const isQuiet = flags.is("quiet");
  if (!isQuiet) {
    const size = `Sending build context to Docker daemon  ${humanSize(context.archive.length, 4)}`;
    await call.print(`${size}\r\r\n`);
  }
  let id = "";
  const keep = (aux: Parameters<typeof textAt>[0]) => {
    id = textAt(aux, "ID") || id;
  };
  const messages = buildMessages(call, context, isQuiet);
  if (!isQuiet) await showProgress(call, 1, messages, keep);
  else {
    for await (const message of messages) {
      throwIfWrong(message);
      keep(at(message, "aux"));
      await call.print(textAt(message, "stream"));
    }
  }
  writeId(call, id);
  return 0;
}

export function writeId(call: Call, id: string): void {
  const path = call.flags.text("iidfile");
  if (path === "" || id === "") return;
  const failed = call.process.files.writeFile(path, id);
  if (failed) throw new Failure(`open ${path}: ${failed.message.toLowerCase()}`);
}
