import assert from "node:assert/strict";
import test from "node:test";
import { nameForStranger } from "./strangers.ts";

const neutral = { en: "guest", ja: "お申込者" };

test("a name that holds an address, a number to call or several lines is not said to a stranger", () => {
  for (const name of [
    "https://evil.example",
    "Your account is locked, see evil.example",
    "ｅｖｉｌ．ｅｘａｍｐｌｅ",
    "悪。example",
    "write to help@evil",
    "call +81 (3) 1234-5678",
    "０３−1234−5678 0120444",
    "Security notice\r\n\r\nYour account is locked",
    "one\u2028two",
    "www.evil",
    " ",
  ])
    assert.deepEqual(nameForStranger(name, neutral), neutral, name);
});

test("names of people and companies are said as they are", () => {
  for (const name of [
    "架空精機株式会社",
    "Kakuu Seiki Co.,Ltd.",
    "Kakuu Co.Ltd",
    "J. R. Mihon",
    "O'Neil-Smith Jr.",
    "第一 2023",
    "Wanjiku wa Mihon",
  ])
    assert.deepEqual(nameForStranger(name, neutral), { en: name, ja: name });
});
