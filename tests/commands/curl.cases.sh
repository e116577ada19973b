## asks a server that one plays by hand
printf 'HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nhello\n' | nc -l -N 8000 > request & sleep 0.5; curl -s http://localhost:8000/path?x=1; wait; cat request
#> hello
#>$ GET /path?x=1 HTTP/1.1\r
#>$ Host: localhost:8000\r
#>$ User-Agent: curl/7.88.1\r
#>$ Accept: */*\r
#>$ \r

## shows heads
printf 'HTTP/1.1 200 OK\r\nServer: nc\r\nContent-Length: 3\r\n\r\nhi\n' | nc -l -N 8000 > /dev/null & sleep 0.5; curl -si localhost:8000; wait; printf 'HTTP/1.1 200 OK\r\nServer: nc\r\nContent-Length: 3\r\n\r\n' | nc -l -N 8000 > request & sleep 0.5; curl -sI localhost:8000; wait; head -n 1 request
#>$ HTTP/1.1 200 OK\r
#>$ Server: nc\r
#>$ Content-Length: 3\r
#>$ \r
#> hi
#>$ HTTP/1.1 200 OK\r
#>$ Server: nc\r
#>$ Content-Length: 3\r
#>$ \r
#>$ HEAD / HTTP/1.1\r

## sends data
for args in '-d a=1 -d b=2' '--data-binary @body' '-d @body' '--json {"a":1}' '-X PUT -d x'; do printf 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n' | nc -l -N 8000 > request & printf 'one\ntwo\n' > body; sleep 0.5; curl -s $args localhost:8000; wait; cat request; echo; done
#>$ POST / HTTP/1.1\r
#>$ Host: localhost:8000\r
#>$ User-Agent: curl/7.88.1\r
#>$ Accept: */*\r
#>$ Content-Length: 7\r
#>$ Content-Type: application/x-www-form-urlencoded\r
#>$ \r
#> a=1&b=2
#>$ POST / HTTP/1.1\r
#>$ Host: localhost:8000\r
#>$ User-Agent: curl/7.88.1\r
#>$ Accept: */*\r
#>$ Content-Length: 8\r
#>$ Content-Type: application/x-www-form-urlencoded\r
#>$ \r
#> one
#> two
#>
#>$ POST / HTTP/1.1\r
#>$ Host: localhost:8000\r
#>$ User-Agent: curl/7.88.1\r
#>$ Accept: */*\r
#>$ Content-Length: 6\r
#>$ Content-Type: application/x-www-form-urlencoded\r
#>$ \r
#> onetwo
#>$ POST / HTTP/1.1\r
#>$ Host: localhost:8000\r
#>$ User-Agent: curl/7.88.1\r
#>$ Content-Type: application/json\r
#>$ Accept: application/json\r
#>$ Content-Length: 7\r
#>$ \r
#> {"a":1}
#>$ PUT / HTTP/1.1\r
#>$ Host: localhost:8000\r
#>$ User-Agent: curl/7.88.1\r
#>$ Accept: */*\r
#>$ Content-Length: 1\r
#>$ Content-Type: application/x-www-form-urlencoded\r
#>$ \r
#> x

## sends heads of its own
printf 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n' | nc -l -N 8000 > request & sleep 0.5; curl -s -H 'X-Tide: high' -H 'Accept:' -A me -e http://from -b c=d -u learner:tide localhost:8000/h; wait; cat request
#>$ GET /h HTTP/1.1\r
#>$ Host: localhost:8000\r
#>$ Authorization: Basic bGVhcm5lcjp0aWRl\r
#>$ User-Agent: me\r
#>$ Referer: http://from\r
#>$ Cookie: c=d\r
#>$ X-Tide: high\r
#>$ \r

## puts data into the address
printf 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n' | nc -l -N 8000 > request & sleep 0.5; curl -s -G -d q=1 --data-urlencode 'z=a b&c' localhost:8000/g; wait; head -n 1 request
#>$ GET /g?q=1&z=a+b%26c HTTP/1.1\r

## tells what went wrong
curl -sS http://localhost:1/ 2>&1 | sed 's/after [0-9]* ms/after N ms/'; curl -s http://localhost:1/; echo $?; curl -sS foo://x; echo $?; curl -sS -O http://localhost:1/; echo $?
#> curl: (7) Failed to connect to localhost port 1 after N ms: Couldn't connect to server
#> 7
#> 1
#> 23
#2> curl: (1) Protocol "foo" not supported or disabled in libcurl
#2> curl: (23) Failed writing received data to disk/application

## fails where it is told to
printf 'HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\nno!\n' | nc -l -N 8000 > /dev/null & sleep 0.5; curl -s localhost:8000; echo $?; wait; printf 'HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\nno!\n' | nc -l -N 8000 > /dev/null & sleep 0.5; curl -sSf localhost:8000; echo $?; wait
#> no!
#> 0
#> 22
#2> curl: (22) The requested URL returned error: 404

## writes into files
printf 'HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nhi\n' | nc -l -N 8000 > /dev/null & sleep 0.5; curl -s -o out localhost:8000/x; wait; cat out; printf 'HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nho\n' | nc -l -N 8000 > /dev/null & sleep 0.5; curl -sO localhost:8000/dir/name.txt?q; wait; cat name.txt
#> hi
#> ho

## tells about the transfer
printf 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 3\r\n\r\nhi\n' | nc -l -N 8000 > /dev/null & sleep 0.5; curl -s -o /dev/null -w '%{http_code} %{size_download} %{content_type} %{url_effective} %{num_redirects}%%\n' localhost:8000/x; wait
#> 200 3 text/plain http://localhost:8000/x 0%

## is talkative
printf 'HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nhi\n' | nc -l -N 8000 > /dev/null & sleep 0.5; curl -sv localhost:8000/x 2>&1 | tr -d '\r'; wait
#> *   Trying 127.0.0.1:8000...
#> * Connected to localhost (127.0.0.1) port 8000 (#0)
#> > GET /x HTTP/1.1
#> > Host: localhost:8000
#> > User-Agent: curl/7.88.1
#> > Accept: */*
#>$ >\x20
#> < HTTP/1.1 200 OK
#> < Content-Length: 3
#>$ <\x20
#> { [3 bytes data]
#> * Connection #0 to host localhost left intact
#> hi

## shows a meter where one does not see the data
printf 'HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nhi\n' | nc -l -N 8000 > /dev/null & sleep 0.5; curl localhost:8000 2>&1 | head -n 2; wait
#>   % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current
#>                                  Dload  Upload   Total   Spent    Left  Speed

## reads until the end, and chunks
printf 'HTTP/1.0 200 OK\r\n\r\nall of it\n' | nc -l -N 8000 > /dev/null & sleep 0.5; curl -s localhost:8000; echo $?; wait; printf 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nwiki\r\n3\r\nmu\n\r\n0\r\n\r\n' | nc -l -N 8000 > /dev/null & sleep 0.5; curl -s localhost:8000; echo $?; wait
#> all of it
#> 0
#> wikimu
#> 0

## says what is wrong with the line
curl; echo $?; curl -sS 'http://'; echo $?
#> 2
#> 3
#2> curl: try 'curl --help' or 'curl --manual' for more information
#2> curl: (3) URL using bad/illegal format or missing URL

## waits no longer than it is told
nc -lk 8000 > /dev/null & sleep 0.5; curl -s -m 1 localhost:8000; echo $?; kill $!
#> 28

## hears nothing
nc -l -N 8000 < /dev/null > /dev/null & sleep 0.5; curl -sS localhost:8000; echo $?
#> 52
#2> curl: (52) Empty reply from server

## reaches the internet of the computer
curl -s http://tidepool.example/hello.txt; curl -s tidepool.example/creatures.json; curl -sL -w '%{num_redirects}\n' http://tidepool.example/old; curl -sSf http://tidepool.example/absent; echo $?; curl -s -u learner:tide http://tidepool.example/private/; curl -sS http://no-such-host.example/; echo $?
#> 0
#> 6
#> 6
#2> curl: (6) Could not resolve host: tidepool.example
#2> curl: (6) Could not resolve host: no-such-host.example
#differs the real tool runs without a network here
#> Hello from the tide pool!
#> [{"id":1,"name":"anemone","legs":0},{"id":2,"name":"crab","legs":10},{"id":3,"name":"starfish","legs":5}]
#> Hello from the tide pool!
#> 1
#> 22
#> You found the pearl.
#> 6
#2> curl: (22) The requested URL returned error: 404
#2> curl: (6) Could not resolve host: no-such-host.example

## reads files of the computer itself
printf 'a\nb\n' > f; touch -d '2024-05-06 07:08:09' f; curl -s file://$PWD/f; curl -sI file://localhost$PWD/f | tr -d '\r'; curl -si file://$PWD/f | tr -d '\r'; curl file:///nosuch; echo $?; curl -sS file://other/x; echo $?; curl -sO file://$PWD/f -w '%{http_code} %{size_download}\n'
#> a
#> b
#> Content-Length: 4
#> Accept-ranges: bytes
#> Last-Modified: Mon, 06 May 2024 07:08:09 GMT
#> Content-Length: 4
#> Accept-ranges: bytes
#> Last-Modified: Mon, 06 May 2024 07:08:09 GMT
#>
#> a
#> b
#> 37
#> 3
#> 000 4
#2> curl: (37) Couldn't open file /nosuch
#2> curl: (3) URL using bad/illegal format or missing URL

## makes directories only where it is told to
echo hi > f; curl -sS -o x/y/z file://$PWD/f; echo $?; curl -s --create-dirs -o x/y/z file://$PWD/f
#> 23
#2> curl: (23) Failure writing output to destination

## uploads a file
echo content > f; (printf 'HTTP/1.1 100 Continue\r\n\r\n'; printf 'HTTP/1.1 201 Created\r\nContent-Length: 3\r\n\r\nok\n') | nc -l 8124 > got & sleep 0.3; curl -s -T f http://localhost:8124/up/; wait; tr -d '\r' < got; curl -T nofile http://localhost:1; echo $?; rm got
#> ok
#> PUT /up/f HTTP/1.1
#> Host: localhost:8124
#> User-Agent: curl/7.88.1
#> Accept: */*
#> Content-Length: 8
#> Expect: 100-continue
#>
#> content
#> 26
#2> curl: Can't open 'nofile'!
#2> curl: try 'curl --help' or 'curl --manual' for more information
#2> curl: (26) Failed to open/read local data from file/application

## sends forms with files
echo content > f.txt; echo bytes > g; printf 'HTTP/1.1 200 OK\r\nContent-Length: 3\r\nX-A: b\r\n\r\nok\n' | nc -l 8125 > got & sleep 0.3; curl -s -F a=1 -F f=@f.txt -F 'g=<f.txt' -F 'h=@g;type=image/x;filename=q' -F 'i=v;type=text/plain' -D - http://localhost:8125/ | tr -d '\r'; wait; sed 's/-----[0-9a-f]*/B/; s/B-*[0-9a-f]*/B/; s/\r//' got; curl -sS -F a http://localhost:1; curl -sS -F a=@nofile http://localhost:1; rm got
#> HTTP/1.1 200 OK
#> Content-Length: 3
#> X-A: b
#>
#> ok
#> POST / HTTP/1.1
#> Host: localhost:8125
#> User-Agent: curl/7.88.1
#> Accept: */*
#> Content-Length: 627
#> Content-Type: multipart/form-data; boundary=B
#>
#> B
#> Content-Disposition: form-data; name="a"
#>
#> 1
#> B
#> Content-Disposition: form-data; name="f"; filename="f.txt"
#> Content-Type: text/plain
#>
#> content
#>
#> B
#> Content-Disposition: form-data; name="g"
#>
#> content
#>
#> B
#> Content-Disposition: form-data; name="h"; filename="q"
#> Content-Type: image/x
#>
#> bytes
#>
#> B
#> Content-Disposition: form-data; name="i"
#> Content-Type: text/plain
#>
#> v
#> B--
#2> curl: option -F: is badly used here
#2> curl: try 'curl --help' or 'curl --manual' for more information
#2> curl: (26) Failed to open/read local data from file/application

## keeps the body of a failure where it is told to
for how in --fail-with-body -f; do printf 'HTTP/1.1 404 No\r\nContent-Length: 3\r\n\r\nno\n' | nc -l 8126 > got & sleep 0.3; curl -sS $how --compressed http://localhost:8126/; echo $?; wait; done; tr -d '\r' < got; rm got
#> no
#> 22
#> 22
#> GET / HTTP/1.1
#> Host: localhost:8126
#> User-Agent: curl/7.88.1
#> Accept: */*
#> Accept-Encoding: deflate, gzip, br, zstd
#>
#2> curl: (22) The requested URL returned error: 404
#2> curl: (22) The requested URL returned error: 404

## words of its own about options
curl --foo; curl -o; curl --output; curl -m x http://localhost:1; curl --connect-timeout x http://localhost:1; echo $?
#> 2
#2> curl: option --foo: is unknown
#2> curl: try 'curl --help' or 'curl --manual' for more information
#2> curl: option -o: requires parameter
#2> curl: try 'curl --help' or 'curl --manual' for more information
#2> curl: option --output: requires parameter
#2> curl: try 'curl --help' or 'curl --manual' for more information
#2> curl: option -m: expected a proper numerical parameter
#2> curl: try 'curl --help' or 'curl --manual' for more information
#2> curl: option --connect-timeout: expected a proper numerical parameter
#2> curl: try 'curl --help' or 'curl --manual' for more information

## a failed transfer is written out too, and a file that is not there makes an empty body
curl -s -w '%{http_code} %{exitcode}\n' -o /dev/null http://localhost:1; echo $?; curl -d @nofile http://localhost:1 2>&1 | head -n 1; curl http://nosuch.invalid
#> 000 7
#> 7
#> Warning: Couldn't read data from file "nofile", this makes an empty POST.
#2>   % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current
#2>                                  Dload  Upload   Total   Spent    Left  Speed
#2>$ \r  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0curl: (6) Could not resolve host: nosuch.invalid
#? 6
