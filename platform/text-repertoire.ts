// Made by scripts/make-text-repertoire.py; not for editing by hand.

/** How many characters the two tables hold: CP932, JIS X 0208 and JIS X 0213 beyond ASCII. */
export const repertoireSize = 11363;

/** The kanji U+4E00 to U+9FFF, one bit each, lowest bit first, in base 64. */
export const kanjiBits =
  "j+/3Q0L/R5ut6eLnBAIKQGV/Nvt3eUke3+3x5zpo57gL7kM0AIDRd8jj+/8Rlun9bK3WLQPoZMA87pete8BuxWfqX9f+f0AKz8PpFGgUdSEhIX4XCDS+TLT2c0fqYjwKXwv0zQIEpJz7" +
  "f7UUNX/qGW2+7yN9P/9weD5AeMd2e2ffTf4gsEbJD5i+8Hg6lr+gnCMemVm+Ml6rN+fr3QCtz+et4TYbhCrP7yeeVcvSv60UAEilcWPdCA1/8K4+//8FGv8H6NF7QHtNZyKARB37uFH9" +
  "ZRB3+4z13wMAAWbzDqTTwlEAAMgqU/OUyXAbAAB4308C94B/QYCwUha0HAKAYsBD0QkAg9ephVIJSFG9VgXBlTBmJXNcEC9nis0JQc2mGa9skcqjmQnl9AMCcoe5mAQLCHQdFQkBydnc" +
  "0Fkg8b91DiBik4Q3JgMelkeWCiVSKK6Z8ABPDk+qdL7XNdqfPmS+cR+0foZh0MO7ra13eDEeLEyqOFEEXkgrH3b4TUCJCjKKlamiYBBDAiAE5DSAxBAIBNyFACr0FhrBFGtCIQwBG8AC" +
  "JDRVQCsQ9714iyu1u7vov3xQeYP9Ul3p9ltr5f7vTkQdKwP/Y+0ryL/TQxYAlROAzz/qXaAKBQIDp3EswGjzr9UKAgLEXA0QArZJAJYZlSKVUJU3ADrPaf9LvmhNGHavIOjJYblS8MEe" +
  "ePz/moTgFOE84MNOj02uDxPb/5//+/nqovJxo1XaM94+j/K/n49Tl+e4M7g63HMXyiu5AOD1O/ePKgTOPCWmPb+hgDo+9OzJB39x4Ak6/4tB/w9L4y/egxmR9NZ9KKetyftQhGTfB7B7" +
  "RFbIPyGgSAD09QF3f+xOxh3Jy3tuTRvhSto9Bv5bQBgiOvS3/zsD8OrwjjcDg4CJJP4a8qESoFvEHBnTVIuvHzRoWYJ1HCt69ARAotlQZLNQRARAAi2BokgniAEu5DBqBdq2fLUF/5DW" +
  "7DGAUHEcnvTLMOHyY8wYtQW+V4O6srils36alArnMwYe3dc40Lfte5w+24bu/v/ZDZtjxyNFaDbb0gNAPkETvf8r6/zqwH3apcLzW/J/pP/YohqtPUeC3QtbxZ9vlNK72h4AyeEGPh57" +
  "f3O/uohI9NQuoNm/7a1/Hni/9Ye78Yceu/0EHm4FcapEBrh2H/+89wdEdhnhYJfci/xLY4zvfOoknL7uDk597/BLRYtWCAzFGWqT8C9cCClOABv8lBUOLDCMx+iLkKRnyFZZi/+WuI9f" +
  "LmBJEO6+/OHr3I3A2AqAJMWbCBgA+MUHYKH+haVdZH4z/R8GbAr/dhb5Pi//CwgRXITK8M5++zIAAF951pEDp3d6GwDcNJH12WfvUl/uH6APqO7/+lRXGP/a2YjIRMAFkEmxpIzWpL5e" +
  "OmIAmJTLRpY7BS2cbtEiAJbfV+ERdVdx04G7hGpSzwcwzRPaa1bjjiLtyBEFVohcEmE42mFxYkakghD4ig8AjRqzEBACItiTEFZDyEMQwFZvUvVTACCxhXSKBdEKRhpLvZLhcCDawSAh" +
  "CAA9df/FGeyrjsIU44dgRAiF8EdCX1CFCgcyiD+ABMS7sN/a4jDAhQBI3acdsg5w0WULrLol70RCq2YiR+oGCAx033+G2yis/h2uS0DqC4XT7w8hrgCHUFXNyseFOnCq1Xmdj31R/xc+" +
  "9b7f58beFiQsCK/z7eQ8651SH9aPq2jb9yE5GM4bZBG290d930lpfsPF0Ydsd9TY+lUWWZIfgM5xIvAVwWAAnW8NBPYBSBLENTZJuoAggNz99hkYZDI0AuMwFISowAIgEN0UFMJ0uuSY" +
  "piFcYl0zBNORlG6DQAcaYFwTXOMH6f2lIYSGM+RwKcJGG++HP3bB2joBCAltst8BYIb7zfLBso8ucac+Be2BCdZJ3rj9LrbvrVGn1I0GS+H1airi+3cg8fI/hsCot/8CpDIR857QJnEm" +
  "yQCL6J7AywzK4Sm008Mz8ilCDqq1ifdpzvI1ZeTzxYh0Tf0vvX8P2C/m/9lJXk5Fb6ZIm4i+zfz37YWc5ndbkxYKMg+n6M9Zpm7qLHRmwi4p+sz3Xx0AAAAAAAAAAAAAAAAAAAAAAABA" +
  "XbjwN4Gbb6Vj7FXTdBrjRKNq1DSIa9oNHn9d9xNSEem4SARExUaB/+rwGkg/trYWBXhU4G9zgDo55CdATZiSKmJATDuA4WsThz+FKDUZAy3tT6fKj7k1GPy2d8XbBl78E+GKgLddzdbj" +
  "CGwMovr7nv9gAL7a7gmabv9TwDkMqXcXuYa3AQwAqLjgZnzthQ8ioKPWW7Ejjtcq2vyqAAUWIjNAx4aebvrrFzYIkdJCoBTfV+5LFoDUE7RBELrNerg0YAvPqkcer4Ds05WbulT/gRaC" +
  "7iGzcibAzvUMz0WWogGTA2D53ISYog6APioxGI9LAdpqsspY8gB/7W8PlyoCkswJWqqDeUVWkYQrCICFuChs00hFgGm85Erq7HuAjkFGGlU0jOsei6XgBinEQxVMs/A/xD67AgE/c5YU" +
  "DXegDMULPzJAwFWklMDLj9mFwpaNpAEAVDXoCFqhDVX/qS4k+lziYTdpT3ovErQyK0X7cYXSlLjF3Ndo2lW3dNG+QzkIQkrSWt9AmtegC1x9dgAAAAAAAAAAAAAAAAAAAAAAAICm4tex" +
  "BAY/CBckdhxrl//duZ9lal5fJBN9sO9dCAAAAAAAAAAA0DjbADIEIAJIgQhERNnCrgqdKLBAl1HgjwRxIpQfMYIdsFUYsiwaQwLca0hhvRaIDAgAfykXvPpArkjLdXaQkR4AAAAAAADY" +
  "2OH3nHZkOgR177Mvb/n75o9g5lO+7n9zq+Pktb+XowpOhWtBukWA+Bap9OBVAHRTjKCXJsB/1As+FrwDrGqFUBTdehXb+8P9+nBimMJk80AAEpiXvc/DTvcBgvEpI+qfgCiEgkXYrQKx" +
  "JoyfVKAj5+/bJAyQL9IcMVwrUACZ0EyacAEGygHD8bYBIimYgtkHAgh+DTIFDkwNrKfwAgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAgAPN/l6D/TtUeog9eVUmAAAAAAAAMALV" +
  "HJgXuAH5fhTtJXTtsD+5h98/83pmfwyPxQrR5VpSmARNa97j5l5XbxoWcqhhVU1pHkRKGxpbAmB+iH7130U6OJ05wPj8T+CYGwAAAAAAAK3DndwJAJiv7h9wKBfdfZNRDnxneqeRAQAA" +
  "AAAAwENocRiyegM36wRgB5suxE4GEWnDQT10pI00DgAAAAAAAAChwRNbwH/Tbe6SCkwRRbWt7w44PugSRWiY/AIYxM7AwX0WS8PGVim+za8lUTd9L77mx07ih529qW7lBQAAAAAAAAAA" +
  "AAAAAOAaXQDMS6bpSB0EyN4FB/Ifms1UkKZABhKaNL/fgsiGyaAUJ4QkIH4AAAAAAAAAAAAAILsjGa7ocLcw/xjwF/uhwdC6jEGpAgOQgG5izLyhzzblAAAgsTAFAAAAAAAAAAAAAAA=";

/** All others as runs: how many code points are skipped, then `+` and how many follow the first one; in base 36. */
export const otherRuns =
  "4g+k 1+2b 2+3 1+2 4+5 6+1 1 2+1 8+1 3+1 2+1 2+3 2+1 2+2 2+5 2+d 4+7 7+5 k 1a a+1 1+2 1 1 1 1 1 r+1 3 2a+a 1 1+3 2+4 3+7 1 3+2 1+1 2+3 3+6 1+" +
  "2 1+1 2 4 3+1 10+1 3 3+1 6+1 1 1+1 6+4 m+4 1 1 2+1 2 8+2 1+4 3+1 3+1 1 2+1 3 4+4 z 1b+g 1+6 7+o 1j e+1r 1 54c+1 8g+3 4c 2 1+1 1+1 2+1 2+2 2+" +
  "1 9 1+1 7+1 1+1 2 4+2 7 2i 2e b 3 2 a 5 3 9 t+2 a+b 4+b k+4 1+3 16 d 1 h+3 m 1+1 1 1+2 1 5+2 6 2+3 4+7 1 5+1 7 5 1 2 9 d+2 3+1 2+1 a+1 a+5 2" +
  "+1 9+2 d p q+1 15+1 b 5 4l+e 1 2c 1o+j 2k+p 1+j 1+3 8 2+1 2+1 2+1 2+2 2 2+2 2 2+1 2+1 2+1 2+1 2+1 2 2 8 2c+1 f+2 2+1 4+1 2+1 4+1 1 1 2+5 i 8" +
  " g+3 1+1 7 7+1 6 x 1 t+f 4j 1u v+9 c4+1 27+1 1k 1m+1 16s+3 1+k 2+1 1+1 i+2 5+2 3+2d 4+2s 6o+f 1d+1 6 n+e 1w+4 8+e g+j 1 3 2+1 c 8 9 6 3 9+1 " +
  "2+1 3 a 4 d+1 2 3 5 z+3 f+1 c+2 2 y 6 1 1g 3 11 1 1l 1 13 y 6 4 5 j 1v 1p+1 4 a 1j 1 s k p g 1w 1y 4 2 1h 41+1 8+1 8 n 1f w 5 b 8 2 1a 6 9 r" +
  " 4 48 s 2 2c 72 4 2q+1 i z b 1 5 22 9 f+1 4 m h c 9 y u m 4c e 1q c 1x 1h 11 j 1c 1l w 5 1 q g 5e q 2 1 1i q d 2p u 1m 35 1u 6 j 28 a 12 7 4" +
  " j 6 2d 2p f 6 10 14 n 4q 1 n e 4 5 1c 7 q 3 m x a l 1f 4 n t 2h q 18 4 10 1d z 1n d 2k 2f 48 o 19 9 2u 6y 1i i 9 10 42 3i 3q 7 7 l 1a 8 4j " +
  "c 1h 33 xwl a+1 c 1l 2n b 1d+v 2+1m re+1 56+2l 2+1q 1s+5 1elh 3h o 1 71 34 7r 1x f 3b 28 5a 5o 29 86 53 1e 3i 5e w 8l 21 3l bp 4b 3m 8 13 5l" +
  " ip 1n n u 6 2j c o t q d 3j 4o+1 a0 33 30 29 1n ai 79 ia 5y n s l p 9 4 l 14 2a+1 6h 2f 3n ao 4c 79 3y n9 9z 27 6b 88 3x 8+1 2d 3a 6 cc r8 " +
  "c+1 1c ak 2l 1+1 1 4 4 4 2t+1 5 j 3i 39 1l 1b 37+2 c 5g f y z+1 3m n 10 o gq di 3i 1 d 1d 42 11+1 ar 7r 30 5e 1j cd h8 3f 97 4k c6 7c o 4m 7" +
  "1 6x 14 1e w ce a 5o 3q z n 1k 19 dd 2n 22 1g 48 cp 1j a en f 7i+1 c 5c 48 o 8s 3w 13 b 2 2k l f 1m 1k 3b b q g a 20 3w aq l 5h 51 hn 1d 30 " +
  "cf c 2u t 31 1s 1l 1f 16 1z 89 21 2x 9u 10 8e 2p+2 6z o 17 io+1 y h 1k cq+1 r 2a e 3e k 1a fm 72 8e a 8 6o 6f 33 bq 5u 1c cb a 34 61 1q 20 7" +
  "p 2k+1 7h y gb 2 x r+1 1d+1 2q a p 19 13 1f f 6 64 19 80 2o 3t z m 2a 2p 1y 5h iv g da 8u 4v 34 14 1i ad bv o8 1l 13 b 1s 1l m d 6c 23 k 2a " +
  "3a 46 e3 4q c9 g n 47";
