import assert from "node:assert/strict";
import test from "node:test";
import { closingSaid } from "./letter-times.ts";
import { endOfDaySaid } from "./letter-times.ts";
import { forReader } from "./letter-times.ts";
import { momentToSecond } from "./letter-times.ts";
import { withReadersTime } from "./letter-times.ts";
import { zoneOf } from "./letter-times.ts";
import { queuedSite } from "./marks.ts";
import { queuedText } from "./marks.ts";
import { site } from "./marks.ts";

const midnight = new Date("2023-11-15T00:00:00+09:00");
const closing = { en: queuedText(closingSaid(midnight).en), ja: queuedText(closingSaid(midnight).ja) };
const inKenya = { called: "Wanjiku", residence: "KE" };

test("a closing is the same second in Japan, where the reader lives and in UTC", () => {
  assert.equal(
    withReadersTime(closing.en, inKenya),
    "Tue 14 November 2023, 23:59:59, Japan time (UTC+9) (Tue 14 November 2023, 17:59 in Kenya; Tue 14 November 2023, 14:59 UTC)",
  );
  assert.equal(
    withReadersTime(closing.ja, inKenya),
    "2023年11月14日（火） 23:59:59（日本時間）（ケニアの時刻では2023年11月14日（火） 17:59、協定世界時では2023年11月14日（火） 14:59）",
  );
  assert.deepEqual(endOfDaySaid("2023-11-14"), closingSaid(midnight));
});

test("a reader in Japan reads one time, one whose country has several zones reads Japan's and UTC", () => {
  const said = (residence: string) => withReadersTime(closing.en, { called: "", residence });
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
    withReadersTime(queuedText(momentToSecond(new Date("2023-06-19T03:00:07Z")).en), inKenya),
    "Mon 19 June 2023, 12:00:07, Japan time (UTC+9) (Mon 19 June 2023, 06:00:07 in Kenya; Mon 19 June 2023, 03:00:07 UTC)",
  );
});

test("a letter greets by the name that the person asked for, once, and a marked text in a name stays text", () => {
  const greeted = forReader({ en: "Please answer.", ja: "ご回答ください。" }, { called: `Wanjiku\n{site}${queuedSite}`, residence: "KE" });
  assert.deepEqual(greeted, { en: "Dear Wanjiku {site}〚site〛,\n\nPlease answer.", ja: "Wanjiku {site}〚site〛 様\n\nご回答ください。" });
  assert.equal(forReader({ en: "Dear Ms Example,", ja: "例様" }, inKenya).ja, "例様");
  assert.equal(forReader({ en: "Code", ja: "番号" }, null).en, "Code");
});

test("a typed mark is no mark, in whatever form, and a moment that no calendar can say is left out", () => {
  for (const typed of ["⟦site⟧", "⟦elsewhere en minute 2023-06-19T03:00:07Z⟧", "⟦secret site⟧", "⟦⟦site⟧⟧", "⟧⟦"])
    assert.equal(/[⟦⟧]/.test(queuedText(`Hello ${typed}`)), false, typed);
  assert.equal(
    queuedText(`${site}/en {site} {elsewhere en minute 2023-06-19T03:00Z} ⟦site⟧`),
    `${queuedSite}/en {site} {elsewhere en minute 2023-06-19T03:00Z} 〚site〛`,
  );
  for (const iso of ["-271821-04-20T00:00Z", "9999-12-31T23:59:59.999Z", "0001-01-01T00:00:00.000Z", "9999-99-99T99:99Z"])
    for (const residence of ["US", "BR", "KE", "JP"])
      assert.doesNotMatch(withReadersTime(`at ⟦elsewhere en minute ${iso}⟧.`, { called: "", residence }), / \(/);
});
