## asks a server that one plays by hand
printf 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 6\r\n\r\nhello\n' | nc -l -N 8000 > request & sleep 0.5; wget -q http://127.0.0.1:8000/dir/note.txt; echo $?; wait; cat note.txt request
#> 0
#> hello
#>$ GET /dir/note.txt HTTP/1.1\r
#>$ Host: 127.0.0.1:8000\r
#>$ User-Agent: Wget/1.21.3\r
#>$ Accept: */*\r
#>$ Accept-Encoding: identity\r
#>$ Connection: Keep-Alive\r
#>$ \r

## tells what it does, dates and speed aside
printf 'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 6\r\n\r\nhello\n' | nc -l -N 8000 > request & sleep 0.5; wget http://127.0.0.1:8000/note.txt 2>log; echo $?; sed -E 's/[0-9]{4}-[0-9-]+ [0-9:]+/DATE/; s/\([0-9.]+ [KMG]?B.s\)/(RATE)/; s/[0-9.]+ *[BKMG]=[0-9.]+s/RATE/; s/100% +RATE/100% RATE/' log
#> 0
#> --DATE--  http://127.0.0.1:8000/note.txt
#> Connecting to 127.0.0.1:8000... connected.
#> HTTP request sent, awaiting response... 200 OK
#> Length: 6 [text/plain]
#> Saving to: ‘note.txt’
#>
#>      0K                                                       100% RATE
#>
#> DATE (RATE) - ‘note.txt’ saved [6/6]
#>

## onto standard output
printf 'HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nhello\n' | nc -l -N 8000 > request & sleep 0.5; wget -qO- http://127.0.0.1:8000/note.txt
#> hello

## into a file of another name, and into a folder
for o in '-O other' '-P a/b'; do printf 'HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nhello\n' | nc -l -N 8000 > request & sleep 0.5; wget -q $o http://127.0.0.1:8000/note.txt; wait; done; ls -R
#> .:
#> a
#> other
#> request
#>
#> ./a:
#> b
#>
#> ./a/b:
#> note.txt

## names of documents
for p in '' dir/ 'a?b=c' 'a%20b'; do printf 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nx\n' | nc -l -N 8000 > /dev/null & sleep 0.5; wget -q "http://127.0.0.1:8000/$p"; wait; done; ls
#> a b
#> a?b=c
#> index.html
#> index.html.1

## never over a file that is there
echo old > note; printf 'HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nnew\n' | nc -l -N 8000 > request & sleep 0.5; wget -q http://127.0.0.1:8000/note; wait; head note*; wget -nc http://127.0.0.1:8000/note; echo $?; wget -nc -q http://127.0.0.1:8000/note; echo $?
#> ==> note <==
#> old
#>
#> ==> note.1 <==
#> new
#> 0
#> 0
#2> File ‘note’ already there; not retrieving.
#2>

## errors of the server
for o in '' -nv -q; do printf 'HTTP/1.1 404 Not Found\r\nContent-Length: 5\r\n\r\ngone\n' | nc -l -N 8000 > request & sleep 0.5; wget $o http://127.0.0.1:8000/none 2>&1 | sed -E 's/[0-9]{4}-[0-9-]+ [0-9:]+/DATE/'; echo ${PIPESTATUS[0]}; wait; done; ls
#> --DATE--  http://127.0.0.1:8000/none
#> Connecting to 127.0.0.1:8000... connected.
#> HTTP request sent, awaiting response... 404 Not Found
#> DATE ERROR 404: Not Found.
#>
#> 8
#> http://127.0.0.1:8000/none:
#> DATE ERROR 404: Not Found.
#> 8
#> 8
#> request

## nobody listens
wget -q http://127.0.0.1:9/; echo $?; wget http://127.0.0.1:9/x 2>&1 | sed -E 's/[0-9]{4}-[0-9-]+ [0-9:]+/DATE/'; wget -O out http://127.0.0.1:9/x 2>/dev/null; ls -s out
#> 4
#> --DATE--  http://127.0.0.1:9/x
#> Connecting to 127.0.0.1:9... failed: Connection refused.
#> 0 out

## without a URL, with an unknown option, with another scheme
wget; echo $?; wget --nosuch; echo $?; wget gopher://x/; echo $?
#> 1
#> 2
#> 1
#2> wget: missing URL
#2> Usage: wget [OPTION]... [URL]...
#2>
#2> Try `wget --help' for more options.
#2> wget: unrecognized option '--nosuch'
#2> Usage: wget [OPTION]... [URL]...
#2>
#2> Try `wget --help' for more options.
#2> gopher://x/: Unsupported scheme ‘gopher’.

## is it there?
for s in '200 OK' '404 Not Found'; do printf "HTTP/1.1 $s\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\n" | nc -l -N 8000 > request & sleep 0.5; wget --spider http://127.0.0.1:8000/x 2>&1 | sed -E 's/[0-9]{4}-[0-9-]+ [0-9:]+/DATE/'; wait; head -1 request; done; ls
#> Spider mode enabled. Check if remote file exists.
#> --DATE--  http://127.0.0.1:8000/x
#> Connecting to 127.0.0.1:8000... connected.
#> HTTP request sent, awaiting response... 200 OK
#> Length: 5 [text/plain]
#> Remote file exists.
#>
#>$ HEAD /x HTTP/1.1\r
#> Spider mode enabled. Check if remote file exists.
#> --DATE--  http://127.0.0.1:8000/x
#> Connecting to 127.0.0.1:8000... connected.
#> HTTP request sent, awaiting response... 404 Not Found
#> Remote file does not exist -- broken link!!!
#>
#>$ HEAD /x HTTP/1.1\r
#> request

## shows the head of the answer
printf 'HTTP/1.1 200 OK\r\nServer: nc\r\nContent-Length: 3\r\n\r\nhi\n' | nc -l -N 8000 > request & sleep 0.5; wget -S -O x http://127.0.0.1:8000/ 2>&1 | sed -n '/awaiting/,/Saving/p'
#>$ HTTP request sent, awaiting response...\x20
#>   HTTP/1.1 200 OK
#>   Server: nc
#>   Content-Length: 3
#> Length: 3
#> Saving to: ‘x’

## follows where it is sent
(printf 'HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:8001/b\r\nContent-Length: 0\r\nConnection: close\r\n\r\n' | nc -l -N 8000 > one) & (printf 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nb\n' | nc -l -N 8001 > two) & sleep 0.5; wget http://127.0.0.1:8000/a 2>&1 | sed -E 's/[0-9]{4}-[0-9-]+ [0-9:]+/DATE/' | head -9; wait; ls; head -1 one two
#> --DATE--  http://127.0.0.1:8000/a
#> Connecting to 127.0.0.1:8000... connected.
#> HTTP request sent, awaiting response... 302 Found
#> Location: http://127.0.0.1:8001/b [following]
#> --DATE--  http://127.0.0.1:8001/b
#> Connecting to 127.0.0.1:8001... connected.
#> HTTP request sent, awaiting response... 200 OK
#> Length: 2
#> Saving to: ‘a’
#> a
#> one
#> two
#> ==> one <==
#>$ GET /a HTTP/1.1\r
#>
#> ==> two <==
#>$ GET /b HTTP/1.1\r

## sends data and heads of one's own
for o in '--post-data=a=1&b=2' '--method=PUT --body-data=x' '--header=X-One:1 -U me --referer=here'; do printf 'HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n' | nc -l -N 8000 > request & sleep 0.5; wget -q $o -O x http://127.0.0.1:8000/; wait; cat request; echo; done
#>$ POST / HTTP/1.1\r
#>$ Host: 127.0.0.1:8000\r
#>$ User-Agent: Wget/1.21.3\r
#>$ Accept: */*\r
#>$ Accept-Encoding: identity\r
#>$ Connection: Keep-Alive\r
#>$ Content-Type: application/x-www-form-urlencoded\r
#>$ Content-Length: 7\r
#>$ \r
#> a=1&b=2
#>$ PUT / HTTP/1.1\r
#>$ Host: 127.0.0.1:8000\r
#>$ User-Agent: Wget/1.21.3\r
#>$ Accept: */*\r
#>$ Accept-Encoding: identity\r
#>$ Connection: Keep-Alive\r
#>$ Content-Type: application/x-www-form-urlencoded\r
#>$ Content-Length: 1\r
#>$ \r
#> x
#>$ GET / HTTP/1.1\r
#>$ Host: 127.0.0.1:8000\r
#>$ Referer: here\r
#>$ User-Agent: me\r
#>$ Accept: */*\r
#>$ Accept-Encoding: identity\r
#>$ Connection: Keep-Alive\r
#>$ X-One: 1\r
#>$ \r
#>

## goes on with a part
printf 'hel' > note; printf 'HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 3-5/6\r\nContent-Length: 3\r\n\r\nlo\n' | nc -l -N 8000 > request & sleep 0.5; wget -c http://127.0.0.1:8000/note 2>&1 | grep Length; wait; cat note; grep Range request
#> Length: 6, 3 remaining
#> hello
#>$ Range: bytes=3-\r

## not verbose
printf 'HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nhi\n' | nc -l -N 8000 > request & sleep 0.5; wget -nv http://127.0.0.1:8000/note 2>&1 | sed -E 's/[0-9]{4}-[0-9-]+ [0-9:]+/DATE/'
#> DATE URL:http://127.0.0.1:8000/note [3/3] -> "note" [1]

## a list of URLs
printf 'http://127.0.0.1:8000/a\n\n' > list; printf 'HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nhi\n' | nc -l -N 8000 > request & sleep 0.5; wget -q -i list; cat a; wget -i none 2>&1; echo $?
#> hi
#> none: No such file or directory
#> No URLs found in none.
#> 0

## messages in a file
printf 'HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nhi\n' | nc -l -N 8000 > request & sleep 0.5; wget -o log http://127.0.0.1:8000/note; wait; grep -c . log; wget -a log http://127.0.0.1:9/ ; grep -c refused log
#> 7
#> 1
