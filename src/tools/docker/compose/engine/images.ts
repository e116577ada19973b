import { encode } from "../../../../base/bytes.ts";
import { buildForCompose, runBuild } from "../../client/build/run-build.ts";
import { Call } from "../../client/cli/call.ts";
import { Failure } from "../../client/cli/failure.ts";
import { isLegacyBuilder } from "../../client/cli/forward-builds.ts";
import { optionTable } from "../../client/cli/option-table.ts";
import { FlagParser } from "../../client/cli/parse-flags.ts";
import { build } from "../../client/commands/image/build.ts";
import { EngineFailure } from "../../client/engine/engine.ts";
import { textAt } from "../../client/engine/json.ts";
import { registryAuth } from "../../client/engine/pull-image.ts";
import { throwIfWrong } from "../../client/format/progress.ts";
import { parseReference } from "../../client/format/reference.ts";
import type { ComposeCall } from "../context.ts";
import type { Progress } from "../progress.ts";
import type { Service } from "../project/project.ts";

/** The id of an image; undefined where the engine has none of that name. */
export async function imageId(call: ComposeCall, image: string): Promise<string | undefined> {
  try {
    return textAt(await call.engine.get(`/images/${image}/json`), "Id");
  } catch (error) {
    if (error instanceof EngineFailure && error.code === 404) return undefined;
    throw error;
  }
}

export interface ImageWishes {
  readonly build: boolean;
  readonly noBuild?: boolean;
  readonly pull: string;
  readonly quiet: boolean;
}

/** Builds or pulls what is missing, or what is asked for. */
export async function ensureImages(
  call: ComposeCall,
  services: readonly Service[],
  wishes: ImageWishes,
): Promise<void> {
  const toPull: Service[] = [];
  const toBuild: Service[] = [];
  for (const service of services) {
    const asked = wishes.pull === "policy" ? "" : wishes.pull;
    const policy = asked || textAt(service.settings, "pull_policy") || "missing";
    const isHere = (await imageId(call, service.image)) !== undefined;
    if (service.build && !wishes.noBuild && (wishes.build || !isHere || policy === "build"))
      toBuild.push(service);
    else if (!service.build && (policy === "always" || (!isHere && policy !== "never"))) toPull.push(service);
  }
  await pullServices(call, toPull, { quiet: wishes.quiet, title: "Running" });
  for (const service of toBuild) await buildService(call, service);
}

export interface PullWishes {
  readonly quiet: boolean;
  /** Above the table on a terminal. */
  readonly title?: string;
  readonly mayFail?: boolean;
  /** `missing`: what is there is left alone. */
  readonly policy?: string;
  readonly ignoresBuilt?: boolean;
}

/** What cannot be pulled ends all (compose.PullFailure). */
const PULL_FAILED_STATUS = 18;

export async function pullServices(
  call: ComposeCall,
  services: readonly Service[],
  wishes: PullWishes,
): Promise<void> {
  if (services.length === 0) return;
  const progress = call.progress(wishes.title ?? "Pulling", wishes.quiet);
  const wanted: Service[] = [];
  for (const service of services) {
    const reason = await reasonToSkip(call, service, wishes);
    if (reason === undefined) wanted.push(service);
    else await progress.end(service.name, "", `Skipped - ${reason}`);
  }
  for (const service of wanted) await progress.begin(service.name, "", "Pulling");
  for (const service of wanted) {
    try {
      await pull(call, service.image, progress);
      await progress.end(service.name, "", "Pulled");
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      if (service.build)
        await progress.warn(service.name, error.message.replace(/^Error response from daemon: /, ""));
      else
        await progress.fail(
          service.name,
          error.message.replace(/^Error response from daemon: /, ""),
          "Error",
        );
      if (!wishes.mayFail && !service.build) throw new Failure(error.message, PULL_FAILED_STATUS);
    }
  }
}

async function reasonToSkip(
  call: ComposeCall,
  { build, image, settings }: Service,
  wishes: PullWishes,
): Promise<string | undefined> {
  const policy = wishes.policy || textAt(settings, "pull_policy");
  if (build && settings.image === undefined) return "No image to be pulled";
  if (policy === "never" || policy === "build") return "No image to be pulled";
  if (build && wishes.ignoresBuilt) return "Image can be built";
  if (policy === "missing" && (await imageId(call, image)) !== undefined)
    return "Image is already present locally";
  return undefined;
}

async function pull(call: ComposeCall, image: string, progress: Progress): Promise<void> {
  const { name, tag, digest } = parseReference(image);
  const query = { fromImage: name, tag: digest ?? tag ?? "latest" };
  for await (const message of call.engine.values("POST", "/images/create", {
    query,
    headers: registryAuth(call, image),
  })) {
    throwIfWrong(message);
    await progress.layer(message);
  }
}

export interface BuildWishes {
  readonly noCache?: boolean;
  readonly pull?: boolean;
  readonly args?: readonly string[];
  readonly quiet?: boolean;
}

/** What cannot be built ends all (compose.BuildFailure). */
const BUILD_FAILED_STATUS = 17;

/** As `docker build -t IMAGE CONTEXT`, with the service's own settings. */
export async function buildService(
  call: ComposeCall,
  service: Service,
  wishes: BuildWishes = {},
): Promise<void> {
  const settings = service.build;
  if (!settings) return;
  const { dockerfile, context } = settings;
  const isLegacy = isLegacyBuilder(call.process.env);
  const labels = Object.entries(settings.labels).map(([name, value]) => `${name}=${String(value)}`);
  const words = [
    ...[service.image, ...settings.tags].flatMap((tag) => ["-t", tag]),
    ...(dockerfile === ""
      ? []
      : ["-f", dockerfile.startsWith("/") ? dockerfile : `${context}/${dockerfile}`]),
    ...(settings.target === "" ? [] : ["--target", settings.target]),
    ...[...settings.args, ...(wishes.args ?? [])].flatMap((word) => ["--build-arg", word]),
    ...[...labels, ...(isLegacy ? [CLASSIC_LABEL] : [])].flatMap((label) => ["--label", label]),
    ...(settings.noCache || wishes.noCache ? ["--no-cache"] : []),
    ...(settings.pull || wishes.pull ? ["--pull"] : []),
    ...(wishes.quiet && !isLegacy ? ["-q"] : []),
    context,
  ];
  const { flags, operands } = new FlagParser(
    optionTable(`${build.options ?? ""}\n${build.hiddenOptions ?? ""}`),
    false,
    words,
  ).parse();
  const inner = new Call(call.process, "docker build", flags, operands, call.engine, call.configFolder);
  const inline = settings.inline === "" ? undefined : encode(settings.inline);
  const status = await (isLegacy ? buildForCompose(inner) : orFailed(() => runBuild(inner, inline)));
  if (status !== 0) throw new Failure("", BUILD_FAILED_STATUS);
}

/** By which compose knows who built an image. */
const CLASSIC_LABEL = "com.docker.compose.image.builder=classic";

async function orFailed(act: () => Promise<number>): Promise<number> {
  try {
    return await act();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure(error.message, BUILD_FAILED_STATUS);
  }
}
