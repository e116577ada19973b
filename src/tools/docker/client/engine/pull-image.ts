import type { Call } from "../cli/call.ts";
import { DOCKER_HUB, readConfig } from "../context-store.ts";
import { decodeBase64, encodeBase64 } from "../format/base64.ts";
import { showProgress, throwIfWrong } from "../format/progress.ts";
import { parseReference } from "../format/reference.ts";
import { textAt } from "./json.ts";

export interface PullOptions {
  readonly fd: 1 | 2;
  readonly quiet: boolean;
  readonly platform?: string;
  readonly all?: boolean;
}

/** Has the engine pull an image, and shows how far it is. */
export async function pullImage(
  call: Call,
  image: string,
  { fd, quiet, platform, all }: PullOptions,
): Promise<void> {
  const { name, tag, digest } = parseReference(image);
  const query = {
    fromImage: name,
    tag: all ? undefined : (digest ?? tag ?? "latest"),
    platform: platform || undefined,
  };
  const messages = call.engine.values("POST", "/images/create", {
    query,
    headers: registryAuth(call, image),
  });
  if (quiet) {
    for await (const message of messages) throwIfWrong(message);
    return;
  }
  await showProgress(call, fd, messages);
}

/** The login that the client keeps for the registry of an image; none is an empty object. */
export function registryAuth(call: Call, image: string): Record<string, string> {
  const { domain } = parseReference(image);
  const server = domain === "docker.io" ? DOCKER_HUB : domain;
  const kept = decodeBase64(
    textAt(readConfig(call.process.files, call.configFolder), "auths", server, "auth"),
  );
  if (kept === "") return { "X-Registry-Auth": "e30=" };
  const [username = "", ...password] = kept.split(":");
  const login = { username, password: password.join(":"), serveraddress: server };
  return { "X-Registry-Auth": encodeBase64(JSON.stringify(login)).replaceAll("+", "-").replaceAll("/", "_") };
}
