import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { load, percentile } from "./load.ts";

async function portOf(listener: RequestListener): Promise<number> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

const options = { paths: ["/a", "/b"], requests: 20, connections: 4, longest: 60_000 };

test("a load asks for each path in turn, so often as it should, over so many connections", async () => {
  const asked: string[] = [];
  const sockets = new Set();
  const port = await portOf(({ url = "", socket }, response) => {
    asked.push(url);
    sockets.add(socket);
    response.end("four");
  });
  const { answered, errors, bytes, times } = await load({ ...options, port });
  expect(asked.filter((url) => url === "/a")).toHaveLength(10);
  expect(asked).toHaveLength(20);
  expect(sockets.size).toBe(4);
  expect([answered, errors.size, bytes]).toEqual([20, 0, 80]);
  expect(times).toEqual(times.toSorted((a, b) => a - b));
});

test("a load counts what is not answered as it should be", async () => {
  const port = await portOf(({ url, socket }, response) => {
    if (url === "/b") socket.destroy();
    else response.writeHead(503).end();
  });
  const { answered, errors } = await load({ ...options, port, connections: 1 });
  expect(answered).toBe(0);
  expect(Object.fromEntries(errors)).toEqual({ 503: 10, "socket hang up": 10 });
});

test("a load begins nothing when the time is over", async () => {
  const port = await portOf((_, response) => response.end());
  expect((await load({ ...options, port, longest: 0 })).answered).toBe(0);
});

test.each([
  [50, 5],
  [95, 10],
  [100, 10],
  [1, 1],
])("within the time of %i in a hundred, so many have come", (percent, time) => {
  expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], percent)).toBe(time);
  expect(percentile([], percent)).toBe(0);
});
