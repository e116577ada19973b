import { fullName, parseReference } from "../format/reference.ts";

export function shownImage(image: string): string {
  try {
    return fullName(parseReference(image));
  } catch {
    return image;
  }
}

/** The engine's builder words its failures as the legacy one. `asked`: the image that was looked for last, with its tag. */
export function kitMessage(message: string, asked: string): { short: string; long: string; vertex?: string } {
  const unresolved = unresolvedImage(message, asked);
  if (unresolved) return unresolved;
  const plain = message.replace(/^Error response from daemon: /, "");
  const [, command, code] = /^The command '(.*)' returned a non-zero code: (\d+)$/s.exec(plain) ?? [];
  if (code !== undefined) {
    const text = `process ${JSON.stringify(command)} did not complete successfully: exit code: ${code}`;
    return { short: text, long: text };
  }
  const [, missing] =
    /^(?:COPY|ADD) failed: .*stat (\S+?): (?:file does not exist|no such file)/.exec(plain) ?? [];
  if (missing !== undefined) {
    const short = `failed to calculate checksum of ref: "/${missing.replace(/^\//, "")}": not found`;
    return { short, long: `failed to compute cache key: ${short}` };
  }
  return { short: plain, long: plain };
}

/** BuildKit asks for an image before it does anything else, and words its absence in its own way. */
function unresolvedImage(
  message: string,
  asked: string,
): { short: string; long: string; vertex: string } | undefined {
  const [, denied] = /pull access denied for (\S+), repository does not exist/.exec(message) ?? [];
  const [, unknown] = /manifest for (\S+) not found: manifest unknown/.exec(message) ?? [];
  // Who is denied access hears the name alone.
  const name = denied !== undefined && asked.startsWith(`${denied}:`) ? asked : (denied ?? unknown);
  if (name === undefined) return undefined;
  const image = shownImage(name);
  const reason =
    denied === undefined
      ? `${image}: not found`
      : "pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed";
  const short = `failed to resolve source metadata for ${image}: ${reason}`;
  return { short, long: `${name}: ${short}`, vertex: `[internal] load metadata for ${image}` };
}
