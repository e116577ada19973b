## the whole input, laid out
echo '{"a":[1,2,{"b":null}],"s":"xé","e":[],"o":{}}' | jq .
#> {
#>   "a": [
#>     1,
#>     2,
#>     {
#>       "b": null
#>     }
#>   ],
#>   "s": "xé",
#>   "e": [],
#>   "o": {}
#> }

## fields, and what is not there
echo '{"a":1,"b":{"c":2}}' > in
jq -c '.a, .b, .c.d, ."a", .["b"], .a?' in
#> 1
#> {"c":2}
#> null
#> 1
#> {"c":2}
#> 1

## elements and slices
echo '[1,2,3]' > in
jq -c '.[0], .[-1], .[9], .[1:], .[:-1], .[1:2], .[1.7], .[1.2:2.5], .[null:2]' in
#> 1
#> 3
#> null
#> [2,3]
#> [1,2]
#> [2]
#> null
#> [2,3]
#> [1,2]

## characters of a text
echo '"aé😀b"' > in
jq -c '.[1:], .[:-1], .[1:2], length, utf8bytelength, explode' in
#> "é😀b"
#> "aé😀"
#> "é"
#> 4
#> 8
#> [97,233,128512,98]

## iterates
echo '[{"a":1},{"a":[2,3]},5]' > in
jq -c '.[]' in
jq -c '[.[] | .a?]' in
jq -c '.[][]?' in
#> {"a":1}
#> {"a":[2,3]}
#> 5
#> [1,[2,3]]
#> 1
#> [2,3]

## several keys
echo '{"a":1,"b":2}' > in
jq -c '.["a","b"]' in
jq -c '[.[("b","a")]]' in
#> 1
#> 2
#> [2,1]

## pipes and commas
echo '{"a":1,"b":2}' > in
jq -c '.a, .b | . + 1' in
jq -c '(.a, .b) as $x | [$x]' in
#> 2
#> 3
#> [1]
#> [2]

## makes arrays and objects
echo '{"a":1,"b":2}' > in
jq -c '[.a, .b]' in
jq -c '{a, c: .b, "d e": 1, ("x" + "y"): 2, @base64 "z": 3}' in
jq -c '{a: (1,2), b: (3,4)}' in
jq -c '{(("k","l")): (1,2)}' in
jq -c '. as {$a} | {$a}' in
#> [1,2]
#> {"a":1,"c":2,"d e":1,"xy":2,"z":3}
#> {"a":1,"b":3}
#> {"a":1,"b":4}
#> {"a":2,"b":3}
#> {"a":2,"b":4}
#> {"k":1}
#> {"k":2}
#> {"l":1}
#> {"l":2}
#> {"a":1}

## arithmetic
echo 'null' > in
jq -c '1+2*3, 7/2, 7%3, -7%3, 5%-3, 5.9%3.2, -(1), 1-1, 2*3-1' in
#> 7
#> 3.5
#> 1
#> -1
#> 2
#> 2
#> -1
#> 0
#> 5

## adds texts, arrays, objects and nothing
echo 'null' > in
jq -c 'null+1, 1+null, "a"+"b", [1]+[2], {"a":1}+{"b":2}' in
jq -c '[1,2,3,1]-[1]' in
jq -c '"x"*3, "x"*0, "a,b"/",", {"a":{"b":1}}*{"a":{"c":2}}' in
#> 1
#> 1
#> "ab"
#> [1,2]
#> {"a":1,"b":2}
#> [2,3]
#> "xxx"
#> null
#> ["a","b"]
#> {"a":{"b":1,"c":2}}

## what cannot be calculated
echo 'null' > in
jq -c '{}-1' in
jq -c '[]-1' in
jq -c '"a"*{}' in
jq -c '{}/1' in
jq -c '1%0' in
jq -c '-"a"' in
jq -c '[range(20)]+1' in
jq -c '"abcdefghijklmnop"-1' in
#2> jq: error (at in:1): object ({}) and number (1) cannot be subtracted
#2> jq: error (at in:1): array ([]) and number (1) cannot be subtracted
#2> jq: error (at in:1): string ("a") and object ({}) cannot be multiplied
#2> jq: error (at in:1): object ({}) and number (1) cannot be divided
#2> jq: error (at in:1): number (1) and number (0) cannot be divided (remainder) because the divisor is zero
#2> jq: error (at in:1): string ("a") cannot be negated
#2> jq: error (at in:1): array ([0,1,2,3,4,...) and number (1) cannot be added
#2> jq: error (at in:1): string ("abcdefghij...) and number (1) cannot be subtracted
#? 5

## results of several on both sides
echo 'null' > in
jq -c '[(1,2)+(10,20)]' in
jq -c '[(1,2)*(3,4)]' in
jq -c '[pow(2,3;1,2)]' in
jq -c '[range(0,1;3,4)]' in
#> [11,12,21,22]
#> [3,6,4,8]
#> [2,3,4,9]
#> [0,1,2,0,1,2,3,1,2,1,2,3]

## writes numbers
echo 'null' > in
jq -c '1.0, 1e3, 100000000000000000000, 0.00001, 1.1e-7, 123456789012, 3.14159, 1e1000, -0, [1e17,12345678901234567890]' in
#> 1
#> 1000
#> 1e+20
#> 1e-05
#> 1.1e-07
#> 123456789012
#> 3.14159
#> 1.7976931348623157e+308
#> -0
#> [1e+17,12345678901234567000]

## compares values of all kinds
echo 'null' > in
jq -c '[[], {}, "b", "a", 2, 1, true, false, null] | sort' in
jq -c '1 < "a", [] < {}, null < false, 1 == 1.0, "a" != "b", [1,2] < [1,3], {"a":1} == {"a":1.0}' in
jq -c 'nan < nan, nan == nan, ([nan,1]|sort)' in
#> [null,false,true,1,2,"a","b",[],{}]
#> true
#> true
#> true
#> true
#> true
#> true
#> true
#> true
#> false
#> [null,1]

## and, or, not
echo 'null' > in
jq -c 'true and (true,false), (false or false), (null|not), (1 and null)' in
jq -c '[true,false | (. and true), (. or true), not]' in
#> true
#> false
#> false
#> true
#> false
#> [true,true,false,false,true,true]

## an alternative
echo '{"a":false,"b":0}' > in
jq -c '(null,1,false,2)//3, (empty//4), (false//false), 1//error("x")' in
jq -c '.a // "none", .b // "none"' in
#> 1
#> 2
#> 4
#> false
#> 1
#> "none"
#> 0

## if, elif, else
echo '[0,-1,5]' > in
jq -c '.[] | if . == 0 then "zero" elif . < 0 then "below" else "above" end' in
jq -c '[if (true,false,null) then 1 else 2 end]' in
jq -c 'if empty then 1 else 2 end' in
#> "zero"
#> "below"
#> "above"
#> [1,2,2]

## try and catch
echo '[1,2]' > in
jq -c 'try error("x") catch .' in
jq -c '[.[] | try (if . > 1 then error("big") else . end) catch "caught"]' in
jq -c '.[] | tonumber?' in
jq -c 'error("x")?' in
jq -c 'try error({a:1}) catch .a' in
jq -c '[(1,error("x"),3)?]' in
jq -c 'try error("\($__loc__)") catch .' in
#> "x"
#> [1,"caught"]
#> 1
#> 2
#> 1
#> [1]
#> "{\"file\":\"<top-level>\",\"line\":1}"

## an error behind a try is none of it
echo '[1]' > in
jq -c '(try 1 catch "c") | error("x")' in
jq -c '.[]? | error("y")' in
#2> jq: error (at in:1): x
#2> jq: error (at in:1): y
#? 5

## reduce and foreach
echo '[1,2,3]' > in
jq -c 'reduce .[] as $x (0; . + $x)' in
jq -c '[foreach .[] as $x (0; . + $x)]' in
jq -c '[foreach .[] as $x (0; . + $x; [$x, .])]' in
jq -c 'reduce .[] as [$a] (null; empty)' in
jq -c 'reduce (1,2) as $x (0; .+$x, .*10)' in
#> 6
#> [1,3,6]
#> [[1,1],[2,3],[3,6]]
#> 0
#2> jq: error (at in:1): Cannot index number with number

## variables and patterns
echo '[1,{"a":2,"b":[3]}]' > in
jq -c '.[0] as $x | .[1] as {a: $y, $b} | [$x, $y, $b]' in
jq -c '. as [$p, {b: [$q]}] | [$p, $q]' in
jq -c '.[1] as {$b: [$c]} | [$b, $c]' in
jq -c '. as [$a, {("a","b"): $z}] | $z' in
#> [1,2,[3]]
#> [1,3]
#> [[3],3]
#> 2
#> [3]

## alternative patterns
echo '[[1],{"a":2},5]' > in
jq -c '.[] as [$a] ?// {$a} ?// $a | [$a]' in
jq -c '[[3]] | .[] as [$a] ?// [$b] | if $a != null then error("err: \($a)") else {$a,$b} end' in
#> [1]
#> [2]
#> [5]
#> {"a":null,"b":3}

## functions with arguments
echo '5' > in
jq -c 'def f(x): x * 2; f(.)' in
jq -c 'def f($a; $b): $a + $b; f(1;2)' in
jq -c 'def f(g): def h: g; h + 1; f(.)' in
jq -c 'def fac: if . <= 1 then 1 else . * (. - 1 | fac) end; fac' in
jq -c 'def f: def g: 3; g; f' in
jq -c 'def f($a): a + $a; [f(1,2)]' in
jq -c 'def inc(x): x |= . + 1; {a:1} | inc(.a)' in
#> 10
#> 3
#> 6
#> 120
#> 3
#> [2,3,3,4]
#> {"a":2}

## recursion without end in sight
echo '0' > in
jq -c 'def r: if . >= 100000 then . else (. + 1 | r) end; r' in
jq -c '[range(3000)] | def s: if length == 0 then 0 else .[0] + (.[1:] | s) end; s' in
jq -c '[recurse(if . < 5 then . + 1 else empty end)]' in
jq -c 'last(range(100000))' in
#> 100000
#> 4498500
#> [0,1,2,3,4,5]
#> 99999

## recurse and ..
echo '[1,[2,{"a":3}]]' > in
jq -c '[..]' in
jq -c '[.. | numbers]' in
jq -c '[recurse(.[]?; . != 2)]' in
jq -c '[..|.a?]' in
#> [[1,[2,{"a":3}]],1,[2,{"a":3}],2,{"a":3},3]
#> [1,2,3]
#> [[1,[2,{"a":3}]],1,[2,{"a":3}],{"a":3},3]
#> [3]

## labels
echo '[1,2,3,4]' > in
jq -c '[label $out | .[] | if . > 2 then break $out else . end]' in
jq -c 'label $f | 1, break $f, 2' in
jq -c '[label $a | label $b | 1, break $a, 2]' in
#> [1,2]
#> 1
#> [1]

## limit, first, last, nth, until, while, repeat
echo '[1,2,3]' > in
jq -c '[limit(2; .[])], first(.[]), [first(empty)], last(.[]), nth(1; .[]), first, last, nth(2), isempty(empty)' in
jq -c '[.[0] | while(. < 100; . * 3)], [.[0] | until(. > 100; . * 3)], [limit(3; repeat(1))], [limit(0; 1, 2)], [limit(-1; 1, 2)]' in
#> [1,2]
#> 1
#> []
#> 3
#> 2
#> 1
#> 3
#> 3
#> true
#> [1,3,9,27,81]
#> [243]
#> [1,1,1]
#> [1]
#> [1,2]

## ranges
echo 'null' > in
jq -c '[range(5)], [range(2;4)], [range(0;10;3)], [range(5;0;-2)], [range(0;1;0)], [range(0.5;3)]' in
#> [0,1,2,3,4]
#> [2,3]
#> [0,3,6,9]
#> [5,3,1]
#> []
#> [0.5,1.5,2.5]

## maps and selects
echo '[1,2,3]' > in
jq -c 'map(. + 1)' in
jq -c 'map(select(. > 1))' in
jq -c '[.[] | select(. != 2)]' in
jq -c 'map(., .)' in
jq -c 'map_values(. * 2)' in
jq -c '{a:1,b:2} | map_values(select(. > 1))' in
jq -c 'map(empty)' in
#> [2,3,4]
#> [2,3]
#> [1,3]
#> [1,1,2,2,3,3]
#> [2,4,6]
#> {"b":2}
#> []

## sorts, groups, finds the extremes
echo '[{"g":"b","n":3},{"g":"a","n":1},{"g":"b","n":1}]' > in
jq -c 'sort_by(.n)' in
jq -c 'sort_by(.g, -.n)' in
jq -c 'group_by(.g)' in
jq -c 'unique_by(.g)' in
jq -c 'min_by(.n), max_by(.n)' in
jq -c '[.[].n] | min, max, add, sort, unique' in
jq -c 'map(.n) | reverse' in
jq -c '[] | min, max, add' in
#> [{"g":"a","n":1},{"g":"b","n":1},{"g":"b","n":3}]
#> [{"g":"a","n":1},{"g":"b","n":3},{"g":"b","n":1}]
#> [[{"g":"a","n":1}],[{"g":"b","n":3},{"g":"b","n":1}]]
#> [{"g":"a","n":1},{"g":"b","n":3}]
#> {"g":"a","n":1}
#> {"g":"b","n":3}
#> 1
#> 3
#> 5
#> [1,1,3]
#> [1,3]
#> [1,1,3]
#> null
#> null
#> null

## keys, entries, has, in
echo '{"b":1,"a":2}' > in
jq -c 'keys, keys_unsorted, length, to_entries' in
jq -c 'with_entries(.value += 1)' in
jq -c 'to_entries | from_entries' in
jq -c 'has("a"), has("z"), ("a" | in({a:1}))' in
jq -c '[{name:"a",value:1},{Name:"b",Value:2},{k:"c",v:3},{key:"d"}] | from_entries' in
jq -c '[3,4] | keys, has(1), has(2), to_entries' in
#> ["a","b"]
#> ["b","a"]
#> 2
#> [{"key":"b","value":1},{"key":"a","value":2}]
#> {"b":2,"a":3}
#> {"b":1,"a":2}
#> true
#> false
#> true
#> [0,1]
#> true
#> false
#> [{"key":0,"value":3},{"key":1,"value":4}]
#2> jq: error (at in:1): Cannot use null (null) as object key

## entries whose key is no text
echo 'null' > in
jq -c '[{key:1,value:1}] | from_entries' in
jq -c '[{key:null,value:1}] | from_entries' in
jq -c '{(1,2):3}' in
#2> jq: error (at in:1): Cannot use number (1) as object key
#2> jq: error (at in:1): Cannot use null (null) as object key
#2> jq: error (at in:1): Cannot use number (1) as object key
#? 5

## paths
echo '{"a":[{"b":1},2],"c":3}' > in
jq -c '[paths]' in
jq -c '[leaf_paths]' in
jq -c '[paths(type == "number")]' in
jq -c '[path(..)]' in
jq -c 'path(.a[0].b)' in
jq -c 'getpath(["a",0,"b"]), getpath(["x","y"])' in
jq -c '[getpath(["a",0,"b"],["c"])]' in
jq -c '[path(.a[].b?)], path(.a[1:])' in
#> [["a"],["a",0],["a",0,"b"],["a",1],["c"]]
#> [["a",0,"b"],["a",1],["c"]]
#> [["a",0,"b"],["a",1],["c"]]
#> [[],["a"],["a",0],["a",0,"b"],["a",1],["c"]]
#> ["a",0,"b"]
#> 1
#> null
#> [1,3]
#> [["a",0,"b"]]
#> ["a",{"start":1,"end":null}]

## sets and deletes at paths
echo '{"a":[1,2,3],"b":2}' > in
jq -c 'setpath(["a",0]; 9)' in
jq -c 'delpaths([["a",0],["b"]])' in
jq -c 'del(.a[0], .b)' in
jq -c 'del(.a[1:])' in
jq -c 'del(.[])' in
jq -c 'del(.x.y)' in
jq -c 'to_entries | map(select(.key == "b"))' in
jq -c 'del(.. | select(. == 2))' in
#> {"a":[9,2,3],"b":2}
#> {"a":[2,3]}
#> {"a":[2,3]}
#> {"a":[1],"b":2}
#> {}
#> {"a":[1,2,3],"b":2}
#> [{"key":"b","value":2}]
#> {"a":[1,3]}

## assigns
echo '{"a":1,"b":[2,3]}' > in
jq -c '.a = 9' in
jq -c '.x.y.z = 1' in
jq -c '.b[2] = 7' in
jq -c '.a |= . + 1' in
jq -c '.b[] |= . * 10' in
jq -c '.a += 5 | .a -= 1 | .a *= 2 | .a /= 3 | .a %= 4' in
jq -c '.c //= "new" | .a //= "old"' in
jq -c '.a += (1,2)' in
jq -c '(.a, .c) = (8, 9)' in
jq -c '.b |= map(select(. > 1))' in
jq -c '.b[1:] = ["x"]' in
jq -c '.b[-1] = 0' in
jq -c '.a |= empty' in
jq -c '.. |= .' in
#> {"a":9,"b":[2,3]}
#> {"a":1,"b":[2,3],"x":{"y":{"z":1}}}
#> {"a":1,"b":[2,3,7]}
#> {"a":2,"b":[2,3]}
#> {"a":1,"b":[20,30]}
#> {"a":3,"b":[2,3]}
#> {"a":1,"b":[2,3],"c":"new"}
#> {"a":2,"b":[2,3]}
#> {"a":3,"b":[2,3]}
#> {"a":8,"b":[2,3],"c":8}
#> {"a":9,"b":[2,3],"c":9}
#> {"a":1,"b":[2,3]}
#> {"a":1,"b":[2,"x"]}
#> {"a":1,"b":[2,0]}
#> {"b":[2,3]}
#> {"a":1,"b":[2,3]}

## deletes while it updates, as jq 1.6 does
echo '[1,2,3,4]' > in
jq -c '.[] |= empty' in
jq -c '(.[] | select(. > 2)) |= . * 10' in
jq -c '.[1:] |= map(. + 1)' in
jq -c 'map_values(empty)' in
#> [2,4]
#> [1,2,30,40]
#> [1,3,4,5]
#> [2,4]

## paths that are none
echo '{"a":[1]}' > in
jq -c 'path(1)' in
jq -c 'path(.a | map(.))' in
jq -c 'path([1] | .[0])' in
jq -c '[1] | path(map(.) | .[])' in
jq -c '(.a | tostring) = 1' in
jq -c '.a[-10] = 1' in
#2> jq: error (at in:1): Invalid path expression with result 1
#2> jq: error (at in:1): Invalid path expression with result [1]
#2> jq: error (at in:1): Invalid path expression near attempt to access element 0 of [1]
#2> jq: error (at in:1): Invalid path expression near attempt to iterate through [1]
#2> jq: error (at in:1): Invalid path expression with result "[1]"
#2> jq: error (at in:1): Out of bounds negative array index
#? 5

## flattens, transposes, combines
echo '[1,[2,[3,[4]]]]' > in
jq -c 'flatten, flatten(1), flatten(0)' in
jq -c '[[1,2],[3]] | transpose' in
jq -c '[[1,2],[3,4]] | [combinations]' in
jq -c '[0,1] | [combinations(2)]' in
jq -c 'flatten(-1)' in
#> [1,2,3,4]
#> [1,2,[3,[4]]]
#> [1,[2,[3,[4]]]]
#> [[1,3],[2,null]]
#> [[1,3],[1,4],[2,3],[2,4]]
#> [[0,0],[0,1],[1,0],[1,1]]
#2> jq: error (at in:1): flatten depth must not be negative
#? 5

## any, all, IN, INDEX
echo '[1,2]' > in
jq -c 'any, all' in
jq -c '[.[] | not] | any, all' in
jq -c 'map(. == 1) | any' in
jq -c 'any(. == 2), all(. > 0), any(.[]; . > 2), IN(.[]; 2), IN(3)' in
jq -c 'INDEX({id:1},{id:2}; .id)' in
jq -c '[] | any, all' in
#> true
#> true
#> false
#> false
#> true
#> true
#> true
#> false
#> true
#> false
#> {"1":{"id":1},"2":{"id":2}}
#> false
#> true

## contains, inside, index
echo '["foobar","b"]' > in
jq -c 'contains(["b"]), inside(["foobar","b","c"]), contains([["x"]])' in
jq -c '"foobar" | contains("bar"), inside("xfoobary"), index("o"), rindex("o"), indices("o"), index("z")' in
jq -c '{a:{b:"foobar"}} | contains({a:{b:"foo"}})' in
jq -c '[1,2,1,2,1] | indices(1), indices([1,2]), index(2), rindex(2)' in
#> true
#> true
#> false
#> true
#> true
#> 1
#> 2
#> [1,2]
#> null
#> true
#> [0,2,4]
#> [0,2]
#> 1
#> 3

## what cannot be contained
echo 'null' > in
jq -c '1 | contains("a")' in
jq -c '[1] | index("a")' in
jq -c '{} | contains([])' in
#> null
#2> jq: error (at in:1): number (1) and string ("a") cannot have their containment checked
#2> jq: error (at in:1): object ({}) and array ([]) cannot have their containment checked
#? 5

## walks
echo '[3,[1],{"b":2,"a":[5,4]}]' > in
jq -c 'walk(if type == "number" then . + 1 else . end)' in
jq -c 'walk(if type == "object" then del(.b) else . end)' in
jq -c 'walk(if type == "array" then sort else . end)' in
#> [4,[2],{"b":3,"a":[6,5]}]
#> [3,[1],{"a":[5,4]}]
#> [3,[1],{"b":2,"a":[4,5]}]

## streams
echo '{"a":[1,{"b":2}],"c":[]}' > in
jq -c '[tostream]' in
jq -c 'fromstream(tostream)' in
jq -c '[1 | truncate_stream([[0],1],[[1,0],2],[[1,0]],[[1]])]' in
#> [[["a",0],1],[["a",1,"b"],2],[["a",1,"b"]],[["a",1]],[["c"],[]],[["c"]]]
#> {"a":[1,{"b":2}],"c":[]}
#> [[[0],2],[[0]]]

## texts of all kinds
echo '"a-b_C"' > in
jq -c 'tostring, tojson, ([1,"a"] | tostring, tojson), ("1" | tonumber), ("[1,{\"a\":2}]" | fromjson)' in
jq -c 'ascii_downcase, ascii_upcase, ltrimstr("a"), rtrimstr("C"), startswith("a"), endswith("c"), length' in
jq -c 'explode | implode' in
jq -c 'split("-"), (split("-") | join("+")), join("x")?' in
jq -c '[1,null,"a",true] | join(",")' in
jq -c '"\(1+2) and \("a" + "b")"' in
#> "a-b_C"
#> "\"a-b_C\""
#> "[1,\"a\"]"
#> "[1,\"a\"]"
#> 1
#> [1,{"a":2}]
#> "a-b_c"
#> "A-B_C"
#> "-b_C"
#> "a-b_"
#> true
#> false
#> 5
#> "a-b_C"
#> ["a","b_C"]
#> "a+b_C"
#> "1,,a,true"
#> "3 and ab"

## texts that are none
echo 'null' > in
jq -c '1 | startswith("a")' in
jq -c '"a" | endswith(1)' in
jq -c '1 | split(",")' in
jq -c '1 | explode' in
jq -c '"x" | implode' in
jq -c '1 | ascii_downcase' in
jq -c '1 | join(",")' in
jq -c '["a","b"] | join(1)' in
jq -c '1 | ltrimstr("a")' in
jq -c '"x" | tonumber' in
jq -c '"1 2" | fromjson' in
jq -c 'true | length' in
#> 1
#2> jq: error (at in:1): startswith() requires string inputs
#2> jq: error (at in:1): endswith() requires string inputs
#2> jq: error (at in:1): split input and separator must be strings
#2> jq: error (at in:1): explode input must be a string
#2> jq: error (at in:1): implode input must be an array
#2> jq: error (at in:1): explode input must be a string
#2> jq: error (at in:1): Cannot iterate over number (1)
#2> jq: error (at in:1): string ("a") and number (1) cannot be added
#2> jq: error (at in:1): Invalid numeric literal at EOF at line 1, column 1 (while parsing 'x')
#2> jq: error (at in:1): Unexpected extra JSON values (while parsing '1 2')
#2> jq: error (at in:1): boolean (true) has no length
#? 5

## regular expressions
echo '"test TEST"' > in
jq -c 'test("T"), test("T";"i"), [match("t";"gi").offset]' in
jq -c 'match("(?<x>t)(e)?")' in
jq -c 'capture("(?<y>[a-z]+) (?<z>[A-Z]+)")' in
jq -c '[scan("[a-z]+")], [scan("(t)(.)")]' in
jq -c '[match("";"g").offset]' in
jq -c 'test(["TEST","i"]), [match(["t","g"]).offset]' in
#> true
#> true
#> [0,3,5,8]
#> {"offset":0,"length":2,"string":"te","captures":[{"offset":0,"length":1,"string":"t","name":"x"},{"offset":1,"length":1,"string":"e","name":null}]}
#> {"y":"test","z":"TEST"}
#> ["test"]
#> [["t","e"],["t"," "]]
#> [0,1,2,3,4,5,6,7,8]
#> true
#> [0,3]

## replaces
echo '"a1b2 a3"' > in
jq -c 'sub("a";"x"), gsub("a";"x"), gsub("[aeiou]";"<\(.)>")?' in
jq -c 'gsub("(?<l>[a-z])(?<d>[0-9])";"\(.d)\(.l)")' in
jq -c 'gsub("A";"x";"i"), sub("(?<v>a)";"\(.v)1","\(.v)2")' in
jq -c '[splits("[0-9]")], split("[0-9]+";null)' in
jq -c 'gsub("\\d";"#"), gsub("\\s+";" "), sub("$";"!")' in
#> "x1b2 a3"
#> "x1b2 x3"
#> "<{}>1b2 <{}>3"
#> "1a2b 3a"
#> "x1b2 x3"
#> "a11b2 a3"
#> "a21b2 a3"
#> ["a","b"," a",""]
#> ["a","b"," a",""]
#> "a#b# a#"
#> "a1b2 a3"
#> "a1b2 a3!"

## regular expressions that are none
echo '"abc"' > in
jq -c 'test("(")' in
jq -c 'test("a";"q")' in
jq -c 'test(1)' in
jq -c '1 | test("a")' in
#2> jq: error (at in:1): Regex failure: end pattern with unmatched parenthesis
#2> jq: error (at in:1): q is not a valid modifier string
#2> jq: error (at in:1): number not a string or array
#2> jq: error (at in:1): number (1) cannot be matched, as it is not a string
#? 5

## a group that takes no part
echo '"foo bar"' > in
jq -c '[match("(?<x>o+)|(?<y>r)";"g")]' in
jq -c 'capture("(?<a>x)?f")' in
#> [{"offset":1,"length":2,"string":"oo","captures":[{"offset":1,"length":2,"string":"oo","name":"x"},{"offset":-1,"string":null,"length":0,"name":"y"}]},{"offset":6,"length":1,"string":"r","captures":[{"offset":-1,"string":null,"length":0,"name":"x"},{"offset":6,"length":1,"string":"r","name":"y"}]}]
#> {"a":null}

## formats
printf '%s\n' '"<a href='\''x y'\''>é&\"q\"</a>"' > in
jq -c '@text, @json, @html, @uri, @sh, @base64, (@base64 | @base64d)' in
jq -c '@csv "\([1,"a\"b",null,true,1.5])", @tsv "\(["a\tb","c\\d",null])"' in
jq -c '@sh "echo \(.)", @uri "?q=\(.)", @html "<b>\(.)</b>", @json "x\(.)"' in
jq -c '[1,"it'\''s",null] | @sh, @csv, @tsv' in
#> "<a href='x y'>é&\"q\"</a>"
#> "\"<a href='x y'>é&\\\"q\\\"</a>\""
#> "&lt;a href=&apos;x y&apos;&gt;é&amp;&quot;q&quot;&lt;/a&gt;"
#> "%3Ca%20href%3D'x%20y'%3E%C3%A9%26%22q%22%3C%2Fa%3E"
#> "'<a href='\\''x y'\\''>é&\"q\"</a>'"
#> "PGEgaHJlZj0neCB5Jz7DqSYicSI8L2E+"
#> "<a href='x y'>é&\"q\"</a>"
#> "1,\"a\"\"b\",,true,1.5"
#> "a\\tb\tc\\\\d\t"
#> "echo '<a href='\\''x y'\\''>é&\"q\"</a>'"
#> "?q=%3Ca%20href%3D'x%20y'%3E%C3%A9%26%22q%22%3C%2Fa%3E"
#> "<b>&lt;a href=&apos;x y&apos;&gt;é&amp;&quot;q&quot;&lt;/a&gt;</b>"
#> "x\"<a href='x y'>é&\\\"q\\\"</a>\""
#> "1 'it'\\''s' null"
#> "1,\"it's\","
#> "1\tit's\t"

## formats that do not fit
echo '{"a":1}' > in
jq -c '@csv' in
jq -c '[[1]] | @csv' in
jq -c '[{}] | @tsv' in
jq -c '@sh' in
jq -c '@foo' in
jq -c '"!" | @base64d' in
#2> jq: error (at in:1): object ({"a":1}) cannot be csv-formatted, only array
#2> jq: error (at in:1): array ([1]) is not valid in a csv row
#2> jq: error (at in:1): object ({}) is not valid in a csv row
#2> jq: error (at in:1): object ({"a":1}) can not be escaped for shell
#2> jq: error (at in:1): foo is not a valid format
#2> jq: error (at in:1): string ("!") is not valid base64 data
#? 5

## dates
echo '1425599621' > in
jq -c 'todate, gmtime, (gmtime | mktime), strftime("%A, %B %d, %Y %j %H:%M:%S %Z")' in
jq -c '"2015-03-05T23:51:47Z" | fromdate, strptime("%Y-%m-%dT%H:%M:%SZ"), (strptime("%Y-%m-%dT%H:%M:%SZ") | mktime)' in
jq -c '"10 Jan 2020 05:06" | strptime("%d %b %Y %H:%M")' in
jq -c '1.5 | todate, gmtime' in
jq -c 'now | type' in
#> "2015-03-05T23:53:41Z"
#> [2015,2,5,23,53,41,4,63]
#> 1425599621
#> "Thursday, March 05, 2015 064 23:53:41 UTC"
#> 1425599507
#> [2015,2,5,23,51,47,4,63]
#> 1425599507
#> [2020,0,10,5,6,0,5,9]
#> "1970-01-01T00:00:01Z"
#> [1970,0,1,0,0,1.5,4,0]
#> "number"

## dates that are none
echo 'null' > in
jq -c '"x" | fromdate' in
jq -c '1 | mktime' in
jq -c '[1] | mktime' in
jq -c '"a" | gmtime' in
jq -c '1 | strptime("%Y")' in
jq -c '"a" | strftime("%Y")' in
#2> jq: error (at in:1): date "x" does not match format "%Y-%m-%dT%H:%M:%SZ"
#2> jq: error (at in:1): mktime requires array inputs
#2> jq: error (at in:1): mktime requires parsed datetime inputs
#2> jq: error (at in:1): gmtime() requires numeric inputs
#2> jq: error (at in:1): strptime/1 requires string inputs and arguments
#2> jq: error (at in:1): strftime/1 requires parsed datetime inputs
#? 5

## mathematics
echo '-1.5' > in
jq -c '[floor, ceil, round, fabs, trunc]' in
jq -c '[4 | sqrt, (pow(.;2)), log2, exp2], [1 | atan * 4], [pow(2;10), fmin(1;2), fmax(1;2), fma(2;3;4)]' in
jq -c '[8 | significand, logb, frexp, modf]' in
jq -c 'infinite, -infinite, nan, (nan | isnan), (infinite | isinfinite), (1 | isnormal)' in
jq -c '"a" | floor' in
#> [-2,-1,-2,1.5,-1]
#> [2,16,2,16]
#> [3.141592653589793]
#> [1024,1,2,10]
#> [1,3,[0.5,4],[0,8]]
#> 1.7976931348623157e+308
#> -1.7976931348623157e+308
#> null
#> true
#> true
#> true
#2> jq: error (at in:1): string ("a") number required
#? 5

## searches a sorted array
echo '[1,2,3]' > in
jq -c 'bsearch(2), bsearch(0), bsearch(4)' in
#> 1
#> -1
#> -4

## keeps what kind a value is
echo '[null,true,1,"a",[],{}]' > in
jq -c '.[] | type' in
jq -c '[.[] | numbers], [.[] | strings], [.[] | scalars], [.[] | iterables], [.[] | values], [.[] | nulls], [.[] | booleans], [.[] | arrays], [.[] | objects]' in
#> "null"
#> "boolean"
#> "number"
#> "string"
#> "array"
#> "object"
#> [1]
#> ["a"]
#> [null,true,1,"a"]
#> [[],{}]
#> [true,1,"a",[],{}]
#> [null]
#> [true]
#> [[]]
#> [{}]

## errors of indexing
echo '{"a":1,"s":"t"}' > in
jq -c '.a.b' in
jq -c '.[0]' in
jq -c '.["a"]["b"]' in
jq -c '.a[]' in
jq -c '.x[] ' in
jq -c '.s[0]' in
jq -c '.s["x"]' in
jq -c 'keys | .[0] | keys' in
jq -c 'has(1)' in
jq -c '[] | has("a")' in
jq -c '.a as [$x] | $x' in
#2> jq: error (at in:1): Cannot index number with string "b"
#2> jq: error (at in:1): Cannot index object with number
#2> jq: error (at in:1): Cannot index number with string "b"
#2> jq: error (at in:1): Cannot iterate over number (1)
#2> jq: error (at in:1): Cannot iterate over null (null)
#2> jq: error (at in:1): Cannot index string with number
#2> jq: error (at in:1): Cannot index string with string "x"
#2> jq: error (at in:1): string ("a") has no keys
#2> jq: error (at in:1): Cannot check whether object has a number key
#2> jq: error (at in:1): Cannot check whether array has a string key
#2> jq: error (at in:1): Cannot index number with number
#? 5

## errors with other values
echo '[1,2]' > in
jq -c 'error' in
jq -c 'error({"a":1})' in
jq -c 'error(null)' in
jq -c 'error("a\nb")' in
jq -c '"\(1)" | error' in
#2> jq: error (at in:1) (not a string): [1,2]
#2> jq: error (at in:1) (not a string): {"a":1}
#2> jq: error (at in:1): a
#2> b
#2> jq: error (at in:1): 1
#? 5

## places in the program
echo '1' > in
jq -c '$__loc__' in
jq -c '{"a":$__loc__}' in
#> {"file":"<top-level>","line":1}
#> {"a":{"file":"<top-level>","line":1}}

## environment
export COLOR=blue
echo '1' > in
jq -c 'env.COLOR, $ENV.COLOR, ($ENV | type)' in
#> "blue"
#> "blue"
#> "object"

## syntax errors at the end
for p in '.[' '{' '.a |' '1 +' '"abc' '.a["b"' '(1,2' '[1,2' 'def f: 1' '.a.' 'reduce .a' '.a as' '.a as $x' 'label' '{a:' '{a:1' 'f(1;2' '. as [$a' '$' '"\('; do jq -n "$p"; done
#2> jq: error: syntax error, unexpected $end (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ .[\x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected $end (Unix shell quoting issues?) at <top-level>, line 1:
#2> {
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected $end (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ .a |  \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected $end (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ 1 + \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected $end, expecting QQSTRING_TEXT or QQSTRING_INTERP_START or QQSTRING_END (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ "abc\x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected $end (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ .a["b"    \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected $end (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ (1,2  \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected $end (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ [1,2  \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected $end (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ def f: 1      \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected $end, expecting FORMAT or QQSTRING_START (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ .a. \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected $end, expecting FIELD or as or '.' or '[' (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ reduce .a      \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected $end, expecting '$' or '[' or '{' (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ .a as  \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected $end, expecting '|' (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ .a as $x      \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected $end, expecting '$' (Unix shell quoting issues?) at <top-level>, line 1:
#2> label
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected $end (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ {a: \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected $end, expecting '}' (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ {a:1  \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected $end, expecting ';' or ')' (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ f(1;2   \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected $end, expecting ',' or ']' (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ . as [$a      \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected $end, expecting IDENT or __loc__ (Unix shell quoting issues?) at <top-level>, line 1:
#2> $
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected $end (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ "\\(\x20
#2> jq: 1 compile error
#? 3

## syntax errors in the middle
for p in '.a b' '}' "'x'" 'foo(1)' '{a b}' '.a..b' '%' '.a.[0]' '.a as x | 1' '1 2' 'and' '.a == == 1' '1 == 2 == 3' '.a = 1 = 2' ') | .a' '.a | )' '(1 2)' '.[1 2]' '.a;.b' 'def 1: 2' 'def f 1' 'def f(: 1; 1' '.a ! b' '.foo?bar' '"a" "b"' '{,}' '[,]' '{a:1,2}' '.[:]' '$1'; do jq -n "$p"; done
#2> jq: error: syntax error, unexpected IDENT, expecting $end (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ .a b  \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected INVALID_CHARACTER, expecting $end (Unix shell quoting issues?) at <top-level>, line 1:
#2> }
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected INVALID_CHARACTER, expecting $end (Unix shell quoting issues?) at <top-level>, line 1:
#2> 'x'
#2> jq: 1 compile error
#2> jq: error: foo/1 is not defined at <top-level>, line 1:
#2> foo(1)
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected IDENT, expecting '}' (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ {a b}  \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected .., expecting $end (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ .a..b \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected '%', expecting $end (Unix shell quoting issues?) at <top-level>, line 1:
#2> %
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected '[', expecting FORMAT or QQSTRING_START (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ .a.[0]  \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected IDENT, expecting '$' or '[' or '{' (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ .a as x | 1     \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected LITERAL, expecting $end (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ 1 2 \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected and, expecting $end (Unix shell quoting issues?) at <top-level>, line 1:
#2> and
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected == (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ .a == == 1     \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected == (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ 1 == 2 == 3      \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected '=' (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ .a = 1 = 2      \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected INVALID_CHARACTER, expecting $end (Unix shell quoting issues?) at <top-level>, line 1:
#2> ) | .a
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected INVALID_CHARACTER (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ .a | )    \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected LITERAL (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ (1 2)  \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected LITERAL (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ .[1 2]   \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected ';', expecting $end (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ .a;.b \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected LITERAL, expecting IDENT (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ def 1: 2   \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected LITERAL, expecting '(' or ':' (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ def f 1     \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected ':', expecting IDENT or '$' (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ def f(: 1; 1     \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected INVALID_CHARACTER, expecting $end (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ .a ! b  \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected IDENT, expecting $end (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ .foo?bar    \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected QQSTRING_START, expecting $end (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ "a" "b"   \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected ',' (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ {,}\x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected ',' (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ [,]\x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected LITERAL (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ {a:1,2}    \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected ']' (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ .[:]  \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected LITERAL, expecting IDENT or __loc__ (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ $1\x20
#2> jq: 1 compile error
#? 3

## syntax errors with a remark
for p in '. a' 'if 1 then 2' 'if 1 then 2 else 3' 'if 1 then 2 end' 'try . catch'; do jq -n "$p"; done
#2> jq: error: syntax error, unexpected $end (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ . a \x20
#2> jq: error: try .["field"] instead of .field for unusually named fields at <top-level>, line 1:
#2> . a
#2> jq: 2 compile errors
#2> jq: error: syntax error, unexpected $end (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ if 1 then 2         \x20
#2> jq: error: Possibly unterminated 'if' statement at <top-level>, line 1:
#2> if 1 then 2
#2> jq: 2 compile errors
#2> jq: error: syntax error, unexpected $end (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ if 1 then 2 else 3                \x20
#2> jq: error: Possibly unterminated 'if' statement at <top-level>, line 1:
#2> if 1 then 2 else 3
#2> jq: 2 compile errors
#2> jq: error: syntax error, unexpected end (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ if 1 then 2 end           \x20
#2> jq: error: Possibly unterminated 'if' statement at <top-level>, line 1:
#2> if 1 then 2 end
#2> jq: 2 compile errors
#2> jq: error: syntax error, unexpected $end (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ try . catch     \x20
#2> jq: error: Possibly unterminated 'try' statement at <top-level>, line 1:
#2> try . catch
#2> jq: 2 compile errors
#? 3

## names that nobody knows
for p in 'foo' '$x' 'foo + bar(1)' 'limit(1)' 'break $x' 'test' '{$x}' '.a | nosuch | .b'; do jq -n "$p"; done
jq -n '.a |
foo |
bar'
#2> jq: error: foo/0 is not defined at <top-level>, line 1:
#2> foo
#2> jq: 1 compile error
#2> jq: error: $x is not defined at <top-level>, line 1:
#2> $x
#2> jq: 1 compile error
#2> jq: error: foo/0 is not defined at <top-level>, line 1:
#2> foo + bar(1)
#2> jq: error: bar/1 is not defined at <top-level>, line 1:
#2>$ foo + bar(1)     \x20
#2> jq: 2 compile errors
#2> jq: error: limit/1 is not defined at <top-level>, line 1:
#2> limit(1)
#2> jq: 1 compile error
#2> jq: error: $*label-x is not defined at <top-level>, line 1:
#2> break $x
#2> jq: 1 compile error
#2> jq: error: test/0 is not defined at <top-level>, line 1:
#2> test
#2> jq: 1 compile error
#2> jq: error: $x is not defined at <top-level>, line 1:
#2>$ {$x}\x20
#2> jq: 1 compile error
#2> jq: error: nosuch/0 is not defined at <top-level>, line 1:
#2>$ .a | nosuch | .b    \x20
#2> jq: 1 compile error
#2> jq: error: foo/0 is not defined at <top-level>, line 2:
#2> foo |
#2> jq: error: bar/0 is not defined at <top-level>, line 3:
#2> bar
#2> jq: 2 compile errors
#? 3

## constants that cannot be
jq -n '1/0'; jq -n '.a | 1/0'; jq -n '"\q"'; jq -n '..5'
#2> jq: error: Division by zero? at <top-level>, line 1:
#2> 1/0
#2> jq: 1 compile error
#2> jq: error: Division by zero? at <top-level>, line 1:
#2>$ .a | 1/0    \x20
#2> jq: 1 compile error
#2> jq: error: Invalid escape at line 1, column 4 (while parsing '"\q"') at <top-level>, line 1:
#2>$ "\\q"\x20
#2> jq: 1 compile error
#2> jq: error: Invalid numeric literal at EOF at line 1, column 3 (while parsing '..5') at <top-level>, line 1:
#2> ..5
#2> jq: 1 compile error
#? 3

## compact, raw, joined, ascii, sorted, indented
echo '{"b":["x\ty",{"z":1,"a":"é😀"}],"a":"t"}' > f.json
jq -c . f.json; jq -r '.a, .b[0]' f.json; jq -j '.a, .a' f.json; echo; jq -ac . f.json; jq -S . f.json; jq --tab .b f.json; jq --indent 1 .b f.json; jq --indent 0 .b f.json; jq -rc '.a,.b' f.json
#> {"b":["x\ty",{"z":1,"a":"é😀"}],"a":"t"}
#> t
#> x	y
#> tt
#> {"b":["x\ty",{"z":1,"a":"\u00e9\ud83d\ude00"}],"a":"t"}
#> {
#>   "a": "t",
#>   "b": [
#>     "x\ty",
#>     {
#>       "a": "é😀",
#>       "z": 1
#>     }
#>   ]
#> }
#> [
#> 	"x\ty",
#> 	{
#> 		"z": 1,
#> 		"a": "é😀"
#> 	}
#> ]
#> [
#>  "x\ty",
#>  {
#>   "z": 1,
#>   "a": "é😀"
#>  }
#> ]
#> ["x\ty",{"z":1,"a":"é😀"}]
#> t
#> ["x\ty",{"z":1,"a":"é😀"}]

## colors
echo '{"a":[1,"x",null,true,false,{}],"b":{"c":[]}}' > f.json
jq -C . f.json; jq -Cc . f.json; jq -CM -c . f.json; JQ_COLORS='0;31:0;32' jq -Cc '.a' f.json; JQ_COLORS='x' jq -c .b f.json
#>$ \e[1;39m{
#>$   \e[0m\e[34;1m"a"\e[0m\e[1;39m: \e[0m\e[1;39m[
#>$     \e[0;39m1\e[0m\e[1;39m,
#>$     \e[0;32m"x"\e[0m\e[1;39m,
#>$     \e[1;30mnull\e[0m\e[1;39m,
#>$     \e[0;39mtrue\e[0m\e[1;39m,
#>$     \e[0;39mfalse\e[0m\e[1;39m,
#>$     \e[1;39m{}\e[0m\e[1;39m
#>$   \e[1;39m]\e[0m\e[1;39m,
#>$   \e[0m\e[34;1m"b"\e[0m\e[1;39m: \e[0m\e[1;39m{
#>$     \e[0m\e[34;1m"c"\e[0m\e[1;39m: \e[0m\e[1;39m[]\e[0m\e[1;39m
#>$   \e[1;39m}\e[0m\e[1;39m
#>$ \e[1;39m}\e[0m
#>$ \e[1;39m{\e[0m\e[34;1m"a"\e[0m\e[1;39m:\e[0m\e[1;39m[\e[0;39m1\e[0m\e[1;39m,\e[0;32m"x"\e[0m\e[1;39m,\e[1;30mnull\e[0m\e[1;39m,\e[0;39mtrue\e[0m\e[1;39m,\e[0;39mfalse\e[0m\e[1;39m,\e[1;39m{}\e[0m\e[1;39m\e[1;39m]\e[0m\e[1;39m,\e[0m\e[34;1m"b"\e[0m\e[1;39m:\e[0m\e[1;39m{\e[0m\e[34;1m"c"\e[0m\e[1;39m:\e[0m\e[1;39m[]\e[0m\e[1;39m\e[1;39m}\e[0m\e[1;39m\e[1;39m}\e[0m
#> {"a":[1,"x",null,true,false,{}],"b":{"c":[]}}
#>$ \e[1;39m[\e[0;39m1\e[0m\e[1;39m,\e[0;32m"x"\e[0m\e[1;39m,\e[0;31mnull\e[0m\e[1;39m,\e[0;39mtrue\e[0m\e[1;39m,\e[0;32mfalse\e[0m\e[1;39m,\e[1;39m{}\e[0m\e[1;39m\e[1;39m]\e[0m
#> {"c":[]}
#2> Failed to set $JQ_COLORS

## several inputs, in one array, as lines, none
printf '1 2\n[3]\n' | jq -c .; printf '1 2\n[3]\n' | jq -cs .; printf 'a "b"\nc' | jq -R .; printf 'a\nb\n' | jq -Rs .; printf 'a\nb\n' | jq -nR '[inputs]' -c; jq -n '1+1'; printf '1 2 3' | jq -n '[inputs] | add'; printf '1 2 3 4' | jq -c '[., input]'; printf '' | jq .; printf '' | jq -s .
#> 1
#> 2
#> [3]
#> [1,2,[3]]
#> "a \"b\""
#> "c"
#> "a\nb\n"
#> ["a","b"]
#> 2
#> 6
#> [1,2]
#> [3,4]
#> []

## input beyond the end
printf '1 2 3' | jq -c '[., input]'
#> [1,2]
#2> jq: error (at <unknown>): break
#? 5

## variables from the command line
jq -nc --arg a 1 --argjson b '{"x":[1]}' '[$a, $b, $ARGS.named]'; jq -nc '$ARGS' --args a 1; jq -nc '$ARGS.positional' --jsonargs 1 '{"a":2}' null; jq -nc --arg x 1 --arg x 2 '$x'; jq -rn --arg name World '"Hello, \($name)!"'
#> ["1",{"x":[1]},{"a":"1","b":{"x":[1]}}]
#> {"positional":["a","1"],"named":{}}
#> [1,{"a":2},null]
#> "1"
#> Hello, World!

## variables from files
printf '1 {"a":2}\n' > v.json; printf 'raw\ntext' > t
jq -nc --slurpfile v v.json --rawfile t t '$v, $t'; jq -n --slurpfile v missing '$v'; echo $?; printf '{' > bad; jq -n --slurpfile v bad '$v'; echo $?
#> [1,{"a":2}]
#> "raw\ntext"
#> 2
#> 2
#2> jq: Bad JSON in --slurpfile v missing: Could not open missing: No such file or directory
#2> jq: Bad JSON in --slurpfile v bad: Unfinished JSON term at EOF at line 1, column 1

## a filter from a file
printf '# a comment\ndef double: . * 2;\n.[] | double\n' > prog.jq
echo '[1,2]' | jq -f prog.jq; echo '[1,2]' > d.json; jq -f prog.jq d.json; jq --from-file missing.jq . ; echo $?
#> 2
#> 4
#> 2
#> 4
#> 2
#2> jq: Could not open missing.jq: No such file or directory

## files, one that is missing
printf '{"a":1}\n\n5\n' > a.json
jq .a a.json; echo $?; jq .a a.json missing.json; echo $?; jq . missing.json; echo $?
#> 1
#> 5
#> 1
#> 2
#> 2
#2> jq: error (at a.json:3): Cannot index number with string "a"
#2> jq: error (at a.json:3): Cannot index number with string "a"
#2> jq: error: Could not open file missing.json: No such file or directory
#2> jq: error: Could not open file missing.json: No such file or directory

## the line of an error
printf '{"a":1}\n\n5\n[1]\n' > a.json; jq .a a.json; printf '1\n"x"\n{}' | jq '.+1'; echo $?
#> 1
#> 2
#> 5
#2> jq: error (at a.json:3): Cannot index number with string "a"
#2> jq: error (at a.json:4): Cannot index array with string "a"
#2> jq: error (at <stdin>:2): string ("x") and number (1) cannot be added
#2> jq: error (at <stdin>:2): object ({}) and number (1) cannot be added

## texts that are no JSON
for t in '{"a"' '[1,2' 'tru ' '{a:1}' "{'a':1}" '{"a":1,}' '[1 2]' '"abc' '"a\x"' '[1,]' ']' '{"a" 1}' '{"a":1}}' '"\ud800x"' ',' '1,2' '{1:2}' '{"a":1 "b":2}' ':' '{"a","b"}' 'nul' 'truefalse' '1.2.3' '{"a":' '[{"b":1]' "'x'"; do printf '%s' "$t" | jq -c .; done
printf '{"a":1}\n{"a"\n' | jq -c .; echo $?
#> {"a":1}
#> {"a":1}
#> 4
#2> parse error: Unfinished JSON term at EOF at line 1, column 4
#2> parse error: Unfinished JSON term at EOF at line 1, column 4
#2> parse error: Invalid literal at line 1, column 4
#2> parse error: Invalid numeric literal at line 1, column 3
#2> parse error: Invalid numeric literal at line 1, column 5
#2> parse error: Expected another key-value pair at line 1, column 8
#2> parse error: Expected separator between values at line 1, column 5
#2> parse error: Unfinished string at EOF at line 1, column 4
#2> parse error: Invalid escape at line 1, column 5
#2> parse error: Expected another array element at line 1, column 4
#2> parse error: Unmatched ']' at line 1, column 1
#2> parse error: Expected separator between values at line 1, column 7
#2> parse error: Unmatched '}' at line 1, column 8
#2> parse error: Invalid \uXXXX\uXXXX surrogate pair escape at line 1, column 9
#2> parse error: Expected value before ',' at line 1, column 1
#2> parse error: Expected value before ',' at line 1, column 2
#2> parse error: Object keys must be strings at line 1, column 3
#2> parse error: Expected separator between values at line 1, column 10
#2> parse error: Expected string key before ':' at line 1, column 1
#2> parse error: Objects must consist of key:value pairs at line 1, column 5
#2> parse error: Invalid numeric literal at EOF at line 1, column 3
#2> parse error: Invalid literal at EOF at line 1, column 9
#2> parse error: Invalid numeric literal at EOF at line 1, column 5
#2> parse error: Unfinished JSON term at EOF at line 1, column 5
#2> parse error: Unmatched ']' at line 1, column 8
#2> parse error: Invalid numeric literal at EOF at line 1, column 3
#2> parse error: Unfinished JSON term at EOF at line 3, column 0

## what passes for JSON all the same
printf '01 -1 +1 .5 1. nan 1e1000\n"a\tb"\n{"a":1,"a":2}\n' | jq -c .; printf '"\\u00e9\\ud83d\\ude00\\/\\b\\u0000"' | jq .; printf '\357\273\2771' | jq .; printf '"\377x"' | jq .
#> 1
#> -1
#> 1
#> 0.5
#> 1
#> null
#> 1.7976931348623157e+308
#> "é😀/\b\u0000"
#> 1
#> "�x"
#2> parse error: Invalid string: control characters from U+0000 through U+001F must be escaped at line 2, column 5

## the status
echo null | jq -e .; echo $?; echo null | jq -e empty; echo $?; jq -ne '1, false'; echo $?; jq -ne true; echo $?; jq -n 'error("x")'; echo $?; jq -n 'nosuch' 2> /dev/null; echo $?; echo '{' | jq . 2> /dev/null; echo $?
#> null
#> 1
#> 4
#> 1
#> false
#> 1
#> true
#> 0
#> 5
#> 3
#> 4
#2> jq: error (at <unknown>): x

## halts
jq -n '1, halt, 2'; echo $?; jq -n '"bye\n" | halt_error'; echo $?; jq -n '{"a":1} | halt_error(3)'; echo $?; jq -n '"x" | halt_error("a")'; echo $?
#> 1
#> 0
#> 5
#> 3
#> 5
#2> bye
#2> {"a":1}
#2> jq: error (at <unknown>): string ("x") halt_error/1: number required

## debug and stderr
echo '[1]' | jq -c 'debug | stderr | .[0]'
#> 1
#2> ["DEBUG:",[1]]
#2>| [1]

## options that are none
jq -z .; echo $?; jq --foo .; echo $?; jq --arg a; echo $?; jq --indent 9 .; echo $?; jq --indent; jq -n --argjson a '{' '$a'; echo $?
#> 2
#> 2
#> 2
#> 2
#> 2
#2> jq: Unknown option -z
#2> Use jq --help for help with command-line options,
#2> or see the jq manpage, or online docs  at https://stedolan.github.io/jq
#2> jq: Unknown option --foo
#2> Use jq --help for help with command-line options,
#2> or see the jq manpage, or online docs  at https://stedolan.github.io/jq
#2> jq: --arg takes two parameters (e.g. --arg varname value)
#2> Use jq --help for help with command-line options,
#2> or see the jq manpage, or online docs  at https://stedolan.github.io/jq
#2> jq: --indent takes a number between -1 and 7
#2> Use jq --help for help with command-line options,
#2> or see the jq manpage, or online docs  at https://stedolan.github.io/jq
#2> jq: --indent takes one parameter
#2> Use jq --help for help with command-line options,
#2> or see the jq manpage, or online docs  at https://stedolan.github.io/jq
#2> jq: invalid JSON text passed to --argjson
#2> Use jq --help for help with command-line options,
#2> or see the jq manpage, or online docs  at https://stedolan.github.io/jq

## help and version
jq --help; jq --version; jq -V
#> jq - commandline JSON processor [version 1.6]
#>
#> Usage:	jq [options] <jq filter> [file...]
#> 	jq [options] --args <jq filter> [strings...]
#> 	jq [options] --jsonargs <jq filter> [JSON_TEXTS...]
#>
#> jq is a tool for processing JSON inputs, applying the given filter to
#> its JSON text inputs and producing the filter's results as JSON on
#> standard output.
#>
#> The simplest filter is ., which copies jq's input to its output
#> unmodified (except for formatting, but note that IEEE754 is used
#> for number representation internally, with all that that implies).
#>
#> For more advanced filters see the jq(1) manpage ("man jq")
#> and/or https://stedolan.github.io/jq
#>
#> Example:
#>
#> 	$ echo '{"foo": 0}' | jq .
#> 	{
#> 		"foo": 0
#> 	}
#>
#> Some of the options include:
#>   -c               compact instead of pretty-printed output;
#>   -n               use `null` as the single input value;
#>   -e               set the exit status code based on the output;
#>   -s               read (slurp) all inputs into an array; apply filter to it;
#>   -r               output raw strings, not JSON texts;
#>   -R               read raw strings, not JSON texts;
#>   -C               colorize JSON;
#>   -M               monochrome (don't colorize JSON);
#>   -S               sort keys of objects on output;
#>   --tab            use tabs for indentation;
#>   --arg a v        set variable $a to value <v>;
#>   --argjson a v    set variable $a to JSON value <v>;
#>   --slurpfile a f  set variable $a to an array of JSON texts read from <f>;
#>   --rawfile a f    set variable $a to a string consisting of the contents of <f>;
#>   --args           remaining arguments are string arguments, not files;
#>   --jsonargs       remaining arguments are JSON arguments, not files;
#>   --               terminates argument processing;
#>
#> Named arguments are also available as $ARGS.named[], while
#> positional arguments are available as $ARGS.positional[].
#>
#> See the manpage for more options.
#> jq-1.6
#> jq-1.6

## input names and lines
printf '1\n2\n' > a.json; jq -c '[., input_line_number, input_filename]' a.json; jq -n 'input_filename, input_line_number'
#> [1,1,"a.json"]
#> [2,2,"a.json"]
#> null
#> 0

## streaming of the input
echo '{"a":[1,{"b":2}],"c":[]}' | jq -c --stream .
#> [["a",0],1]
#> [["a",1,"b"],2]
#> [["a",1,"b"]]
#> [["a",1]]
#> [["c"],[]]
#> [["c"]]

## bundled options, options anywhere, a filter after --
echo '{"a":"x"}' > f; jq -rc .a f; jq .a f -r; jq -r -- .a f; jq f -r 2>&1 | head -n 1; jq .a -cS f
#> x
#> x
#> jq: error: f/0 is not defined at <top-level>, line 1:
#> "x"
#2> jq - commandline JSON processor [version 1.6]
#2>
#2> Usage:	jq [options] <jq filter> [file...]
#2> 	jq [options] --args <jq filter> [strings...]
#2> 	jq [options] --jsonargs <jq filter> [JSON_TEXTS...]
#2>
#2> jq is a tool for processing JSON inputs, applying the given filter to
#2> its JSON text inputs and producing the filter's results as JSON on
#2> standard output.
#2>
#2> The simplest filter is ., which copies jq's input to its output
#2> unmodified (except for formatting, but note that IEEE754 is used
#2> for number representation internally, with all that that implies).
#2>
#2> For more advanced filters see the jq(1) manpage ("man jq")
#2> and/or https://stedolan.github.io/jq
#2>
#2> Example:
#2>
#2> 	$ echo '{"foo": 0}' | jq .
#2> 	{
#2> 		"foo": 0
#2> 	}
#2>
#2> For a listing of options, use jq --help.

## no filter is the whole
echo '{"a": 1}' | jq -c; echo '{"a": 1}' | jq -c ''; echo 1 | jq ' # nothing'
#> {"a":1}
#> {"a":1}
#> 1

## a pipeline that nobody reads to the end
yes '{"a":1}' | jq -c .a | head -n 2
#> 1
#> 1

## everyday questions
cat > people.json <<'END'
[{"name":"Ana","age":31,"tags":["a","b"]},{"name":"Ben","age":25,"tags":[]},{"name":"Cem","age":40,"tags":["b"]}]
END
jq '.[] | select(.age > 30) | .name' people.json; jq -r '.[] | "\(.name) is \(.age)"' people.json; jq -r '.[] | [.name, .age] | @csv' people.json; jq -r '.[] | [.name, .age] | @tsv' people.json; jq 'map(.age) | add / length' people.json; jq -c 'sort_by(.age) | map(.name)' people.json; jq '[.[].tags[]] | unique | length' people.json; jq -c 'map({(.name): .age}) | add' people.json; jq -c 'group_by(.tags | length) | map({n: (.[0].tags | length), names: map(.name)})' people.json; jq '.[0] | keys' -c people.json; jq -c '.[1].age |= . + 1 | .[1]' people.json; jq 'length' people.json; jq -c 'map(select(.tags | index("b"))) | map(.name)' people.json; jq -c 'to_entries[] | {i: .key, n: .value.name}' people.json; jq -c 'max_by(.age)' people.json; jq -e 'any(.[]; .age > 35)' people.json
#> "Ana"
#> "Cem"
#> Ana is 31
#> Ben is 25
#> Cem is 40
#> "Ana",31
#> "Ben",25
#> "Cem",40
#> Ana	31
#> Ben	25
#> Cem	40
#> 32
#> ["Ben","Ana","Cem"]
#> 2
#> {"Ana":31,"Ben":25,"Cem":40}
#> [{"n":0,"names":["Ben"]},{"n":1,"names":["Cem"]},{"n":2,"names":["Ana"]}]
#> ["age","name","tags"]
#> {"name":"Ben","age":26,"tags":[]}
#> 3
#> ["Ana","Cem"]
#> {"i":0,"n":"Ana"}
#> {"i":1,"n":"Ben"}
#> {"i":2,"n":"Cem"}
#> {"name":"Cem","age":40,"tags":["b"]}
#> true

## asks a document
echo '{"users":[{"id":1,"name":"Ana","email":"ana@x.org","roles":["admin","dev"]},{"id":2,"name":"Bo","email":null,"roles":[]}],"meta":{"page":1,"total":2.50,"tags":{"a":1,"b":[1,2]}}}' > d.json
jq '.users | length' d.json
jq '.users[] | {name, n: (.roles | length)}' d.json
jq -r '.users[] | .name + " <" + (.email // "none") + ">"' d.json
jq '.users | map(select(.roles | contains(["dev"])))' -c d.json
jq '.users | INDEX(.id) | map_values(.name)' -c d.json
jq -c '.meta | to_entries | map("\(.key)=\(.value)") ' d.json
jq -r '.users | (map(keys) | add | unique) as $c | $c, map([.[$c[]]] | map(tostring))[] | @tsv' d.json
jq -r '["id","name"], (.users[] | [.id, .name]) | @csv' d.json
jq -c '[paths(scalars) | join(".")]' d.json
jq -c '[paths(type != "object")] | map(map(tostring) | join("/"))' d.json
jq '.meta.total' d.json
jq -c '.. | .name? // empty' d.json
jq -c 'del(.users[].roles, .meta.tags.b[0])' d.json
jq -c '.users |= sort_by(-.id)' d.json
jq -c '.users[0].roles += ["ops"] | .users[0]' d.json
jq -c '.users[] |= with_entries(select(.value != null))' d.json
jq -c 'with_entries(.key |= ascii_upcase) | keys' d.json
jq -c '.users | group_by(.email == null) | map({k: (.[0].email == null), n: length})' d.json
jq -c '.users as [$a, $b] | [$a.name, $b.name]' d.json
jq -c '.users[] as {name: $n, roles: [$r]} | {$n, $r}' d.json
jq -c 'reduce .users[] as $u ({}; .[$u.name] = $u.id)' d.json
jq -c '[limit(1; .users[])] | .[0].name' d.json
jq -c '.users | first, last | .name' d.json
jq -c '.users | any(.id == 2), all(.id > 0)' d.json
jq -c '.users[0] | has("name"), has("x")' d.json
jq -c '[.users[].name | test("^A")]' d.json
jq -c '.users[].name | sub("(?<f>.)"; "\(.f)-")' d.json
jq -c '.users[] | .email | strings | split("@")' d.json
jq -c '.meta | tostream' d.json
jq -c '.meta.tags | [leaf_paths]' d.json
jq -c 'input_filename' d.json
jq -c --arg n Bo '.users[] | select(.name == $n) | .id' d.json
jq -c --argjson i 1 '.users[$i].name' d.json
jq '.users[0]' d.json --tab
jq -S '.meta' d.json
jq -c '.users | map(.id) | @json, @text, @sh' d.json
jq -c '.users | map({(.name): .id}) | add' d.json
jq -c '.users | to_entries[] | "\(.key): \(.value.name)"' d.json
#> 2
#> {
#>   "name": "Ana",
#>   "n": 2
#> }
#> {
#>   "name": "Bo",
#>   "n": 0
#> }
#> Ana <ana@x.org>
#> Bo <none>
#> [{"id":1,"name":"Ana","email":"ana@x.org","roles":["admin","dev"]}]
#> {"1":"Ana","2":"Bo"}
#> ["page=1","total=2.5","tags={\"a\":1,\"b\":[1,2]}"]
#> email	id	name	roles
#> ana@x.org	1	Ana	["admin","dev"]
#> null	2	Bo	[]
#> "id","name"
#> 1,"Ana"
#> 2,"Bo"
#> ["users.0.id","users.0.name","users.0.email","users.0.roles.0","users.0.roles.1","users.1.id","users.1.name","meta.page","meta.total","meta.tags.a","meta.tags.b.0","meta.tags.b.1"]
#> ["users","users/0/id","users/0/name","users/0/email","users/0/roles","users/0/roles/0","users/0/roles/1","users/1/id","users/1/name","users/1/email","users/1/roles","meta/page","meta/total","meta/tags/a","meta/tags/b","meta/tags/b/0","meta/tags/b/1"]
#> 2.5
#> "Ana"
#> "Bo"
#> {"users":[{"id":1,"name":"Ana","email":"ana@x.org"},{"id":2,"name":"Bo","email":null}],"meta":{"page":1,"total":2.5,"tags":{"a":1,"b":[2]}}}
#> {"users":[{"id":2,"name":"Bo","email":null,"roles":[]},{"id":1,"name":"Ana","email":"ana@x.org","roles":["admin","dev"]}],"meta":{"page":1,"total":2.5,"tags":{"a":1,"b":[1,2]}}}
#> {"id":1,"name":"Ana","email":"ana@x.org","roles":["admin","dev","ops"]}
#> {"users":[{"id":1,"name":"Ana","email":"ana@x.org","roles":["admin","dev"]},{"id":2,"name":"Bo","roles":[]}],"meta":{"page":1,"total":2.5,"tags":{"a":1,"b":[1,2]}}}
#> ["META","USERS"]
#> [{"k":false,"n":1},{"k":true,"n":1}]
#> ["Ana","Bo"]
#> {"n":"Ana","r":"admin"}
#> {"n":"Bo","r":null}
#> {"Ana":1,"Bo":2}
#> "Ana"
#> "Ana"
#> "Bo"
#> true
#> true
#> true
#> false
#> [true,false]
#> "A-na"
#> "B-o"
#> ["ana","x.org"]
#> [["page"],1]
#> [["total"],2.5]
#> [["tags","a"],1]
#> [["tags","b",0],1]
#> [["tags","b",1],2]
#> [["tags","b",1]]
#> [["tags","b"]]
#> [["tags"]]
#> [["a"],["b",0],["b",1]]
#> "d.json"
#> 2
#> "Bo"
#> {
#> 	"id": 1,
#> 	"name": "Ana",
#> 	"email": "ana@x.org",
#> 	"roles": [
#> 		"admin",
#> 		"dev"
#> 	]
#> }
#> {
#>   "page": 1,
#>   "tags": {
#>     "a": 1,
#>     "b": [
#>       1,
#>       2
#>     ]
#>   },
#>   "total": 2.5
#> }
#> "[1,2]"
#> "[1,2]"
#> "1 2"
#> {"Ana":1,"Bo":2}
#> "0: Ana"
#> "1: Bo"

## asks it more
echo '{"users":[{"id":1,"name":"Ana","email":"ana@x.org","roles":["admin","dev"]},{"id":2,"name":"Bo","email":null,"roles":[]}],"meta":{"page":1,"total":2.50,"tags":{"a":1,"b":[1,2]}}}' > d.json
jq -r '.users[].roles | @csv' d.json
jq -c '.users | map(.name | length) | min, max, add / length' d.json
jq '.users[0].name as $n | "Hi \($n)"' d.json
jq '.a.b.c' d.json
jq '.users.name' d.json
jq '.users[].name.x' d.json
jq '.meta[]' -c d.json
jq '.meta | keys_unsorted' -c d.json
jq -e '.missing' d.json; echo $?
jq '.users[5]' d.json
jq '.users[-1].name' d.json
jq -c '.users[:1] | map(.id)' d.json
jq '.users | .[0:1] | length' d.json
jq -c '.meta.tags.b | .[1:] + [9] - [2]' d.json
jq -c '.meta * {page: 2, tags: {c: 3}}' d.json
jq -c 'try (.users | keys | .[0] | ascii_downcase) catch "no"' d.json
jq -c '.users[] | if .id == 1 then "one" elif .id == 2 then "two" else "?" end' d.json
jq -c '[.users[] | .roles[]?]' d.json
jq -c '[.users[].roles | length] | @text' d.json
jq -c '[.users[] | select(.email) | .email | capture("(?<u>.*)@(?<h>.*)")]' d.json
jq -c '.users | map(.roles | join("+"))' d.json
jq -c '[splits("a")]' d.json
jq -c '.meta.page |= . + 1 | .meta.page' d.json
jq -c '.meta | delpaths([["page"],["tags","a"]])' d.json
jq -c 'getpath(["users",0,"name"])' d.json
jq -c '[path(.users[].id)]' d.json
jq -c '.meta | map_values(type)' d.json
jq -c '.users | walk(if type == "string" then ascii_upcase else . end)' d.json
jq -c '.users | [.[] | .name] | sort | reverse | index("Ana")' d.json
jq -c '@base64 "\(.meta.page)", (.meta.page | tostring | @base64)' d.json
jq -c 'def names: [.users[].name]; names, (names | length)' d.json
jq -c '[range(0; 10; 4)], [range(3)], [limit(2; range(9))]' d.json
jq -c '"2024-01-31T10:00:00Z" | fromdate, (fromdate | todate), (strptime("%Y-%m-%dT%H:%M:%SZ") | mktime | strftime("%d.%m.%y"))' d.json
jq -c '[.users[] | .id] | combinations(2)' d.json
jq -c '.users | map(.id) | . as $x | map(. * ($x | add))' d.json
jq -c '{a: 1} + {b: 2} | . == {b: 2, a: 1}' d.json
jq -c '[1, [2, [3]]] | flatten(1), (.. | numbers)' d.json
jq -c '[3, "a", null, true, {}, []] | sort, map(type)' d.json
#> "admin","dev"
#>
#> 2
#> 3
#> 2.5
#> "Hi Ana"
#> null
#> 1
#> 2.5
#> {"a":1,"b":[1,2]}
#> ["page","total","tags"]
#> null
#> 1
#> null
#> "Bo"
#> [1]
#> 1
#> [9]
#> {"page":2,"total":2.5,"tags":{"a":1,"b":[1,2],"c":3}}
#> "no"
#> "one"
#> "two"
#> ["admin","dev"]
#> "[2,0]"
#> [{"u":"ana","h":"x.org"}]
#> ["admin+dev",""]
#> 2
#> {"total":2.5,"tags":{"b":[1,2]}}
#> "Ana"
#> [["users",0,"id"],["users",1,"id"]]
#> {"page":"number","total":"number","tags":"object"}
#> [{"id":1,"name":"ANA","email":"ANA@X.ORG","roles":["ADMIN","DEV"]},{"id":2,"name":"BO","email":null,"roles":[]}]
#> 1
#> "MQ=="
#> "MQ=="
#> ["Ana","Bo"]
#> 2
#> [0,4,8]
#> [0,1,2]
#> [0,1]
#> 1706695200
#> "2024-01-31T10:00:00Z"
#> "31.01.24"
#> [1,1]
#> [1,2]
#> [2,1]
#> [2,2]
#> [3,6]
#> true
#> [1,2,[3]]
#> 1
#> 2
#> 3
#> [null,true,3,"a",[],{}]
#> ["number","string","null","boolean","object","array"]
#2> jq: error (at d.json:1): Cannot index array with string "name"
#2> jq: error (at d.json:1): Cannot index string with string "x"
#2> jq: error (at d.json:1): object ({"users":[{...) cannot be matched, as it is not a string

## takes it apart and puts it together
echo '{"users":[{"id":1,"name":"Ana","email":"ana@x.org","roles":["admin","dev"]},{"id":2,"name":"Bo","email":null,"roles":[]}],"meta":{"page":1,"total":2.50,"tags":{"a":1,"b":[1,2]}}}' > d.json
jq -c '"a,b;c" | split(","), split("[,;]"; null), ascii_upcase, .[2:], test("B"; "i")' d.json
jq -c '"x" * 3, ("abc" | explode | implode), ("abc" | .[::1]?)' d.json
jq -n '[inputs]' -c d.json
jq -n 'input | .meta.page' d.json
jq -c '., input_line_number' d.json | tail -n 1
jq '. as $d | $d.users | length as $n | $n * 2' d.json
jq '.users[] | select(.name | startswith("A") or endswith("o")) | .name' d.json
jq '[.users[] | .id] | (add / length) | floor' d.json
jq -c '.users | map(has("email")), map(.email | not)' d.json
jq --raw-output '.users[0].name,.users[1].name' d.json
jq --compact-output --sort-keys .meta d.json
jq '.users | .[] |= (.name |= ascii_downcase) | map(.name)' -c d.json
jq -c 'to_entries | from_entries | keys' d.json
jq -c '.meta.tags | add?' d.json
jq -c '.users[0] | to_entries | map(select(.value | type == "number")) | from_entries' d.json
jq -c '[.users[] | {id, first: .name[0:1]}]' d.json
jq -c '.users | map(.name) | map({key: ., value: 1}) | from_entries' d.json
jq -c '[.meta.tags.b[] as $x | $x * 10]' d.json
jq -c '.users | length > 1 and (.[0].id == 1)' d.json
jq -c '.users[] | [.id, .name] | join(": ")' d.json
jq -c 'ltrimstr("x"), ([.users[].name] | map(ltrimstr("A")))' d.json | tail -n 1
jq -c '[.users[].email] | map(. // "n/a")' d.json
jq -c '.users | max_by(.id), min_by(.id) | .name' d.json
jq -c 'env | type' d.json
jq -c '[.[] | type]' d.json
jq -c '.users | unique_by(.name | length) | length' d.json
jq -c '[.. | arrays | length]' d.json
jq -c '[foreach .users[] as $u (0; . + $u.id; [$u.name, .])]' d.json
jq -c 'label $f | .users[] | if .id == 2 then break $f else .name end' d.json
jq -c '[.users[] | (.roles | index("dev"))]' d.json
jq -c '.meta.tags.b | indices(2), inside([1,2,3]), (map(tostring) | join(""))' d.json
jq -c 'tojson | length, (fromjson | keys)' d.json
jq -c '.users | transpose?' d.json
jq -c '[.users[].id | tostring | tonumber]' d.json
jq -c '.users[0] | tojson | @sh' d.json
jq -c '[.users[].name] | @html "<b>\(.[0])</b>", @uri "\(.[1])?"' d.json
jq -c '.meta.total | floor, ceil, round, sqrt, tostring' d.json
jq -c 'splits' d.json
jq -c '.users[' d.json
jq -c '.users[0' d.json
#> ["a","b;c"]
#> ["a","b","c"]
#> "A,B;C"
#> "b;c"
#> true
#> [{"users":[{"id":1,"name":"Ana","email":"ana@x.org","roles":["admin","dev"]},{"id":2,"name":"Bo","email":null,"roles":[]}],"meta":{"page":1,"total":2.5,"tags":{"a":1,"b":[1,2]}}}]
#> 1
#> 1
#> 4
#> "Ana"
#> "Bo"
#> 1
#> [true,true]
#> [false,true]
#> Ana
#> Bo
#> {"page":1,"tags":{"a":1,"b":[1,2]},"total":2.5}
#> ["ana","bo"]
#> ["meta","users"]
#> {"id":1}
#> [{"id":1,"first":"A"},{"id":2,"first":"B"}]
#> {"Ana":1,"Bo":1}
#> [10,20]
#> true
#> "1: Ana"
#> "2: Bo"
#> ["na","Bo"]
#> ["ana@x.org","n/a"]
#> "Bo"
#> "Ana"
#> "object"
#> ["array","object"]
#> 2
#> [2,2,0,2]
#> [["Ana",1],["Bo",3]]
#> "Ana"
#> [1,null]
#> [1]
#> true
#> "12"
#> 177
#> ["meta","users"]
#> [1,2]
#> "'{\"id\":1,\"name\":\"Ana\",\"email\":\"ana@x.org\",\"roles\":[\"admin\",\"dev\"]}'"
#> "<b>Ana</b>"
#> "Bo?"
#> 2
#> 3
#> 3
#> 1.5811388300841898
#> "2.5"
#2> jq: error: syntax error, unexpected ':' (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ "x" * 3, ("abc" | explode | implode), ("abc" | .[::1]?)                                                 \x20
#2> jq: 1 compile error
#2> jq: error: splits/0 is not defined at <top-level>, line 1:
#2> splits
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected $end (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ .users[     \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected $end (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ .users[0      \x20
#2> jq: 1 compile error
#? 3

## is asked what it cannot understand
echo '{"users":[{"id":1,"name":"Ana","email":"ana@x.org","roles":["admin","dev"]},{"id":2,"name":"Bo","email":null,"roles":[]}],"meta":{"page":1,"total":2.50,"tags":{"a":1,"b":[1,2]}}}' > d.json
jq -c 'select(.a' d.json
jq -c '{name: .users[0].name, }' d.json
jq -c '.users | map(.name' d.json
jq -c '.users[].{name}' d.json
jq -c '.users | foo(1)' d.json
jq -c "'.users'" d.json
jq -c '.users[0]name' d.json
jq -c 'if .a then 1 end' d.json
jq -c '.users | sort_by(.name) | .[0' d.json
jq -c '"abc' d.json
jq -c '.users[0].name == "Ana" ? 1 : 2' d.json
jq -c '.meta-page' d.json
jq -c '.meta.page-1' d.json
jq -c '.users || 1' d.json
jq -c '.users && 1' d.json
jq -c '!.users' d.json
jq -c '.users[0].name = "x" | .users[0].name' d.json
jq -c '.users[] | .name, .id |' d.json
jq -c '[.users[] .name]' d.json
jq -c '.users[0]["name"]' d.json
jq -c '.["users"][0].name' d.json
jq -c '.users[0]."name"' d.json
jq -c '."users"[0]' d.json | head -c 20
jq -c '. | .users | .[0] | .roles | .[0]' d.json
#> {"name":"Ana"}
#> 0
#> "x"
#> ["Ana","Bo"]
#> "Ana"
#> "Ana"
#> "Ana"
#> {"id":1,"name":"Ana""admin"
#2> jq: error: syntax error, unexpected $end, expecting ';' or ')' (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ select(.a      \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected $end, expecting ';' or ')' (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ .users | map(.name            \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected '{', expecting FORMAT or QQSTRING_START (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ .users[].{name}        \x20
#2> jq: 1 compile error
#2> jq: error: foo/1 is not defined at <top-level>, line 1:
#2>$ .users | foo(1)        \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected INVALID_CHARACTER, expecting $end (Unix shell quoting issues?) at <top-level>, line 1:
#2> '.users'
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected IDENT, expecting $end (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ .users[0]name        \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected end (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ if .a then 1 end            \x20
#2> jq: error: Possibly unterminated 'if' statement at <top-level>, line 1:
#2> if .a then 1 end
#2> jq: 2 compile errors
#2> jq: error: syntax error, unexpected $end (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ .users | sort_by(.name) | .[0                           \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected $end, expecting QQSTRING_TEXT or QQSTRING_INTERP_START or QQSTRING_END (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ "abc\x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected LITERAL, expecting $end (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ .users[0].name == "Ana" ? 1 : 2                         \x20
#2> jq: 1 compile error
#2> jq: error: page/0 is not defined at <top-level>, line 1:
#2>$ .meta-page     \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected '|' (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ .users || 1       \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected INVALID_CHARACTER, expecting $end (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ .users && 1      \x20
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected INVALID_CHARACTER, expecting $end (Unix shell quoting issues?) at <top-level>, line 1:
#2> !.users
#2> jq: 1 compile error
#2> jq: error: syntax error, unexpected $end (Unix shell quoting issues?) at <top-level>, line 1:
#2>$ .users[] | .name, .id |                     \x20
#2> jq: 1 compile error

## a question mark forgives the last step alone, for each value
jq -c '[.[].a?]' <<< '[1, {"a": 2}, "x", {"a": 3}]'; jq -c '[.[].a[]?]' <<< '[{"a": 2}, {"a": [3, 4]}]'; jq '.a.b.c?' <<< '{"a": 1}'; echo $?; jq -c '[.[]?]' <<< 1; jq -c '[.a?, .b.c?]' <<< '{"a": 1}'; jq -c '[paths] | length, [..[0]?]' <<< '[[1], 2]'; jq -c '[.[1:]?]' <<< 5; jq -c 'del(.[].a?)' <<< '[1, {"a": 2}]'
#> [2,3]
#> [3,4]
#> 5
#> []
#> [1,null]
#> 3
#> [[0],0,0,1]
#> []
#> [1,{}]
#2> jq: error (at <stdin>:1): Cannot index number with string "b"

## deletes by indexes from the end as the array was
jq -c 'del(.[1], .[-6], .[2], .[-3:9])' <<< '[0,1,2,3,4,5,6,7,8,9]'
jq -c 'del(.[1], .[-2], .[1])' <<< '[1,2,3]'; jq -c 'del(.a[-1], .a[0])' <<< '{"a":[1,2,3]}'
#> [0,3,5,6,9]
#> [1,3]
#> {"a":[2]}

## numbers as strtod reads them
for t in NaN -nan Infinity -inf '[nan,1]' nan1 nul; do printf '%s' "$t" | jq -c .; done
#> null
#> null
#> 1.7976931348623157e+308
#> -1.7976931348623157e+308
#> [null,1]
#2> parse error: Invalid literal at EOF at line 1, column 4
#2> parse error: Invalid numeric literal at EOF at line 1, column 3
#? 4

## escapes of characters that are none
printf '"\\u00zz"' | jq .; printf '"\\u1"' | jq .; printf '"\\u12' | jq .
#2> parse error: Invalid characters in \uXXXX escape at line 1, column 8
#2> parse error: Invalid \uXXXX escape at line 1, column 5
#2> parse error: Unfinished string at EOF at line 1, column 5
#? 4

## a directory is told of when the next file is opened
mkdir d; echo 1 > f; jq . d; echo $?; jq . d f; echo $?
#> 2
#> 1
#> 2
#2> Input error: Is a directory

## anything can be asked what kind of number it is
jq -nc '[{}, null, "a", nan, infinite, 1] | map([isnan, isinfinite, isnormal])'
#> [[false,false,false],[false,false,false],[false,false,false],[true,false,false],[false,true,false],[false,false,true]]
