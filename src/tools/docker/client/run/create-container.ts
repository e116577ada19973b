import { Errno } from "../../../../disk/errno.ts";
import type { Call } from "../cli/call.ts";
import { Failure } from "../cli/failure.ts";
import { EngineFailure } from "../engine/engine.ts";
import { textAt, textsAt } from "../engine/json.ts";
import { pullImage } from "../engine/pull-image.ts";
import { checkPlatform } from "../format/platform.ts";
import { familiarName, parseReference } from "../format/reference.ts";
import type { ContainerConfig } from "./container-config.ts";

/** Options that change what we do not simulate. */
const NOT_SIMULATED = ["isolation", "device-cgroup-rule", "use-api-socket", "cgroup-parent"];

/** When an image is pulled. */
export function checkPull({ flags }: Call): void {
  const pull = flags.text("pull");
  if (!["always", "missing", "never", ""].includes(pull))
    throw new Failure(`invalid pull option: '${pull}': must be one of "always", "missing" or "never"`);
}

/** Creates a container, pulls its image where that is missing, and gives its id. */
export async function createContainer(call: Call, config: ContainerConfig): Promise<string> {
  const { flags } = call;
  const strange = NOT_SIMULATED.find((name) => flags.given(name));
  if (strange) throw new Failure(`rockpool: ${call.path} --${strange} is not simulated here`);
  const pull = flags.text("pull");
  checkIdFile(call);
  if (flags.text("platform") !== "")
    checkPlatform(flags.text("platform"), "error parsing specified platform: ");
  const image = familiarName(parseReference(config.image));
  if (pull === "always") await pullFor(call, image);
  const id = await create(call, config, image, pull === "missing" || pull === "always");
  writeIdFile(call, id);
  return id;
}

async function create(call: Call, config: ContainerConfig, image: string, mayPull: boolean): Promise<string> {
  const query = {
    name: call.flags.text("name") || undefined,
    platform: call.flags.text("platform") || undefined,
  };
  try {
    const answer = await call.engine.post("/containers/create", { query, json: config.body });
    for (const warning of textsAt(answer, "Warnings")) await call.warn(`WARNING: ${warning}\n`);
    return textAt(answer, "Id");
  } catch (error) {
    // Whatever is not there, the client takes it for the image.
    const isMissing = error instanceof EngineFailure && error.code === 404;
    if (!isMissing || !mayPull) throw error;
    if (!call.flags.is("quiet")) await call.warn(`Unable to find image '${image}' locally\n`);
    await pullFor(call, image);
    return create(call, config, image, false);
  }
}

function pullFor(call: Call, image: string): Promise<void> {
  return pullImage(call, image, {
    fd: 2,
    quiet: call.flags.is("quiet"),
    platform: call.flags.text("platform"),
  });
}

function checkIdFile({ flags, process }: Call): void {
  const path = flags.text("cidfile");
  if (path === "") return;
  if (!(process.files.stat(path) instanceof Errno))
    throw new Failure(
      `container ID file found, make sure the other container isn't running or delete ${path}`,
    );
}

function writeIdFile({ flags, process }: Call, id: string): void {
  const path = flags.text("cidfile");
  if (path === "") return;
  const failed = process.files.writeFile(path, id);
  if (failed)
    throw new Failure(
      `failed to create the container ID file: open ${path}: ${failed.message.toLowerCase()}`,
    );
}
