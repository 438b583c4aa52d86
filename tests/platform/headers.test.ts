import assert from "node:assert/strict";
import test from "node:test";
import { isOwnOrigin, pathForLog, visitorAddress } from "../../scripts/server/headers.ts";
import { encodingsOf } from "../../scripts/server/static-files.ts";

test("a form is ours when it comes from the address people use or from the host it was sent to", () => {
  const asks = (headers: Record<string, string>) => isOwnOrigin(new Headers(headers), "https://internship.example");
  assert.equal(asks({}), true);
  assert.equal(asks({ origin: "https://internship.example", host: "10.0.0.7:3000" }), true);
  assert.equal(asks({ origin: "http://localhost:3000", host: "localhost:3000" }), true);
  assert.equal(asks({ origin: "https://internship.example.evil.example", host: "internship.example" }), false);
  assert.equal(asks({ origin: "null", host: "internship.example" }), false);
  assert.equal(asks({ origin: "nonsense", host: "nonsense" }), false);
});

test("the visitor's address is the peer's unless proxies of ours stand before us; what a visitor forges is further left", () => {
  assert.equal(visitorAddress("192.0.2.1", "203.0.113.9", 0), "192.0.2.1");
  assert.equal(visitorAddress("10.0.0.1", "6.6.6.6, 203.0.113.9", 1), "203.0.113.9");
  assert.equal(visitorAddress("10.0.0.1", "6.6.6.6, 203.0.113.9, 10.0.0.2", 2), "203.0.113.9");
  assert.equal(visitorAddress("10.0.0.1", null, 1), "10.0.0.1");
  assert.equal(visitorAddress(undefined, null, 0), "unknown");
});

test("the log learns which page was asked, and no id, secret or name in its address", () => {
  assert.equal(pathForLog("/en/office/inquiries/018a8d4e-5c00-7000-8000-000000000001"), "/en/office/inquiries/:");
  assert.equal(pathForLog("/en/set-up/QhWJ5N4K4hiHNL3YMSbmh"), "/en/set-up/:");
  assert.equal(pathForLog("/en/%E4%BE%8B/hanako@example.com"), "/en/:/:");
  assert.equal(pathForLog("/"), "/");
});

test("an encoding that a browser refuses is not sent to it", () => {
  assert.deepEqual([...encodingsOf("gzip;q=0.8, br;q=0, zstd")], ["gzip", "zstd"]);
  assert.deepEqual([...encodingsOf(null)], [""]);
});
