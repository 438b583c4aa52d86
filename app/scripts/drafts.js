// Drafts of an application through a dead line.
(() => {
  "use strict";
  const language = document.documentElement.lang === "ja" ? "ja" : "en";

  // A draft through a dead line: what is typed in a section stays in this browser until the server has it, and never beyond the sign-out.
  const kept = (() => {
    try {
      localStorage.getItem("draft");
      return localStorage;
    } catch {
      return null; // Storage may be forbidden; then the server alone keeps drafts.
    }
  })();
  const forget = (stays = () => false) => {
    for (const key of Object.keys(kept)) if (key.startsWith("draft ") && !stays(key)) kept.removeItem(key);
  };

  function keepDraft(form) {
    const key = `draft ${form.dataset.draft}`;
    const refused = form.dataset.draftRefused;
    forget((one) => one.startsWith(key.slice(0, 42))); // Drafts of whoever sat here before go.
    const version = form.elements.version;
    const values = () => [...new FormData(form)].filter(([name]) => name !== "version" && !name.startsWith("choose."));
    const note = document.createElement("p");
    note.setAttribute("role", "status");
    note.className = "small";
    form.append(note);
    const say = (en, ja) => {
      note.textContent = language === "ja" ? ja : en;
    };
    const keep = () => kept.setItem(key, JSON.stringify({ version: version.value, values: values() }));
    const found = JSON.parse(kept.getItem(key));
    if (found && !refused && JSON.stringify(found.values) !== JSON.stringify(values())) {
      for (const control of form.elements) {
        const given = found.values.filter(([name]) => name === control.name).map((pair) => pair[1]);
        if (/^(radio|checkbox)$/.test(control.type)) control.checked = given.includes(control.value);
        else if (given.length > 0 && control.type !== "hidden") control.value = given[0];
      }
      form.querySelectorAll("textarea").forEach((area) => area.dispatchEvent(new Event("input")));
      version.value = found.version; // Saved elsewhere meanwhile? Then the server shows both sides.
      say("This is what you typed on this device. It is not saved yet.", "この端末に残っていた入力です。まだ保存されていません。");
    } else if (refused !== "not-saved") kept.removeItem(key);
    form.addEventListener("input", keep);
    let waiting = null;
    form.addEventListener("submit", (event) => {
      keep();
      if (navigator.onLine) return sessionStorage.setItem("sent", key);
      event.preventDefault();
      waiting = event.submitter;
      say(
        "The line is dead. What you typed is kept on this device and is sent when the line is back.",
        "通信が切れています。入力はこの端末に残っており、つながり次第送信します。",
      );
    });
    addEventListener("online", () => waiting && form.requestSubmit(waiting));
  }

  if (kept) {
    const sent = sessionStorage.getItem("sent");
    sessionStorage.removeItem("sent");
    // The page came by way of a redirect: the server has taken what was sent.
    if (sent && performance.getEntriesByType("navigation")[0]?.redirectCount && /\/(intern\/application|company)/.test(location.pathname))
      kept.removeItem(sent);
    if (/\/application\/sent$/.test(location.pathname)) forget();
    addEventListener("submit", (event) => /\/sign-out$/.test(event.target.action) && forget());
    document.querySelectorAll("form[data-draft]").forEach(keepDraft);
  }
})();
