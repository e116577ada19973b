/** Python: TLS of clients. */
export const tls = `# What pyodide's ssl.py lacks. Nothing on the way between this computer and the hosts of its internet is anybody else's, so a
# connection to one of them is as safe as it is: only who speaks TLS, and for which names, is asked.
import ssl


class _TlsSocket(_socket_module.socket):
    """A client's socket, once the other side has shown that it speaks TLS."""

    @classmethod
    def _create(cls, sock, server_side, do_handshake_on_connect, suppress_ragged_eofs, server_hostname, context, session):
        if sock.type != 1:
            raise NotImplementedError("only stream sockets are supported")
        if server_side:
            print("rockpool: not simulated here: servers that speak TLS", file=sys.stderr)
            raise ssl.SSLError(1, "[SSL] no TLS for servers")
        if context.check_hostname and not server_hostname:
            raise ValueError("check_hostname requires server_hostname")
        timeout = sock.gettimeout()
        self = cls(family=sock.family, type=sock.type, proto=sock.proto, fileno=sock.detach())
        self.settimeout(timeout)
        self.context, self.session, self.server_side = context, None, False
        self.server_hostname = context._encode_hostname(server_hostname)
        self.session_reused, self._sslobj = False, None
        self._speaks = False
        try:
            self.getpeername()
        except OSError:
            return self
        if do_handshake_on_connect:
            try:
                self.do_handshake()
            except BaseException:
                self.close()
                raise
        return self

    def connect(self, address):
        super().connect(address)
        self.do_handshake()

    def do_handshake(self, block=False):
        names = json.loads(_bridge.namesOfCertificate(self.fileno()))
        if names is None:
            raise ssl.SSLError(1, "[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:992)")
        if self.context.check_hostname and self.server_hostname not in names:
            text = f"Hostname mismatch, certificate is not valid for '{self.server_hostname}'. (_ssl.c:992)"
            raise ssl.SSLCertVerificationError(1, "[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: " + text)
        self._sslobj = self
        self._names = names
        self._speaks = True

    def read(self, len=1024, buffer=None):
        return self.recv_into(buffer, len) if buffer is not None else self.recv(len)

    def write(self, data):
        return self.send(data)

    def pending(self):
        return 0

    def version(self):
        return "TLSv1.3" if self._speaks else None

    def cipher(self):
        return ("TLS_AES_256_GCM_SHA384", "TLSv1.3", 256) if self._speaks else None

    shared_ciphers = compression = selected_npn_protocol = selected_alpn_protocol = lambda self: None

    def getpeercert(self, binary_form=False):
        if not self._speaks:
            raise ValueError("handshake not done yet")
        if binary_form:
            return None
        if self.context.verify_mode == ssl.CERT_NONE:
            return {}
        names = tuple(("DNS", name) for name in self._names)
        return {"subject": ((("commonName", self._names[0]),),), "subjectAltName": names}

    def unwrap(self):
        self._speaks = False
        return _socket_module.socket(self.family, self.type, self.proto, fileno=self.detach())


_TlsSocket.__name__ = _TlsSocket.__qualname__ = "SSLSocket"
_TlsSocket.__module__ = "ssl"
ssl.SSLSocket = ssl.SSLContext.sslsocket_class = _TlsSocket
ssl.HAS_NEVER_CHECK_COMMON_NAME = ssl.HAS_TLSv1_3 = True
`;
