import assert from "node:assert/strict";
import test from "node:test";
import { closingSaid } from "./letter-times.ts";
import { endOfDaySaid } from "./letter-times.ts";
import { forReader } from "./letter-times.ts";
import { momentToSecond } from "./letter-times.ts";
import { withReadersTime } from "./letter-times.ts";
import { zoneOf } from "./letter-times.ts";

const midnight = new Date("2023-11-15T00:00:00+09:00");
const inKenya = { called: "Wanjiku", residence: "KE" };

test("a closing is the same second in Japan, where the reader lives and in UTC", () => {
  assert.equal(
    withReadersTime(closingSaid(midnight).en, inKenya),
    "Tue 14 November 2023, 23:59:59, Japan time (UTC+9) (Tue 14 November 2023, 17:59 in Kenya; Tue 14 November 2023, 14:59 UTC)",
  );
  assert.equal(
    withReadersTime(closingSaid(midnight).ja, inKenya),
    "2023年11月14日（火） 23:59:59（日本時間）（ケニアの時刻では2023年11月14日（火） 17:59、協定世界時では2023年11月14日（火） 14:59）",
  );
  assert.deepEqual(endOfDaySaid("2023-11-14"), closingSaid(midnight));
});

test("a reader in Japan reads one time, one whose country has several zones reads Japan's and UTC", () => {
  const said = (residence: string) => withReadersTime(closingSaid(midnight).en, { called: "", residence });
  assert.equal(said("JP"), "Tue 14 November 2023, 23:59:59, Japan time (UTC+9)");
  for (const several of ["US", "BR", "ID", ""])
    assert.equal(said(several), "Tue 14 November 2023, 23:59:59, Japan time (UTC+9) (Tue 14 November 2023, 14:59 UTC)");
  assert.deepEqual(
    ["CN", "VN", "UZ", "DE", "MY", "XK"].map((country) => zoneOf(country, midnight)),
    ["Asia/Shanghai", "Asia/Saigon", "Asia/Samarkand", "Europe/Berlin", "Asia/Kuala_Lumpur", null],
  );
});

test("a receipt says the second, for its reader as well", () => {
  assert.equal(
    withReadersTime(momentToSecond(new Date("2023-06-19T03:00:07Z")).en, inKenya),
    "Mon 19 June 2023, 12:00:07, Japan time (UTC+9) (Mon 19 June 2023, 06:00:07 in Kenya; Mon 19 June 2023, 03:00:07 UTC)",
  );
});

test("a letter greets by the name that the person asked for, once, and a marked text in a name stays text", () => {
  const greeted = forReader({ en: "Please answer.", ja: "ご回答ください。" }, { called: "Wanjiku\n{site}", residence: "KE" });
  assert.deepEqual(greeted, { en: "Dear Wanjiku {site},\n\nPlease answer.", ja: "Wanjiku {site} 様\n\nご回答ください。" });
  assert.equal(forReader({ en: "Dear Ms Example,", ja: "例様" }, inKenya).ja, "例様");
  assert.equal(withReadersTime("at {elsewhere en minute 99-99Z}.", inKenya), "at .");
  assert.equal(forReader({ en: "Code", ja: "番号" }, null).en, "Code");
});
