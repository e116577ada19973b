import { LineCounter, parseDocument, type YAMLError } from "yaml";
import { decode } from "../../../../base/bytes.ts";
import { Errno } from "../../../../disk/errno.ts";
import type { Files } from "../../../../disk/files.ts";
import { Failure } from "../../client/cli/failure.ts";
import type { Json } from "../../client/engine/json.ts";

/** A file of YAML as JSON; errors are worded as Go's yaml does. */
export function readYaml(files: Files, path: string): Json {
  const content = files.readFile(path);
  if (content instanceof Errno) throw new Failure(`open ${path}: ${content.message.toLowerCase()}`);
  const counter = new LineCounter();
  const document = parseDocument(decode(content), { merge: true, lineCounter: counter, uniqueKeys: true });
  const [error] = document.errors;
  if (error) throw new Failure(wordError(error));
  if (document.contents === null) throw new Failure("empty compose file");
  const value: Json = document.toJS({ maxAliasCount: 100 });
  return value;
}

/** https://github.com/yaml/go-yaml names what it had expected. */
function wordError(error: YAMLError): string {
  const line = error.linePos?.[0].line ?? 1;
  switch (error.code) {
    case "BLOCK_AS_IMPLICIT_KEY":
    case "BLOCK_IN_FLOW":
      return `yaml: line ${line}: mapping values are not allowed in this context`;
    case "TAB_AS_INDENT":
      return `yaml: line ${line}: found character that cannot start any token`;
    case "DUPLICATE_KEY":
      return `yaml: unmarshal errors:\n  line ${line}: mapping key already defined`;
    case "MISSING_CHAR":
      return /quote/.test(error.message)
        ? `yaml: line ${line}: found unexpected end of stream`
        : `yaml: line ${line}: could not find expected ':'`;
    case "BAD_ALIAS":
      return `yaml: unknown anchor referenced`;
    default:
      return `yaml: line ${line}: did not find expected key`;
  }
}
