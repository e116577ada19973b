## a server and its client
cat > server.py <<'P'
import socket
with socket.create_server(("127.0.0.1", 15001)) as server:
    print(server, flush=True)
    client, address = server.accept()
    with client, client.makefile("rwb") as lines:
        print(address[0], client.getsockname(), flush=True)
        for line in lines:
            lines.write(line.upper())
            lines.flush()
P
python3 server.py & sleep 1
python3 -c '
import socket
with socket.create_connection(("localhost", 15001)) as s:
    s.sendall(b"hello\nthere\n")
    s.shutdown(socket.SHUT_WR)
    print(b"".join(iter(lambda: s.recv(4096), b"")))'
wait
#> <socket.socket fd=3, family=2, type=1, proto=0, laddr=('127.0.0.1', 15001)>
#> 127.0.0.1 ('127.0.0.1', 15001)
#> b'HELLO\nTHERE\n'

## errors of sockets
python3 - <<'P'
import socket
taken = socket.create_server(("127.0.0.1", 15002))
def attempt(name, act):
    try:
        print(name, act())
    except OSError as error:
        print(name, type(error).__name__, error)
attempt("taken", lambda: socket.create_server(("127.0.0.1", 15002)))
attempt("bind taken", lambda: socket.socket().bind(("127.0.0.1", 15002)))
attempt("refused", lambda: socket.create_connection(("127.0.0.1", 15003)))
attempt("privileged", lambda: socket.socket().bind(("127.0.0.1", 80)))
attempt("foreign", lambda: socket.socket().bind(("8.8.8.8", 15004)))
attempt("not connected", lambda: socket.socket().getpeername())
attempt("recv", lambda: socket.socket().recv(1))
attempt("accept", lambda: socket.socket().accept())
attempt("ex", lambda: socket.socket().connect_ex(("127.0.0.1", 15003)) > 0)
taken.settimeout(0.1)
attempt("timeout", taken.accept)
taken.setblocking(False)
attempt("nonblocking", taken.accept)
taken.close()
attempt("closed", taken.accept)
attempt("send on closed", lambda: taken.send(b"x"))
P
#> taken OSError [Errno 98] Address already in use (while attempting to bind on address ('127.0.0.1', 15002))
#> bind taken OSError [Errno 98] Address already in use
#> refused ConnectionRefusedError [Errno 111] Connection refused
#> privileged PermissionError [Errno 13] Permission denied
#> foreign OSError [Errno 99] Cannot assign requested address
#> not connected OSError [Errno 107] Transport endpoint is not connected
#> recv OSError [Errno 107] Transport endpoint is not connected
#> accept OSError [Errno 22] Invalid argument
#> ex True
#> timeout TimeoutError timed out
#> nonblocking BlockingIOError [Errno 11] Resource temporarily unavailable
#> closed OSError [Errno 9] Bad file descriptor
#> send on closed OSError [Errno 9] Bad file descriptor

## wrong arguments of sockets
python3 - <<'P'
import socket
s = socket.socket()
for act in (
    lambda: s.bind("localhost"),
    lambda: s.bind(("localhost",)),
    lambda: s.connect(("localhost", "80")),
    lambda: s.connect(("localhost", 70000)),
    lambda: s.settimeout(-1),
    lambda: s.settimeout("a"),
    lambda: s.send("text"),
    lambda: socket.socket(99),
    lambda: socket.gethostbyname("no such name.invalid"),
    lambda: socket.getaddrinfo("localhost", "nosuchservice"),
):
    try:
        print(act())
    except Exception as error:
        print(type(error).__name__, error)
P
#> TypeError bind(): AF_INET address must be tuple, not str
#> TypeError AF_INET address must be a pair (host, port)
#> TypeError 'str' object cannot be interpreted as an integer
#> OverflowError connect(): port must be 0-65535.
#> ValueError Timeout value out of range
#> TypeError 'str' object cannot be interpreted as an integer
#> TypeError a bytes-like object is required, not 'str'
#> OSError [Errno 97] Address family not supported by protocol
#> gaierror [Errno -2] Name or service not known
#> gaierror [Errno -8] Servname not supported for ai_socktype

## names, numbers and options
python3 - <<'P'
import socket
print(socket.gethostbyname("localhost"), socket.gethostbyname("127.0.0.1"))
print(socket.getaddrinfo("127.0.0.1", 80))
print(socket.getaddrinfo("127.0.0.1", "http", type=socket.SOCK_STREAM))
print(socket.getaddrinfo(None, 80, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE))
print(socket.getservbyname("https"), socket.getservbyport(22), socket.getprotobyname("tcp"))
print(socket.inet_aton("10.0.2.15"), socket.inet_ntoa(b"\x7f\0\0\1"), socket.inet_pton(socket.AF_INET6, "::1"), socket.inet_ntop(socket.AF_INET6, bytes(15) + b"\1"))
print(socket.htons(80), socket.ntohl(1), socket.has_ipv6)
s = socket.socket()
print(s, s.getsockname(), s.gettimeout(), s.getblocking())
s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
print(s.getsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR), s.getsockopt(socket.SOL_SOCKET, socket.SO_TYPE), s.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR))
print(s.family, s.type, s.proto, s.fileno() > 2)
s.close()
print(s, s.fileno())
P
#> 127.0.0.1 127.0.0.1
#> [(<AddressFamily.AF_INET: 2>, <SocketKind.SOCK_STREAM: 1>, 6, '', ('127.0.0.1', 80)), (<AddressFamily.AF_INET: 2>, <SocketKind.SOCK_DGRAM: 2>, 17, '', ('127.0.0.1', 80)), (<AddressFamily.AF_INET: 2>, <SocketKind.SOCK_RAW: 3>, 0, '', ('127.0.0.1', 80))]
#> [(<AddressFamily.AF_INET: 2>, <SocketKind.SOCK_STREAM: 1>, 6, '', ('127.0.0.1', 80))]
#> [(<AddressFamily.AF_INET: 2>, <SocketKind.SOCK_STREAM: 1>, 6, '', ('0.0.0.0', 80)), (<AddressFamily.AF_INET6: 10>, <SocketKind.SOCK_STREAM: 1>, 6, '', ('::', 80, 0, 0))]
#> 443 ssh 6
#> b'\n\x00\x02\x0f' 127.0.0.1 b'\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01' ::1
#> 20480 16777216 True
#> <socket.socket fd=3, family=2, type=1, proto=0, laddr=('0.0.0.0', 0)> ('0.0.0.0', 0) None True
#> 1 1 0
#> 2 1 0 True
#> <socket.socket [closed] fd=-1, family=2, type=1, proto=0> -1

## pairs of sockets, select and selectors
python3 - <<'P'
import select, selectors, socket
a, b = socket.socketpair()
print(select.select([b], [a], [], 0) == ([], [a], []))
a.send(b"one"); a.send(b"two")
print(select.select([a, b], [], [], 1)[0] == [b], b.recv(4, socket.MSG_PEEK), b.recv(100))
poll = select.poll()
poll.register(b, select.POLLIN)
print(poll.poll(10))
a.send(b"x")
print(poll.poll(10) == [(b.fileno(), select.POLLIN)])
with selectors.DefaultSelector() as selector:
    print(type(selector).__name__)
    selector.register(b, selectors.EVENT_READ, data="pair")
    print([(key.data, mask) for key, mask in selector.select(1)])
a.close()
print(b.recv(1), b.recv(1))
try:
    b.send(b"gone")
except OSError as error:
    print(type(error).__name__, error)
P
#> True
#> True b'onet' b'onetwo'
#> []
#> True
#> EpollSelector
#> [('pair', 1)]
#> b'x' b''
#> BrokenPipeError [Errno 32] Broken pipe

## http.server with a handler of one's own: what it answers and what it logs
cat > app.py <<'P'
import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path != "/health":
            return self.send_error(404)
        body = json.dumps({"status": "ok"}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def do_POST(self):
        size = int(self.headers["Content-Length"])
        self.send_response(201)
        self.end_headers()
        self.wfile.write(self.rfile.read(size)[::-1])
ThreadingHTTPServer(("127.0.0.1", 15010), Handler).serve_forever()
P
python3 app.py 2> log & sleep 1
curl -s -w '\n%{http_code} %{content_type}\n' localhost:15010/health
curl -s -o /dev/null -w '%{http_code}\n' localhost:15010/nosuch
curl -s -w '\n%{http_code}\n' -d abc localhost:15010/
curl -s -o /dev/null -w '%{http_code}\n' -X PUT localhost:15010/
kill $!; wait $!; echo $?
sed 's/\[.*\]/[time]/' log
#> {"status": "ok"}
#> 200 application/json
#> 404
#> cba
#> 201
#> 501
#> 143
#> 127.0.0.1 - - [time] "GET /health HTTP/1.1" 200 -
#> 127.0.0.1 - - [time] code 404, message Not Found
#> 127.0.0.1 - - [time] "GET /nosuch HTTP/1.1" 404 -
#> 127.0.0.1 - - [time] "POST / HTTP/1.1" 201 -
#> 127.0.0.1 - - [time] code 501, message Unsupported method ('PUT')
#> 127.0.0.1 - - [time] "PUT / HTTP/1.1" 501 -

## the port is taken
cat > app.py <<'P'
from http.server import HTTPServer, BaseHTTPRequestHandler
HTTPServer(("127.0.0.1", 15011), BaseHTTPRequestHandler).serve_forever()
P
python3 app.py & sleep 1
python3 app.py 2>&1 | tail -1
kill $!
#> OSError: [Errno 98] Address already in use

## a handler that fails
cat > app.py <<'P'
from http.server import HTTPServer, BaseHTTPRequestHandler
class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        1 / 0
HTTPServer(("127.0.0.1", 15012), Handler).handle_request()
P
python3 app.py 2> log & sleep 1
curl -s localhost:15012/; echo $?
wait
sed -n '1p;2s/ [0-9]*)/ PORT)/p;$p' log; grep -c ZeroDivisionError log
#> 52
#> ----------------------------------------
#> Exception occurred during processing of request from ('127.0.0.1', PORT)
#> ----------------------------------------
#> 1

## Ctrl-C and an end in order
cat > app.py <<'P'
from http.server import HTTPServer, BaseHTTPRequestHandler
server = HTTPServer(("127.0.0.1", 15013), BaseHTTPRequestHandler)
try:
    server.serve_forever()
except KeyboardInterrupt:
    print("interrupted")
finally:
    server.server_close()
    print("closed")
P
set -m
python3 app.py & sleep 1
kill -INT $!; wait $!; echo $?
#> interrupted
#> closed
#> 0
#2> [1]+  Done                    python3 app.py

## a handler of SIGTERM
cat > app.py <<'P'
import signal, socket, sys
def stop(number, frame):
    print("got", signal.Signals(number).name)
    sys.exit(3)
signal.signal(signal.SIGTERM, stop)
signal.signal(signal.SIGUSR1, lambda number, frame: print("usr1", flush=True))
socket.create_server(("127.0.0.1", 15014)).accept()
P
python3 app.py & sleep 1
kill -USR1 $!; sleep 0.3; kill $!; wait $!; echo $?
#> usr1
#> got SIGTERM
#> 3

## an alarm ends a wait
python3 - <<'P'
import signal, time
def ring(number, frame):
    raise TimeoutError("rung")
signal.signal(signal.SIGALRM, ring)
print(signal.alarm(1))
try:
    time.sleep(10)
except TimeoutError as error:
    print(error)
P
#> 0
#> rung

## threads, locks and queues
python3 - <<'P'
import queue, threading, time
from concurrent.futures import ThreadPoolExecutor
total, lock = 0, threading.Lock()
def work():
    global total
    for _ in range(500):
        with lock:
            before = total
            total = before + 1
threads = [threading.Thread(target=work, name=f"worker-{n}") for n in range(4)]
for one in threads: one.start()
for one in threads: one.join()
print(total, threads[0].is_alive(), threads[0].name, threading.active_count(), threading.current_thread().name)
line = queue.Queue(maxsize=1)
threading.Thread(target=lambda: [line.put(n) for n in range(3)]).start()
print([line.get() for _ in range(3)])
with ThreadPoolExecutor(2) as pool:
    print(list(pool.map(lambda n: n * n, range(5))), pool.submit(max, 1, 2).result())
kept = threading.local()
kept.value = 1
found = []
one = threading.Thread(target=lambda: found.append(hasattr(kept, "value")))
one.start(); one.join()
print(found, kept.value)
event = threading.Event()
threading.Timer(0.1, event.set).start()
print(event.wait(0.01), event.wait(5))
try:
    lock.release()
except RuntimeError as error:
    print(error)
print(lock.acquire(timeout=0.01), lock.acquire(timeout=0.01), lock.acquire(blocking=False))
began = time.monotonic()
sleepers = [threading.Thread(target=time.sleep, args=(0.3,)) for _ in range(5)]
for one in sleepers: one.start()
for one in sleepers: one.join()
print(time.monotonic() - began < 1)
try:
    one.start()
except RuntimeError as error:
    print(error)
P
#> 2000 False worker-0 1 MainThread
#> [0, 1, 2]
#> [0, 1, 4, 9, 16] 2
#> [False] 1
#> False True
#> release unlocked lock
#> True False False
#> True
#> threads can only be started once

## a thread that fails, and one that outlives the main one
python3 - 2> err <<'P'
import threading, time
def fail():
    raise ValueError("in a thread")
one = threading.Thread(target=fail, name="worker")
one.start(); one.join()
def late():
    time.sleep(0.2)
    print("late")
threading.Thread(target=late).start()
threading.Thread(target=lambda: time.sleep(30), daemon=True).start()
print("main is at its end")
P
echo $?; sed -n '1,2p;$p' err
#> main is at its end
#> late
#> 0
#> Exception in thread worker:
#> Traceback (most recent call last):
#> ValueError: in a thread

## asyncio serves, connects, and gives up
python3 - <<'P'
import asyncio
async def answer(reader, writer):
    line = await reader.readline()
    writer.write(b"you said " + line)
    await writer.drain()
    writer.close()
async def main():
    server = await asyncio.start_server(answer, "127.0.0.1", 15020)
    async with server:
        async def ask(word):
            reader, writer = await asyncio.open_connection("127.0.0.1", 15020)
            writer.write(word + b"\n")
            text = await reader.read()
            writer.close()
            return text
        print(await asyncio.gather(ask(b"one"), ask(b"two")))
        print(await asyncio.to_thread(sum, [1, 2]))
        try:
            await asyncio.wait_for(asyncio.sleep(5), 0.05)
        except asyncio.TimeoutError:
            print("given up")
        try:
            await asyncio.open_connection("127.0.0.1", 15021)
        except OSError as error:
            print(error)
asyncio.run(main())
P
#> [b'you said one\n', b'you said two\n']
#> 3
#> given up
#> [Errno 111] Connect call failed ('127.0.0.1', 15021)

## urllib, http.client, xmlrpc and wsgiref
python3 - 2> log <<'P'
import http.client, threading, urllib.error, urllib.request, xmlrpc.client
from wsgiref.simple_server import make_server
from xmlrpc.server import SimpleXMLRPCServer
def app(environ, start_response):
    start_response("200 OK" if environ["PATH_INFO"] == "/" else "404 Not Found", [("Content-Type", "text/plain")])
    return [environ["REQUEST_METHOD"].encode(), b" ", environ["PATH_INFO"].encode()]
site = make_server("127.0.0.1", 15030, app)
threading.Thread(target=site.serve_forever, daemon=True).start()
with urllib.request.urlopen("http://127.0.0.1:15030/") as response:
    print(response.status, response.headers["Content-Type"], response.read())
try:
    urllib.request.urlopen("http://127.0.0.1:15030/x")
except urllib.error.HTTPError as error:
    print(error, error.read())
connection = http.client.HTTPConnection("127.0.0.1", 15030)
connection.request("POST", "/", b"data")
print(connection.getresponse().read())
try:
    urllib.request.urlopen("http://127.0.0.1:15031/")
except urllib.error.URLError as error:
    print(error)
calls = SimpleXMLRPCServer(("127.0.0.1", 15032), logRequests=False)
calls.register_function(pow)
threading.Thread(target=calls.serve_forever, daemon=True).start()
print(xmlrpc.client.ServerProxy("http://127.0.0.1:15032").pow(2, 5))
site.shutdown(); calls.shutdown()
P
sed 's/\[.*\]/[time]/' log
#> 200 text/plain b'GET /'
#> HTTP Error 404: Not Found b'GET /x'
#> b'POST /'
#> <urlopen error [Errno 111] Connection refused>
#> 32
#> 127.0.0.1 - - [time] "GET / HTTP/1.1" 200 5
#> 127.0.0.1 - - [time] "GET /x HTTP/1.1" 404 6
#> 127.0.0.1 - - [time] "POST / HTTP/1.1" 200 6
