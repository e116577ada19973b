## python -m http.server: files, folders, what is not there, and the log
mkdir -p site/docs 'site/a & b'; echo '<h1>hi</h1>' > site/docs/index.html; echo text > 'site/a & b/ü.txt'; printf 'a,b\n' > site/data.csv
touch -d '2024-01-01 00:00:00 UTC' site/data.csv
cd site; python3 -m http.server 15050 --bind 127.0.0.1 > ../out 2> ../log & sleep 1
curl -si localhost:15050/data.csv | tr -d '\r' | grep -v Date
curl -s localhost:15050/
curl -s 'localhost:15050/a%20&%20b/'
curl -s -o /dev/null -w '%{http_code} %{redirect_url}\n' localhost:15050/docs
curl -s localhost:15050/docs/
curl -si localhost:15050/nosuch | tr -d '\r' | grep -v Date
curl -sI localhost:15050/ | tr -d '\r' | grep -v Date
curl -s -o /dev/null -w '%{http_code}\n' -X POST -d x localhost:15050/
curl -s -o /dev/null -w '%{http_code}\n' -H 'If-Modified-Since: Mon, 01 Jan 2024 00:00:00 GMT' localhost:15050/data.csv
curl -s 'localhost:15050/data.csv?query=1#part'
kill $!; wait $!; cat ../out; sed 's/\[.*\]/[time]/' ../log
#> HTTP/1.0 200 OK
#> Server: SimpleHTTP/0.6 Python/3.11.2
#> Content-type: text/csv
#> Content-Length: 4
#> Last-Modified: Mon, 01 Jan 2024 00:00:00 GMT
#>
#> a,b
#> <!DOCTYPE HTML>
#> <html lang="en">
#> <head>
#> <meta charset="utf-8">
#> <title>Directory listing for /</title>
#> </head>
#> <body>
#> <h1>Directory listing for /</h1>
#> <hr>
#> <ul>
#> <li><a href="a%20%26%20b/">a &amp; b/</a></li>
#> <li><a href="data.csv">data.csv</a></li>
#> <li><a href="docs/">docs/</a></li>
#> </ul>
#> <hr>
#> </body>
#> </html>
#> <!DOCTYPE HTML>
#> <html lang="en">
#> <head>
#> <meta charset="utf-8">
#> <title>Directory listing for /a &amp; b/</title>
#> </head>
#> <body>
#> <h1>Directory listing for /a &amp; b/</h1>
#> <hr>
#> <ul>
#> <li><a href="%C3%BC.txt">ü.txt</a></li>
#> </ul>
#> <hr>
#> </body>
#> </html>
#> 301 http://localhost:15050/docs/
#> <h1>hi</h1>
#> HTTP/1.0 404 File not found
#> Server: SimpleHTTP/0.6 Python/3.11.2
#> Connection: close
#> Content-Type: text/html;charset=utf-8
#> Content-Length: 335
#>
#> <!DOCTYPE HTML>
#> <html lang="en">
#>     <head>
#>         <meta charset="utf-8">
#>         <title>Error response</title>
#>     </head>
#>     <body>
#>         <h1>Error response</h1>
#>         <p>Error code: 404</p>
#>         <p>Message: File not found.</p>
#>         <p>Error code explanation: 404 - Nothing matches the given URI.</p>
#>     </body>
#> </html>
#> HTTP/1.0 200 OK
#> Server: SimpleHTTP/0.6 Python/3.11.2
#> Content-type: text/html; charset=utf-8
#> Content-Length: 310
#>
#> 501
#> 304
#> a,b
#> 127.0.0.1 - - [time] "GET /data.csv HTTP/1.1" 200 -
#> 127.0.0.1 - - [time] "GET / HTTP/1.1" 200 -
#> 127.0.0.1 - - [time] "GET /a%20&%20b/ HTTP/1.1" 200 -
#> 127.0.0.1 - - [time] "GET /docs HTTP/1.1" 301 -
#> 127.0.0.1 - - [time] "GET /docs/ HTTP/1.1" 200 -
#> 127.0.0.1 - - [time] code 404, message File not found
#> 127.0.0.1 - - [time] "GET /nosuch HTTP/1.1" 404 -
#> 127.0.0.1 - - [time] "HEAD / HTTP/1.1" 200 -
#> 127.0.0.1 - - [time] code 501, message Unsupported method ('POST')
#> 127.0.0.1 - - [time] "POST / HTTP/1.1" 501 -
#> 127.0.0.1 - - [time] "GET /data.csv HTTP/1.1" 304 -
#> 127.0.0.1 - - [time] "GET /data.csv?query=1 HTTP/1.1" 200 -

## python -m http.server: Ctrl-C, a directory, a port that is taken
set -m
mkdir d; echo x > d/f; python3 -m http.server -d d -b 127.0.0.1 15051 2> log & sleep 1
curl -s localhost:15051/f
python3 -m http.server -b 127.0.0.1 15051 2>&1 | tail -1
kill -INT $!; wait $!; echo $?
python3 -m http.server abc; echo $?
python3 -m http.server --nosuch 2>&1 | tail -1
python3 -m http.server -h | head -5
#> x
#> OSError: [Errno 98] Address already in use
#> Serving HTTP on 127.0.0.1 port 15051 (http://127.0.0.1:15051/) ...
#>
#> Keyboard interrupt received, exiting.
#> 0
#> 2
#> server.py: error: unrecognized arguments: --nosuch
#> usage: server.py [-h] [--cgi] [-b ADDRESS] [-d DIRECTORY] [-p VERSION] [port]
#>
#> positional arguments:
#>   port                  bind to this port (default: 8000)
#>
#2> [1]+  Done                    python3 -m http.server -d d -b 127.0.0.1 15051 2> log
#2> usage: server.py [-h] [--cgi] [-b ADDRESS] [-d DIRECTORY] [-p VERSION] [port]
#2> server.py: error: argument port: invalid int value: 'abc'
