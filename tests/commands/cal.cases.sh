## shows a month of a year
cal 2 2024
#>$    February 2024     \x20
#>$ Su Mo Tu We Th Fr Sa \x20
#>$              1  2  3 \x20
#>$  4  5  6  7  8  9 10 \x20
#>$ 11 12 13 14 15 16 17 \x20
#>$ 18 19 20 21 22 23 24 \x20
#>$ 25 26 27 28 29       \x20
#>$                      \x20

## shows another month, with days that begin on a Sunday
cal 9 2024
#>$    September 2024    \x20
#>$ Su Mo Tu We Th Fr Sa \x20
#>$  1  2  3  4  5  6  7 \x20
#>$  8  9 10 11 12 13 14 \x20
#>$ 15 16 17 18 19 20 21 \x20
#>$ 22 23 24 25 26 27 28 \x20
#>$ 29 30                \x20
#>$                      \x20

## takes names of months
cal feb 2024; cal December 1999
#>$    February 2024     \x20
#>$ Su Mo Tu We Th Fr Sa \x20
#>$              1  2  3 \x20
#>$  4  5  6  7  8  9 10 \x20
#>$ 11 12 13 14 15 16 17 \x20
#>$ 18 19 20 21 22 23 24 \x20
#>$ 25 26 27 28 29       \x20
#>$                      \x20
#>$    December 1999     \x20
#>$ Su Mo Tu We Th Fr Sa \x20
#>$           1  2  3  4 \x20
#>$  5  6  7  8  9 10 11 \x20
#>$ 12 13 14 15 16 17 18 \x20
#>$ 19 20 21 22 23 24 25 \x20
#>$ 26 27 28 29 30 31    \x20
#>$                      \x20

## shows a whole year
cal 2024
#>                             2024
#>$       January               February               March         \x20
#>$ Su Mo Tu We Th Fr Sa  Su Mo Tu We Th Fr Sa  Su Mo Tu We Th Fr Sa \x20
#>$     1  2  3  4  5  6               1  2  3                  1  2 \x20
#>$  7  8  9 10 11 12 13   4  5  6  7  8  9 10   3  4  5  6  7  8  9 \x20
#>$ 14 15 16 17 18 19 20  11 12 13 14 15 16 17  10 11 12 13 14 15 16 \x20
#>$ 21 22 23 24 25 26 27  18 19 20 21 22 23 24  17 18 19 20 21 22 23 \x20
#>$ 28 29 30 31           25 26 27 28 29        24 25 26 27 28 29 30 \x20
#>$                                             31                   \x20
#>
#>$        April                  May                   June         \x20
#>$ Su Mo Tu We Th Fr Sa  Su Mo Tu We Th Fr Sa  Su Mo Tu We Th Fr Sa \x20
#>$     1  2  3  4  5  6            1  2  3  4                     1 \x20
#>$  7  8  9 10 11 12 13   5  6  7  8  9 10 11   2  3  4  5  6  7  8 \x20
#>$ 14 15 16 17 18 19 20  12 13 14 15 16 17 18   9 10 11 12 13 14 15 \x20
#>$ 21 22 23 24 25 26 27  19 20 21 22 23 24 25  16 17 18 19 20 21 22 \x20
#>$ 28 29 30              26 27 28 29 30 31     23 24 25 26 27 28 29 \x20
#>$                                             30                   \x20
#>
#>$         July                 August              September       \x20
#>$ Su Mo Tu We Th Fr Sa  Su Mo Tu We Th Fr Sa  Su Mo Tu We Th Fr Sa \x20
#>$     1  2  3  4  5  6               1  2  3   1  2  3  4  5  6  7 \x20
#>$  7  8  9 10 11 12 13   4  5  6  7  8  9 10   8  9 10 11 12 13 14 \x20
#>$ 14 15 16 17 18 19 20  11 12 13 14 15 16 17  15 16 17 18 19 20 21 \x20
#>$ 21 22 23 24 25 26 27  18 19 20 21 22 23 24  22 23 24 25 26 27 28 \x20
#>$ 28 29 30 31           25 26 27 28 29 30 31  29 30                \x20
#>$                                                                  \x20
#>
#>$       October               November              December       \x20
#>$ Su Mo Tu We Th Fr Sa  Su Mo Tu We Th Fr Sa  Su Mo Tu We Th Fr Sa \x20
#>$        1  2  3  4  5                  1  2   1  2  3  4  5  6  7 \x20
#>$  6  7  8  9 10 11 12   3  4  5  6  7  8  9   8  9 10 11 12 13 14 \x20
#>$ 13 14 15 16 17 18 19  10 11 12 13 14 15 16  15 16 17 18 19 20 21 \x20
#>$ 20 21 22 23 24 25 26  17 18 19 20 21 22 23  22 23 24 25 26 27 28 \x20
#>$ 27 28 29 30 31        24 25 26 27 28 29 30  29 30 31             \x20
#>$                                                                  \x20

## shows three months of a year whose rows are whole
cal -3 2 2024
#>                             2024
#>$       January               February               March         \x20
#>$ Su Mo Tu We Th Fr Sa  Su Mo Tu We Th Fr Sa  Su Mo Tu We Th Fr Sa \x20
#>$     1  2  3  4  5  6               1  2  3                  1  2 \x20
#>$  7  8  9 10 11 12 13   4  5  6  7  8  9 10   3  4  5  6  7  8  9 \x20
#>$ 14 15 16 17 18 19 20  11 12 13 14 15 16 17  10 11 12 13 14 15 16 \x20
#>$ 21 22 23 24 25 26 27  18 19 20 21 22 23 24  17 18 19 20 21 22 23 \x20
#>$ 28 29 30 31           25 26 27 28 29        24 25 26 27 28 29 30 \x20
#>$                                             31                   \x20

## shows three months of two years
cal -3 1 2024
#>$    December 2023          January 2024         February 2024     \x20
#>$ Su Mo Tu We Th Fr Sa  Su Mo Tu We Th Fr Sa  Su Mo Tu We Th Fr Sa \x20
#>$                 1  2      1  2  3  4  5  6               1  2  3 \x20
#>$  3  4  5  6  7  8  9   7  8  9 10 11 12 13   4  5  6  7  8  9 10 \x20
#>$ 10 11 12 13 14 15 16  14 15 16 17 18 19 20  11 12 13 14 15 16 17 \x20
#>$ 17 18 19 20 21 22 23  21 22 23 24 25 26 27  18 19 20 21 22 23 24 \x20
#>$ 24 25 26 27 28 29 30  28 29 30 31           25 26 27 28 29       \x20
#>$ 31                                                               \x20

## shows months after and before
cal -A 1 2 2024; cal -B 2 12 2023
#>$    February 2024           March 2024      \x20
#>$ Su Mo Tu We Th Fr Sa  Su Mo Tu We Th Fr Sa \x20
#>$              1  2  3                  1  2 \x20
#>$  4  5  6  7  8  9 10   3  4  5  6  7  8  9 \x20
#>$ 11 12 13 14 15 16 17  10 11 12 13 14 15 16 \x20
#>$ 18 19 20 21 22 23 24  17 18 19 20 21 22 23 \x20
#>$ 25 26 27 28 29        24 25 26 27 28 29 30 \x20
#>$                       31                   \x20
#>                             2023
#>$       October               November              December       \x20
#>$ Su Mo Tu We Th Fr Sa  Su Mo Tu We Th Fr Sa  Su Mo Tu We Th Fr Sa \x20
#>$  1  2  3  4  5  6  7            1  2  3  4                  1  2 \x20
#>$  8  9 10 11 12 13 14   5  6  7  8  9 10 11   3  4  5  6  7  8  9 \x20
#>$ 15 16 17 18 19 20 21  12 13 14 15 16 17 18  10 11 12 13 14 15 16 \x20
#>$ 22 23 24 25 26 27 28  19 20 21 22 23 24 25  17 18 19 20 21 22 23 \x20
#>$ 29 30 31              26 27 28 29 30        24 25 26 27 28 29 30 \x20
#>$                                             31                   \x20

## shows rows of months, with the year above where they are whole
cal -A 3 -B 1 11 2023
#>                             2023
#>$       October               November              December       \x20
#>$ Su Mo Tu We Th Fr Sa  Su Mo Tu We Th Fr Sa  Su Mo Tu We Th Fr Sa \x20
#>$  1  2  3  4  5  6  7            1  2  3  4                  1  2 \x20
#>$  8  9 10 11 12 13 14   5  6  7  8  9 10 11   3  4  5  6  7  8  9 \x20
#>$ 15 16 17 18 19 20 21  12 13 14 15 16 17 18  10 11 12 13 14 15 16 \x20
#>$ 22 23 24 25 26 27 28  19 20 21 22 23 24 25  17 18 19 20 21 22 23 \x20
#>$ 29 30 31              26 27 28 29 30        24 25 26 27 28 29 30 \x20
#>$                                             31                   \x20
#>
#>                             2024
#>$       January               February       \x20
#>$ Su Mo Tu We Th Fr Sa  Su Mo Tu We Th Fr Sa \x20
#>$     1  2  3  4  5  6               1  2  3 \x20
#>$  7  8  9 10 11 12 13   4  5  6  7  8  9 10 \x20
#>$ 14 15 16 17 18 19 20  11 12 13 14 15 16 17 \x20
#>$ 21 22 23 24 25 26 27  18 19 20 21 22 23 24 \x20
#>$ 28 29 30 31           25 26 27 28 29       \x20
#>$                                            \x20

## shows rows of months, with the year in each title where not
cal -A 3 2 2024
#>$    February 2024           March 2024            April 2024      \x20
#>$ Su Mo Tu We Th Fr Sa  Su Mo Tu We Th Fr Sa  Su Mo Tu We Th Fr Sa \x20
#>$              1  2  3                  1  2      1  2  3  4  5  6 \x20
#>$  4  5  6  7  8  9 10   3  4  5  6  7  8  9   7  8  9 10 11 12 13 \x20
#>$ 11 12 13 14 15 16 17  10 11 12 13 14 15 16  14 15 16 17 18 19 20 \x20
#>$ 18 19 20 21 22 23 24  17 18 19 20 21 22 23  21 22 23 24 25 26 27 \x20
#>$ 25 26 27 28 29        24 25 26 27 28 29 30  28 29 30             \x20
#>$                       31                                         \x20
#>
#>$       May 2024       \x20
#>$ Su Mo Tu We Th Fr Sa \x20
#>$           1  2  3  4 \x20
#>$  5  6  7  8  9 10 11 \x20
#>$ 12 13 14 15 16 17 18 \x20
#>$ 19 20 21 22 23 24 25 \x20
#>$ 26 27 28 29 30 31    \x20
#>$                      \x20

## counts days from the first of January
cal -j 12 2024; cal -j -3 2 2024
#>$        December 2024        \x20
#>$  Su  Mo  Tu  We  Th  Fr  Sa \x20
#>$ 336 337 338 339 340 341 342 \x20
#>$ 343 344 345 346 347 348 349 \x20
#>$ 350 351 352 353 354 355 356 \x20
#>$ 357 358 359 360 361 362 363 \x20
#>$ 364 365 366                 \x20
#>$                             \x20
#>                          2024
#>$           January                     February           \x20
#>$  Su  Mo  Tu  We  Th  Fr  Sa   Su  Mo  Tu  We  Th  Fr  Sa \x20
#>$       1   2   3   4   5   6                   32  33  34 \x20
#>$   7   8   9  10  11  12  13   35  36  37  38  39  40  41 \x20
#>$  14  15  16  17  18  19  20   42  43  44  45  46  47  48 \x20
#>$  21  22  23  24  25  26  27   49  50  51  52  53  54  55 \x20
#>$  28  29  30  31               56  57  58  59  60         \x20
#>$                                                          \x20
#>
#>$            March            \x20
#>$  Su  Mo  Tu  We  Th  Fr  Sa \x20
#>$                      61  62 \x20
#>$  63  64  65  66  67  68  69 \x20
#>$  70  71  72  73  74  75  76 \x20
#>$  77  78  79  80  81  82  83 \x20
#>$  84  85  86  87  88  89  90 \x20
#>$  91                         \x20

## counts days of a whole year
cal -j 2023
#>                          2023
#>$           January                     February           \x20
#>$  Su  Mo  Tu  We  Th  Fr  Sa   Su  Mo  Tu  We  Th  Fr  Sa \x20
#>$   1   2   3   4   5   6   7               32  33  34  35 \x20
#>$   8   9  10  11  12  13  14   36  37  38  39  40  41  42 \x20
#>$  15  16  17  18  19  20  21   43  44  45  46  47  48  49 \x20
#>$  22  23  24  25  26  27  28   50  51  52  53  54  55  56 \x20
#>$  29  30  31                   57  58  59                 \x20
#>$                                                          \x20
#>
#>$            March                        April            \x20
#>$  Su  Mo  Tu  We  Th  Fr  Sa   Su  Mo  Tu  We  Th  Fr  Sa \x20
#>$              60  61  62  63                           91 \x20
#>$  64  65  66  67  68  69  70   92  93  94  95  96  97  98 \x20
#>$  71  72  73  74  75  76  77   99 100 101 102 103 104 105 \x20
#>$  78  79  80  81  82  83  84  106 107 108 109 110 111 112 \x20
#>$  85  86  87  88  89  90      113 114 115 116 117 118 119 \x20
#>$                              120                         \x20
#>
#>$             May                         June             \x20
#>$  Su  Mo  Tu  We  Th  Fr  Sa   Su  Mo  Tu  We  Th  Fr  Sa \x20
#>$     121 122 123 124 125 126                  152 153 154 \x20
#>$ 127 128 129 130 131 132 133  155 156 157 158 159 160 161 \x20
#>$ 134 135 136 137 138 139 140  162 163 164 165 166 167 168 \x20
#>$ 141 142 143 144 145 146 147  169 170 171 172 173 174 175 \x20
#>$ 148 149 150 151              176 177 178 179 180 181     \x20
#>$                                                          \x20
#>
#>$            July                        August            \x20
#>$  Su  Mo  Tu  We  Th  Fr  Sa   Su  Mo  Tu  We  Th  Fr  Sa \x20
#>$                         182          213 214 215 216 217 \x20
#>$ 183 184 185 186 187 188 189  218 219 220 221 222 223 224 \x20
#>$ 190 191 192 193 194 195 196  225 226 227 228 229 230 231 \x20
#>$ 197 198 199 200 201 202 203  232 233 234 235 236 237 238 \x20
#>$ 204 205 206 207 208 209 210  239 240 241 242 243         \x20
#>$ 211 212                                                  \x20
#>
#>$          September                     October           \x20
#>$  Su  Mo  Tu  We  Th  Fr  Sa   Su  Mo  Tu  We  Th  Fr  Sa \x20
#>$                     244 245  274 275 276 277 278 279 280 \x20
#>$ 246 247 248 249 250 251 252  281 282 283 284 285 286 287 \x20
#>$ 253 254 255 256 257 258 259  288 289 290 291 292 293 294 \x20
#>$ 260 261 262 263 264 265 266  295 296 297 298 299 300 301 \x20
#>$ 267 268 269 270 271 272 273  302 303 304                 \x20
#>$                                                          \x20
#>
#>$          November                     December           \x20
#>$  Su  Mo  Tu  We  Th  Fr  Sa   Su  Mo  Tu  We  Th  Fr  Sa \x20
#>$             305 306 307 308                      335 336 \x20
#>$ 309 310 311 312 313 314 315  337 338 339 340 341 342 343 \x20
#>$ 316 317 318 319 320 321 322  344 345 346 347 348 349 350 \x20
#>$ 323 324 325 326 327 328 329  351 352 353 354 355 356 357 \x20
#>$ 330 331 332 333 334          358 359 360 361 362 363 364 \x20
#>$                              365                         \x20

## knows the month without eleven days
cal 9 1752
#>$    September 1752    \x20
#>$ Su Mo Tu We Th Fr Sa \x20
#>$        1  2 14 15 16 \x20
#>$ 17 18 19 20 21 22 23 \x20
#>$ 24 25 26 27 28 29 30 \x20
#>$                      \x20
#>$                      \x20
#>$                      \x20

## knows the years before that
cal 1 1700; cal 2 1500
#>$     January 1700     \x20
#>$ Su Mo Tu We Th Fr Sa \x20
#>$     1  2  3  4  5  6 \x20
#>$  7  8  9 10 11 12 13 \x20
#>$ 14 15 16 17 18 19 20 \x20
#>$ 21 22 23 24 25 26 27 \x20
#>$ 28 29 30 31          \x20
#>$                      \x20
#>$    February 1500     \x20
#>$ Su Mo Tu We Th Fr Sa \x20
#>$                    1 \x20
#>$  2  3  4  5  6  7  8 \x20
#>$  9 10 11 12 13 14 15 \x20
#>$ 16 17 18 19 20 21 22 \x20
#>$ 23 24 25 26 27 28 29 \x20
#>$                      \x20

## takes another day for today
cal -d 2024-02; cal -d 2023-12 -3
#>$    February 2024     \x20
#>$ Su Mo Tu We Th Fr Sa \x20
#>$              1  2  3 \x20
#>$  4  5  6  7  8  9 10 \x20
#>$ 11 12 13 14 15 16 17 \x20
#>$ 18 19 20 21 22 23 24 \x20
#>$ 25 26 27 28 29       \x20
#>$                      \x20
#>$    November 2023         December 2023          January 2024     \x20
#>$ Su Mo Tu We Th Fr Sa  Su Mo Tu We Th Fr Sa  Su Mo Tu We Th Fr Sa \x20
#>$           1  2  3  4                  1  2      1  2  3  4  5  6 \x20
#>$  5  6  7  8  9 10 11   3  4  5  6  7  8  9   7  8  9 10 11 12 13 \x20
#>$ 12 13 14 15 16 17 18  10 11 12 13 14 15 16  14 15 16 17 18 19 20 \x20
#>$ 19 20 21 22 23 24 25  17 18 19 20 21 22 23  21 22 23 24 25 26 27 \x20
#>$ 26 27 28 29 30        24 25 26 27 28 29 30  28 29 30 31          \x20
#>$                       31                                         \x20

## takes the month as an option
cal -m 5 2024; cal -m feb 2024
#>$       May 2024       \x20
#>$ Su Mo Tu We Th Fr Sa \x20
#>$           1  2  3  4 \x20
#>$  5  6  7  8  9 10 11 \x20
#>$ 12 13 14 15 16 17 18 \x20
#>$ 19 20 21 22 23 24 25 \x20
#>$ 26 27 28 29 30 31    \x20
#>$                      \x20
#>$    February 2024     \x20
#>$ Su Mo Tu We Th Fr Sa \x20
#>$              1  2  3 \x20
#>$  4  5  6  7  8  9 10 \x20
#>$ 11 12 13 14 15 16 17 \x20
#>$ 18 19 20 21 22 23 24 \x20
#>$ 25 26 27 28 29       \x20
#>$                      \x20

## shows a year of which a month was named
cal -y 5 2024 | head -3
#>                             2024
#>$       January               February               March         \x20
#>$ Su Mo Tu We Th Fr Sa  Su Mo Tu We Th Fr Sa  Su Mo Tu We Th Fr Sa \x20

## takes two digits as a year of antiquity
cal 2 24 | head -1; cal 7 | head -1
#>$     February 24      \x20
#>                              7

## refuses months that are none
cal 13 2024
cal foo 2024; cal -m 0
#2> cal: 13 is neither a month number (1..12) nor a name
#2> cal: foo is neither a month number (1..12) nor a name
#2> cal: 0 is neither a month number (1..12) nor a name
#? 64

## refuses years that are none
cal 0
cal 10000; cal abc; cal jan
#2> cal: year `0' not in range 1..9999
#2> cal: year `10000' not in range 1..9999
#2> cal: not a valid year abc
#2> cal: not a valid year jan
#? 64

## refuses a year with -3 and -1
cal -3 2024
cal -1 2024
#2> cal: -3 together with a given year but no given month is not supported.
#2> cal: -1 together with a given year but no given month is not supported.
#? 64

## refuses options that it does not have
cal -x
echo $?; cal -w 2 2024; echo $?
#> 64
#> 64
#2> cal: invalid option -- 'x'
#2> Usage: cal [general options] [-jy] [[month] year]
#2>        cal [general options] [-j] [-m month] [year]
#2>        ncal -C [general options] [-jy] [[month] year]
#2>        ncal -C [general options] [-j] [-m month] [year]
#2>        ncal [general options] [-bhJjpwySM] [-H yyyy-mm-dd] [-s country_code] [-W number of days] [[month] year]
#2>        ncal [general options] [-Jeo] [year]
#2> General options: [-31] [-A months] [-B months] [-d yyyy-mm]
#2> Usage: cal [general options] [-jy] [[month] year]
#2>        cal [general options] [-j] [-m month] [year]
#2>        ncal -C [general options] [-jy] [[month] year]
#2>        ncal -C [general options] [-j] [-m month] [year]
#2>        ncal [general options] [-bhJjpwySM] [-H yyyy-mm-dd] [-s country_code] [-W number of days] [[month] year]
#2>        ncal [general options] [-Jeo] [year]
#2> General options: [-31] [-A months] [-B months] [-d yyyy-mm]

## takes two operands at most
cal 1 2 2024
#2> Usage: cal [general options] [-jy] [[month] year]
#2>        cal [general options] [-j] [-m month] [year]
#2>        ncal -C [general options] [-jy] [[month] year]
#2>        ncal -C [general options] [-j] [-m month] [year]
#2>        ncal [general options] [-bhJjpwySM] [-H yyyy-mm-dd] [-s country_code] [-W number of days] [[month] year]
#2>        ncal [general options] [-Jeo] [year]
#2> General options: [-31] [-A months] [-B months] [-d yyyy-mm]
#? 64
