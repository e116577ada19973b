/**
 * The errors of system calls, as values: `if (file instanceof Errno) …`. Each knows its number and the
 * message that GNU's strerror(3) gives for it, so no command builds these strings (Linux errno(3), glibc 2.36).
 */
export class Errno {
  private constructor(
    readonly code: string,
    readonly number: number,
    readonly message: string,
  ) {}

  toString(): string {
    return this.message;
  }

  static readonly EPERM = new Errno("EPERM", 1, "Operation not permitted");
  static readonly ENOENT = new Errno("ENOENT", 2, "No such file or directory");
  static readonly ESRCH = new Errno("ESRCH", 3, "No such process");
  static readonly EINTR = new Errno("EINTR", 4, "Interrupted system call");
  static readonly EIO = new Errno("EIO", 5, "Input/output error");
  static readonly ENXIO = new Errno("ENXIO", 6, "No such device or address");
  static readonly E2BIG = new Errno("E2BIG", 7, "Argument list too long");
  static readonly ENOEXEC = new Errno("ENOEXEC", 8, "Exec format error");
  static readonly EBADF = new Errno("EBADF", 9, "Bad file descriptor");
  static readonly ECHILD = new Errno("ECHILD", 10, "No child processes");
  static readonly EAGAIN = new Errno("EAGAIN", 11, "Resource temporarily unavailable");
  static readonly ENOMEM = new Errno("ENOMEM", 12, "Cannot allocate memory");
  static readonly EACCES = new Errno("EACCES", 13, "Permission denied");
  static readonly EBUSY = new Errno("EBUSY", 16, "Device or resource busy");
  static readonly EEXIST = new Errno("EEXIST", 17, "File exists");
  static readonly EXDEV = new Errno("EXDEV", 18, "Invalid cross-device link");
  static readonly ENODEV = new Errno("ENODEV", 19, "No such device");
  static readonly ENOTDIR = new Errno("ENOTDIR", 20, "Not a directory");
  static readonly EISDIR = new Errno("EISDIR", 21, "Is a directory");
  static readonly EINVAL = new Errno("EINVAL", 22, "Invalid argument");
  static readonly EMFILE = new Errno("EMFILE", 24, "Too many open files");
  static readonly ENOTTY = new Errno("ENOTTY", 25, "Inappropriate ioctl for device");
  static readonly ETXTBSY = new Errno("ETXTBSY", 26, "Text file busy");
  static readonly EFBIG = new Errno("EFBIG", 27, "File too large");
  static readonly ENOSPC = new Errno("ENOSPC", 28, "No space left on device");
  static readonly ESPIPE = new Errno("ESPIPE", 29, "Illegal seek");
  static readonly EROFS = new Errno("EROFS", 30, "Read-only file system");
  static readonly EMLINK = new Errno("EMLINK", 31, "Too many links");
  static readonly EPIPE = new Errno("EPIPE", 32, "Broken pipe");
  static readonly ERANGE = new Errno("ERANGE", 34, "Numerical result out of range");
  static readonly ENAMETOOLONG = new Errno("ENAMETOOLONG", 36, "File name too long");
  static readonly ENOSYS = new Errno("ENOSYS", 38, "Function not implemented");
  static readonly ENOTEMPTY = new Errno("ENOTEMPTY", 39, "Directory not empty");
  static readonly ELOOP = new Errno("ELOOP", 40, "Too many levels of symbolic links");
  static readonly EOVERFLOW = new Errno("EOVERFLOW", 75, "Value too large for defined data type");
  static readonly EILSEQ = new Errno("EILSEQ", 84, "Invalid or incomplete multibyte or wide character");
  static readonly ENOTSOCK = new Errno("ENOTSOCK", 88, "Socket operation on non-socket");
  static readonly EDESTADDRREQ = new Errno("EDESTADDRREQ", 89, "Destination address required");
  static readonly EMSGSIZE = new Errno("EMSGSIZE", 90, "Message too long");
  static readonly EOPNOTSUPP = new Errno("EOPNOTSUPP", 95, "Operation not supported");
  static readonly EAFNOSUPPORT = new Errno("EAFNOSUPPORT", 97, "Address family not supported by protocol");
  static readonly EADDRINUSE = new Errno("EADDRINUSE", 98, "Address already in use");
  static readonly EADDRNOTAVAIL = new Errno("EADDRNOTAVAIL", 99, "Cannot assign requested address");
  static readonly ENETUNREACH = new Errno("ENETUNREACH", 101, "Network is unreachable");
  static readonly ECONNRESET = new Errno("ECONNRESET", 104, "Connection reset by peer");
  static readonly EISCONN = new Errno("EISCONN", 106, "Transport endpoint is already connected");
  static readonly ENOTCONN = new Errno("ENOTCONN", 107, "Transport endpoint is not connected");
  static readonly ETIMEDOUT = new Errno("ETIMEDOUT", 110, "Connection timed out");
  static readonly ECONNREFUSED = new Errno("ECONNREFUSED", 111, "Connection refused");
  static readonly EHOSTUNREACH = new Errno("EHOSTUNREACH", 113, "No route to host");
  static readonly EALREADY = new Errno("EALREADY", 114, "Operation already in progress");
  static readonly EINPROGRESS = new Errno("EINPROGRESS", 115, "Operation now in progress");
}

export function isErrno(value: unknown): value is Errno {
  return value instanceof Errno;
}
