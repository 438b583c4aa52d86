// Sends files in parts that go on after a broken line. Without it the same form sends them in one piece.
(() => {
  "use strict";
  const form = document.querySelector("form[data-resume]");
  if (!form || !window.fetch || !window.FormData) return;
  const isJapanese = document.documentElement.lang === "ja";
  const words = isJapanese
    ? {
        sending: (name, percent) => `送信中：${name}（${percent}%）`,
        waiting: "通信が切れました。つながり次第、続きから送信します。",
        done: "送信しました。",
      }
    : {
        sending: (name, percent) => `Sending ${name}: ${percent}%`,
        waiting: "The line broke. Sending goes on from here when it is back.",
        done: "Sent.",
      };
  const address = `${form.dataset.resume}/uploads`;
  const line = document.createElement("p");
  line.setAttribute("role", "status");
  line.className = "field";
  form.querySelector(".form-end")?.before(line);

  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  // A key for going on after a reload as well: the same file is chosen again, and what is there is not sent twice.
  const keyOf = (file, part) => `upload ${form.dataset.filesOf} ${part} ${file.name} ${file.size} ${file.lastModified}`;

  async function asked(url, init) {
    for (let wait = 1000; ; wait = Math.min(wait * 2, 30000)) {
      try {
        const answer = await fetch(url, { ...init, credentials: "same-origin" });
        if (answer.status < 500) return answer;
      } catch {
        /* The line: tried again below. */
      }
      line.textContent = words.waiting;
      await Promise.race([pause(wait), new Promise((resolve) => addEventListener("online", resolve, { once: true }))]);
    }
  }

  async function begun(file, part) {
    const known = sessionStorage.getItem(keyOf(file, part));
    if (known) {
      const stands = await asked(`${address}?upload=${known}`);
      if (stands.ok) return { id: known, chunk: 524288, offset: (await stands.json()).received };
    }
    const body = new URLSearchParams({ part, name: file.name, type: file.type, size: String(file.size) });
    const answer = await asked(address, { method: "POST", body });
    const said = await answer.json();
    if (!answer.ok) throw new Error(said.text);
    sessionStorage.setItem(keyOf(file, part), said.id);
    return { ...said, offset: 0 };
  }

  async function send(file, part) {
    const upload = await begun(file, part);
    for (let offset = upload.offset; offset < file.size;) {
      line.textContent = words.sending(file.name, Math.floor((100 * offset) / file.size));
      const body = new FormData();
      body.append("chunk", file.slice(offset, offset + upload.chunk), "chunk");
      const answer = await asked(`${address}?upload=${upload.id}&offset=${offset}`, { method: "POST", body });
      const said = await answer.json();
      if (!answer.ok && answer.status !== 409) {
        sessionStorage.removeItem(keyOf(file, part));
        throw new Error(said.text);
      }
      offset = said.received;
    }
    sessionStorage.removeItem(keyOf(file, part));
  }

  let isReady = false;
  form.addEventListener("submit", async (event) => {
    const inputs = [...form.querySelectorAll("input[type=file]")];
    const chosen = inputs.flatMap((input) => [...input.files].map((file) => [input, file]));
    if (isReady || chosen.length === 0) return;
    event.preventDefault();
    const { submitter } = event;
    for (const button of form.querySelectorAll("button")) button.disabled = true;
    try {
      for (const [input, file] of chosen) await send(file, input.name === "translation" ? "translation" : "original");
      line.textContent = words.done;
      if (submitter?.value !== "send") return location.reload();
      for (const input of inputs) input.value = "";
      isReady = true;
      for (const button of form.querySelectorAll("button")) button.disabled = false;
      form.requestSubmit(submitter);
    } catch {
      // What is wrong with a file, the server's own page says beside the field, as it does without this script: the form goes there whole.
      line.textContent = "";
      isReady = true;
      for (const button of form.querySelectorAll("button")) button.disabled = false;
      form.requestSubmit(submitter);
    }
  });
})();
