/** JavaScript: what goes wrong while ES modules are found, linked and run, in Node's words. */
export const moduleErrors = String.raw`
// The engine is told of a module that is not there by a name of its own, and says its text again: the error is known by that.
const LOST = "rockpool-lost:";
const lostImports = new Map();
const specifiers = new Map();
const ESM_RESOLVE = ["defaultResolve (node:internal/modules/esm/resolve:1188:11)", "ModuleLoader.defaultResolve (node:internal/modules/esm/loader:708:12)", "#cachedDefaultResolve (node:internal/modules/esm/loader:657:25)", "ModuleLoader.resolve (node:internal/modules/esm/loader:640:38)", "ModuleLoader.getModuleJobForImport (node:internal/modules/esm/loader:264:38)", "ModuleJob._link (node:internal/modules/esm/module_job:168:49)"];
const ESM_INSTANTIATE = ["ModuleJob._instantiate (node:internal/modules/esm/module_job:213:21)", "async ModuleJob.run (node:internal/modules/esm/module_job:320:5)", ...ESM_FRAMES.slice(1)];

function loseImport(what, from, url) {
  const message = "Cannot find " + what + " imported from " + from;
  lostImports.set(message, url);
  return LOST + message;
}

function tellStack(error, head, rows) {
  seenErrors.add(error);
  inside.set(error, { head, frames: [] });
  for (const key of ["fileName", "lineNumber", "columnNumber"]) delete error[key];
  const name = error.name + (error.code === undefined ? "" : " [" + error.code + "]");
  Object.defineProperty(error, "stack", { value: name + ": " + error.message + "\n" + rows.map((row) => "    at " + row).join("\n"), writable: true, configurable: true, enumerable: false });
}

function explainImport(error) {
  const raw = String(error.message);
  if (lostImports.has(raw)) {
    const url = lostImports.get(raw);
    error.code = "ERR_MODULE_NOT_FOUND";
    if (url !== undefined) error.url = url;
    if (url === undefined) tellStack(error, "node:internal/modules/esm/resolve:873\n  throw new ERR_MODULE_NOT_FOUND(packageName, fileURLToPath(base), null);\n        ^\n", ["packageResolve (node:internal/modules/esm/resolve:873:9)", "moduleResolve (node:internal/modules/esm/resolve:946:18)", ...ESM_RESOLVE]);
    else tellStack(error, "node:internal/modules/esm/resolve:283\n    throw new ERR_MODULE_NOT_FOUND(\n          ^\n", ["finalizeResolution (node:internal/modules/esm/resolve:283:11)", "moduleResolve (node:internal/modules/esm/resolve:952:10)", ...ESM_RESOLVE]);
    return true;
  }
  const [, name, file] = /^Could not find export '(.+)' in module '(.+)'$/.exec(raw) ?? [];
  if (name === undefined) return false;
  const { id, from } = specifiers.get(file) ?? { id: file, from: file };
  Object.defineProperty(error, "message", { value: "The requested module '" + id + "' does not provide an export named '" + name + "'", writable: true, configurable: true, enumerable: false });
  tellStack(error, importExcerpt(from, id, name), ESM_INSTANTIATE);
  return true;
}

/** The line that asks for what is not there. */
function importExcerpt(from, id, name) {
  const lines = (sources.get(from) ?? "").split("\n");
  const named = new RegExp("(?<![\\w$])" + name.replace(/[$]/g, "\\$&") + "(?![\\w$])");
  let at = lines.findIndex((line) => line.includes(id) && (name === "default" || named.test(line)));
  if (at < 0) at = lines.findIndex((line) => named.test(line));
  if (at < 0) return undefined;
  const column = name === "default" ? lines[at].search(/(?<=import\s+)[\w$]/) : lines[at].search(named);
  return urlOf(from) + ":" + (at + 1) + "\n" + lines[at] + "\n" + " ".repeat(Math.max(column, 0)) + "^".repeat(name === "default" ? /^[\w$]+/.exec(lines[at].slice(column))?.[0].length ?? 1 : name.length);
}

/** What only CommonJS modules have. */
function inModuleScope(message, frames) {
  const [, name] = /^(require|exports|module|__filename|__dirname) is not defined$/.exec(message) ?? [];
  const file = frames[0]?.file;
  if (name === undefined || !modules.has(file)) return message;
  const words = message + " in ES module scope" + (name === "require" ? ", you can use import instead" : "");
  const about = file.endsWith(".js") ? packageOf(file) : undefined;
  if (about?.type !== "module") return words;
  return words + "\nThis file is being treated as an ES module because it has a '.js' file extension and '" + about.file + "' contains \"type\": \"module\". To treat it as a CommonJS script, rename it to use the '.cjs' file extension.";
}

// Since 20.19 a file of no declared kind is an ES module where its text says so.
const detectsModules = (() => { const [major, minor] = host.version.split(".").map(Number); return major > 22 || (major === 22 && minor >= 7) || (major === 20 && minor >= 19); })();
const hasModuleSyntax = (text) => /^[ \t]*(?:import\s*(?:[\w$*{]|["'])|export\s+(?:default\b|const\b|let\b|var\b|function\b|class\b|async\b)|export\s*[{*])/m.test(text.replace(/\/\*[^]*?\*\/|\x60(?:\\[^]|[^\x60\\])*\x60/g, ""));
`;
