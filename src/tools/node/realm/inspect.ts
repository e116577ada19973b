/** JavaScript: `util.inspect` and `util.format`, as Node's lib/internal/util/inspect.js prints. */
export const inspect = String.raw`
const hasOwn = (object, key) => Object.prototype.hasOwnProperty.call(object, key);
const colors = { number: [33, 39], bigint: [33, 39], boolean: [33, 39], string: [32, 39], symbol: [32, 39], undefined: [90, 39],
  null: [1, 22], special: [36, 39], date: [35, 39], regexp: [31, 39], module: [4, 24] };
const custom = Symbol.for("nodejs.util.inspect.custom");

function quote(text) {
  let mark = "'";
  if (text.includes("'")) {
    if (!text.includes('"')) mark = '"';
    else if (!text.includes("\x60") && !text.includes("\x24{")) mark = "\x60";
  }
  let out = "";
  for (const one of text) {
    if (one === "\n") out += "\\n";
    else if (one === "\t") out += "\\t";
    else if (one === "\r") out += "\\r";
    else if (one === "\b") out += "\\b";
    else if (one === "\f") out += "\\f";
    else if (one === "\v") out += "\\v";
    else if (one === "\\") out += "\\\\";
    else if (one === mark) out += "\\" + one;
    else if (one < " " || one === "\x7f") out += "\\x" + one.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0");
    else out += one;
  }
  return mark + out + mark;
}

function numberText(value) {
  return Object.is(value, -0) ? "-0" : String(value);
}

function primitive(ctx, value) {
  const style = ctx.stylize;
  if (value === null) return style("null", "null");
  const type = typeof value;
  if (type === "string") return stringText(ctx, value);
  if (type === "number") return style(numberText(value), "number");
  if (type === "bigint") return style(String(value) + "n", "bigint");
  if (type === "boolean") return style(String(value), "boolean");
  if (type === "undefined") return style("undefined", "undefined");
  return style(value.toString(), "symbol");
}

function stringText(ctx, value) {
  let rest = "";
  if (value.length > ctx.maxStringLength) {
    const left = value.length - ctx.maxStringLength;
    value = value.slice(0, ctx.maxStringLength);
    rest = "... " + left + " more character" + (left > 1 ? "s" : "");
  }
  if (ctx.compact !== true && value.length > 16 && value.length > ctx.breakLength - ctx.indentation - 4) {
    return value.split(/(?<=\n)/).map((line) => ctx.stylize(quote(line), "string")).join(" +\n" + " ".repeat(ctx.indentation + 2)) + rest;
  }
  return ctx.stylize(quote(value), "string") + rest;
}

function constructorName(object) {
  let at = object;
  let depth = 0;
  while (at !== null && at !== undefined) {
    const own = Object.getOwnPropertyDescriptor(at, "constructor");
    if (own !== undefined && typeof own.value === "function" && own.value.name !== "" && (depth === 0 || object instanceof own.value)) return own.value.name;
    at = Object.getPrototypeOf(at);
    depth++;
  }
  return null;
}

function prefixOf(name, tag, fallback, size = "") {
  const shown = name === null ? "[" + fallback + size + ": null prototype] " : name + size + " ";
  return tag !== "" && tag !== name ? shown + "[" + tag + "] " : shown;
}

function keysOf(value, showHidden) {
  const symbols = Object.getOwnPropertySymbols(value);
  if (showHidden) return Object.getOwnPropertyNames(value).concat(symbols);
  return Object.keys(value).concat(symbols.filter((key) => Object.prototype.propertyIsEnumerable.call(value, key)));
}

function formatValue(ctx, value, depth, typed) {
  if (value === null || (typeof value !== "object" && typeof value !== "function")) return primitive(ctx, value);
  const own = value[custom];
  if (ctx.customInspect && typeof own === "function" && own !== inspect) {
    const left = ctx.depth === null ? null : ctx.depth - depth;
    const shown = own.call(value, left, { ...ctx.options, depth: left, stylize: ctx.stylize }, inspect);
    if (shown !== value) return typeof shown === "object" ? formatValue(ctx, shown, depth) : String(shown).replaceAll("\n", "\n" + " ".repeat(ctx.indentation));
  }
  if (ctx.seen.includes(value)) {
    if (!ctx.circular.has(value)) ctx.circular.set(value, ctx.circular.size + 1);
    return ctx.stylize("[Circular *" + ctx.circular.get(value) + "]", "special");
  }
  return formatRaw(ctx, value, depth, typed);
}

const isTyped = (value) => ArrayBuffer.isView(value) && !(value instanceof DataView);

function formatRaw(ctx, value, depth, typed) {
  const name = constructorName(value);
  let tag = value[Symbol.toStringTag];
  if (typeof tag !== "string" || tag === "" || tag === name) tag = "";
  let keys = keysOf(value, ctx.showHidden);
  let base = "";
  let braces = ["{", "}"];
  let entries = () => [];
  let isList = false;
  const withKeys = () => keys;
  if (Array.isArray(value)) {
    const prefix = name !== "Array" || tag !== "" ? prefixOf(name, tag, "Array", "(" + value.length + ")") : "";
    keys = withKeys().filter((key) => typeof key === "symbol" || !/^(?:0|[1-9]\d*)$/.test(key) || Number(key) >= value.length);
    braces = [prefix + "[", "]"];
    if (value.length === 0 && keys.length === 0) return braces[0] + "]";
    isList = true;
    entries = (level) => listEntries(ctx, value, level);
  } else if (value instanceof Set) {
    const prefix = prefixOf(name, tag, "Set", "(" + value.size + ")");
    braces = [prefix + "{", "}"];
    if (value.size === 0 && keys.length === 0) return prefix + "{}";
    entries = (level) => indented(ctx, () => [...value].map((one) => formatValue(ctx, one, level)));
  } else if (value instanceof Map) {
    const prefix = prefixOf(name, tag, "Map", "(" + value.size + ")");
    braces = [prefix + "{", "}"];
    if (value.size === 0 && keys.length === 0) return prefix + "{}";
    entries = (level) => indented(ctx, () => [...value].map(([key, one]) => formatValue(ctx, key, level) + " => " + formatValue(ctx, one, level)));
  } else if (isTyped(value)) {
    keys = keys.filter((key) => typeof key === "symbol" || !/^\d+$/.test(key));
    braces = [prefixOf(name, tag, "TypedArray", "(" + value.length + ")") + "[", "]"];
    if (value.length === 0 && keys.length === 0) return braces[0] + "]";
    isList = true;
    entries = () => {
      const shown = Array.from(value.subarray(0, ctx.maxArrayLength), (one) => primitive(ctx, one));
      const left = value.length - shown.length;
      if (left > 0) shown.push("... " + left + " more item" + (left > 1 ? "s" : ""));
      return shown;
    };
  } else if (typeof value === "function") {
    base = functionBase(value, name, tag);
    if (keys.length === 0) return ctx.stylize(base, "special");
  } else if (value instanceof RegExp) {
    base = value.toString();
    if (keys.length === 0) return ctx.stylize(base, "regexp");
  } else if (value instanceof Date) {
    base = Number.isNaN(value.getTime()) ? "Invalid Date" : value.toISOString();
    if (keys.length === 0) return ctx.stylize(base, "date");
  } else if (value instanceof Error) {
    base = errorText(ctx, value, keys);
    keys = keys.filter((key) => !["stack", "message", "fileName", "lineNumber", "columnNumber"].includes(key) && !(key === "name" && base.includes(String(value.name))));
    if ("cause" in value && hasOwn(value, "cause") && !keys.includes("cause")) keys.push("cause");
    if (keys.length === 0) return base;
  } else if (value instanceof Promise) {
    braces = [prefixOf(name, tag, "Promise") + "{", "}"];
    entries = (level) => indented(ctx, () => {
      const [state, result] = host.promiseState(value);
      if (state === "pending") return [ctx.stylize("<pending>", "special")];
      const text = formatValue(ctx, result, level);
      return [state === "rejected" ? ctx.stylize("<rejected>", "special") + " " + text : text];
    });
  } else if (value instanceof WeakSet || value instanceof WeakMap) {
    braces = [prefixOf(name, tag, "WeakSet") + "{", "}"];
    entries = () => [ctx.stylize("<items unknown>", "special")];
  } else if (value instanceof ArrayBuffer) {
    braces = [prefixOf(name, tag, "ArrayBuffer") + "{", "}"];
    entries = () => ["[Uint8Contents]: <" + Array.from(new Uint8Array(value), (one) => one.toString(16).padStart(2, "0")).join(" ") + ">", "byteLength: " + primitive(ctx, value.byteLength)];
  } else if (value instanceof Number || value instanceof String || value instanceof Boolean || value instanceof Symbol || value instanceof BigInt) {
    const type = ["Number", "String", "Boolean", "Symbol", "BigInt"].find((one) => value instanceof globalThis[one]);
    if (type === "String") keys = keys.filter((key) => typeof key === "symbol" || !/^\d+$/.test(key));
    base = "[" + type + ": " + primitive({ ...ctx, stylize: (text) => text, compact: true }, value.valueOf()) + "]";
    if (keys.length === 0) return ctx.stylize(base, type.toLowerCase());
  } else if (tag === "Generator" || name === "Generator" || Object.prototype.toString.call(value) === "[object Generator]") {
    braces = ["Object [Generator] {", "}"];
  } else if (Object.prototype.toString.call(value) === "[object Arguments]") {
    braces = ["[Arguments] [", "]"];
    isList = true;
    keys = [];
    entries = (level) => listEntries(ctx, value, level);
  } else {
    const prefix = name === "Object" && tag === "" ? "" : prefixOf(name, tag, "Object");
    braces = [prefix + "{", "}"];
    if (keys.length === 0) return prefix + "{}";
  }
  if (ctx.depth !== null && depth > ctx.depth) {
    const shown = (name === null ? "[Object: null prototype]" : tag !== "" && tag !== name ? name + " [" + tag + "]" : name);
    return ctx.stylize("[" + (Array.isArray(value) && name === "Array" ? "Array" : shown) + "]", "special");
  }
  const level = depth + 1;
  ctx.seen.push(value);
  ctx.currentDepth = level;
  let output = entries(level);
  for (const key of keys) output.push(property(ctx, value, level, key, isList));
  ctx.seen.pop();
  if (ctx.circular.has(value)) {
    const reference = ctx.stylize("<ref *" + ctx.circular.get(value) + ">", "special");
    if (base === "") braces[0] = braces[0] === "" ? reference : reference + " " + braces[0];
    else base = reference + " " + base;
  }
  if (ctx.sorted) output = isList ? output : output.sort(typeof ctx.sorted === "function" ? ctx.sorted : undefined);
  return reduce(ctx, output, base, braces, isList, level, value);
}

function functionBase(value, name, tag) {
  const text = Function.prototype.toString.call(value);
  if (text.startsWith("class") && text.endsWith("}")) {
    const parent = Object.getPrototypeOf(value);
    let base = "[class " + (value.name === "" ? "(anonymous)" : value.name);
    if (name !== "Function" && name !== null) base += " [" + name + "]";
    if (parent && parent.name) base += " extends " + parent.name;
    else if (parent === null) base += " extends [null prototype]";
    return base + "]";
  }
  const kind = { "[object AsyncFunction]": "AsyncFunction", "[object GeneratorFunction]": "GeneratorFunction", "[object AsyncGeneratorFunction]": "AsyncGeneratorFunction" }[Object.prototype.toString.call(value)] || "Function";
  return "[" + kind + (value.name === "" ? " (anonymous)" : ": " + value.name) + "]" + (name === null ? " [null prototype]" : "");
}

function errorText(ctx, error, keys) {
  const stack = tidyStack(error);
  const indent = " ".repeat(ctx.indentation);
  const text = stack.includes("\n    at ") ? stack : "[" + stack + "]";
  return ctx.indentation === 0 ? text : text.split("\n").join("\n" + indent);
}

function indented(ctx, run) {
  ctx.indentation += 2;
  const result = run();
  ctx.indentation -= 2;
  return result;
}

function listEntries(ctx, value, level) {
  const output = [];
  const length = value.length;
  let shown = 0;
  for (let at = 0; at < length && shown < ctx.maxArrayLength; at++, shown++) {
    if (hasOwn(value, at)) {
      output.push(property(ctx, value, level, at, true));
      continue;
    }
    let end = at;
    while (end < length && !hasOwn(value, end)) end++;
    const count = end - at;
    output.push(ctx.stylize("<" + count + " empty item" + (count > 1 ? "s" : "") + ">", "undefined"));
    at = end - 1;
  }
  const left = length - ctx.maxArrayLength;
  if (left > 0 && shown === ctx.maxArrayLength) output.push("... " + left + " more item" + (left > 1 ? "s" : ""));
  return output;
}

function property(ctx, value, level, key, isList) {
  const own = Object.getOwnPropertyDescriptor(value, key) || { value: value[key], enumerable: true };
  let text;
  if (own.get !== undefined || own.set !== undefined) {
    const kind = own.get !== undefined ? (own.set !== undefined ? "Getter/Setter" : "Getter") : "Setter";
    text = ctx.stylize("[" + kind + "]", "special");
  } else text = indented(ctx, () => formatValue(ctx, own.value, level));
  if (isList && typeof key === "number") return text;
  let name;
  if (typeof key === "symbol") name = "[" + ctx.stylize(key.toString(), "symbol") + "]";
  else if (key === "__proto__") name = "['__proto__']";
  else if (own.enumerable === false) name = "[" + key + "]";
  else name = /^[a-zA-Z_][a-zA-Z_0-9]*$/.test(key) ? key : ctx.stylize(quote(key), "string");
  return name + ": " + text;
}

const bare = (text) => text.replace(/\u001b\[\d+m/g, "");

function group(ctx, output, value) {
  let total = 0;
  let longest = 0;
  let count = output.length;
  if (ctx.maxArrayLength < output.length) count--;
  const lengths = [];
  for (let at = 0; at < count; at++) {
    const length = ctx.colors ? bare(output[at]).length : output[at].length;
    lengths.push(length);
    total += length + 2;
    if (longest < length) longest = length;
  }
  const widest = longest + 2;
  if (widest * 3 + ctx.indentation < ctx.breakLength && (total / widest > 5 || longest <= 6)) {
    const bias = Math.sqrt(widest - total / output.length);
    const biased = Math.max(widest - 3 - bias, 1);
    const columns = Math.min(Math.round(Math.sqrt(2.5 * biased * count) / biased), Math.floor((ctx.breakLength - ctx.indentation) / widest), ctx.compact * 4, 15);
    if (columns <= 1) return output;
    const rows = [];
    const widths = [];
    for (let column = 0; column < columns; column++) {
      let width = 0;
      for (let at = column; at < count; at += columns) if (lengths[at] > width) width = lengths[at];
      widths.push(width + 2);
    }
    const numbers = value !== undefined && Array.prototype.every.call(value, (one) => typeof one === "number" || typeof one === "bigint");
    for (let start = 0; start < count; start += columns) {
      const end = Math.min(start + columns, count);
      let row = "";
      let at = start;
      for (; at < end - 1; at++) {
        const cell = output[at] + ", ";
        const width = widths[at - start] + output[at].length - lengths[at];
        row += numbers ? cell.padStart(width, " ") : cell.padEnd(width, " ");
      }
      row += numbers ? output[at].padStart(widths[at - start] + output[at].length - lengths[at] - 2, " ") : output[at];
      rows.push(row);
    }
    if (ctx.maxArrayLength < output.length) rows.push(output[count]);
    return rows;
  }
  return output;
}

function reduce(ctx, output, base, braces, isList, level, value) {
  if (ctx.compact !== true) {
    if (typeof ctx.compact === "number" && ctx.compact >= 1) {
      const entries = output.length;
      if (isList && entries > 6) output = group(ctx, output, value);
      if (ctx.currentDepth - level < ctx.compact && entries === output.length) {
        const start = output.length + ctx.indentation + braces[0].length + base.length + 10;
        const total = output.reduce((sum, text) => sum + (ctx.colors ? bare(text).length : text.length), output.length + start);
        if (total <= ctx.breakLength && !output.some((text) => text.includes("\n")) && !base.includes("\n"))
          return (base === "" ? "" : base + " ") + braces[0] + " " + join(output, ", ") + " " + braces[1];
      }
    }
    const line = "\n" + " ".repeat(ctx.indentation);
    return (base ? base + " " : "") + braces[0] + line + "  " + join(output, "," + line + "  ") + line + braces[1];
  }
  return (base ? base + " " : "") + braces[0] + " " + join(output, ", ") + " " + braces[1];
}

const join = (output, separator) => output.join(separator);

function inspect(value, options, ...rest) {
  if (typeof options === "boolean") options = { showHidden: options, depth: rest[0], colors: rest[1] };
  const given = options || {};
  const ctx = { indentation: 0, currentDepth: 0, seen: [], circular: new Map(), options: given, showHidden: false, depth: 2, colors: false,
    customInspect: true, maxArrayLength: 100, maxStringLength: 10000, breakLength: 80, compact: 3, sorted: false };
  for (const key of Object.keys(given)) if (given[key] !== undefined && key in ctx) ctx[key] = given[key];
  if (ctx.maxArrayLength === null) ctx.maxArrayLength = Infinity;
  if (ctx.maxStringLength === null) ctx.maxStringLength = Infinity;
  if (ctx.depth === Infinity) ctx.depth = null;
  ctx.stylize = ctx.colors ? (text, style) => (colors[style] ? "\u001b[" + colors[style][0] + "m" + text + "\u001b[" + colors[style][1] + "m" : text) : (text) => text;
  return formatValue(ctx, value, 0);
}
inspect.custom = custom;
inspect.defaultOptions = { showHidden: false, depth: 2, colors: false, maxArrayLength: 100, breakLength: 80, compact: 3 };
inspect.colors = {};
inspect.styles = {};

function formatWith(options, ...values) {
  const [first] = values;
  let at = 0;
  let text = "";
  if (typeof first === "string" && values.length > 1) {
    at = 1;
    text = first.replace(/%[sdifjoOc%]/g, (spec) => {
      if (spec === "%%") return "%";
      if (at >= values.length) return spec;
      const value = values[at++];
      if (spec === "%s") {
        if (typeof value === "number") return numberText(value);
        if (typeof value === "bigint") return value + "n";
        if (typeof value !== "object" || value === null || (typeof value.toString === "function" && value.toString !== Object.prototype.toString && value.toString !== Array.prototype.toString && !(value instanceof Error))) return String(value);
        return inspect(value, { ...options, depth: 0, colors: false, compact: 3 });
      }
      if (spec === "%d") return typeof value === "bigint" ? value + "n" : typeof value === "symbol" ? "NaN" : numberText(Number(value));
      if (spec === "%i") return typeof value === "bigint" ? value + "n" : typeof value === "symbol" ? "NaN" : numberText(parseInt(value));
      if (spec === "%f") return typeof value === "symbol" ? "NaN" : numberText(parseFloat(value));
      if (spec === "%j") {
        try {
          return JSON.stringify(value);
        } catch (error) {
          return "[Circular]";
        }
      }
      if (spec === "%o") return inspect(value, { ...options, showHidden: true, depth: 4 });
      if (spec === "%O") return inspect(value, options);
      return "";
    });
  } else if (typeof first === "string") {
    at = 1;
    text = first;
  }
  for (; at < values.length; at++) {
    const value = values[at];
    text += (at > 0 ? " " : "") + (typeof value === "string" ? value : inspect(value, { ...options, compact: 3 }));
  }
  return text;
}
const format = (...values) => formatWith(undefined, ...values);
`;
