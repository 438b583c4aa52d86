/** An entry for a calendar as an answer: a file to open, kept by nobody on the way. */
export function calendarAnswer(calendar: string): Response {
  return new Response(calendar, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8; method=PUBLISH",
      "Content-Security-Policy": "sandbox; default-src \'none\'", // As every file: should a browser open it all the same, nothing in it runs.
      "Content-Disposition": 'attachment; filename="talk.ics"',
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
