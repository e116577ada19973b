import { decode } from "../../../../base/bytes.ts";
import { Errno } from "../../../../disk/errno.ts";
import type { Files } from "../../../../disk/files.ts";
import { Failure } from "../../client/cli/failure.ts";

/** A file of `NAME=value` lines, as `.env` and `env_file` have them; undefined where it is not there. */
export function readEnvFile(
  files: Files,
  path: string,
  known: ReadonlyMap<string, string>,
): Map<string, string> | undefined {
  const content = files.readFile(path);
  if (content instanceof Errno) return undefined;
  const found = new Map<string, string>();
  decode(content)
    .split("\n")
    .forEach((raw, at) => {
      const line = raw.trim().replace(/^export\s+/, "");
      if (line === "" || line.startsWith("#")) return;
      const [, name, value = ""] = /^([A-Za-z_][\w.-]*)\s*[=:]\s*(.*)$/.exec(line) ?? [];
      if (name !== undefined) found.set(name, readValue(value, new Map([...found, ...known])));
      else if (/^[A-Za-z_][\w.-]*$/.test(line)) found.set(line, known.get(line) ?? "");
      else
        throw new Failure(
          `failed to read ${path}: line ${at + 1}: unexpected character ${JSON.stringify(/[^\w.-]/.exec(line)?.[0] ?? "")} in variable name ${JSON.stringify(line)}`,
        );
    });
  return found;
}

function readValue(text: string, known: ReadonlyMap<string, string>): string {
  const [, single] = /^'((?:[^'\\]|\\.)*)'/.exec(text) ?? [];
  if (single !== undefined) return single;
  const [, double] = /^"((?:[^"\\]|\\.)*)"/.exec(text) ?? [];
  const escapes: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r" };
  const plain =
    double === undefined
      ? text.replace(/\s+#.*$/, "").trim()
      : double.replace(/\\(.)/g, (_, sign: string) => escapes[sign] ?? sign);
  return plain.replace(
    /\$\{?([A-Za-z_]\w*)(?::?-([^}]*))?\}?/g,
    (_, name: string, preset = "") => known.get(name) || preset,
  );
}
