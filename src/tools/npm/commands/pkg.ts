import type { NpmCall } from "../call.ts";
import { NpmError } from "../npm-error.ts";
import { errnoError } from "../package/file-error.ts";
import { formatJson, isObject, type JsonFile, type JsonValue } from "../package/json-file.ts";
import { deleteValue, parseKey, queryValue, setValue } from "../package/queryable.ts";
import type { NpmCommand } from "./index.ts";

/** `npm pkg get|set|delete`: package.json from the command line. */
export const pkg: NpmCommand = async (call) => {
  if (call.isGlobal)
    throw new NpmError("EPKGGLOBAL", [["", "There's no package.json file to manage on global mode"]]);
  const [action, ...words] = call.operands;
  switch (action) {
    case "get":
      return getKeys(call, words);
    case "set":
      return setKeys(call, words);
    case "delete":
      return deleteKeys(call, words);
    case "fix":
      throw call.notSimulated("npm pkg fix");
    default:
      throw call.usageError();
  }
};

async function getKeys(call: NpmCall, keys: readonly string[]): Promise<void> {
  const { content } = call.readPackageFile();
  if (keys.length === 0) return call.json(content);
  const found = Object.fromEntries(
    keys.flatMap((key) => {
      const value = queryValue(content, parseKey(key));
      return value === undefined ? [] : [[key, value] as const];
    }),
  );
  const [only] = Object.values(found);
  await call.json(keys.length === 1 && only !== undefined ? only : found);
}

async function setKeys(call: NpmCall, words: readonly string[]): Promise<void> {
  const wrong = () => call.usageError("npm pkg set expects a key=value pair of args.");
  if (words.length === 0) throw wrong();
  const file = call.readPackageFile();
  let content: JsonValue = file.content;
  for (const word of words) {
    const at = word.indexOf("=");
    const value = at < 0 ? "" : word.slice(at + 1);
    if (at <= 0 || value === "") throw wrong();
    content = setValue(
      content,
      parseKey(word.slice(0, at)),
      call.settings.flag("json") ? parseJson(value) : value,
    );
  }
  save(call, file, content);
}

function parseJson(text: string): JsonValue {
  try {
    const value: JsonValue = JSON.parse(text);
    return value;
  } catch (error) {
    throw new NpmError("", [["", error instanceof Error ? error.message : text]]);
  }
}

async function deleteKeys(call: NpmCall, keys: readonly string[]): Promise<void> {
  if (keys.length === 0 || keys.includes("")) throw call.usageError("npm pkg delete expects key args.");
  const file = call.readPackageFile();
  save(
    call,
    file,
    keys.reduce<JsonValue>((content, key) => deleteValue(content, parseKey(key)), file.content),
  );
}

function save(call: NpmCall, file: JsonFile, content: JsonValue): void {
  if (!isObject(content)) return;
  const refused = call.files.writeFile(call.packageFile, formatJson({ ...file, content }));
  if (refused) throw errnoError(refused, "open", call.packageFile);
}
