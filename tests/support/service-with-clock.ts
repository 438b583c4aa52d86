// The service as it is started, except that whoever started it moves the program's clock: a message `{ now }` sets it, and it runs on from
// there. For tests/support/year-service.ts. It is the demonstration without its people, since that one may live in another year.
process.env.NODE_ENV = "production"; // Before React is loaded, which reads it once.
const { runService } = await import("../../scripts/server/run-service.ts");
await runService("demo", async (house) => {
  let ahead = (house.config.demoNow?.getTime() ?? 0) - Date.now();
  Object.assign(house, { clock: () => new Date(Date.now() + ahead) });
  process.on("message", ({ now }: { now: string }) => {
    ahead = Date.parse(now) - Date.now();
    process.send?.({ now });
  });
});

export {};
