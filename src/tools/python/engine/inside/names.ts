/** Python: Names and addresses of hosts and services. */
export const names = `# Names and addresses of hosts and services: /etc/hosts, the network's names, and numbers as text.
import struct


class _gaierror(OSError):
    pass


class _herror(OSError):
    pass


for _cls, _name in ((_gaierror, "gaierror"), (_herror, "herror")):
    _cls.__name__ = _cls.__qualname__ = _name
    _cls.__module__ = "socket"

_SERVICES = {
    "ftp": 21, "ssh": 22, "telnet": 23, "smtp": 25, "domain": 53, "http": 80, "pop3": 110, "ntp": 123, "imap2": 143,
    "https": 443, "submission": 587, "imaps": 993, "pop3s": 995, "mysql": 3306, "postgresql": 5432, "redis": 6379,
    "http-alt": 8080,
}
_PROTOCOLS = {"ip": 0, "icmp": 1, "tcp": 6, "udp": 17, "ipv6": 41, "ipv6-icmp": 58}


def _no_name():
    raise _gaierror(-2, "Name or service not known")


def _is_numeric(host):
    return ":" in host or (host.count(".") == 3 and host.replace(".", "").isdigit())


def _resolve(host, family=0):
    """The addresses of a name, as the network knows them."""
    if isinstance(host, (bytes, bytearray)):
        host = host.decode()
    if len(host) > 63 and any(len(part) > 63 for part in host.split(".")):
        raise UnicodeEncodeError("idna", host, 0, len(host), "label too long")
    found = [(_AF_INET6 if ":" in one else _AF_INET, one) for one in json.loads(_bridge.resolve(host))]
    if not found:
        if not _is_numeric(host) and not _bridge.reachesNames():
            raise _gaierror(-3, "Temporary failure in name resolution")
        _no_name()
    wanted = [one for one in found if family in (0, one[0])]
    if not wanted:
        if _is_numeric(host):
            raise _gaierror(-9, "Address family for hostname not supported")
        _no_name()
    return wanted


def _numeric(self, address, call):
    """Host and port of an address that a program gives."""
    if not isinstance(address, tuple):
        raise TypeError(f"{call}(): AF_INET{'6' if self._family == _AF_INET6 else ''} address must be tuple, not {type(address).__name__}")
    if self._family == _AF_INET and len(address) != 2:
        raise TypeError("AF_INET address must be a pair (host, port)")
    host, port = address[:2]
    if not isinstance(port, int):
        raise TypeError(f"'{type(port).__name__}' object cannot be interpreted as an integer")
    if not isinstance(host, (str, bytes, bytearray)):
        raise TypeError(f"str, bytes or bytearray expected, not {type(host).__name__}")
    if not 0 <= port <= 65535:
        raise OverflowError(f"{call}(): port must be 0-65535.")
    if host in ("", b""):
        return ("::" if self._family == _AF_INET6 else "0.0.0.0"), port
    if host == "<broadcast>":
        return "255.255.255.255", port
    return _resolve(host, self._family)[0][1], port


def _port_of(port):
    if port is None:
        return 0
    if isinstance(port, (bytes, bytearray)):
        port = port.decode()
    if isinstance(port, int):
        return port
    if not isinstance(port, str):
        raise OSError("Int or String expected")
    if port.isdigit():
        return int(port)
    if port not in _SERVICES:
        raise _gaierror(-8, "Servname not supported for ai_socktype")
    return _SERVICES[port]


def _getaddrinfo(host, port, family=0, type=0, proto=0, flags=0):
    number = _port_of(port)
    if host is None:
        passive = int(flags) & 1
        any_, loopback = [(_AF_INET, "0.0.0.0"), (_AF_INET6, "::")], [(_AF_INET6, "::1"), (_AF_INET, "127.0.0.1")]
        found = [one for one in (any_ if passive else loopback) if family in (0, one[0])]
    elif int(flags) & 4 and not _is_numeric(host if isinstance(host, str) else host.decode()):
        _no_name()
    else:
        found = _resolve(host, int(family)) if host not in ("", b"") else _no_name()
    kinds = [(1, 6), (2, 17), (3, 0)]
    chosen = [kind for kind in kinds if int(type) in (0, kind[0]) and int(proto) in (0, kind[1])]
    if not chosen:
        raise _gaierror(-7, "ai_socktype not supported")
    if not isinstance(port, int) and port is not None and not str(port).isdigit():
        chosen = [kind for kind in chosen if kind[0] != 3]
    name = (host if isinstance(host, str) else "") if int(flags) & 2 else ""
    return [
        (kind, number_of, protocol, name, (address, number, 0, 0) if kind == _AF_INET6 else (address, number))
        for kind, address in found
        for number_of, protocol in chosen
    ]


def _gethostbyname_ex(host):
    return (host, [], [address for _, address in _resolve(host, _AF_INET)])


def _gethostbyaddr(host):
    address = _resolve(host)[0][1]
    name = _bridge.nameOf(address)
    if not name:
        raise _herror(1, "Unknown host")
    return (name, [], [address])


def _getnameinfo(address, flags):
    host, port = address[:2]
    if not _is_numeric(host):
        host = _resolve(host)[0][1]
    name = None if flags & 1 else _bridge.nameOf(host)
    if name is None and flags & 8:
        _no_name()
    service = next((one for one, number in _SERVICES.items() if number == port), None)
    return (name or host, str(port) if flags & 2 or service is None else service)


def _getservbyname(name, protocol=None):
    if name not in _SERVICES:
        raise OSError("service/proto not found")
    return _SERVICES[name]


def _getservbyport(port, protocol=None):
    for name, number in _SERVICES.items():
        if number == port:
            return name
    raise OSError("port/proto not found")


def _getprotobyname(name):
    if name not in _PROTOCOLS:
        raise OSError("protocol not found")
    return _PROTOCOLS[name]


def _inet_aton(text):
    parts = text.split(".")
    try:
        numbers = [int(part, 0) for part in parts]
        *first, last = numbers
        if not 1 <= len(parts) <= 4 or any(not 0 <= one < 256 for one in first):
            raise ValueError
        return bytes(first) + last.to_bytes(4 - len(first), "big")
    except (ValueError, OverflowError):
        raise OSError("illegal IP address string passed to inet_aton") from None


def _inet_ntoa(packed):
    if len(packed) != 4:
        raise OSError("packed IP wrong length")
    return ".".join(map(str, bytes(packed)))


def _inet_pton(family, text):
    import ipaddress

    try:
        if family == _AF_INET:
            return ipaddress.IPv4Address(text).packed
        return ipaddress.IPv6Address(text).packed
    except ValueError:
        raise OSError("illegal IP address string passed to inet_pton") from None


def _inet_ntop(family, packed):
    import ipaddress

    if len(packed) != (4 if family == _AF_INET else 16):
        raise ValueError("invalid length of packed IP address string")
    return str(ipaddress.ip_address(bytes(packed)))


def _swapped(format):
    def swap(value):
        if value < 0:
            raise OverflowError("can't convert negative value to unsigned int")
        return struct.unpack("<" + format, struct.pack(">" + format, value))[0]

    return swap


def _names_of_hosts():
    """What the module _socket has of these."""
    return {
        "gaierror": _gaierror, "herror": _herror, "getaddrinfo": _getaddrinfo, "getnameinfo": _getnameinfo,
        "gethostname": lambda: _bridge.hostname(), "gethostbyname": lambda host: _gethostbyname_ex(host)[2][0] if host else "0.0.0.0",
        "gethostbyname_ex": _gethostbyname_ex, "gethostbyaddr": _gethostbyaddr,
        "getservbyname": _getservbyname, "getservbyport": _getservbyport, "getprotobyname": _getprotobyname,
        "inet_aton": _inet_aton, "inet_ntoa": _inet_ntoa, "inet_pton": _inet_pton, "inet_ntop": _inet_ntop,
        "htons": _swapped("H"), "ntohs": _swapped("H"), "htonl": _swapped("I"), "ntohl": _swapped("I"),
        "if_nameindex": lambda: [(1, "lo"), (2, "eth0")],
    }
`;
