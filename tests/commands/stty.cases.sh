## shows all settings of a new terminal
sleep 1 | script -qc 'stty rows 24 cols 80; stty -a' /dev/null
#>$ speed 38400 baud; rows 24; columns 80; line = 0;\r
#>$ intr = ^C; quit = ^\\; erase = ^?; kill = ^U; eof = ^D; eol = <undef>;\r
#>$ eol2 = <undef>; swtch = <undef>; start = ^Q; stop = ^S; susp = ^Z; rprnt = ^R;\r
#>$ werase = ^W; lnext = ^V; discard = ^O; min = 1; time = 0;\r
#>$ -parenb -parodd -cmspar cs8 -hupcl -cstopb cread -clocal -crtscts\r
#>$ -ignbrk -brkint -ignpar -parmrk -inpck -istrip -inlcr -igncr icrnl ixon -ixoff\r
#>$ -iuclc -ixany -imaxbel -iutf8\r
#>$ opost -olcuc -ocrnl onlcr -onocr -onlret -ofill -ofdel nl0 cr0 tab0 bs0 vt0 ff0\r
#>$ isig icanon iexten echo echoe echok -echonl -noflsh -xcase -tostop -echoprt\r
#>$ echoctl echoke -flusho -extproc\r

## shows what differs from sane
sleep 1 | script -qc 'stty; stty -echo; stty; stty echo; stty' /dev/null
#>$ speed 38400 baud; line = 0;\r
#>$ -brkint -imaxbel\r
#>$ speed 38400 baud; line = 0;\r
#>$ -brkint -imaxbel\r
#>$ -echo\r
#>$ speed 38400 baud; line = 0;\r
#>$ -brkint -imaxbel\r

## tells and sets the size
sleep 1 | script -qc 'stty rows 30 cols 100; stty size; stty columns 0x40; stty size' /dev/null
#>$ 30 100\r
#>$ 30 64\r

## breaks its lines where the terminal ends
sleep 1 | script -qc 'stty rows 24 cols 50; stty -a; stty cols 200; stty -a' /dev/null
#>$ speed 38400 baud; rows 24; columns 50; line = 0;\r
#>$ intr = ^C; quit = ^\\; erase = ^?; kill = ^U;\r
#>$ eof = ^D; eol = <undef>; eol2 = <undef>;\r
#>$ swtch = <undef>; start = ^Q; stop = ^S; susp = ^Z;\r
#>$ rprnt = ^R; werase = ^W; lnext = ^V; discard = ^O;\r
#>$ min = 1; time = 0;\r
#>$ -parenb -parodd -cmspar cs8 -hupcl -cstopb cread\r
#>$ -clocal -crtscts\r
#>$ -ignbrk -brkint -ignpar -parmrk -inpck -istrip\r
#>$ -inlcr -igncr icrnl ixon -ixoff -iuclc -ixany\r
#>$ -imaxbel -iutf8\r
#>$ opost -olcuc -ocrnl onlcr -onocr -onlret -ofill\r
#>$ -ofdel nl0 cr0 tab0 bs0 vt0 ff0\r
#>$ isig icanon iexten echo echoe echok -echonl -noflsh\r
#>$ -xcase -tostop -echoprt echoctl echoke -flusho\r
#>$ -extproc\r
#>$ speed 38400 baud; rows 24; columns 200; line = 0;\r
#>$ intr = ^C; quit = ^\\; erase = ^?; kill = ^U; eof = ^D; eol = <undef>; eol2 = <undef>; swtch = <undef>; start = ^Q; stop = ^S; susp = ^Z; rprnt = ^R; werase = ^W; lnext = ^V; discard = ^O;\r
#>$ min = 1; time = 0;\r
#>$ -parenb -parodd -cmspar cs8 -hupcl -cstopb cread -clocal -crtscts\r
#>$ -ignbrk -brkint -ignpar -parmrk -inpck -istrip -inlcr -igncr icrnl ixon -ixoff -iuclc -ixany -imaxbel -iutf8\r
#>$ opost -olcuc -ocrnl onlcr -onocr -onlret -ofill -ofdel nl0 cr0 tab0 bs0 vt0 ff0\r
#>$ isig icanon iexten echo echoe echok -echonl -noflsh -xcase -tostop -echoprt echoctl echoke -flusho -extproc\r

## wants a terminal
stty; echo $?
stty -a < /dev/null; echo $?
stty -F /dev/null -a; echo $?
stty -F nosuch; echo $?
#> 1
#> 1
#> 1
#> 1
#2> stty: 'standard input': Inappropriate ioctl for device
#2> stty: 'standard input': Inappropriate ioctl for device
#2> stty: /dev/null: Inappropriate ioctl for device
#2> stty: nosuch: No such file or directory

## sets flags and takes them back
sleep 1 | script -qc 'stty -icrnl -ixon tostop noflsh echonl; stty; stty icrnl ixon -tostop -noflsh -echonl; stty' /dev/null
#>$ speed 38400 baud; line = 0;\r
#>$ -brkint -icrnl -imaxbel\r
#>$ echonl noflsh tostop\r
#>$ speed 38400 baud; line = 0;\r
#>$ -brkint -imaxbel\r

## sets the keys
sleep 1 | script -qc 'stty intr ^X erase ^H kill ^- quit x susp 017 eol M; stty' /dev/null
#>$ speed 38400 baud; line = 0;\r
#>$ intr = ^X; quit = x; erase = ^H; kill = <undef>; eol = M; susp = ^O;\r
#>$ -brkint -imaxbel\r

## takes keys away
sleep 1 | script -qc 'stty intr undef quit ^-; stty; stty intr ^c quit ^\\; stty' /dev/null
#>$ speed 38400 baud; line = 0;\r
#>$ intr = <undef>; quit = <undef>;\r
#>$ -brkint -imaxbel\r
#>$ speed 38400 baud; line = 0;\r
#>$ -brkint -imaxbel\r

## knows combinations
sleep 1 | script -qc 'for s in cbreak -cbreak evenp -evenp oddp -oddp pass8 -pass8 litout cooked; do echo $s; stty $s; stty; done' /dev/null
#>$ cbreak\r
#>$ speed 38400 baud; line = 0;\r
#>$ min = 1; time = 0;\r
#>$ -brkint -imaxbel\r
#>$ -icanon\r
#>$ -cbreak\r
#>$ speed 38400 baud; line = 0;\r
#>$ -brkint -imaxbel\r
#>$ evenp\r
#>$ stty: 'standard input': Invalid argument\r
#>$ speed 38400 baud; line = 0;\r
#>$ -brkint -imaxbel\r
#>$ -evenp\r
#>$ speed 38400 baud; line = 0;\r
#>$ -brkint -imaxbel\r
#>$ oddp\r
#>$ stty: 'standard input': unable to perform all requested operations\r
#>$ speed 38400 baud; line = 0;\r
#>$ -brkint -imaxbel\r
#>$ -oddp\r
#>$ speed 38400 baud; line = 0;\r
#>$ -brkint -imaxbel\r
#>$ pass8\r
#>$ speed 38400 baud; line = 0;\r
#>$ -brkint -imaxbel\r
#>$ -pass8\r
#>$ stty: 'standard input': unable to perform all requested operations\r
#>$ speed 38400 baud; line = 0;\r
#>$ -brkint -imaxbel\r
#>$ litout\r
#> speed 38400 baud; line = 0;
#> -brkint -imaxbel
#> -opost
#> cooked
#>$ speed 38400 baud; line = 0;\r
#>$ -imaxbel\r

## makes a terminal raw, and cooked again
sleep 1 | script -qc 'stty raw; stty; stty -raw; stty' /dev/null
sleep 1 | script -qc 'stty raw -echo; stty; stty sane; stty' /dev/null
#> speed 38400 baud; line = 0;
#> min = 1; time = 0;
#> -brkint -icrnl -imaxbel
#> -opost
#> -isig -icanon
#>$ speed 38400 baud; line = 0;\r
#>$ -imaxbel\r
#> speed 38400 baud; line = 0;
#> min = 1; time = 0;
#> -brkint -icrnl -imaxbel
#> -opost
#> -isig -icanon -echo
#>$ speed 38400 baud; line = 0;\r

## knows nl, ek, dec and crt
sleep 1 | script -qc 'stty nl; stty; stty -nl; stty erase x kill y; stty ek; stty; stty -echoe; stty crt; stty dec; stty' /dev/null
#> speed 38400 baud; line = 0;
#> -brkint -icrnl -imaxbel
#> -onlcr
#>$ speed 38400 baud; line = 0;\r
#>$ -brkint -imaxbel\r
#>$ speed 38400 baud; line = 0;\r
#>$ -brkint -imaxbel\r

## makes all sane again
sleep 1 | script -qc 'stty -echo -icanon -isig -opost intr a erase b min 5 time 7; stty; stty sane; stty; stty -a' /dev/null
#> speed 38400 baud; line = 0;
#> intr = a; erase = b; min = 5; time = 7;
#> -brkint -imaxbel
#> -opost
#> -isig -icanon -echo
#>$ speed 38400 baud; line = 0;\r
#>$ speed 38400 baud; rows 0; columns 0; line = 0;\r
#>$ intr = ^C; quit = ^\\; erase = ^?; kill = ^U; eof = ^D; eol = <undef>;\r
#>$ eol2 = <undef>; swtch = <undef>; start = ^Q; stop = ^S; susp = ^Z; rprnt = ^R;\r
#>$ werase = ^W; lnext = ^V; discard = ^O; min = 1; time = 0;\r
#>$ -parenb -parodd -cmspar cs8 -hupcl -cstopb cread -clocal -crtscts\r
#>$ -ignbrk brkint -ignpar -parmrk -inpck -istrip -inlcr -igncr icrnl ixon -ixoff\r
#>$ -iuclc -ixany imaxbel -iutf8\r
#>$ opost -olcuc -ocrnl onlcr -onocr -onlret -ofill -ofdel nl0 cr0 tab0 bs0 vt0 ff0\r
#>$ isig icanon iexten echo echoe echok -echonl -noflsh -xcase -tostop -echoprt\r
#>$ echoctl echoke -flusho -extproc\r

## saves and brings back
sleep 1 | script -qc 'stty -g; saved=$(stty -g); stty -echo intr x min 3 cs7; stty -g; stty "$saved"; stty -g' /dev/null
#>$ 500:5:bf:8a3b:3:1c:7f:15:4:0:1:0:11:13:1a:0:12:f:17:16:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0\r
#>$ stty: 'standard input': unable to perform all requested operations\r
#>$ 500:5:bf:8a33:78:1c:7f:15:4:0:3:0:11:13:1a:0:12:f:17:16:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0\r
#>$ 500:5:bf:8a3b:3:1c:7f:15:4:0:1:0:11:13:1a:0:12:f:17:16:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0:0\r

## sets speeds
sleep 1 | script -qc 'stty speed; stty 9600; stty speed; stty ispeed 9600 ospeed 9600; stty speed; stty 12345' /dev/null
#>$ 38400\r
#>$ 9600\r
#>$ 9600\r
#>$ stty: invalid argument ‘12345’\r
#>$ Try 'stty --help' for more information.\r

## waits for so many bytes, or so long
sleep 1 | script -qc 'stty -icanon min 0 time 2; stty; head -c 10 < /dev/tty | wc -c' /dev/null
#>$ speed 38400 baud; line = 0;\r
#>$ min = 0; time = 2;\r
#>$ -brkint -imaxbel\r
#>$ -icanon\r
#>$ 0\r

## sets numbers of delays and sizes
sleep 1 | script -qc 'stty cs7 nl1 cr2 bs1 vt1 ff1; stty -a | grep -o "cs[0-9]\|nl1.*"; stty' /dev/null
#>$ stty: 'standard input': unable to perform all requested operations\r
#>$ cs8\r
#>$ nl1 cr2 tab0 bs1 vt1 ff1\r
#>$ speed 38400 baud; line = 0;\r
#>$ -brkint -imaxbel\r
#>$ nl1 cr2 bs1 vt1 ff1\r

## does not know other settings
sleep 1 | script -qc 'stty nosuch; echo $?; stty -nosuch; stty raw nosuch; stty' /dev/null
#>$ stty: invalid argument ‘nosuch’\r
#>$ Try 'stty --help' for more information.\r
#>$ 1\r
#>$ stty: invalid argument ‘-nosuch’\r
#>$ Try 'stty --help' for more information.\r
#>$ stty: invalid argument ‘nosuch’\r
#>$ Try 'stty --help' for more information.\r
#>$ speed 38400 baud; line = 0;\r
#>$ -brkint -imaxbel\r

## wants the value of a setting
sleep 1 | script -qc 'stty intr; echo $?; stty rows; stty rows x; stty intr abc' /dev/null
#>$ stty: missing argument to ‘intr’\r
#>$ Try 'stty --help' for more information.\r
#>$ 1\r
#>$ stty: missing argument to ‘rows’\r
#>$ Try 'stty --help' for more information.\r
#>$ stty: invalid integer argument: ‘x’\r
#>$ stty: invalid integer argument: ‘abc’\r

## keeps its manners apart
sleep 1 | script -qc 'stty -a -g; echo $?; stty -a echo; echo $?' /dev/null
#>$ stty: the options for verbose and stty-readable output styles are\r
#>$ mutually exclusive\r
#>$ 1\r
#>$ stty: when specifying an output style, modes may not be set\r
#>$ 1\r

## does not show what is typed without echo
{ sleep 0.5; printf 'secret\nshown\n'; sleep 0.5; } | script -qc 'stty -echo; read a; stty echo; echo "[$a]"' /dev/null
#>$ [secret]\r

## prints its help
stty --help
#> Usage: stty [-F DEVICE | --file=DEVICE] [SETTING]...
#>   or:  stty [-F DEVICE | --file=DEVICE] [-a|--all]
#>   or:  stty [-F DEVICE | --file=DEVICE] [-g|--save]
#> Print or change terminal characteristics.
#>
#> Mandatory arguments to long options are mandatory for short options too.
#>   -a, --all          print all current settings in human-readable form
#>   -g, --save         print all current settings in a stty-readable form
#>   -F, --file=DEVICE  open and use the specified DEVICE instead of stdin
#>       --help        display this help and exit
#>       --version     output version information and exit
#>
#> Optional - before SETTING indicates negation.  An * marks non-POSIX
#> settings.  The underlying system defines which settings are available.
#>
#> Special characters:
#>  * discard CHAR  CHAR will toggle discarding of output
#>    eof CHAR      CHAR will send an end of file (terminate the input)
#>    eol CHAR      CHAR will end the line
#>  * eol2 CHAR     alternate CHAR for ending the line
#>    erase CHAR    CHAR will erase the last character typed
#>    intr CHAR     CHAR will send an interrupt signal
#>    kill CHAR     CHAR will erase the current line
#>  * lnext CHAR    CHAR will enter the next character quoted
#>    quit CHAR     CHAR will send a quit signal
#>  * rprnt CHAR    CHAR will redraw the current line
#>    start CHAR    CHAR will restart the output after stopping it
#>    stop CHAR     CHAR will stop the output
#>    susp CHAR     CHAR will send a terminal stop signal
#>  * swtch CHAR    CHAR will switch to a different shell layer
#>  * werase CHAR   CHAR will erase the last word typed
#>
#> Special settings:
#>    N             set the input and output speeds to N bauds
#>  * cols N        tell the kernel that the terminal has N columns
#>  * columns N     same as cols N
#>  * [-]drain      wait for transmission before applying settings (on by default)
#>    ispeed N      set the input speed to N
#>  * line N        use line discipline N
#>    min N         with -icanon, set N characters minimum for a completed read
#>    ospeed N      set the output speed to N
#>  * rows N        tell the kernel that the terminal has N rows
#>  * size          print the number of rows and columns according to the kernel
#>    speed         print the terminal speed
#>    time N        with -icanon, set read timeout of N tenths of a second
#>
#> Control settings:
#>    [-]clocal     disable modem control signals
#>    [-]cread      allow input to be received
#>  * [-]crtscts    enable RTS/CTS handshaking
#>    csN           set character size to N bits, N in [5..8]
#>    [-]cstopb     use two stop bits per character (one with '-')
#>    [-]hup        send a hangup signal when the last process closes the tty
#>    [-]hupcl      same as [-]hup
#>    [-]parenb     generate parity bit in output and expect parity bit in input
#>    [-]parodd     set odd parity (or even parity with '-')
#>  * [-]cmspar     use "stick" (mark/space) parity
#>
#> Input settings:
#>    [-]brkint     breaks cause an interrupt signal
#>    [-]icrnl      translate carriage return to newline
#>    [-]ignbrk     ignore break characters
#>    [-]igncr      ignore carriage return
#>    [-]ignpar     ignore characters with parity errors
#>  * [-]imaxbel    beep and do not flush a full input buffer on a character
#>    [-]inlcr      translate newline to carriage return
#>    [-]inpck      enable input parity checking
#>    [-]istrip     clear high (8th) bit of input characters
#>  * [-]iutf8      assume input characters are UTF-8 encoded
#>  * [-]iuclc      translate uppercase characters to lowercase
#>  * [-]ixany      let any character restart output, not only start character
#>    [-]ixoff      enable sending of start/stop characters
#>    [-]ixon       enable XON/XOFF flow control
#>    [-]parmrk     mark parity errors (with a 255-0-character sequence)
#>    [-]tandem     same as [-]ixoff
#>
#> Output settings:
#>  * bsN           backspace delay style, N in [0..1]
#>  * crN           carriage return delay style, N in [0..3]
#>  * ffN           form feed delay style, N in [0..1]
#>  * nlN           newline delay style, N in [0..1]
#>  * [-]ocrnl      translate carriage return to newline
#>  * [-]ofdel      use delete characters for fill instead of NUL characters
#>  * [-]ofill      use fill (padding) characters instead of timing for delays
#>  * [-]olcuc      translate lowercase characters to uppercase
#>  * [-]onlcr      translate newline to carriage return-newline
#>  * [-]onlret     newline performs a carriage return
#>  * [-]onocr      do not print carriage returns in the first column
#>    [-]opost      postprocess output
#>  * tabN          horizontal tab delay style, N in [0..3]
#>  * tabs          same as tab0
#>  * -tabs         same as tab3
#>  * vtN           vertical tab delay style, N in [0..1]
#>
#> Local settings:
#>    [-]crterase   echo erase characters as backspace-space-backspace
#>  * crtkill       kill all line by obeying the echoprt and echoe settings
#>  * -crtkill      kill all line by obeying the echoctl and echok settings
#>  * [-]ctlecho    echo control characters in hat notation ('^c')
#>    [-]echo       echo input characters
#>  * [-]echoctl    same as [-]ctlecho
#>    [-]echoe      same as [-]crterase
#>    [-]echok      echo a newline after a kill character
#>  * [-]echoke     same as [-]crtkill
#>    [-]echonl     echo newline even if not echoing other characters
#>  * [-]echoprt    echo erased characters backward, between '\' and '/'
#>  * [-]extproc    enable "LINEMODE"; useful with high latency links
#>  * [-]flusho     discard output
#>    [-]icanon     enable special characters: erase, kill, werase, rprnt
#>    [-]iexten     enable non-POSIX special characters
#>    [-]isig       enable interrupt, quit, and suspend special characters
#>    [-]noflsh     disable flushing after interrupt and quit special characters
#>  * [-]prterase   same as [-]echoprt
#>  * [-]tostop     stop background jobs that try to write to the terminal
#>  * [-]xcase      with icanon, escape with '\' for uppercase characters
#>
#> Combination settings:
#>  * [-]LCASE      same as [-]lcase
#>    cbreak        same as -icanon
#>    -cbreak       same as icanon
#>    cooked        same as brkint ignpar istrip icrnl ixon opost isig
#>                  icanon, eof and eol characters to their default values
#>    -cooked       same as raw
#>    crt           same as echoe echoctl echoke
#>    dec           same as echoe echoctl echoke -ixany intr ^c erase 0177
#>                  kill ^u
#>  * [-]decctlq    same as [-]ixany
#>    ek            erase and kill characters to their default values
#>    evenp         same as parenb -parodd cs7
#>    -evenp        same as -parenb cs8
#>  * [-]lcase      same as xcase iuclc olcuc
#>    litout        same as -parenb -istrip -opost cs8
#>    -litout       same as parenb istrip opost cs7
#>    nl            same as -icrnl -onlcr
#>    -nl           same as icrnl -inlcr -igncr onlcr -ocrnl -onlret
#>    oddp          same as parenb parodd cs7
#>    -oddp         same as -parenb cs8
#>    [-]parity     same as [-]evenp
#>    pass8         same as -parenb -istrip cs8
#>    -pass8        same as parenb istrip cs7
#>    raw           same as -ignbrk -brkint -ignpar -parmrk -inpck -istrip
#>                  -inlcr -igncr -icrnl -ixon -ixoff -icanon -opost
#>                  -isig -iuclc -ixany -imaxbel -xcase min 1 time 0
#>    -raw          same as cooked
#>    sane          same as cread -ignbrk brkint -inlcr -igncr icrnl
#>                  icanon iexten echo echoe echok -echonl -noflsh
#>                  -ixoff -iutf8 -iuclc -ixany imaxbel -xcase -olcuc -ocrnl
#>                  opost -ofill onlcr -onocr -onlret nl0 cr0 tab0 bs0 vt0 ff0
#>                  isig -tostop -ofdel -echoprt echoctl echoke -extproc -flusho,
#>                  all special characters to their default values
#>
#> Handle the tty line connected to standard input.  Without arguments,
#> prints baud rate, line discipline, and deviations from stty sane.  In
#> settings, CHAR is taken literally, or coded as in ^c, 0x37, 0177 or
#> 127; special values ^- or undef used to disable special characters.
#>
#> GNU coreutils online help: <https://www.gnu.org/software/coreutils/>
#> Report any translation bugs to <https://translationproject.org/team/>
#> Full documentation <https://www.gnu.org/software/coreutils/stty>
#> or available locally via: info '(coreutils) stty invocation'
