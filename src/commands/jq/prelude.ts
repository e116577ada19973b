import type { Definition } from "./nodes.ts";
import { parseDefinitions } from "./parser.ts";

/** The functions of jq that are best said in jq; jq's manual defines many of them so. */
const SOURCE = `
def map(f): [.[] | f];
def map_values(f): .[] |= f;
def select(f): if f then . else empty end;
def recurse: recurse(.[]?);
def recurse(f; cond): def r: ., (f | select(cond) | r); r;
def recurse_down: recurse;
def values: select(. != null);
def nulls: select(. == null);
def booleans: select(type == "boolean");
def numbers: select(type == "number");
def strings: select(type == "string");
def arrays: select(type == "array");
def objects: select(type == "object");
def iterables: select(type | . == "array" or . == "object");
def scalars: select(type | . != "array" and . != "object");
def scalars_or_empty: scalars;
def finites: select(isinfinite or isnan | not);
def normals: select(isnormal);
def isfinite: type == "number" and (isinfinite | not);
def paths: path(..) | select(length > 0);
def paths(node_filter): . as $dot | paths | select(. as $p | $dot | getpath($p) | node_filter);
def leaf_paths: paths(scalars);
def del(f): delpaths([path(f)]);
def to_entries: [keys_unsorted[] as $k | {key: $k, value: .[$k]}];
def with_entries(f): to_entries | map(f) | from_entries;
def reverse: [.[length - 1 - range(0; length)]];
def sort_by(f): _sort_by(map([f]));
def group_by(f): _group_by(map([f]));
def unique: unique_by(.);
def unique_by(f): [group_by(f)[] | .[0]];
def min_by(f): _min_by(map([f]));
def max_by(f): _max_by(map([f]));
def in(xs): . as $x | xs | has($x);
def inside(xs): . as $x | xs | contains($x);
def any: any(.[]; .);
def all: all(.[]; .);
def any(f): any(.[]; f);
def all(f): all(.[]; f);
def flatten: _flatten(1e9);
def flatten($depth): if $depth < 0 then error("flatten depth must not be negative") else _flatten($depth) end;
def first: .[0];
def last: .[-1];
def nth($n): .[$n];
def nth($n; f): if $n < 0 then error("nth doesn't support negative indices") else last(limit($n + 1; f)) end;
def isempty(f): first((f | false), true);
def todate: strftime("%Y-%m-%dT%H:%M:%SZ");
def fromdateiso8601: strptime("%Y-%m-%dT%H:%M:%SZ") | mktime;
def todateiso8601: strftime("%Y-%m-%dT%H:%M:%SZ");
def fromdate: fromdateiso8601;
def match(re; flags): _match(re; flags; false) | .[];
def match($val): ($val | type) as $t
  | if $t == "string" then match($val; null)
    elif $t == "array" and ($val | length) > 1 then match($val[0]; $val[1])
    elif $t == "array" and ($val | length) > 0 then match($val[0]; null)
    else error($t + " not a string or array") end;
def test(re; flags): _match(re; flags; true);
def test($val): ($val | type) as $t
  | if $t == "string" then test($val; null)
    elif $t == "array" and ($val | length) > 1 then test($val[0]; $val[1])
    elif $t == "array" and ($val | length) > 0 then test($val[0]; null)
    else error($t + " not a string or array") end;
def _named: [.captures[] | select(.name != null) | {key: .name, value: .string}] | from_entries;
def capture(val): match(val) | _named;
def capture(re; flags): match(re; flags) | _named;
def scan(re): match(re; "g") | if (.captures | length) > 0 then [.captures[].string] else .string end;
def split($re; flags): . as $s | [foreach ((match($re; flags + "g") | [.offset, .length]), null) as $m
  ([0, null]; if $m == null then [.[0], $s[.[0]:]] else [$m[0] + $m[1], $s[.[0]:$m[0]]] end; .[1])];
def splits($re): splits($re; null);
def splits($re; flags): split($re; flags) | .[];
def sub(re; str): sub(re; str; "");
def sub($re; str; $flags): . as $in | [match($re; $flags)] as $ms
  | def part($i; $from): if $i == ($ms | length) then $in[$from:]
      else $ms[$i] as $m | ($m | _named | str) as $new
        | ($in[$from:$m.offset] + $new) + part($i + 1; $m.offset + $m.length) end;
    if ($ms | length) == 0 then $in else part(0; 0) end;
def gsub(re; str): sub(re; str; "g");
def gsub(re; str; $flags): sub(re; str; $flags + "g");
def combinations: if length == 0 then [] else .[0][] as $x | (.[1:] | combinations) as $w | [$x] + $w end;
def combinations(n): . as $dot | [range(n)] | map($dot) | combinations;
def walk(f): def w: if type == "object" then with_entries(.value |= w) | f
  elif type == "array" then map(w) | f else f end; w;
def transpose: if . == [] then [] else . as $in | (map(length) | max) as $max
  | [range(0; $max) as $j | [range(0; $in | length) as $i | $in[$i][$j]]] end;
def env: $ENV;
def inputs: def r: (try input catch (if . == "break" then empty else error end)) | (., r); r;
def tostream: path(def r: (.[]? | r), .; r) as $p | getpath($p)
  | reduce path(.[]?) as $q ([$p, .]; [$p + $q]);
def fromstream(f): {x: null, e: false} as $init | foreach f as $i ($init;
    if .e then $init else . end
    | if $i | length == 2
      then setpath(["e"]; $i[0] | length == 0) | setpath(["x"] + $i[0]; $i[1])
      else setpath(["e"]; $i[0] | length == 1) end;
    if .e then .x else empty end);
def truncate_stream(stream): . as $n | null | stream
  | . as $input | if (.[0] | length) > $n then setpath([0]; .[0][$n:]) else empty end;
def INDEX(stream; idx_expr): reduce stream as $row ({}; .[$row | idx_expr | tostring] |= $row);
def INDEX(idx_expr): INDEX(.[]; idx_expr);
def IN(s): any(s == .; .);
def IN(src; s): any(src == s; .);
def JOIN($idx; idx_expr): [.[] | [., $idx[idx_expr]]];
def JOIN($idx; stream; idx_expr): stream | [., $idx[idx_expr]];
def JOIN($idx; stream; idx_expr; join_expr): stream | [., $idx[idx_expr]] | join_expr;
def halt_error: halt_error(5);
def ascii_downcase: _ascii_case(false);
def ascii_upcase: _ascii_case(true);
def add: _add([.[]]);
def join($separator): _join([.[]]; $separator);
def from_entries: _from_entries([.[] | [(.key // .Key // .name // .Name),
  (if has("value") then .value else .Value end)]]);
def index($i): indices($i) | .[0];
def rindex($i): indices($i) | .[-1:][0];
def bsearch($target): _bsearch($target);
`;

let definitions: ReadonlyMap<string, Definition> | undefined;

function all(): ReadonlyMap<string, Definition> {
  definitions ??= new Map(
    parseDefinitions(SOURCE).map((definition) => [
      `${definition.name}/${definition.parameters.length}`,
      definition,
    ]),
  );
  return definitions;
}

export function findDefinition(signature: string): Definition | undefined {
  return all().get(signature);
}

export function definitionNames(): readonly string[] {
  return [...all().keys()];
}
