// Requests as they are written, without the tidying that `fetch` does.

import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { connect } from "node:net";

export interface Answer {
  readonly status: number;
  /** Each name in lower case, with all its values, joined as browsers read them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface AskOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export async function ask(
  port: number,
  path: string,
  { method = "GET", headers = {} }: AskOptions = {},
): Promise<Answer> {
  const asked = request({ host: "127.0.0.1", port, path, method, headers });
  asked.end();
  const [response]: IncomingMessage[] = await once(asked, "response");
  if (!response) throw new Error(`${path} has no answer`);
  const body = await response.toArray();
  return {
    status: response.statusCode ?? 0,
    headers: joined(response.rawHeaders),
    body: Buffer.concat(body),
  };
}

/** @returns the whole answer to a request line that no client would write */
export async function askRaw(port: number, line: string | Buffer): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let answer = "";
  socket.on("data", (part) => {
    answer += part;
  });
  socket.on("error", () => undefined);
  socket.write(
    Buffer.concat([
      Buffer.from(line),
      Buffer.from("\r\nHost: localhost\r\nConnection: close\r\n\r\n"),
    ]),
  );
  await once(socket, "close");
  return answer;
}

function joined(raw: readonly string[]): Record<string, string> {
  const all = new Map<string, string>();
  for (let index = 0; index < raw.length; index += 2) {
    const name = raw[index]?.toLowerCase() ?? "";
    const value = raw[index + 1] ?? "";
    const before = all.get(name);
    all.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return Object.fromEntries(all);
}
