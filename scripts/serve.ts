// `npm start`: the service itself.
process.env.NODE_ENV = "production"; // Before React is loaded, which reads it once.
const { runService } = await import("./server/run-service.ts");
await runService("program");

export {};
