import valid from "semver/functions/valid.js";
import validRange from "semver/ranges/valid.js";
import { normalizePath } from "../../../base/paths.ts";

/** What a word such as `express@^4.0.0` or `./lib` names, as npm-package-arg reads it. */
export type PackageSpec =
  | {
      readonly kind: "registry";
      readonly type: "version" | "range" | "tag";
      /** Under which name it is to be installed. */
      readonly name: string;
      /** The package's own; another one for `alias@npm:package`. */
      readonly packageName: string;
      /** What stands behind the `@`; `*` where nothing does. */
      readonly wanted: string;
      /** As package.json keeps it. */
      readonly raw: string;
    }
  | {
      readonly kind: "directory";
      readonly name: string | undefined;
      readonly path: string;
      readonly raw: string;
    }
  | { readonly kind: "other"; readonly name: string | undefined; readonly raw: string }
  | { readonly kind: "invalid"; readonly raw: string; readonly problem: string };

/** A word of the command line. */
export function parseSpec(word: string, cwd: string): PackageSpec {
  if (isPath(word)) return { kind: "directory", name: undefined, path: toPath(word, cwd), raw: word };
  if (isElsewhere(word)) return { kind: "other", name: undefined, raw: word };
  const at = word.indexOf("@", 1);
  const name = at < 0 ? word : word.slice(0, at);
  if (name.includes("/") && !name.startsWith("@")) return { kind: "other", name: undefined, raw: word };
  return parseNamed(name, at < 0 ? "" : word.slice(at + 1), cwd);
}

/** An entry of package.json's dependencies. */
export function parseNamed(name: string, text: string, cwd: string): PackageSpec {
  const problem = nameProblem(name);
  if (problem !== undefined) return { kind: "invalid", raw: name, problem };
  const raw = text.trim();
  if (raw.startsWith("npm:")) {
    const target = parseSpec(raw.slice(4), cwd);
    if (target.kind !== "registry") return { kind: "other", name, raw };
    return { ...target, name, raw };
  }
  if (isPath(raw)) return { kind: "directory", name, path: toPath(raw, cwd), raw };
  if (isElsewhere(raw) || raw.includes("/")) return { kind: "other", name, raw };
  const wanted = raw === "" ? "*" : raw;
  const type = valid(wanted, true) ? "version" : validRange(wanted, true) === null ? "tag" : "range";
  return { kind: "registry", type, name, packageName: name, wanted, raw: wanted };
}

function isPath(word: string): boolean {
  return /^(?:\.|\/|~\/|file:)/.test(word);
}

/** Archives, addresses, repositories: what is not of the registry. */
function isElsewhere(word: string): boolean {
  return /^(?:git[+@:]|https?:|github:|gitlab:|bitbucket:|gist:|workspace:|link:)|\.(?:tgz|tar|tar\.gz)$/.test(
    word,
  );
}

function toPath(word: string, cwd: string): string {
  return normalizePath(word.replace(/^file:/, ""), cwd);
}

/** validate-npm-package-name, as far as old packages go. */
export function nameProblem(name: string): string | undefined {
  if (name === "") return "name length must be greater than zero";
  if (name.startsWith(".")) return "name cannot start with a period";
  if (name.startsWith("_")) return "name cannot start with an underscore";
  if (name.trim() !== name) return "name cannot contain leading or trailing spaces";
  if (name === "node_modules" || name === "favicon.ico") return `${name} is not a valid package name`;
  const scoped = /^@([^/]+)\/([^/]+)$/.exec(name);
  const parts = scoped ? [scoped[1] ?? "", scoped[2] ?? ""] : [name];
  if (parts.some((part) => encodeURIComponent(part) !== part))
    return "name can only contain URL-friendly characters";
  return undefined;
}
