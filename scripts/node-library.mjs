// @ts-nocheck Node's own bindings have no types.
/**
 * `node --expose-internals scripts/node-library.mjs`: writes src/tools/node/library/sources.json, those parts of Node's own
 * library, in JavaScript, that the simulated node runs, and the tables that its own code in C++ has: libuv's errors and
 * the constants. It takes them from the node that runs it, which must be the release that the computer has.
 *
 * Node.js: https://github.com/nodejs/node/blob/v20.20.2/LICENSE (MIT); http-parser-js: MIT.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const RELEASE = "v20.20.2";
const TARGET = fileURLToPath(new URL("../src/tools/node/library/sources.json", import.meta.url));
const load = createRequire(import.meta.url);

/** What programs may ask for, and what that needs, but for what the realm has of its own (src/tools/node/realm). */
const MODULES = `
_http_agent _http_client _http_common _http_incoming _http_outgoing _http_server
assert assert/strict buffer child_process diagnostics_channel events http internal/abort_controller internal/assert
internal/assert/assertion_error internal/assert/calltracker internal/assert/utils internal/buffer internal/child_process
internal/constants internal/error_serdes internal/errors internal/event_target internal/events/abort_listener
internal/events/symbols internal/fixed_queue internal/freelist internal/fs/streams internal/http internal/net
internal/per_context/primordials internal/querystring internal/readline/callbacks internal/socket_list
internal/stream_base_commons internal/streams/add-abort-signal internal/streams/compose internal/streams/destroy
internal/streams/duplex internal/streams/duplexpair internal/streams/end-of-stream internal/streams/from
internal/streams/legacy internal/streams/operators internal/streams/passthrough internal/streams/pipeline
internal/streams/readable internal/streams/state internal/streams/transform internal/streams/utils
internal/streams/writable internal/url internal/util internal/util/colors internal/util/comparisons
internal/util/inspect internal/util/parse_args/parse_args internal/util/parse_args/utils internal/util/types
internal/validators internal/webidl net path path/posix path/win32 querystring stream stream/promises
string_decoder url util util/types
`
  .trim()
  .split(/\s+/);

if (process.version !== RELEASE) throw new Error(`this is node ${process.version}; ${RELEASE} is needed`);
const { internalBinding } = load("internal/test/binding");
const natives = process.binding("natives");
const modules = {};
for (const id of MODULES) {
  if (typeof natives[id] !== "string") throw new Error(`node has no ${id}`);
  modules[id] = natives[id];
}
modules["http-parser-js"] = readFileSync(load.resolve("http-parser-js"), "utf8");
const uv = internalBinding("uv");
const names = Object.keys(uv).filter((name) => name.startsWith("UV_"));
const map = uv.getErrorMap();
const { os, fs } = internalBinding("constants");
const tables = {
  uv: names.map((name) => [name.slice(3), uv[name], map.get(uv[name])?.[1] ?? ""]),
  os: JSON.parse(JSON.stringify(os)),
  fs: JSON.parse(JSON.stringify(fs)),
  properties: internalBinding("util").constants,
};
const rows = Object.entries(modules).map(
  ([id, text]) => `    ${JSON.stringify(id)}: ${JSON.stringify(text)}`,
);
writeFileSync(
  TARGET,
  `{\n  "tables": ${JSON.stringify(tables)},\n  "modules": {\n${rows.join(",\n")}\n  }\n}\n`,
);
process.stdout.write(`${rows.length} modules\n`);
