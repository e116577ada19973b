import socket,sys
s=socket.socket(); s.setsockopt(socket.SOL_SOCKET,socket.SO_REUSEADDR,1); s.bind(('127.0.0.1',18999)); s.listen(5)
while True:
    c,_=s.accept(); c.settimeout(0.5); d=b''
    try:
        while True:
            b=c.recv(65536)
            if not b: break
            d+=b
            if b'\r\n\r\n' in d and b'100-continue' not in d:
                import re
                m=re.search(rb'Content-Length: (\d+)',d)
                if len(d.split(b'\r\n\r\n',1)[1])>=(int(m[1]) if m else 0): break
    except socket.timeout: pass
    c.sendall(b'HTTP/1.1 200 OK\r\nX-A: b\r\nContent-Length: %d\r\n\r\n'%len(d)+d); c.close()
