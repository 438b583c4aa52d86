#!/usr/bin/env python3
"""Writes platform/text-repertoire.ts. Run by hand, once; Python's codecs know JIS X 0213, which no package for Node does.

Taken in: every character that makes the round trip through CP932, Shift_JIS (JIS X 0208), Shift_JISX0213 or
Shift_JIS-2004 (JIS X 0213), beyond ASCII. Left out: U+0080 and the private use area of CP932, which are no characters.
The EUC codecs are not asked: in Python they fall back to JIS X 0212.
"""
import base64
import pathlib

CODECS = ["cp932", "shift_jis", "shift_jisx0213", "shift_jis_2004"]
FIRST, LAST = 0x4E00, 0x9FFF
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def makes_the_round_trip(character: str) -> bool:
    for codec in CODECS:
        try:
            if character.encode(codec).decode(codec) == character:
                return True
        except UnicodeError:
            pass
    return False


def base36(number: int) -> str:
    text = ""
    while number or not text:
        number, digit = divmod(number, 36)
        text = DIGITS[digit] + text
    return text


def is_asked(point: int) -> bool:
    return not (point < 0xA0 or 0xD800 <= point <= 0xF8FF)


points = [point for point in range(0x30000) if is_asked(point) and makes_the_round_trip(chr(point))]
bitmap = bytearray((LAST - FIRST + 8) // 8)
runs: list[list[int]] = []
for point in points:
    if FIRST <= point <= LAST:
        bitmap[(point - FIRST) >> 3] |= 1 << ((point - FIRST) & 7)
    elif runs and runs[-1][1] == point - 1:
        runs[-1][1] = point
    else:
        runs.append([point, point])
words, end = [], -1
for first, last in runs:
    words.append(base36(first - end - 1) + ("" if first == last else f"+{base36(last - first)}"))
    end = last


def lines(text: str) -> str:
    return " +\n".join(f'  "{text[at:at + 140]}"' for at in range(0, len(text), 140))


pathlib.Path(__file__).parent.parent.joinpath("platform/text-repertoire.ts").write_text(f"""// Made by scripts/make-text-repertoire.py; not for editing by hand.

/** How many characters the two tables hold: CP932, JIS X 0208 and JIS X 0213 beyond ASCII. */
export const repertoireSize = {len(points)};

/** The kanji U+4E00 to U+9FFF, one bit each, lowest bit first, in base 64. */
export const kanjiBits =
{lines(base64.b64encode(bytes(bitmap)).decode())};

/** All others as runs: how many code points are skipped, then `+` and how many follow the first one; in base 36. */
export const otherRuns =
{lines(" ".join(words))};
""", encoding="utf-8")
# The same tables for the live counter of the browser (app/scripts/counter.js).
import json

pathlib.Path(__file__).parent.parent.joinpath("public/scripts/repertoire.json").write_text(
    json.dumps({"kanjiBits": base64.b64encode(bytes(bitmap)).decode(), "otherRuns": " ".join(words)}, separators=(",", ":")) + "\n",
    encoding="utf-8",
)
print(len(points), "characters,", len(runs), "runs")
