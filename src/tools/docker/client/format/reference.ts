import { Failure } from "../cli/failure.ts";

/** An image's name, taken apart; see https://pkg.go.dev/github.com/distribution/reference. */
export interface Reference {
  /** As it was given, without tag and digest. */
  readonly name: string;
  readonly domain: string;
  /** With `library/` where it is one of the official images. */
  readonly path: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

/** The Hub's former name. */
const OLD_HUB = "index.docker.io";

const COMPONENT = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
const NAME = new RegExp(`^${COMPONENT}(?:/${COMPONENT})*$`);
const PARTS = /^(.*?)(?::([\w][\w.-]{0,127}))?(?:@([a-z0-9]+(?:[.+_-][a-z0-9]+)*:[0-9a-fA-F]{32,}))?$/s;

/** Throws in the words of the library where it is no reference. */
export function parseReference(text: string): Reference {
  const [, name = "", tag, digest] = PARTS.exec(text) ?? [];
  const slash = name.indexOf("/");
  const first = slash < 0 ? "" : name.slice(0, slash);
  const isDomain =
    first !== "" && (/[.:]/.test(first) || first === "localhost" || first !== first.toLowerCase());
  const domain = isDomain && first !== OLD_HUB ? first : "docker.io";
  const rest = isDomain ? name.slice(slash + 1) : name;
  if (!NAME.test(rest))
    throw new Failure(
      wrongReference(domain === "docker.io" && !rest.includes("/") ? `library/${rest}` : rest),
    );
  if (/^[0-9a-f]{64}$/.test(text))
    throw new Failure(`invalid repository name (${text}), cannot specify 64-byte hexadecimal strings`);
  const path = domain === "docker.io" && !rest.includes("/") ? `library/${rest}` : rest;
  return { name, domain, path, tag, digest };
}

function wrongReference(name: string): string {
  const lower = name.toLowerCase();
  const isUpper = lower !== name && NAME.test(lower);
  return `invalid reference format${isUpper ? `: repository name (${name}) must be lowercase` : ""}`;
}

/** `busybox` to `busybox:latest`; `docker.io/library/` is left out. */
export function familiarName({ domain, path, tag, digest }: Reference): string {
  const name = domain === "docker.io" ? path.replace(/^library\//, "") : `${domain}/${path}`;
  if (digest) return `${name}${tag ? `:${tag}` : ""}@${digest}`;
  return `${name}:${tag ?? "latest"}`;
}

/** With all that is understood: `docker.io/library/busybox:latest`. */
export function fullName({ domain, path, tag, digest }: Reference): string {
  if (digest) return `${domain}/${path}${tag ? `:${tag}` : ""}@${digest}`;
  return `${domain}/${path}:${tag ?? "latest"}`;
}
