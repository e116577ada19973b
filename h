HTTP/1.1 200 OK
X-A: b
Content-Length: 79

