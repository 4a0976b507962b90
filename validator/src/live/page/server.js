// Requests to the server. All URLs are relative to the page, since a proxy may have it below a path of its own.
const base = new URL("_vistoria/", location.href);
const key = new URLSearchParams(location.search).get("key") ?? "";
// The key is in a header, so that it is not in the logs of proxies.
const headers = { "X-Vistoria": "page", "Vistoria-Key": /^[\w-]+$/.test(key) ? key : "none" };
const FIRST_PAUSE = 1000, LAST_PAUSE = 15000;

async function request(path, body) {
  const options = body === undefined ? { headers } : { headers, method: "POST", body: JSON.stringify(body) };
  const response = await fetch(new URL(path, base), options);
  return { ok: response.ok, answer: await response.json() };
}

// Asks for data, with POST if there is a body. Throws an error with what the server says when it refuses.
export async function ask(path, body) {
  const { ok, answer } = await request(path, body).catch(() => ({ ok: false, answer: { detail: "the server cannot be reached" } }));
  if (!ok) throw new Error(answer.detail);
  return answer;
}

// Asks the server to send a delivery again. Returns what came of it, in words.
export async function replay(id, changes) {
  try {
    const { answer } = await request(`replay/${id}`, changes);
    return `${answer.title}: ${answer.detail}`;
  } catch {
    return "The server cannot be reached.";
  }
}

// Calls `on` with the name and the data of each event. Goes on when the connection breaks or the server is started again; `lost` says
// with which status the server refused, or 0. Ends when the key is wrong.
export async function watch(on) {
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 2, LAST_PAUSE)) {
    let status = 0;
    try {
      const response = await fetch(new URL("deliveries", base), { headers });
      if (response.ok) {
        pause = FIRST_PAUSE;
        await readEvents(response.body, on);
      } else {
        status = response.status;
      }
    } catch {
      // The connection broke, or there was none.
    }
    on("lost", status);
    if (status === 403) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

// Reads server-sent events. EventSource does not tell why it is refused, and has no headers.
async function readEvents(body, on) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const events = (text + value).split("\n\n");
    text = events.pop();
    for (const event of events) {
      const field = (name) => event.split("\n").find((line) => line.startsWith(name))?.slice(name.length);
      if (field("data: ")) on(field("event: "), JSON.parse(field("data: ")));
    }
  }
}
